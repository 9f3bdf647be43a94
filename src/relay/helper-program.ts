import { SEND_TIMEOUT } from '../channels/bounds.ts';
import { createWebhookPoster, type WebhookPost } from '../channels/webhook-post.ts';
import type { ReadReport } from '../domain/observation.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Envelope } from '../ejoin/decode.ts';
import { readReport } from '../engine/read-report.ts';
import { serve } from '../thread/serve.ts';

/** A body on its way to the helper: each character is a byte, so that any body goes through JSON. */
export interface SpelledBody extends Envelope {
  readonly bytes: string;
}

const poster = createWebhookPoster({ clock: () => Date.now(), timeout: SEND_TIMEOUT });

const services = {
  read: ({ bytes, contentType, query }: SpelledBody): ReadReport =>
    readReport(Buffer.from(bytes, 'latin1'), { contentType, query }),
  post: (one: WebhookPost): Promise<Outcome> => poster.post(one),
};

/** What the helper does for the relay. */
export type HelperServices = typeof services;

serve(services);
