import type { MessageRef } from './delivery.ts';
import type { Duration, Millis } from './time.ts';

/** What an attempt to send came to (DESIGN, invariant 2). Reasons are words for an operator, without secrets or texts. */
export type Outcome =
  | { readonly kind: 'delivered'; readonly message: MessageRef | null }
  /** Try again: network, time-out, 408, 425, 5xx. `ambiguous`: the service may have taken it. */
  | { readonly kind: 'transient'; readonly reason: string; readonly ambiguous: boolean }
  /** The service asks for a pause (429). Never counted as a failed attempt. */
  | { readonly kind: 'limited'; readonly reason: string; readonly retryAfter: Duration }
  /** Final for this message: its text is refused. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Final for the destination, until someone mends it; `advice` says how. */
  | { readonly kind: 'broken'; readonly reason: string; readonly advice: string };

/** One attempt to send a delivery, as it is kept with it. */
export interface Attempt {
  readonly at: Millis;
  readonly outcome: Outcome['kind'];
  /** Why it failed, in words that hold no secret and no text; null: it did not. */
  readonly reason: string | null;
  /** How long until the next one; null: there is none, or it waits for its turn only. */
  readonly delay: Duration | null;
}

/** How a destination does; remembered over a restart. */
export interface Circuit {
  /** In a row, without a success between. */
  readonly failures: number;
  /** How often it asked for a pause (429), in a row and without a success between; none of them is a failure. */
  readonly pauses: number;
  /** Since when it is failing (the circuit is open); null: it works, as far as is known. */
  readonly openSince: Millis | null;
  readonly reason: string | null;
  /** What an operator can do about it. */
  readonly advice: string | null;
  /** Nothing is tried before this. */
  readonly notBefore: Millis;
}

export const CLOSED: Circuit = {
  failures: 0,
  pauses: 0,
  openSince: null,
  reason: null,
  advice: null,
  notBefore: 0,
};
