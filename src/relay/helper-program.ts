import { SEND_TIMEOUT } from '../channels/bounds.ts';
import { createWebhookPoster, type WebhookPost } from '../channels/webhook-post.ts';
import type { Outcome } from '../domain/outcome.ts';
import { serve } from '../thread/serve.ts';

const poster = createWebhookPoster({ clock: () => Date.now(), timeout: SEND_TIMEOUT });

const services = {
  ready: (): true => true,
  post: (one: WebhookPost): Promise<Outcome> => poster.post(one),
};

/** What the helper does for the relay. */
export type HelperServices = typeof services;

serve(services);
