import { parseArgs } from 'node:util';
import { Webhook } from 'standardwebhooks';
import type { FakeAnswer, FakeRequest } from './loopback.ts';
import { startService, type FakeService } from './service.ts';

export interface SunkMessage {
  /** The `webhook-id`. */
  readonly id: string;
  readonly body: {
    readonly type: string;
    readonly timestamp: string;
    readonly data: Readonly<Record<string, unknown>>;
  };
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Milliseconds since 1970, when it was read. */
  readonly at: number;
}

/** A receiver of webhooks; its `url` is the address to post to. */
export type WebhookSink = FakeService<SunkMessage>;

export const SINK_SECRET = 'whsec_c2ltd2lyZS10ZXN0LXNlY3JldC0wMTIzNDU2Nzg5';

/**
 * Starts a loopback receiver of Standard Webhooks.
 *
 * @param options.secret what signatures must fit, else 401; null takes everything (for benches)
 */
export async function startWebhookSink(
  options: { readonly secret?: string | null; readonly port?: number } = {},
): Promise<WebhookSink> {
  const { secret = SINK_SECRET } = options;
  const verifier = secret === null ? null : new Webhook(secret);
  const messages: SunkMessage[] = [];

  function handle({ headers, body }: FakeRequest): FakeAnswer {
    if (verifier) {
      try {
        verifier.verify(body, headers as Record<string, string>);
      } catch {
        return { status: 401, body: 'bad signature' };
      }
    }
    messages.push({
      id: String(headers['webhook-id']),
      body: JSON.parse(body) as SunkMessage['body'],
      headers,
      at: Date.now(),
    });
    return { status: 204, body: '' };
  }

  const service = await startService(messages, handle, options.port);
  return { ...service, url: `${service.url}/hook` };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '0' }, 'no-verify': { type: 'boolean', default: false } },
  });
  const sink = await startWebhookSink({
    port: Number(values.port),
    ...(values['no-verify'] ? { secret: null } : {}),
  });
  process.stdout.write(`${sink.url}\n`);
}
