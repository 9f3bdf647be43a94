import type { Delivery, DeliveryId, DeliveryState, MessageRef } from '../../domain/delivery.ts';
import type { Event } from '../../domain/event.ts';
import type { IdEnding } from '../../domain/id.ts';
import type { Attempt } from '../../domain/outcome.ts';
import type { Scope } from '../../domain/subject.ts';
import type { Millis } from '../../domain/time.ts';

/** A delivery with what it delivers. */
export interface Waiting {
  readonly delivery: Delivery;
  readonly event: Event;
  /** The message in its destination that the event answers to (an alert's end to its beginning); null: none. */
  readonly replyTo: MessageRef | null;
}

/** Whose turn it is asked for. */
export interface Turn {
  readonly destination: string;
  readonly now: Millis;
  readonly limit: number;
}

/** What is due in a destination. */
export interface Due {
  readonly items: readonly Waiting[];
  /** Where nothing is due now: when something will be; null: nothing waits. */
  readonly next: Millis | null;
}

/** A delivery's new standing; what is absent stays. */
export interface DeliveryChange {
  readonly id: DeliveryId;
  readonly state: DeliveryState;
  readonly due?: Millis;
  readonly attempts?: number;
  readonly ambiguous?: boolean;
  readonly problem?: string | null;
  readonly settledAt?: Millis;
  readonly message?: MessageRef | null;
  /** When the message is to be deleted from the chat; null: never, or done. */
  readonly forgetAt?: Millis | null;
  /** The attempt that led to this; it is added to those before it. */
  readonly attempt?: Attempt;
}

/** The deliveries of one destination that are in one state. */
export interface Standing {
  readonly destination: string;
  readonly state: DeliveryState;
}

/** Which deliveries are meant; what is absent does not matter. */
export interface DeliveryFilter {
  /** They stand in one of these ways. */
  readonly among?: readonly Standing[];
  readonly id?: IdEnding;
}

/** A sent message that is to be deleted from its chat. */
export interface Forgettable {
  readonly message: MessageRef;
  readonly at: Millis;
  readonly sentAt: Millis;
}

/** The deliveries, from their claim to their end. Only the store's owner claims and settles. */
export interface Outbox {
  /**
   * The next up to `limit` due deliveries of a destination. The high lane comes first, that of the newest event first;
   * then normal, then low, each in order of creation. A retry that is due after `LONGEST_RETRY_PAUSE` is due now. Nothing is claimed yet.
   */
  due(turn: Turn): Promise<Due>;
  /** Of each lane the up to `limit` due deliveries that have waited for the longest. */
  oldest(turn: Turn): Promise<readonly Waiting[]>;
  /** Marks waiting deliveries as being sent, and commits that before it answers: those that still waited. */
  claim(ids: readonly DeliveryId[]): Promise<ReadonlySet<DeliveryId>>;
  /** Commits what became of claimed deliveries, and new deliveries that follow from it (a move to a fallback). */
  settle(changes: readonly DeliveryChange[], created?: readonly Delivery[]): Promise<void>;
  /** The message of a destination that is to be forgotten first; null: there is none. */
  nextToForget(destination: string): Promise<Forgettable | null>;
  /** A message, of whichever deliveries, is to be forgotten then; null: it is, or cannot be any more. */
  forgetLater(destination: string, message: MessageRef, at: Millis | null): Promise<void>;
  /** Deliveries that were being sent when the process ended wait again, marked ambiguous. Returns how many. */
  recover(): Promise<number>;
  /** Puts dead, held and retrying deliveries of a scope back in line, due now. Returns how many. */
  retry(scope: Scope, filter: DeliveryFilter, now: Millis): Promise<number>;
  /** Gives up deliveries of a scope that wait or are dead, for good. Returns how many. */
  drop(scope: Scope, filter: DeliveryFilter, now: Millis): Promise<number>;
  /** Holds all waiting deliveries of a destination, or lets go those that are held for this reason. Returns how many. */
  hold(destination: string, reason: string): Promise<number>;
  release(destination: string, reason: string, now: Millis): Promise<number>;
}
