import { createHmac, createSecretKey } from 'node:crypto';
import { SERVICES } from '../../domain/services.ts';
import { SECOND } from '../../domain/time.ts';
import { accountDigest, type Channel } from '../channel.ts';
import type { ChannelDeps } from '../deps.ts';
import { createHttpClient } from '../http-client.ts';
import type { WebhookSettings } from '../settings.ts';
import { webhookBody } from './webhook-body.ts';
import { webhookOutcome } from './webhook-outcomes.ts';

/**
 * Number of messages in flight to one receiver: so many that the next ones are claimed meanwhile. They are also those that may be marked as
 * possibly repeated after a crash.
 */
export const WEBHOOKS_AT_ONCE = 128;

/** Below the 5 s for which Node's own servers keep a connection. */
const IDLE = 4 * SECOND;

/** Creates a channel that posts each event as a Standard Webhook (standardwebhooks.com, version 1). */
export function createWebhookChannel(settings: WebhookSettings, deps: ChannelDeps): Channel {
  const { secret } = settings;
  const url = new URL(settings.url);
  const sign = signerWith(secret);
  const http = createHttpClient({
    network: settings,
    timeout: deps.timeout,
    idle: IDLE,
    atOnce: WEBHOOKS_AT_ONCE,
    statusOnly: true,
  });
  return {
    capabilities: SERVICES.webhook,
    account: accountDigest(settings.url, secret),
    chat: '',
    limits: [],
    concurrency: WEBHOOKS_AT_ONCE,
    capacity: { text: Infinity, spans: Infinity },
    send: async (message) => {
      const body = webhookBody(message);
      const seconds = String(Math.floor(message.at / SECOND));
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'Simwire',
        'webhook-id': message.id,
        'webhook-timestamp': seconds,
        'webhook-signature': sign(message.id, seconds, body),
      };
      return webhookOutcome(await http.exchange({ url, method: 'POST', headers, body }), deps.clock());
    },
    close: () => http.close(),
  };
}

/** Makes a `webhook-signature`. */
type Sign = (id: string, seconds: string, body: string) => string;

/**
 * Creates the signing function of Standard Webhooks (its specification, "Signature scheme"). The tests verify it with the library of that
 * name, which signs in JavaScript and takes five times as long as Node's HMAC.
 */
function signerWith(secret: string): Sign {
  const key = createSecretKey(Buffer.from(secret.replace(/^whsec_/, ''), 'base64'));
  return (id, seconds, body) =>
    `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
}
