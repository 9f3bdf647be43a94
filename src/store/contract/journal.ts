import type { Expectation, Match } from '../../domain/assignment.ts';
import type { Code } from '../../domain/code.ts';
import type { Decision, Known } from '../../domain/decision.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { Event, EventId } from '../../domain/event.ts';
import type { Reject } from '../../domain/observation.ts';
import type { KnownSubject } from '../../domain/subject.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Millis } from '../../domain/time.ts';
import type { Tenure } from './ownership.ts';

/** The input of {@link Journal.accept}. */
export interface Intake {
  readonly gateway: string;
  /** Time of receipt by Simwire's clock. */
  readonly at: Millis;
  /** Keys for which `decide` may call {@link Known.seen}. */
  readonly keys: readonly string[];
  /** Undecodable parts, for quarantine. */
  readonly rejects: readonly Reject[];
  /** Surroundings that a body is decoded with, to be kept with its rejects; absent: nothing is known of them. */
  readonly envelope?: BodyEnvelope;
  /** Sender of the body, to be kept with its events; absent: it was not posted. */
  readonly submission?: Submission | null;
  /** The part in quarantine that it was made of, which is removed from there. */
  readonly released?: number;
  /** Makes the decision. Pure, except for new ids: it is called again if the transaction is retried. */
  readonly decide: (known: Known) => Decision;
  /** Absent: all deliveries wait for their turn. */
  readonly claims?: Claims;
  /** True if the gateway is to be looked at when the decision says; absent: at the time that was set before. */
  readonly setsAlarm?: boolean;
}

/** Headers and query that a body came with; without them some cannot be decoded. */
export interface BodyEnvelope {
  readonly contentType: string | undefined;
  readonly query: Readonly<Record<string, string>>;
}

/** Claims new deliveries in the transaction that stores them. */
export interface Claims {
  /**
   * Called for each delivery. If it returns the tenure of the destination's account, the delivery is stored as `sending`,
   * and the caller sends it once the intake is accepted.
   */
  claim(event: Event, delivery: Delivery): Tenure | null;
  /** Cancels all claims, as the transaction was rolled back; `claim` may be called again. */
  cancel(): void;
}

/** The result of an accepted intake, after the sync to disk. */
export interface Receipt {
  readonly decision: Decision;
  readonly quarantined: number;
  /** Subjects that were stored with it for the first time, for scopes to take in. */
  readonly subjects: readonly KnownSubject[];
}

/** The code of an SMS that was missed when it came. */
export interface Promotion {
  readonly event: EventId;
  readonly code: Code;
  /** Finds who waits for it among the open expectations, the oldest first. Pure: it is called again if the transaction is retried. */
  readonly match: (expectations: readonly Expectation[]) => Match | null;
}

/** The journal: all new events are stored through it. */
export interface Journal {
  /**
   * Commits the decision on an intake, together with its rejects, in one transaction, and syncs it to disk. Intakes
   * that arrive together share one commit; each sees the changes of those before it.
   *
   * @throws StoreUnavailable if it could not be stored; nothing of it is kept then
   */
  accept(intake: Intake): Promise<Receipt>;
  /**
   * Gives an SMS the code that was missed, counts it, and assigns it to its first expectation that is still open, in one transaction.
   *
   * @returns who could get it; null, and nothing is changed, if there is no such SMS, or it has a code
   * @throws StoreUnavailable
   */
  promote(promotion: Promotion): Promise<readonly Match[] | null>;
  /**
   * Lists the gateways that are to be looked at by now, as a decision in another process said; none where one process
   * decides alone.
   */
  due(now: Millis): Promise<readonly string[]>;
  /** Returns the event with this key that was received last, at `since` or later; null if there is none. */
  seen(key: string, since: Millis): Promise<EventId | null>;
}
