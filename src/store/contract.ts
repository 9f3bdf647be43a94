import type { Decision, FaultMoment } from '../domain/decision.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Event, EventId, EventKind } from '../domain/event.ts';
import type { GatewayRecord, Known, PortRecord } from '../domain/known.ts';
import type { Reject } from '../domain/observation.ts';
import type { Millis } from '../domain/time.ts';
import type { Outbox } from './outbox.ts';

/** Why the store cannot take anything at the moment. */
export type TroubleCode = 'full' | 'locked' | 'damaged' | 'read_only' | 'closed' | 'failed';

/** The store cannot commit now; what was handed in is not stored. Worth a retry unless `code` is `closed`. */
export class StoreUnavailable extends Error {
  readonly code: TroubleCode;

  constructor(code: TroubleCode, message: string) {
    super(message);
    this.name = 'StoreUnavailable';
    this.code = code;
  }
}

/** The store cannot be opened at all; the message says what is wrong and what to do. */
export class StoreRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoreRefused';
  }
}

/** What goes into one {@link Journal.accept}. */
export interface Intake {
  readonly gateway: string;
  /** Simwire's clock at the arrival. */
  readonly at: Millis;
  /** The keys that `decide` will ask {@link Known.seen} for. */
  readonly keys: readonly string[];
  /** Parts of the body for quarantine. */
  readonly rejects: readonly Reject[];
  /** Pure: may be called again if a transaction has to be repeated. */
  readonly decide: (known: Known) => Decision;
  /** Absent: all its deliveries wait for their turn. */
  readonly claims?: Claims;
}

/** Claims new deliveries in the transaction that stores them. */
export interface Claims {
  /** Asked of each. True: it is stored as being sent, and whoever said so sends it once the intake is accepted. */
  claim(event: Event, delivery: Delivery): boolean;
  /** The transaction was undone, all its claims with it. It may all be asked again. */
  cancel(): void;
}

/** What an accepted intake came to, after the sync to disk. */
export interface Receipt {
  readonly decision: Decision;
  readonly quarantined: number;
}

/** The one way into the store. */
export interface Journal {
  /**
   * Commits what `decide` makes of the intake, together with its rejects, in one transaction, and syncs it to disk.
   * Intakes that arrive together share one commit; each sees what those before it changed.
   *
   * @throws StoreUnavailable if it could not be stored; nothing of it is kept then
   */
  accept(intake: Intake): Promise<Receipt>;
  /** Events in the order of their acceptance, for replays and lists; at most `limit`. */
  events(filter: EventFilter): Promise<Event[]>;
}

/** Which events are meant; what is absent does not matter. */
export interface EventFilter {
  readonly after: EventId;
  /** Only events with smaller ids. */
  readonly before?: EventId;
  readonly kind?: EventKind;
  readonly gateway?: string;
  readonly limit: number;
}

/** Something that could not be decoded, as lists show it. */
export interface Quarantined {
  readonly id: number;
  readonly gateway: string;
  readonly firstSeen: Millis;
  readonly lastSeen: Millis;
  readonly count: number;
  readonly reason: string;
  readonly raw: string;
}

/** What is kept of bodies that nothing could be made of; bounded per gateway, repeats counted. */
export interface Quarantine {
  list(limit: number): Promise<Quarantined[]>;
  count(): Promise<number>;
}

/** Gateways, ports and faults as they stand. */
export interface Inventory {
  gateways(): Promise<GatewayRecord[]>;
  ports(gateway: string): Promise<PortRecord[]>;
  /** What the faults of a gateway remember, by key. */
  faults(gateway: string): Promise<ReadonlyMap<string, object>>;
  /** Moments of faults since then, the latest first, at most `limit`. */
  faultHistory(since: Millis, limit: number): Promise<FaultMoment[]>;
}

/** Small facts that outlive the process, by key: circuits, followed chats, silences. Read from memory, written through. */
export interface Notes {
  get(key: string): string | undefined;
  /** All notes whose key starts so, by key. */
  under(prefix: string): ReadonlyMap<string, string>;
  /** Null deletes. */
  set(key: string, value: string | null): Promise<void>;
}

/** What a restore did. */
export interface Restored {
  /** How many deliveries wait for an operator to release them. */
  readonly held: number;
  /** Where the store that was there before is; null: there was none. */
  readonly kept: string | null;
}

/** What one step of the retention did. */
export interface Expired {
  /** How many rows went. */
  readonly deleted: number;
  /** Whether there may be more that is old. */
  readonly more: boolean;
}

/** How the store is. */
export interface Health {
  readonly code: TroubleCode;
  readonly message: string;
}

/** What a store asks and tells the program around it. */
export interface Surroundings {
  /** Whether something is about to be stored, for which a commit is worth waiting a little. */
  readonly moreToCome: () => boolean;
  /** It commits again after trouble. */
  readonly recovered: () => void;
  /** The tables of an older version are about to be changed, which takes as long as they are large. */
  readonly migrating: () => void;
}

/** Everything durable. One process owns it at a time. */
export interface Store {
  readonly journal: Journal;
  readonly outbox: Outbox;
  readonly quarantine: Quarantine;
  readonly inventory: Inventory;
  readonly notes: Notes;
  /** The greatest id in the store, for {@link import('../domain/ids.ts').createIds}. */
  lastId(): number;
  /** What keeps it from committing; null: nothing. */
  trouble(): Health | null;
  /** Tries to commit, so that trouble that has passed is noticed without traffic. */
  probe(): Promise<void>;
  /** Something changed from outside this process (the command line) since the last call. */
  changedOutside(): boolean;
  /**
   * Goes on over what is older than `before`, up to `limit` rows of it, and deletes ended deliveries, then events that
   * none refers to. Once nothing more is left to look at, the next call begins anew.
   */
  expire(before: Millis, limit: number): Promise<Expired>;
  /**
   * Writes a copy of the store as it stands at one moment, also while another process owns it; the copy is checked and
   * readable by its owner only.
   *
   * @param file replaced if it exists
   * @throws StoreRefused if it cannot be written, is the store's own, or the copy is damaged; `file` is then as it was
   */
  backup(file: string): Promise<void>;
  /** Finishes what is queued and closes. */
  close(): Promise<void>;
}
