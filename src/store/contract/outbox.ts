import type { Delivery, DeliveryId, DeliveryState, MessageRef } from '../../domain/delivery.ts';
import type { AlertEvent, Event } from '../../domain/event.ts';
import type { IdEnding } from '../../domain/id.ts';
import type { Attempt } from '../../domain/outcome.ts';
import type { Scope } from '../../domain/subject.ts';
import type { Millis } from '../../domain/time.ts';
import type { Tenure } from './ownership.ts';

/** A delivery with its event. */
export interface Waiting {
  readonly delivery: Delivery;
  readonly event: Event;
  /** The first alert of its episode, where that has a message of its own in the destination; null: it has none. */
  readonly replyTo: Opening | null;
}

/** An alert that opened an episode, to whose message those that follow reply. */
export interface Opening {
  readonly message: MessageRef;
  /** Null: it cannot be read any more. */
  readonly alert: AlertEvent | null;
}

/** A query for due deliveries. */
export interface Turn {
  readonly destination: string;
  readonly now: Millis;
  readonly limit: number;
}

/** The due deliveries of a destination. */
export interface Due {
  readonly items: readonly Waiting[];
  /** If none is due now, the time at which one will be; null if none waits. */
  readonly next: Millis | null;
}

/** A change of a delivery; absent fields stay. */
export interface DeliveryChange {
  readonly id: DeliveryId;
  readonly state: DeliveryState;
  readonly due?: Millis;
  readonly attempts?: number;
  readonly ambiguous?: boolean;
  readonly problem?: string | null;
  readonly settledAt?: Millis;
  readonly message?: MessageRef | null;
  /** Time at which the message is to be deleted from the chat; null: never, or done. */
  readonly forgetAt?: Millis | null;
  /** The attempt that led to the change, to be appended to earlier ones. */
  readonly attempt?: Attempt;
}

/** The deliveries of one destination that are in one state. */
export interface Standing {
  readonly destination: string;
  readonly state: DeliveryState;
}

/** A filter for deliveries; absent fields match any. */
export interface DeliveryFilter {
  /** They stand in one of these ways. */
  readonly among?: readonly Standing[];
  readonly id?: IdEnding;
  /** They are among these. */
  readonly ids?: readonly DeliveryId[];
}

/** Destinations whose deliveries in flight are nobody's. */
export type Recoverable = { readonly to: readonly string[] } | { readonly toNoneOf: readonly string[] };

/** A sent message to be deleted from its chat. */
export interface Forgettable {
  readonly message: MessageRef;
  readonly at: Millis;
  readonly sentAt: Millis;
}

/** The outbox: deliveries from their claim to their end. Only the owner of a destination's account claims and settles. */
export interface Outbox {
  /**
   * Returns the outbox for whoever has a tenure: what it claims, settles and recovers is refused with StoreUnavailable
   * (`displaced`) once another process has had the duty.
   */
  under(tenure: Tenure): Outbox;
  /**
   * Returns up to `limit` due deliveries of a destination, without claiming them. High priority comes first, newest
   * event first; then normal, then low, each in order of creation. A retry due later than `LONGEST_RETRY_PAUSE` from
   * now is due at once.
   */
  due(turn: Turn): Promise<Due>;
  /** Returns, of each priority, up to `limit` due deliveries that have waited longest. */
  oldest(turn: Turn): Promise<readonly Waiting[]>;
  /** Claims waiting deliveries and commits that. Returns those that were still waiting. */
  claim(ids: readonly DeliveryId[]): Promise<ReadonlySet<DeliveryId>>;
  /** Commits changes of claimed deliveries, and deliveries that succeed them (a move to a fallback). */
  settle(changes: readonly DeliveryChange[], created?: readonly Delivery[]): Promise<void>;
  /** Returns the next message of a destination to be deleted; null if there is none. */
  nextToForget(destination: string): Promise<Forgettable | null>;
  /** Reschedules the deletion of a message for all its deliveries; null: it is deleted, or cannot be any more. */
  forgetLater(destination: string, message: MessageRef, at: Millis | null): Promise<void>;
  /**
   * Requeues deliveries that were in flight when their owner ended, marked ambiguous. Returns how many.
   *
   * @param of only those to these destinations, or to none of these
   */
  recover(of?: Recoverable): Promise<number>;
  /** Requeues dead, held and retrying deliveries of a scope, due now. Returns how many. */
  retry(scope: Scope, filter: DeliveryFilter, now: Millis): Promise<number>;
  /** Gives up deliveries of a scope that wait or are dead, for good. Returns how many. */
  drop(scope: Scope, filter: DeliveryFilter, now: Millis): Promise<number>;
  /**
   * Holds all waiting deliveries of a destination; `release` requeues those held for this reason. Both return how
   * many.
   */
  hold(destination: string, reason: string): Promise<number>;
  release(destination: string, reason: string, now: Millis): Promise<number>;
}
