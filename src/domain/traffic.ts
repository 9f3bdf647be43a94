import { SECOND, type Duration, type Millis } from './time.ts';

/** Counts of one stretch of time. */
export interface Traffic {
  /** Its beginning. */
  readonly at: Millis;
  readonly sms: number;
  /** SMS that hold a code. */
  readonly codes: number;
  readonly delivered: number;
  /** Delivered messages by the time from report to chat: numbers by {@link latencyClass}. What was to wait is in none. */
  readonly latencies: readonly number[];
}

/** The longest time of each class of latencies, in seconds; what took longer is in the last one too. */
const CLASSES = [1, 2, 3, 5, 10, 20, 30, 60, 120, 300, 900, 3_600, 21_600, 86_400, 604_800] as const;

/** Number of classes of latencies. */
export const LATENCY_CLASSES = CLASSES.length;

/** Returns the class of a time from report to chat. */
export function latencyClass(latency: Duration): number {
  const found = CLASSES.findIndex((longest) => latency <= longest * SECOND);
  return found < 0 ? CLASSES.length - 1 : found;
}

/**
 * Returns the time, in seconds, within which a part of what was delivered had arrived, as far as the classes tell: at most
 * that long. Null where nothing was.
 *
 * @param latencies numbers by class
 * @param part from 0 to 1
 */
export function latencyQuantile(latencies: readonly number[], part: number): number | null {
  const all = latencies.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [index, count] of latencies.entries()) {
    seen += count;
    if (count > 0 && seen >= all * part) return CLASSES[index] ?? null;
  }
  return null;
}
