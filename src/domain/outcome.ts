import type { MessageRef } from './delivery.ts';
import type { Duration, Millis } from './time.ts';

/** The outcome of an attempt to send. Reasons are written for an operator, and hold no secret and no message text. */
export type Outcome =
  | { readonly kind: 'delivered'; readonly message: MessageRef | null }
  /** Try again: network, time-out, 408, 425, 5xx. `ambiguous`: the service may have taken it. */
  | { readonly kind: 'transient'; readonly reason: string; readonly ambiguous: boolean }
  /** The service asks for a pause (429). Never counted as a failed attempt. */
  | { readonly kind: 'limited'; readonly reason: string; readonly retryAfter: Duration }
  /** Final for this message: its text is refused. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Final for the destination until someone fixes it; `advice` says how. */
  | { readonly kind: 'broken'; readonly reason: string; readonly advice: string };

/** All kinds of outcomes. */
export const OUTCOME_KINDS = [
  'delivered',
  'transient',
  'limited',
  'refused',
  'broken',
] as const satisfies readonly Outcome['kind'][];

/** An attempt to send a delivery, as stored with it. */
export interface Attempt {
  readonly at: Millis;
  readonly outcome: Outcome['kind'];
  /** Reason for the failure, without secrets or message texts; null if it did not fail. */
  readonly reason: string | null;
  /** Delay until the next attempt; null if there is none, or if it only waits for its turn. */
  readonly delay: Duration | null;
}

/** The circuit breaker of a destination; it survives a restart. */
export interface Circuit {
  /** Failed attempts in a row. */
  readonly failures: number;
  /** Requests for a pause (429) in a row; they do not count as failures. */
  readonly pauses: number;
  /** Time at which the circuit opened; null: it is closed, the destination works as far as is known. */
  readonly openSince: Millis | null;
  readonly reason: string | null;
  /** Advice for the operator. */
  readonly advice: string | null;
  /** Time of the next attempt at the earliest. */
  readonly notBefore: Millis;
}

/** A closed circuit: the destination works. */
export const CLOSED: Circuit = {
  failures: 0,
  pauses: 0,
  openSince: null,
  reason: null,
  advice: null,
  notBefore: 0,
};
