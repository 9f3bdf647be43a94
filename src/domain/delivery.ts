import type { EventId } from './event.ts';
import { MINUTE, type Duration, type Millis } from './time.ts';

export const PRIORITIES = ['high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

/**
 * Where a delivery stands. `pending` waits for its turn, `sending` is claimed, `retrying` waits after a failed
 * attempt, `held` waits for its destination to work again (or to be in the config again), `dead` was given up,
 * `delivered`, `dropped` (by an operator) and `moved` (to a fallback) are ends.
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

/** Those after which nothing becomes of a delivery any more. */
export const ENDED_STATES = ['delivered', 'dropped', 'moved'] as const satisfies readonly DeliveryState[];

/** Tells whether nothing becomes of a delivery in this state any more. */
export function isEnded(state: DeliveryState): boolean {
  return ENDED_STATES.some((ended) => ended === state);
}

/** Whether a delivery in this state waits for its turn. */
export function isWaiting(state: DeliveryState): boolean {
  return state === 'pending' || state === 'retrying';
}

/** The longest pause after a failed attempt. A retry that is due later than that is one of a clock that was set back. */
export const LONGEST_RETRY_PAUSE = 10 * MINUTE;

/** How a rule wants an event to be sent. Pure data: it is stored with the delivery. */
export interface Plan {
  readonly destination: string;
  /** The destinations after it, tried in order when this one does not get it through (`first: [...]`). */
  readonly alternatives: readonly string[];
  /** The destination that it was moved here from, the first of several; absent: this is the first. */
  readonly movedFrom?: string | undefined;
  readonly rule: string | null;
  readonly priority: Priority;
  /** A template's name; null: the built-in one for the event. */
  readonly template: string | null;
  /** Named groups of the rule's regular expressions, as template variables. */
  readonly captures: Readonly<Record<string, string>>;
  readonly expires: Duration | null;
  readonly forgetAfter: Duration | null;
  /** Collected with others of its rule and told as one message then; null: a message of its own, at once. */
  readonly bundle: { readonly kind: 'digest' | 'quiet'; readonly until: Millis } | null;
}

export type DeliveryId = number;

/** Why a message may not be fresh: it is sent a second time, or may be. Messages say so. */
export type Mark = 'possibly repeated' | 'replayed';

/** One event on its way to one destination. */
export interface Delivery extends Plan {
  readonly id: DeliveryId;
  readonly event: EventId;
  readonly state: DeliveryState;
  readonly createdAt: Millis;
  /** When it was last put in line anew, by a move from another destination or an operator; null: never. */
  readonly requeuedAt: Millis | null;
  /** Not to be tried before this. What is not after `createdAt` is at once, also if the clock was set back since. */
  readonly due: Millis;
  /** Failed attempts so far; a 429's delay is none. */
  readonly attempts: number;
  /** An attempt's end is not known: the service may already have it. */
  readonly ambiguous: boolean;
  /** Sent again on an operator's order. */
  readonly replayed: boolean;
  /** Why the last attempt failed, in words that hold no secret and no text. */
  readonly problem: string | null;
  readonly settledAt: Millis | null;
  /** What the service calls the message, where it says. */
  readonly message: MessageRef | null;
}

/** Whether a delivery is too old to be worth a message of its own. */
export function isLateAt({ expires, createdAt }: Delivery, at: Millis): boolean {
  return expires !== null && at - createdAt >= expires;
}

/** Where a sent message can be found again, for a reply, an edit or a removal. */
export interface MessageRef {
  readonly chat: string;
  readonly id: string;
}
