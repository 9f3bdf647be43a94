import type { Logger } from 'pino';
import { SECOND, type Clock } from '../domain/time.ts';
import { createLogThrottle } from '../observability/log.ts';

/**
 * Tells the watcher outside at `url` that Simwire is alive. Never throws: that it did not get through is what the watcher
 * is for. Any 2xx will do; nothing of an answer is read, and no redirect is followed.
 */
export type Beat = (url: string) => Promise<void>;

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
