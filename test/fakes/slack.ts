import { jsonOf } from '../../src/domain/json.ts';
import type { FakeAnswer, FakeRequest } from './loopback.ts';
import { runAsProgram, startService, type FakeService, type FakeServiceOptions } from './service.ts';
import { checkSlack, type ShownText } from './slack-rules.ts';
import { createSlidingLimit } from './sliding-limit.ts';

export interface FakeSlackMessage {
  /** What the blocks show, without styles. */
  readonly text: string;
  readonly shown: readonly ShownText[];
  /** The notification's text, unescaped; begins with `PINGED` if it would have called someone. */
  readonly fallback: string;
  readonly unfurls: boolean;
  readonly at: number;
}

export interface FakeSlack extends FakeService<FakeSlackMessage> {
  /** The address that a destination gets. */
  readonly webhookUrl: string;
  readonly floods: () => number;
  /** From now on every message is answered so, until null. */
  refuse(answer: { readonly status: number; readonly body: string } | null): void;
}

const PATH = '/services/T00000000/B00000000/fakefakefakefakefakefake';

/** Starts a loopback incoming webhook that enforces Slack's limits and answers in its words. */
export async function startFakeSlack(options: FakeServiceOptions = {}): Promise<FakeSlack> {
  const clock = options.clock ?? Date.now;
  const limit = createSlidingLimit(1, 1_000);
  const messages: FakeSlackMessage[] = [];
  let floods = 0;
  let refusal: { readonly status: number; readonly body: string } | null = null;

  function handle(request: FakeRequest): FakeAnswer {
    if (request.path !== PATH) return { status: 404, body: 'no_service' };
    if (refusal) return refusal;
    const now = clock();
    const wait = options.limits === false ? 0 : limit.wait(now);
    if (wait > 0) {
      floods++;
      return {
        status: 429,
        body: 'rate_limited',
        headers: { 'retry-after': String(Math.ceil(wait / 1_000)) },
      };
    }
    const payload = jsonOf(request.body);
    const checked = checkSlack(payload);
    if (!checked.ok) return { status: 400, body: checked.problem };
    limit.take(now);
    const { shown, fallback } = checked;
    messages.push({
      text: shown.map(({ text }) => text).join(''),
      shown,
      fallback,
      unfurls: unfurls(payload),
      at: now,
    });
    return { status: 200, body: 'ok' };
  }

  const service = await startService(messages, handle, options.port);
  return {
    ...service,
    webhookUrl: `${service.url}${PATH}`,
    floods: () => floods,
    refuse: (answer) => void (refusal = answer),
  };
}

function unfurls(payload: unknown): boolean {
  const { unfurl_links: links, unfurl_media: media } = payload as {
    unfurl_links?: unknown;
    unfurl_media?: unknown;
  };
  return links !== false || media !== false;
}

if (import.meta.main) await runAsProgram(async (options) => (await startFakeSlack(options)).webhookUrl);
