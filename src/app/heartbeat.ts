import type { Logger } from 'pino';
import { createRepeats } from '../domain/repeats.ts';
import { SECOND, type Clock } from '../domain/time.ts';

/**
 * Tells the watcher outside at `url` that Simwire is alive. Never throws: that it did not get through is what the watcher
 * is for. Any 2xx will do; nothing of an answer is read, and no redirect is followed.
 */
export type Beat = (url: string) => Promise<void>;

export function createHeartbeat({ log, clock }: { readonly log: Logger; readonly clock: Clock }): Beat {
  const repeats = createRepeats(clock);

  function warn(message: string, status?: number): void {
    const more = repeats(JSON.stringify([message, status]));
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
