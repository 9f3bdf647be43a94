import { SERVICES } from '../../domain/services.ts';
import { SECOND } from '../../domain/time.ts';
import { accountDigest, type Channel } from '../channel.ts';
import type { ChannelDeps } from '../deps.ts';
import { createHttpClient } from '../http-client.ts';
import type { AppriseSettings } from '../settings.ts';
import { APPRISE_ROOM, appriseMessage } from './apprise-message.ts';
import { appriseOutcome } from './apprise-outcomes.ts';

const IDLE = 2 * SECOND;

/** Creates a channel for an Apprise API server, and through it for whatever its configuration names. */
export function createAppriseChannel(settings: AppriseSettings, deps: ChannelDeps): Channel {
  const { url, tag } = settings;
  const http = createHttpClient({ network: settings, timeout: deps.timeout, idle: IDLE });
  return {
    capabilities: SERVICES.apprise,
    account: accountDigest(url),
    chat: tag ?? '',
    // None of its own; it paces its services itself.
    limits: [],
    concurrency: 1,
    capacity: APPRISE_ROOM,
    send: async (message) => {
      const exchange = await http.exchange({
        url: new URL(url),
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          // At this level it logs each service that took it.
          'x-apprise-log-level': 'info',
          'user-agent': 'Simwire',
        },
        body: JSON.stringify(appriseMessage(message, tag)),
      });
      return appriseOutcome(exchange, deps.clock());
    },
    close: () => http.close(),
  };
}
