import { Webhook } from 'standardwebhooks';
import type { Outcome } from '../domain/outcome.ts';
import { SECOND, type Clock, type Duration, type Millis } from '../domain/time.ts';
import { createHttpClient } from './exchange.ts';
import { webhookOutcome } from './webhook-outcomes.ts';

/** Below the 5 s for which Node's own servers keep a connection. */
const IDLE = 4 * SECOND;

/** One attempt to post a message. Plain JSON: another thread may make it. */
export interface WebhookPost {
  readonly url: string;
  /** `whsec_` and base64. */
  readonly secret: string;
  /** The delivery's id, the same on every attempt. */
  readonly id: string;
  readonly at: Millis;
  readonly body: string;
}

/** Signs and posts messages, over connections of its own that are kept open. */
export interface WebhookPoster {
  /** Never rejects. */
  post(one: WebhookPost): Promise<Outcome>;
  /** Ends all connections, and with them what is under way. */
  close(): void;
}

/** @param timeout how long an attempt may take */
export function createWebhookPoster({
  clock,
  timeout,
}: {
  readonly clock: Clock;
  readonly timeout: Duration;
}): WebhookPoster {
  const http = createHttpClient(IDLE);
  const receiverOf = remembered((url, secret) => ({ url: new URL(url), signer: signerOf(secret) }));

  return {
    post: async ({ url, secret, id, at, body }) => {
      const receiver = receiverOf(url, secret);
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'Simwire',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at / SECOND)),
        'webhook-signature': receiver.signer.sign(id, new Date(at), body),
      };
      const exchange = await http.exchange({ url: receiver.url, method: 'POST', headers, body, timeout });
      return webhookOutcome(exchange, clock());
    },
    close: () => http.close(),
  };
}

/** Decoded here: the library's own decoder throws at a short key, one for a test, that lacks its padding. */
function signerOf(secret: string): Webhook {
  return new Webhook(Buffer.from(secret.replace(/^whsec_/, ''), 'base64'), { format: 'raw' });
}

/** A config has few receivers, and seldom new ones. */
function remembered<T>(make: (url: string, secret: string) => T): (url: string, secret: string) => T {
  const made = new Map<string, T>();
  return (url, secret) => {
    const key = JSON.stringify([url, secret]);
    const found = made.get(key) ?? make(url, secret);
    made.set(key, found);
    return found;
  };
}
