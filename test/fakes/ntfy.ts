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

export interface FakeNtfyMessage {
  readonly sequence: string;
  readonly title: string;
  readonly message: string;
  readonly priority: number;
  readonly tags: readonly string[];
  readonly click: string | null;
  readonly copies: readonly string[];
  readonly deleted: boolean;
}

export interface FakeNtfyOptions extends FakeServiceOptions {
  /** An older server knows neither the copy action nor names of messages. */
  readonly old?: boolean;
}

export interface FakeNtfy extends FakeService<FakeNtfyMessage> {
  readonly floods: () => number;
}

export const NTFY_TOPIC = 'fake-topic-nobody-guesses';
export const NTFY_TOKEN = 'tk_fakefakefakefakefakefakefake';
const MOST_BYTES = 4_096;

const PUBLISH = z.object({
  topic: z.string().regex(/^[-_A-Za-z0-9]{1,64}$/),
  title: z.string().default(''),
  message: z.string().default(''),
  priority: z.int().min(1).max(5).default(3),
  tags: z.array(z.string()).default([]),
  click: z.url().optional(),
  sequence_id: z
    .string()
    .regex(/^[-_A-Za-z0-9]{1,64}$/)
    .optional(),
  actions: z
    .array(z.object({ action: z.string(), label: z.string().min(1), value: z.string().min(1) }))
    .max(3)
    .default([]),
});

/** Starts a loopback ntfy server that enforces its limits and answers in its codes. */
export async function startFakeNtfy(options: FakeNtfyOptions = {}): Promise<FakeNtfy> {
  const clock = options.clock ?? Date.now;
  const limit = createSlidingLimit(60, 300_000);
  const messages: FakeNtfyMessage[] = [];
  let floods = 0;

  function handle(request: FakeRequest): FakeAnswer {
    if (request.headers.authorization !== `Bearer ${NTFY_TOKEN}`) return error(401, 40101, 'unauthorized');
    const now = clock();
    if (options.limits !== false && limit.wait(now) > 0) {
      floods++;
      return error(429, 42901, 'limit reached: too many requests');
    }
    limit.take(now);
    if (request.method === 'DELETE') return remove(request.path);
    if (request.method !== 'POST' || request.path !== '/') return error(404, 40401, 'page not found');
    const { data } = PUBLISH.safeParse(jsonOf(request.body));
    if (!data) return error(400, 40024, 'request body must be valid JSON');
    if (data.topic !== NTFY_TOPIC) return error(403, 40301, 'forbidden');
    if (Buffer.byteLength(data.message) > MOST_BYTES) return error(413, 41301, 'message too large');
    if (options.old && data.actions.length > 0) return error(400, 40018, 'invalid request: actions invalid');
    const sequence = options.old ? '' : (data.sequence_id ?? 'none');
    const { title, message, priority, tags, click = null, actions } = data;
    const shown = {
      ...{ sequence, title, message, priority, tags, click, deleted: false },
      copies: actions.map(({ value }) => value),
    };
    const before = messages.findIndex((one) => sequence !== '' && one.sequence === sequence);
    if (before >= 0) messages[before] = shown;
    else messages.push(shown);
    return answer('message', sequence);
  }

  function remove(path: string): FakeAnswer {
    const [, topic, sequence] = path.split('/');
    if (options.old || topic !== NTFY_TOPIC || sequence === undefined)
      return error(404, 40401, 'page not found');
    const at = messages.findIndex((one) => one.sequence === sequence);
    const message = messages[at];
    if (message) messages[at] = { ...message, deleted: true };
    return answer('message_delete', sequence);
  }

  return { ...(await startService(messages, handle, options.port)), floods: () => floods };
}

function answer(event: string, sequence: string): FakeAnswer {
  const named = sequence === '' ? {} : { sequence_id: sequence };
  return jsonAnswer(200, { id: 'sPs71M8A2T', time: 1, event, topic: NTFY_TOPIC, ...named });
}

function error(http: number, code: number, words: string): FakeAnswer {
  return jsonAnswer(http, { code, http, error: words });
}

if (import.meta.main)
  await runAsProgram(async (options) => `${(await startFakeNtfy(options)).url}/${NTFY_TOPIC}`);
