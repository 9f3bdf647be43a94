import { createHmac } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { createChannel } from '../../../src/channels/create-channel.ts';
import { SINK_SECRET, startWebhookSink } from '../../fakes/webhook-sink.ts';
import { httpChannelContract } from '../http-contract.ts';
import { deps, outgoing } from '../outgoing.ts';

httpChannelContract('webhook', async () => {
  const sink = await startWebhookSink();
  const path = '/hook?key=query-secret';
  return {
    url: sink.url.replace('/hook', ''),
    settings: (root) => ({ type: 'webhook', url: `${root}${path}`, secret: SINK_SECRET }),
    requests: () => sink.requests(),
    failNext: (count, failure) => sink.failNext(count, failure),
    failAlways: (failure) => sink.failAlways(failure),
    success: '',
    saysDone: ({ status }) => status >= 200 && status < 300,
    received: () => sink.messages.map(({ body }) => JSON.stringify(body)),
    secrets: [SINK_SECRET, SINK_SECRET.slice(6), 'query-secret'],
    limited: { status: 429, headers: { 'retry-after': '7' } },
    refused: { status: 422 },
    broken: { status: 410 },
    close: () => sink.close(),
  };
});

async function setUp() {
  const sink = await startWebhookSink();
  const channel = await createChannel({ type: 'webhook', url: sink.url, secret: SINK_SECRET }, deps());
  onTestFinished(async () => {
    channel.close();
    await sink.close();
  });
  return { sink, channel };
}

it('posts what Standard Webhooks describes', async () => {
  const { sink, channel } = await setUp();
  const at = Date.now();
  await channel.send(outgoing({ at }));
  const [message] = sink.messages;
  const seconds = String(Math.floor(at / 1_000));
  const body = '{"type":"sms","timestamp":"2026-01-31T09:10:12Z","data":{"port":"1.02","code":"482913"}}';
  const key = Buffer.from(SINK_SECRET.slice(6), 'base64');
  const signature = createHmac('sha256', key).update(`42.${seconds}.${body}`).digest('base64');
  expect(message?.body).toEqual(JSON.parse(body));
  expect(message?.headers).toMatchObject({
    'content-type': 'application/json',
    'webhook-id': '42',
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${signature}`,
  });
});

it.each([1, 2, 25, 26])('signs by a key of %i bytes that is written without its padding', async (bytes) => {
  const sink = await startWebhookSink({ secret: null });
  const key = Buffer.alloc(bytes, 'key');
  const secret = `whsec_${key.toString('base64').replace(/=+$/, '')}`;
  const channel = await createChannel({ type: 'webhook', url: sink.url, secret }, deps());
  onTestFinished(async () => {
    channel.close();
    await sink.close();
  });
  expect(await channel.send(outgoing())).toEqual({ kind: 'delivered', message: null });
  const [message] = sink.messages;
  const { 'webhook-timestamp': seconds, 'webhook-signature': signature } = message?.headers ?? {};
  const signed = `42.${String(seconds)}.${JSON.stringify(message?.body)}`;
  expect(signature).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
});

it('has many in flight at once', async () => {
  const { sink, channel } = await setUp();
  const ids = Array.from({ length: channel.concurrency }, (_, i) => String(i));
  const outcomes = await Promise.all(ids.map((id) => channel.send(outgoing({ id }))));
  expect(outcomes.every(({ kind }) => kind === 'delivered')).toBe(true);
  expect(sink.messages.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(ids.map(Number));
  expect(channel.concurrency).toBeGreaterThan(100);
});
