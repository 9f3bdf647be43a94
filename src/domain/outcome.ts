import type { MessageRef } from './delivery.ts';
import type { Duration } from './time.ts';

/** What an attempt to send came to (DESIGN, invariant 2). Reasons are words for an operator, without secrets or texts. */
export type Outcome =
  | { readonly kind: 'delivered'; readonly message: MessageRef | null }
  /** Try again: network, time-out, 408, 425, 5xx. `unclear`: the service may have taken it. */
  | { readonly kind: 'transient'; readonly reason: string; readonly unclear: boolean }
  /** The service asks for a pause (429). Never counted as a failed attempt. */
  | { readonly kind: 'limited'; readonly reason: string; readonly retryAfter: Duration }
  /** Final for this message: its text is refused. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Final for the destination, until someone mends it; `advice` says how. */
  | { readonly kind: 'broken'; readonly reason: string; readonly advice: string };
