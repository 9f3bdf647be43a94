import { z } from 'zod';
import { jsonOf } from '../../src/domain/json.ts';
import type { FakeAnswer, FakeRequest } from './loopback.ts';
import {
  jsonAnswer,
  runAsProgram,
  startService,
  type FakeService,
  type FakeServiceOptions,
} from './service.ts';
import { createSlidingLimit } from './sliding-limit.ts';

/** The limits of a message (Discord's documentation, Execute Webhook and "Embed Limits"). */
const MOST_CONTENT = 2_000;
const MOST_DESCRIPTION = 4_096;
const MOST_EMBEDS = 10;
const MOST_TITLE = 256;
const MOST_FIELDS = 25;
const MOST_VALUE = 1_024;
const MOST_FOOTER = 2_048;
const MOST_IN_EMBEDS = 6_000;

export interface FakeDiscordMessage {
  readonly id: string;
  readonly thread: string | null;
  readonly content: string;
  readonly title: string;
  readonly description: string;
  /** `NAME: VALUE` */
  readonly fields: readonly string[];
  readonly footer: string;
  readonly color: number | null;
  readonly silent: boolean;
  readonly deleted: boolean;
  readonly at: number;
}

export interface FakeDiscord extends FakeService<FakeDiscordMessage> {
  readonly webhookUrl: string;
  readonly floods: () => number;
}

const PATH = '/api/webhooks/100000000000000001/fake-token-of-a-webhook';
const CHANNEL = '200000000000000002';
export const FAKE_THREAD = '300000000000000003';

const PAYLOAD = z.object({
  content: z.string().max(MOST_CONTENT).default(''),
  embeds: z
    .array(
      z.strictObject({
        title: z.string().max(MOST_TITLE).default(''),
        description: z.string().max(MOST_DESCRIPTION).default(''),
        color: z.int().min(0).max(0xffffff).optional(),
        fields: z
          .array(
            z.object({
              name: z.string().min(1).max(MOST_TITLE),
              value: z.string().min(1).max(MOST_VALUE),
              inline: z.boolean().optional(),
            }),
          )
          .max(MOST_FIELDS)
          .default([]),
        footer: z.object({ text: z.string().min(1).max(MOST_FOOTER) }).optional(),
      }),
    )
    .max(MOST_EMBEDS)
    .default([]),
  // Without it `@everyone` would call everyone.
  allowed_mentions: z.object({ parse: z.array(z.string()).max(0) }),
  flags: z.int().optional(),
});

/** Starts a loopback webhook of Discord that enforces its limits and answers in its codes. */
export async function startFakeDiscord(options: FakeServiceOptions = {}): Promise<FakeDiscord> {
  const clock = options.clock ?? Date.now;
  const minute = createSlidingLimit(30, 60_000);
  const burst = createSlidingLimit(5, 2_000);
  const messages: FakeDiscordMessage[] = [];
  let floods = 0;
  let lastId = 400_000_000_000_000_000n;

  function handle(request: FakeRequest): FakeAnswer {
    const url = new URL(request.path, 'http://fake');
    if (!url.pathname.startsWith(PATH)) return error(404, 10015, 'Unknown Webhook');
    const now = clock();
    const wait = options.limits === false ? 0 : Math.max(minute.wait(now), burst.wait(now));
    if (wait > 0) {
      floods++;
      const body = { message: 'You are being rate limited.', retry_after: wait / 1_000, global: false };
      return jsonAnswer(429, body, { 'retry-after': '60' });
    }
    minute.take(now);
    burst.take(now);
    const thread = url.searchParams.get('thread_id');
    if (thread !== null && thread !== FAKE_THREAD) return error(404, 10003, 'Unknown Channel');
    const id = /^\/messages\/(\d+)$/.exec(url.pathname.slice(PATH.length))?.[1];
    return id === undefined ? post(request, url, thread, now) : change(request, id, thread);
  }

  function post(request: FakeRequest, url: URL, thread: string | null, at: number): FakeAnswer {
    if (request.method !== 'POST') return error(405, 0, 'Method Not Allowed');
    const shown = read(request.body);
    if ('status' in shown) return shown;
    const id = String(++lastId);
    messages.push({ id, thread, ...shown, deleted: false, at });
    if (url.searchParams.get('wait') !== 'true') return { status: 204, body: '' };
    return jsonAnswer(200, { id, channel_id: thread ?? CHANNEL });
  }

  function change(request: FakeRequest, id: string, thread: string | null): FakeAnswer {
    const at = messages.findIndex((one) => one.id === id && one.thread === thread && !one.deleted);
    const message = messages[at];
    if (!message) return error(404, 10008, 'Unknown Message');
    if (request.method === 'DELETE') {
      messages[at] = { ...message, deleted: true };
      return { status: 204, body: '' };
    }
    const shown = read(request.body);
    if ('status' in shown) return shown;
    messages[at] = { ...message, ...shown };
    return jsonAnswer(200, { id, channel_id: thread ?? CHANNEL });
  }

  const service = await startService(messages, handle, options.port);
  return { ...service, webhookUrl: `${service.url}${PATH}`, floods: () => floods };
}

type Shown = Omit<FakeDiscordMessage, 'id' | 'thread' | 'deleted' | 'at'>;

function read(body: string): Shown | FakeAnswer {
  const { data } = PAYLOAD.safeParse(jsonOf(body));
  if (!data) return error(400, 50035, 'Invalid Form Body');
  if (data.content === '' && data.embeds.length === 0)
    return error(400, 50006, 'Cannot send an empty message');
  const { content, embeds, flags = 0 } = data;
  const inEmbeds = embeds.flatMap(({ title, description, fields, footer }) => [
    ...[title, description, footer?.text ?? ''],
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  if (inEmbeds.join('').length > MOST_IN_EMBEDS) return error(400, 50035, 'Invalid Form Body');
  const [embed] = embeds;
  return {
    content,
    title: embed?.title ?? '',
    description: embeds.map(({ description }) => description).join('\n'),
    fields: embed?.fields.map(({ name, value }) => `${name}: ${value}`) ?? [],
    footer: embed?.footer?.text ?? '',
    color: embed?.color ?? null,
    silent: (flags & (1 << 12)) !== 0,
  };
}

function error(status: number, code: number, message: string): FakeAnswer {
  return jsonAnswer(status, { message, code });
}

if (import.meta.main) await runAsProgram(async (options) => (await startFakeDiscord(options)).webhookUrl);
