import type { Logger } from 'pino';
import { networkOutcome } from '../channels/network-errors.ts';
import type { NetworkSettings } from '../channels/network.ts';
import { SECOND, type Clock } from '../domain/time.ts';
import { createLogThrottle } from '../observability/log.ts';

const TIMEOUT = 10 * SECOND;

/**
 * Posts to the outside watcher at `url` that Simwire is alive, by the proxy and with the certificates that messages have too. Never
 * throws: noticing that a heartbeat is missing is the watcher's task. Accepts any 2xx, reads nothing of the answer, follows no redirect.
 */
export type Beat = (url: string, network: NetworkSettings) => Promise<void>;

/** Creates the heartbeat; logs the same failure at most once a minute. */
export function createHeartbeat({ log, clock }: { readonly log: Logger; readonly clock: Clock }): Beat {
  const throttle = createLogThrottle(clock);

  function warn(message: string, details: { readonly status?: number; readonly reason?: string }): void {
    const more = throttle(JSON.stringify([message, details]));
    if (more !== null) log.warn({ ...details, ...(more > 0 && { more }) }, message);
  }

  return async (url, network) => {
    // Loaded for who has a watcher, as each channel is.
    const { createHttpClient } = await import('../channels/http-client.ts');
    // One for each beat: the next one is a while away, and the config may be another one then.
    const http = createHttpClient({ network, timeout: TIMEOUT, idle: SECOND, statusOnly: true });
    const answer = await http.exchange({ url: new URL(url), method: 'GET', headers: {}, body: '' });
    http.close();
    if (answer.kind === 'failure') {
      const outcome = networkOutcome(answer);
      warn(
        'the heartbeat did not get through',
        outcome.kind === 'delivered' ? {} : { reason: outcome.reason },
      );
    } else if (answer.status < 200 || answer.status > 299) {
      warn('the heartbeat was refused', { status: answer.status });
    }
  };
}
