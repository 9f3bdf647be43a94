import { IncomingWebhook } from '@slack/webhook';
import type { Outcome } from '../../domain/outcome.ts';
import { SERVICES } from '../../domain/services.ts';
import { SECOND } from '../../domain/time.ts';
import { SLACK_ROOM, slackMessage } from '../../render/slack-blocks.ts';
import { accountDigest, type Channel, type Outgoing } from '../channel.ts';
import type { ChannelDeps } from '../deps.ts';
import type { Exchange } from '../exchange.ts';
import { createHttpClient } from '../http-client.ts';
import type { SlackSettings } from '../settings.ts';
import { slackOutcome } from './slack-outcomes.ts';

const IDLE = 4 * SECOND;

/** Creates a channel for one incoming webhook of Slack, which stands for one channel. */
export function createSlackChannel(settings: SlackSettings, deps: ChannelDeps): Channel {
  const http = createHttpClient({ network: settings, timeout: deps.timeout, idle: IDLE });

  async function send(message: Outgoing): Promise<Outcome> {
    const payload = slackMessage(message.body(), message.link);
    // The SDK drops the headers of an error, and with them Retry-After: the exchange is kept beside it.
    let exchange: Exchange = { kind: 'failure', code: 'NETWORK', sent: false };
    const hook = new IncomingWebhook(settings.webhook_url, {
      retryConfig: { retries: 0 },
      fetch: async (url, init) => {
        const { headers = {}, body } = init ?? {};
        exchange = await http.exchange({
          url: new URL(url),
          method: 'POST',
          headers,
          body: typeof body === 'string' ? body : '',
        });
        return responseOf(exchange, String(url));
      },
    });
    try {
      await hook.send({
        ...payload,
        unfurl_links: false,
        unfurl_media: false,
        link_names: false,
      });
    } catch {
      // What happened stands in the exchange; the SDK's errors may hold the URL.
    }
    return slackOutcome(exchange, deps.clock());
  }

  return {
    capabilities: SERVICES.slack,
    account: accountDigest(settings.webhook_url),
    chat: '',
    limits: [{ scope: 'account', count: 1, per: SECOND }],
    concurrency: 1,
    capacity: SLACK_ROOM,
    send,
    close: () => http.close(),
  };
}

/** Builds as much of a `fetch` response as the SDK looks at. Throws where there is no answer, as `fetch` does. */
function responseOf(exchange: Exchange, url: string) {
  if (exchange.kind === 'failure') throw new Error(exchange.code);
  const { status, body } = exchange;
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText: '',
    url,
    headers: new Headers(),
    text: () => Promise.resolve(body),
    json: () => Promise.resolve(null),
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
  };
}
