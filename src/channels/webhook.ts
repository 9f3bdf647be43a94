import { isoTime } from '../render/local-time.ts';
import { accountDigest } from './account.ts';
import type { Channel, Outgoing } from './channel.ts';
import type { ChannelDeps } from './deps.ts';
import type { WebhookSettings } from './settings.ts';
import { createWebhookPoster } from './webhook-post.ts';

/** Posts each event as a Standard Webhook (standardwebhooks.com, version 1). */
export function createWebhookChannel({ url, secret }: WebhookSettings, deps: ChannelDeps): Channel {
  const poster = deps.webhookPoster ?? createWebhookPoster(deps);

  return {
    type: 'webhook',
    account: accountDigest(url, secret),
    chat: '',
    limits: [],
    concurrency: 64,
    capacity: { text: Infinity, spans: Infinity },
    send: (message) =>
      poster.post({ url, secret, id: message.id, at: message.at, body: webhookBody(message) }),
    close: () => {
      if (poster !== deps.webhookPoster) poster.close();
    },
  };
}

/** The body as INTERFACE.md has it; `timestamp` is that of the event, the header's that of the attempt. */
export function webhookBody(message: Outgoing): string {
  const { type, timestamp, data } = message.data;
  return JSON.stringify({ type, timestamp: isoTime(timestamp), data });
}
