import type { EventId } from './event.ts';
import { MINUTE, type Duration, type Millis } from './time.ts';

export const PRIORITIES = ['high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

/**
 * States of a delivery. `pending` waits for its turn, `sending` is claimed, `retrying` waits after a failed attempt,
 * `held` waits until its destination works again (or is in the config again), `dead` was given up; `delivered`,
 * `dropped` (by an operator) and `moved` (to a fallback) are final.
 */
export const DELIVERY_STATES = [
  'pending',
  'sending',
  'retrying',
  'held',
  'dead',
  'delivered',
  'dropped',
  'moved',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** The final states. */
export const ENDED_STATES = ['delivered', 'dropped', 'moved'] as const satisfies readonly DeliveryState[];

/** Returns whether a state is final. */
export function isEnded(state: DeliveryState): boolean {
  return ENDED_STATES.some((ended) => ended === state);
}

/** Returns whether a delivery in this state waits for its turn. */
export function isWaiting(state: DeliveryState): boolean {
  return state === 'pending' || state === 'retrying';
}

/**
 * The longest pause after a failed attempt. A retry due later than that was scheduled before the clock was set back.
 */
export const LONGEST_RETRY_PAUSE = 10 * MINUTE;

/** A rule's instructions for sending an event. Plain data, stored with the delivery. */
export interface Plan {
  readonly destination: string;
  /** Destinations to try next, in order, when this one fails (`first: [...]`). */
  readonly alternatives: readonly string[];
  /** The destination that it was moved here from, the first of several; absent: this is the first. */
  readonly movedFrom?: string | undefined;
  readonly rule: string | null;
  readonly priority: Priority;
  /** A template's name; null: the built-in one for the event. */
  readonly template: string | null;
  /** Named groups of the rule's regular expressions, for template variables. */
  readonly captures: Readonly<Record<string, string>>;
  readonly expires: Duration | null;
  readonly forgetAfter: Duration | null;
  /**
   * Collected with others of its rule and sent as one message at `until`; null: sent at once, as a message of its own.
   */
  readonly collected: { readonly kind: 'digest' | 'quiet'; readonly until: Millis } | null;
}

export type DeliveryId = number;

/** A note in the message that it is, or may be, sent a second time. */
export type Mark = 'possibly repeated' | 'replayed';

/** One event on its way to one destination. */
export interface Delivery extends Plan {
  readonly id: DeliveryId;
  readonly event: EventId;
  readonly state: DeliveryState;
  readonly createdAt: Millis;
  /** Time at which it was last requeued, by failover or an operator; null: never. */
  readonly requeuedAt: Millis | null;
  /**
   * Time of the next attempt at the earliest. If it is not after `createdAt` the delivery is due at once, even if the
   * clock was set back since.
   */
  readonly due: Millis;
  /** Failed attempts so far; a 429 does not count. */
  readonly attempts: number;
  /** The outcome of an attempt is unknown: the service may already have the message. */
  readonly ambiguous: boolean;
  /** Sent again on an operator's request. */
  readonly replayed: boolean;
  /** Reason for the last failure, without secrets or message texts. */
  readonly problem: string | null;
  readonly settledAt: Millis | null;
  /** The message's identity at the service, if it returned one. */
  readonly message: MessageRef | null;
}

/** Returns whether a delivery is too old for a message of its own. */
export function isLateAt({ expires, createdAt }: Delivery, at: Millis): boolean {
  return expires !== null && at - createdAt >= expires;
}

/**
 * Returns whether the time until a delivery arrives says how fast messages arrive: not if it was to wait, or is sent once
 * more.
 */
export function isPrompt({ collected, replayed }: Pick<Delivery, 'collected' | 'replayed'>): boolean {
  return collected === null && !replayed;
}

/** The identity of a sent message, for replying to it, editing or deleting it. */
export interface MessageRef {
  readonly chat: string;
  readonly id: string;
}
