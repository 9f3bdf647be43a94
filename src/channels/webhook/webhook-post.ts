import { createHmac, createSecretKey } from 'node:crypto';
import type { Outcome } from '../../domain/outcome.ts';
import { SECOND, type Clock, type Duration, type Millis } from '../../domain/time.ts';
import { createWebhookClient } from './webhook-client.ts';
import { webhookOutcome } from './webhook-outcomes.ts';

/** Below the 5 s for which Node's own servers keep a connection. */
const IDLE = 4 * SECOND;

/** One attempt to post a message. */
export interface WebhookPost {
  /** The delivery's id, the same on every attempt. */
  readonly id: string;
  readonly at: Millis;
  readonly body: string;
}

/** Signs and posts messages to one receiver, over connections of its own that are kept open. */
export interface WebhookPoster {
  /** Never rejects. */
  post(one: WebhookPost): Promise<Outcome>;
  /** Ends all connections, and with them what is in flight. */
  close(): void;
}

/** One receiver, and how to reach it. */
export interface Receiver {
  readonly url: string;
  /** `whsec_` and base64. */
  readonly secret: string;
  readonly clock: Clock;
  /** How long an attempt may take. */
  readonly timeout: Duration;
}

/** Makes a poster to one receiver; it opens nothing until the first message. */
export function createWebhookPoster({ url, secret, clock, timeout }: Receiver): WebhookPoster {
  const client = createWebhookClient({ url: new URL(url), timeout, idle: IDLE });
  const sign = signerWith(secret);

  return {
    post: async ({ id, at, body }) => {
      const seconds = String(Math.floor(at / SECOND));
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'Simwire',
        'webhook-id': id,
        'webhook-timestamp': seconds,
        'webhook-signature': sign(id, seconds, body),
      };
      return webhookOutcome(await client.post(headers, body), clock());
    },
    close: () => {
      client.close();
    },
  };
}

/** Makes a `webhook-signature`. */
type Sign = (id: string, seconds: string, body: string) => string;

/**
 * The scheme of Standard Webhooks (its specification, "Signature scheme"). The library of that name is what the tests
 * verify it with; it signs in JavaScript, which takes five times as long as Node's HMAC.
 */
function signerWith(secret: string): Sign {
  const key = createSecretKey(Buffer.from(secret.replace(/^whsec_/, ''), 'base64'));
  return (id, seconds, body) =>
    `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
}
