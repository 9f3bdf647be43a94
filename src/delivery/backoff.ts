import { LONGEST_RETRY_PAUSE } from '../domain/delivery.ts';
import { SECOND, type Duration } from '../domain/time.ts';

const FIRST = SECOND;

/**
 * How long to wait after the `failures`th failure in a row (counted from 1): doubling from a second to ten minutes,
 * each shortened by up to a half, so that many waiters do not come back together.
 *
 * @param random a number from 0 up to 1
 */
export function backoff(failures: number, random: () => number): Duration {
  const full = Math.min(LONGEST_RETRY_PAUSE, FIRST * 2 ** Math.min(30, failures - 1));
  return Math.round(full * (1 - random() / 2));
}
