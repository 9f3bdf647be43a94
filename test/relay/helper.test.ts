import { pino } from 'pino';
import { afterAll, expect, it } from 'vitest';
import { startHelper } from '../../src/relay/helper.ts';
import { SINK_SECRET, startWebhookSink } from '../fakes/webhook-sink.ts';

const helper = startHelper(pino({ level: 'silent' }));
afterAll(() => helper.close());

it('posts webhooks, and says what came of it', async () => {
  const sink = await startWebhookSink();
  const post = {
    url: sink.url,
    secret: SINK_SECRET,
    id: '42',
    at: Date.now(),
    body: '{"type":"sms"}',
  };
  expect(await helper.poster.post(post)).toEqual({ kind: 'delivered', message: null });
  expect(sink.messages.map(({ id, body }) => [id, body])).toEqual([['42', { type: 'sms' }]]);
  await sink.close();
  expect(await helper.poster.post(post)).toEqual({
    kind: 'transient',
    reason: 'connection refused (ECONNREFUSED)',
    unclear: false,
  });
});

it('gives up what is under way when it is closed: that has an unclear end', async () => {
  const sink = await startWebhookSink();
  const closing = startHelper(pino({ level: 'silent' }));
  sink.failNext(1, { hang: true });
  const post = closing.poster.post({
    url: sink.url,
    secret: SINK_SECRET,
    id: '43',
    at: Date.now(),
    body: '{}',
  });
  await closing.ready();
  await closing.close();
  expect(await post).toMatchObject({ kind: 'transient', unclear: true });
  await sink.close();
});
