import type { Decision, Known } from '../../domain/decision.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { Event, EventId } from '../../domain/event.ts';
import type { Reject } from '../../domain/observation.ts';
import type { Millis } from '../../domain/time.ts';

/** What goes into one {@link Journal.accept}. */
export interface Intake {
  readonly gateway: string;
  /** Simwire's clock at the arrival. */
  readonly at: Millis;
  /** The keys that `decide` will ask {@link Known.seen} for. */
  readonly keys: readonly string[];
  /** Parts of the body for quarantine. */
  readonly rejects: readonly Reject[];
  /** Pure but for the ids that it draws: it is called again where a transaction has to be repeated. */
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
  /** The event with this key that was received last, at `since` or later; null: none. */
  seen(key: string, since: Millis): Promise<EventId | null>;
}
