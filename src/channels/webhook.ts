import { Webhook } from 'standardwebhooks';
import { SECOND } from '../domain/time.ts';
import { isoTime } from '../render/local-time.ts';
import { accountDigest } from './account.ts';
import type { Channel, Outgoing } from './channel.ts';
import type { ChannelDeps } from './deps.ts';
import { createHttpClient } from './exchange.ts';
import type { WebhookSettings } from './settings.ts';
import { webhookOutcome } from './webhook-outcomes.ts';

/** Below the 5 s for which Node's own servers keep a connection. */
const IDLE = 4 * SECOND;

/** Posts each event as a Standard Webhook (standardwebhooks.com, version 1). */
export function createWebhookChannel(settings: WebhookSettings, deps: ChannelDeps): Channel {
  const http = createHttpClient(IDLE);
  const url = new URL(settings.url);
  const signer = new Webhook(settings.secret);

  return {
    type: 'webhook',
    account: accountDigest(settings.url, settings.secret),
    chat: '',
    limits: [],
    concurrency: 64,
    capacity: { text: Infinity, spans: Infinity },
    async send(message) {
      const body = webhookBody(message);
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'Simwire',
        'webhook-id': message.id,
        'webhook-timestamp': String(Math.floor(message.at / SECOND)),
        'webhook-signature': signer.sign(message.id, new Date(message.at), body),
      };
      const exchange = await http.exchange({ url, method: 'POST', headers, body, timeout: deps.timeout });
      return webhookOutcome(exchange, deps.clock());
    },
    close: () => http.close(),
  };
}

/** The body as INTERFACE.md has it; `timestamp` is that of the event, the header's that of the attempt. */
export function webhookBody(message: Outgoing): string {
  const { type, timestamp, data } = message.data;
  return JSON.stringify({ type, timestamp: isoTime(timestamp), data });
}
