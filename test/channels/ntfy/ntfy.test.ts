import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { jsonOf } from '../../../src/domain/json.ts';
import { createNtfyChannel } from '../../../src/channels/ntfy/ntfy.ts';
import { NTFY_TOKEN, NTFY_TOPIC, startFakeNtfy, type FakeNtfyOptions } from '../../fakes/ntfy.ts';
import { httpChannelContract } from '../http-contract.ts';
import { deps, outgoing } from '../outgoing.ts';

const TAKEN = z.looseObject({ id: z.string().min(1), event: z.enum(['message', 'message_delete']) });
const SETTINGS = { type: 'ntfy', topic: NTFY_TOPIC, token: NTFY_TOKEN } as const;

httpChannelContract('ntfy', async () => {
  const fake = await startFakeNtfy({ limits: false });
  return {
    url: fake.url,
    settings: (root) => ({ ...SETTINGS, server: root }),
    failNext: (count, failure) => fake.failNext(count, failure),
    failAlways: (failure) => fake.failAlways(failure),
    requests: () => fake.requests(),
    success: '{"id":"sPs71M8A2T","time":1,"event":"message","topic":"t","sequence_id":"simwire-42"}',
    saysDone: ({ status, body }) =>
      status >= 200 && status < 300 && status !== 204 && TAKEN.safeParse(jsonOf(body)).success,
    received: () => fake.messages.map(({ title, message }) => `${title}\n${message}`),
    secrets: [NTFY_TOKEN, NTFY_TOPIC],
    limited: { status: 429, body: '{"code":42901,"http":429}', headers: { 'retry-after': '7' } },
    refused: { status: 413, body: '{"code":41301,"http":413,"error":"too large"}' },
    broken: { status: 403, body: '{"code":40301,"http":403,"error":"forbidden"}' },
    close: () => fake.close(),
  };
});

async function setUp(options: FakeNtfyOptions = {}) {
  const fake = await startFakeNtfy({ limits: false, ...options });
  const channel = createNtfyChannel({ ...SETTINGS, server: fake.url, click: 'https://relay.test/' }, deps());
  onTestFinished(async () => {
    channel.close();
    await fake.close();
  });
  return { fake, channel };
}

describe('what is shown', () => {
  it('is the first line as the title, and a button that copies the code', async () => {
    const { fake, channel } = await setUp();
    await channel.send(outgoing());
    expect(fake.messages).toEqual([
      {
        sequence: 'simwire-42',
        title: '482913',
        message: 'office/1.02 · Google Ads\n\nYour code is 482913',
        priority: 4,
        tags: ['key'],
        click: 'https://relay.test/',
        copies: ['482913'],
        deleted: false,
      },
    ]);
  });

  it.each([
    [{ silent: true }, 1, ['key']],
    [{ priority: 'low' }, 2, ['key']],
    [{ alert: { severity: 'critical', state: 'firing' }, codes: [] }, 5, ['rotating_light']],
    [{ alert: { severity: 'critical', state: 'resolved' }, codes: [] }, 2, ['white_check_mark']],
  ] as const)('sounds by what it is: %j', async (changes, priority, tags) => {
    const { fake, channel } = await setUp();
    await channel.send(outgoing(changes));
    expect(fake.messages[0]).toMatchObject({ priority, tags });
  });

  it('is an alert whose headline has a mark of its own already', async () => {
    const { fake, channel } = await setUp();
    const body = [
      { text: '🔴 Critical: SIM is gone', part: 'title', tone: 'critical' },
      { text: '\noffice/3.01', part: 'meta' },
    ] as const;
    await channel.send(outgoing({ codes: [], body, alert: { severity: 'critical', state: 'firing' } }));
    expect(fake.messages[0]).toMatchObject({
      title: '🔴 Critical: SIM is gone',
      message: 'office/3.01',
      priority: 5,
      tags: [],
    });
  });

  it('has no more than 4,096 bytes and three buttons', async () => {
    const { fake, channel } = await setUp();
    const codes = ['1111', '2222', '3333', '4444'];
    expect(await channel.send(outgoing({ body: [{ text: '验证码'.repeat(5_000) }], codes }))).toMatchObject({
      kind: 'delivered',
    });
    expect(fake.messages[0]?.message).toMatch(/… \(\+\d+ characters\)$/u);
    expect(fake.messages[0]?.copies).toEqual(codes.slice(0, 3));
  });
});

it('replaces and deletes a message, and shows one that came twice once', async () => {
  const { fake, channel } = await setUp();
  const sent = await channel.send(outgoing());
  await channel.send(outgoing());
  const ref = sent.kind === 'delivered' ? sent.message : null;
  if (!ref) throw new Error('no message');
  await channel.edit?.(ref, outgoing({ id: '43', body: [{ text: 'over' }] }));
  expect(fake.messages).toMatchObject([{ sequence: 'simwire-42', message: 'over' }]);
  expect((await channel.remove?.(ref))?.kind).toBe('delivered');
  expect(fake.messages[0]?.deleted).toBe(true);
});

it('does without buttons and names on an older server', async () => {
  const { fake, channel } = await setUp({ old: true });
  expect(await channel.send(outgoing())).toEqual({ kind: 'delivered', message: null });
  expect(fake.messages[0]).toMatchObject({ copies: [], title: '482913' });
});

it('waits where the server says that it was too much', async () => {
  const { fake, channel } = await setUp({ limits: true, clock: () => 1_000 });
  for (let i = 0; i < 60; i++) expect((await channel.send(outgoing())).kind).toBe('delivered');
  expect((await channel.send(outgoing())).kind).toBe('limited');
  expect(fake.floods()).toBe(1);
  fake.failNext(1, { status: 429, body: '{"code":42908,"http":429}' });
  expect(await channel.send(outgoing())).toMatchObject({ kind: 'limited', retryAfter: 3_600_000 });
});
