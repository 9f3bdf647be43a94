import { isoTime } from '../../render/local-time.ts';
import { accountDigest } from '../account.ts';
import { WEBHOOKS_AT_ONCE } from '../bounds.ts';
import type { Channel, Outgoing } from '../channel.ts';
import type { ChannelDeps } from '../deps.ts';
import type { WebhookSettings } from '../settings.ts';
import { createWebhookPoster } from './webhook-post.ts';

/** Posts each event as a Standard Webhook (standardwebhooks.com, version 1). */
export function createWebhookChannel({ url, secret }: WebhookSettings, deps: ChannelDeps): Channel {
  const poster = createWebhookPoster({ ...deps, url, secret });
  return {
    type: 'webhook',
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

/** The body as INTERFACE.md has it; `timestamp` is that of the event, the header's that of the attempt. */
export function webhookBody(message: Outgoing): string {
  const { type, timestamp, data } = message.data();
  return JSON.stringify({ type, timestamp: isoTime(timestamp), data });
}
