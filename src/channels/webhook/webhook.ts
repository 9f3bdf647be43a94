import { SERVICES } from '../../domain/services.ts';
import { isoTime } from '../../render/local-time.ts';
import { accountDigest, type Channel, type Outgoing } from '../channel.ts';
import type { ChannelDeps } from '../deps.ts';
import type { WebhookSettings } from '../settings.ts';
import { WEBHOOKS_AT_ONCE } from './webhook-client.ts';
import { createWebhookPoster } from './webhook-post.ts';

/** Makes the way out that posts each event as a Standard Webhook (standardwebhooks.com, version 1). */
export function createWebhookChannel({ url, secret }: WebhookSettings, deps: ChannelDeps): Channel {
  const poster = createWebhookPoster({ ...deps, url, secret });
  return {
    capabilities: SERVICES.webhook,
    account: accountDigest(url, secret),
    chat: '',
    limits: [],
    concurrency: WEBHOOKS_AT_ONCE,
    capacity: { text: Infinity, spans: Infinity },
    send: (message) => poster.post({ id: message.id, at: message.at, body: webhookBody(message) }),
    close: () => {
      poster.close();
    },
  };
}

/** Writes the body as INTERFACE.md has it; `timestamp` is that of the event, the header's that of the attempt. */
export function webhookBody(message: Outgoing): string {
  const { type, timestamp, data } = message.data();
  return JSON.stringify({ type, timestamp: isoTime(timestamp), data });
}
