import type { Logger } from 'pino';
import { SECOND, type Clock } from '../domain/time.ts';
import { createLogThrottle } from '../observability/log.ts';

/**
 * Posts to the outside watcher at `url` that Simwire is alive. Never throws: noticing that a heartbeat is missing is the watcher's task.
 * Accepts any 2xx, reads nothing of the answer, follows no redirect.
 */
export type Beat = (url: string) => Promise<void>;

/** Creates the heartbeat; logs the same failure at most once a minute. */
export function createHeartbeat({ log, clock }: { readonly log: Logger; readonly clock: Clock }): Beat {
  const throttle = createLogThrottle(clock);

  function warn(message: string, status?: number): void {
    const more = throttle(JSON.stringify([message, status]));
    if (more !== null) log.warn({ status, ...(more > 0 && { more }) }, message);
  }

  return async (url) => {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(10 * SECOND), redirect: 'manual' });
      if (!answer.ok) warn('the heartbeat was refused', answer.status);
      await answer.body?.cancel();
    } catch {
      warn('the heartbeat did not get through');
    }
  };
}
