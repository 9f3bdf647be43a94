import type { Assignment } from '../../domain/assignment.ts';
import type { CodeKind } from '../../domain/code.ts';
import type { GatewayRecord, PortRecord } from '../../domain/decision.ts';
import type { Delivery, DeliveryId, DeliveryState, MessageRef } from '../../domain/delivery.ts';
import type { Event, EventId, EventKind } from '../../domain/event.ts';
import type { FaultMoment, FaultRecord } from '../../domain/fault.ts';
import type { IdEnding } from '../../domain/id.ts';
import type { RawRow } from '../../domain/observation.ts';
import type { Attempt } from '../../domain/outcome.ts';
import type { PortId } from '../../domain/port.ts';
import type { Rejected } from '../../domain/rejected.ts';
import type { KnownSubject, Scope } from '../../domain/subject.ts';
import type { Millis } from '../../domain/time.ts';
import type { Standing } from './outbox.ts';

/** A cursor that no answer of the reader held. */
export class InvalidCursor extends Error {
  constructor() {
    super('the cursor is not one that was handed out');
    this.name = 'InvalidCursor';
  }
}

/** Which part of a list is asked for. */
export interface PageRequest {
  readonly limit: number;
  /** Where the page before ended; opaque. Absent: from the beginning. */
  readonly cursor?: string;
}

/** A part of a list. It may hold fewer than were asked for, even none, and still have a `next`. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The cursor of what follows; null: nothing does. */
  readonly next: string | null;
}

/** Which events are meant; what is absent does not matter. */
export interface EventQuery {
  readonly kinds?: readonly EventKind[];
  readonly gateway?: string;
  readonly port?: PortId;
  /** By name, number or ICCID, as it stands in the subject. */
  readonly sim?: string;
  readonly tag?: string;
  /** Taken by the rule of this name. */
  readonly rule?: string;
  /** `none`: it holds no code. */
  readonly code?: CodeKind | 'none';
  /** No delivery was made of it. */
  readonly unrouted?: boolean;
  /** Received at or after it. */
  readonly since?: Millis;
  /** Received before it. */
  readonly until?: Millis;
  /** Looked at last, event by event: text, sender, recipient, whatever has no column of its own. */
  readonly where?: (event: Event) => boolean;
  readonly order?: 'newest' | 'oldest';
}

/** An event as it is stored. */
export interface StoredEvent {
  readonly event: Event;
  readonly subject: KnownSubject;
  /** The names of the rules that took it. */
  readonly rules: readonly string[];
  /** How many deliveries its rules made of it. */
  readonly deliveries: number;
}

/** An event with all that is known of it. */
export interface EventDetail extends StoredEvent {
  readonly raw: RawRow | null;
  readonly sent: readonly DeliveryDetail[];
  readonly assignment: Assignment | null;
}

/** Which deliveries are meant; what is absent does not matter. */
export interface DeliveryQuery {
  readonly states?: readonly DeliveryState[];
  readonly destination?: string;
  /** They stand in one of these ways, of which none is an end. */
  readonly among?: readonly Standing[];
  readonly id?: IdEnding;
  readonly event?: EventId;
  /** Created at or after it. */
  readonly since?: Millis;
  readonly order?: 'newest' | 'oldest';
}

/** A delivery as lists show it: without the event's text. */
export interface ListedDelivery extends Delivery {
  readonly kind: EventKind;
  readonly subject: KnownSubject;
}

/** A delivery with every attempt, the first one first. */
export interface DeliveryDetail extends ListedDelivery {
  readonly tried: readonly Attempt[];
}

/** How many deliveries of a destination stand in one state. */
export interface Depth extends Standing {
  readonly count: number;
  /** When the oldest of them was created. */
  readonly oldest: Millis;
}

/** How often a rule took an event. */
export interface RuleHits {
  readonly rule: string;
  readonly hits: number;
  readonly lastAt: Millis;
}

/** Where a rule sent an event. */
export interface Routed {
  readonly rule: string | null;
  readonly destination: string;
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

/** What is in the feed after a cursor, in the order in which it was committed. */
export interface FeedPage {
  readonly events: readonly StoredEvent[];
  /** Where to go on, also if there was nothing. */
  readonly cursor: string;
}

/**
 * What people and programs ask the store for. Every question names the scope of whoever asks: what is outside of it is in
 * no list and no count. Where a subject spans ports, as a fault of a whole gateway does, only its own subject counts.
 */
export interface Reader {
  /** Every subject that the store has seen, for scopes to be made of. */
  subjects(): Promise<readonly KnownSubject[]>;
  /** @throws InvalidCursor */
  events(scope: Scope, query: EventQuery, page: PageRequest): Promise<Page<StoredEvent>>;
  event(scope: Scope, id: EventId): Promise<EventDetail | null>;
  /**
   * Events as they are committed. Where events are committed at the same time by several instances none is passed over.
   *
   * @param cursor null: from now on
   * @throws InvalidCursor
   */
  feed(scope: Scope, cursor: string | null, limit: number): Promise<FeedPage>;
  /** @throws InvalidCursor */
  deliveries(scope: Scope, query: DeliveryQuery, page: PageRequest): Promise<Page<ListedDelivery>>;
  delivery(scope: Scope, id: DeliveryId): Promise<DeliveryDetail | null>;
  /** The delivery whose message this is, for answers to it; the last one, where several share the message. */
  deliveryOf(scope: Scope, message: MessageRef): Promise<DeliveryDetail | null>;
  /** How many deliveries stand where, without the ended ones. */
  depths(scope: Scope): Promise<readonly Depth[]>;
  /** Where the rules of the time sent these events; neither what a move made of it, nor replays. */
  routed(scope: Scope, events: readonly EventId[]): Promise<ReadonlyMap<EventId, readonly Routed[]>>;
  ruleHits(scope: Scope): Promise<readonly RuleHits[]>;
  gateways(scope: Scope): Promise<readonly GatewayRecord[]>;
  ports(scope: Scope, gateway: string): Promise<readonly PortRecord[]>;
  /** What the faults of a gateway remember, by key; of a narrower scope the faults of its subjects only. */
  faults(scope: Scope, gateway: string): Promise<ReadonlyMap<string, FaultRecord>>;
  /** Moments of faults since then, the latest first, at most `limit`. */
  faultHistory(scope: Scope, since: Millis, limit: number): Promise<readonly FaultMoment[]>;
  /** What could not be decoded, the last seen first. It has no subject: only `everything` has it in scope. */
  quarantine(scope: Scope, limit: number): Promise<readonly Quarantined[]>;
  /** Who knocked in vain, the last one first. It has no subject either. */
  rejected(scope: Scope, limit: number): Promise<readonly Rejected[]>;
}
