import { createHmac, createSecretKey } from 'node:crypto';
import type { Outcome } from '../../domain/outcome.ts';
import { SECOND, type Clock, type Duration, type Millis } from '../../domain/time.ts';
import { createWebhookClient, type WebhookClient } from './webhook-client.ts';
import { webhookOutcome } from './webhook-outcomes.ts';

/** Below the 5 s for which Node's own servers keep a connection. */
const IDLE = 4 * SECOND;

/** One attempt to post a message. */
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
  /** Ends all connections, and with them what is in flight. */
  close(): void;
}

interface Receiver {
  readonly client: WebhookClient;
  readonly sign: Sign;
}

/** @param timeout how long an attempt may take */
export function createWebhookPoster({
  clock,
  timeout,
}: {
  readonly clock: Clock;
  readonly timeout: Duration;
}): WebhookPoster {
  const receivers = new Map<string, Receiver>();

  /** A config has few receivers, and seldom new ones. */
  function receiverOf(url: string, secret: string): Receiver {
    const key = JSON.stringify([url, secret]);
    const found = receivers.get(key);
    if (found) return found;
    const client = createWebhookClient({ url: new URL(url), timeout, idle: IDLE });
    const made = { client, sign: signerWith(secret) };
    receivers.set(key, made);
    return made;
  }

  return {
    post: async ({ url, secret, id, at, body }) => {
      const { client, sign } = receiverOf(url, secret);
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
      for (const { client } of receivers.values()) client.close();
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
