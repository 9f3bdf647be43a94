import type { Logger } from 'pino';
import { SECOND } from '../domain/time.ts';

/** Tells the outside watcher that Simwire is alive. Never throws: that it did not get through is what the watcher is for. */
export async function beat(url: string, log: Logger): Promise<void> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10 * SECOND), redirect: 'manual' });
    await answer.arrayBuffer();
    if (!answer.ok) log.warn({ status: answer.status }, 'the heartbeat was refused');
  } catch {
    log.warn('the heartbeat did not get through');
  }
}
