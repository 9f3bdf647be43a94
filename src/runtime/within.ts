import { setTimeout as delay } from 'node:timers/promises';
import type { Duration } from '../domain/time.ts';

/**
 * Waits for `work`, but not longer than `limit` milliseconds. Unlike an alarm, it keeps the process alive meanwhile.
 *
 * @throws what `work` throws within that time
 */
export async function within(limit: Duration, work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  const patience = delay(limit, undefined, { signal: done.signal }).catch(() => undefined);
  try {
    await Promise.race([work, patience]);
  } finally {
    done.abort();
  }
}
