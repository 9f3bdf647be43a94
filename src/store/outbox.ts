import type { Delivery, DeliveryId, DeliveryState, MessageRef } from '../domain/delivery.ts';
import type { Event, EventId, EventKind } from '../domain/event.ts';
import type { PortId } from '../domain/port.ts';
import type { Millis } from '../domain/time.ts';

/** A delivery with what it delivers. */
export interface Waiting {
  readonly delivery: Delivery;
  readonly event: Event;
}

/** Whose turn it is asked for. */
export interface Turn {
  readonly destination: string;
  readonly now: Millis;
  readonly limit: number;
}

/** A delivery's new standing; what is absent stays. */
export interface DeliveryChange {
  readonly id: DeliveryId;
  readonly state: DeliveryState;
  readonly due?: Millis;
  readonly attempts?: number;
  readonly unclear?: boolean;
  readonly problem?: string | null;
  readonly settledAt?: Millis;
  readonly message?: MessageRef | null;
  /** When the message is to be deleted from the chat; null: never, or done. */
  readonly forgetAt?: Millis | null;
}

/** Which deliveries are meant; what is absent does not matter. */
export interface DeliveryFilter {
  readonly states?: readonly DeliveryState[];
  readonly destination?: string;
  readonly id?: DeliveryId;
  readonly limit?: number;
}

/** Where a rule sent an event. */
export interface Routed {
  readonly rule: string | null;
  readonly destination: string;
}

/** A sent message that is to be deleted from its chat. */
export interface Forgettable {
  readonly message: MessageRef;
  readonly at: Millis;
  readonly sentAt: Millis;
}

/** A delivery as lists show it: without the event's text. */
export interface ListedDelivery extends Delivery {
  readonly kind: EventKind;
  readonly gateway: string;
  readonly port: PortId | null;
}

/** How many deliveries of a destination stand in one state. */
export interface Depth {
  readonly destination: string;
  readonly state: DeliveryState;
  readonly count: number;
  /** When the oldest of them was created. */
  readonly oldest: Millis;
}

/** The deliveries, from their claim to their end. Only the store's owner claims and settles. */
export interface Outbox {
  /**
   * The next up to `limit` due deliveries of a destination. The high lane comes first, that of the newest event first;
   * then normal, then low, each in order of creation. A retry that is due after `LONGEST_RETRY_PAUSE` is due now. Nothing is claimed yet.
   */
  waiting(turn: Turn): Waiting[];
  /** Of each lane the up to `limit` due deliveries that have waited for the longest. */
  oldest(turn: Turn): Waiting[];
  /** Marks waiting deliveries as being sent, and commits that before it answers: those that still waited. */
  claim(ids: readonly DeliveryId[]): Promise<ReadonlySet<DeliveryId>>;
  /** Commits what became of claimed deliveries, and new deliveries that follow from it (a move to a fallback). */
  settle(changes: readonly DeliveryChange[], created?: readonly Delivery[]): Promise<void>;
  /** The message of a destination that is to be forgotten first; null: there is none. */
  nextToForget(destination: string): Forgettable | null;
  /** A message, of whichever deliveries, is to be forgotten then; null: it is, or cannot be any more. */
  forgetLater(destination: string, message: MessageRef, at: Millis | null): Promise<void>;
  /** When the next waiting delivery of a destination is due; null: none waits. */
  nextDue(destination: string): Millis | null;
  /** Deliveries that were being sent when the process ended wait again, marked unclear. Returns how many. */
  recover(): Promise<number>;
  list(filter: DeliveryFilter): Promise<ListedDelivery[]>;
  /**
   * What an event's message is called in a destination, if it arrived there and the service says; null also where it was
   * told in sum with others: that message is not its own.
   */
  messageOf(event: EventId, destination: string): MessageRef | null;
  /** Where the rules of the time sent these events; neither what a move made of it, nor replays. */
  routed(events: readonly EventId[]): Promise<ReadonlyMap<EventId, readonly Routed[]>>;
  /** A delivery as it stands, ended or not; null: there is none. */
  find(id: DeliveryId): Promise<Delivery | null>;
  /** Puts dead, held and retrying deliveries back in line, due now. Returns how many. */
  retry(filter: DeliveryFilter, now: Millis): Promise<number>;
  /** Gives up deliveries that wait or are dead, for good. Returns how many. */
  drop(filter: DeliveryFilter, now: Millis): Promise<number>;
  /** Holds all waiting deliveries of a destination, or lets go those that are held for this reason. Returns how many. */
  hold(destination: string, reason: string): Promise<number>;
  release(destination: string, reason: string, now: Millis): Promise<number>;
  /** How many deliveries stand where, without the ended ones. */
  depths(): Promise<Depth[]>;
}
