import { z } from 'zod';
import { jsonOf } from '../../src/domain/json.ts';
import type { FakeAnswer, FakeRequest } from './loopback.ts';
import { jsonAnswer, runAsProgram, startService, type FakeService } from './service.ts';

export interface FakeAppriseMessage {
  readonly title: string;
  readonly body: string;
  readonly type: string;
  readonly tag: string | null;
}

export interface FakeApprise extends FakeService<FakeAppriseMessage> {
  readonly notifyUrl: string;
}

const PATH = '/notify/fake-key-of-a-team';

const PAYLOAD = z.object({
  title: z.string().default(''),
  body: z.string().min(1),
  type: z.enum(['info', 'success', 'warning', 'failure']).default('info'),
  format: z.enum(['text', 'markdown', 'html']).optional(),
  tag: z.string().optional(),
});

/** Makes the answer of the Apprise API where `sent` of its services took a notification, and `failed` did not. */
export function appriseAnswer(sent: number, failed: number): FakeAnswer {
  const entry = (level: string, text: string): string[] => [level, '2026-01-31 09:10:12', text];
  const details = [
    ...Array.from({ length: sent }, () => entry('INFO', 'Sent Discord notification.')),
    ...Array.from({ length: failed }, () => entry('WARNING', 'Failed to send Telegram notification to 1')),
  ];
  const error = failed > 0 ? 'One or more notification could not be sent' : null;
  return jsonAnswer(failed > 0 ? 424 : 200, { error, details });
}

/** Starts a loopback Apprise API server with one key. */
export async function startFakeApprise(port?: number): Promise<FakeApprise> {
  const messages: FakeAppriseMessage[] = [];

  function handle({ path, method, headers, body }: FakeRequest): FakeAnswer {
    if (!path.startsWith('/notify/')) return { status: 404, body: 'not found' };
    if (path !== PATH) return { status: 204, body: '' };
    if (method !== 'POST') return { status: 405, body: 'not allowed' };
    const { data } = PAYLOAD.safeParse(jsonOf(body));
    if (!data) return { status: 400, body: '{"error":"Bad FORM Payload provided"}' };
    const { title, type, tag = null } = data;
    messages.push({ title, body: data.body, type, tag });
    // Without it the answer is a page or plain text.
    return headers.accept === 'application/json' ? appriseAnswer(2, 0) : { status: 200, body: 'INFO - Sent' };
  }

  const service = await startService(messages, handle, port);
  return { ...service, notifyUrl: `${service.url}${PATH}` };
}

if (import.meta.main) await runAsProgram(async ({ port }) => (await startFakeApprise(port)).notifyUrl);
