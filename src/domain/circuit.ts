import type { Millis } from './time.ts';

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
