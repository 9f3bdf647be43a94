import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createDiscordChannel } from '../../../src/channels/discord/discord.ts';
import { discordMessage } from '../../../src/channels/discord/discord-message.ts';
import { jsonOf } from '../../../src/domain/json.ts';
import type { Marked } from '../../../src/render/marked.ts';
import { FAKE_THREAD, startFakeDiscord } from '../../fakes/discord.ts';
import type { FakeServiceOptions } from '../../fakes/service.ts';
import { httpChannelContract } from '../http-contract.ts';
import { deps, outgoing } from '../outgoing.ts';

const TAKEN = z.looseObject({ id: z.string().regex(/^\d+$/), channel_id: z.string().regex(/^\d+$/) });

httpChannelContract('discord', async () => {
  const fake = await startFakeDiscord({ limits: false });
  return {
    url: fake.url,
    settings: (root) => ({ type: 'discord', webhook_url: fake.webhookUrl.replace(fake.url, root) }),
    failNext: (count, failure) => fake.failNext(count, failure),
    failAlways: (failure) => fake.failAlways(failure),
    requests: () => fake.requests(),
    success: '{"id":"400000000000000001","channel_id":"200000000000000002"}',
    saysDone: ({ status, body }, asked) => {
      if (asked === 'remove')
        return (status >= 200 && status < 300) || (status === 404 && body.includes('10008'));
      return status >= 200 && status < 300 && status !== 204 && TAKEN.safeParse(jsonOf(body)).success;
    },
    received: () => fake.messages.map(({ content, description }) => `${content}\n${description}`),
    secrets: ['fake-token-of-a-webhook', '100000000000000001'],
    limited: { status: 429, body: '{"retry_after":7.0,"global":false}', headers: { 'retry-after': '60' } },
    refused: { status: 400, body: '{"code":50035,"message":"Invalid Form Body"}' },
    broken: { status: 404, body: '{"code":10015,"message":"Unknown Webhook"}' },
    close: () => fake.close(),
  };
});

async function setUp(options: FakeServiceOptions = {}, thread?: string) {
  const fake = await startFakeDiscord({ limits: false, ...options });
  const channel = createDiscordChannel(
    { type: 'discord', webhook_url: `${fake.webhookUrl}/`, thread },
    deps(),
  );
  onTestFinished(async () => {
    channel.close();
    await fake.close();
  });
  return { fake, channel };
}

describe('what stands in the channel', () => {
  it('is the code in a block of its own, and the text', async () => {
    const { fake, channel } = await setUp();
    await channel.send(outgoing({ silent: true }));
    expect(fake.messages[0]).toMatchObject({
      content: '```\n482913\n```',
      description: 'office\\/1\\.02 · Google Ads\n\nYour code is 482913',
      silent: true,
      thread: null,
    });
  });

  it.each([
    ['critical', 'firing', 0xd32f2f],
    ['warning', 'firing', 0xf9a825],
    ['critical', 'resolved', 0x388e3c],
  ] as const)('shows by its colour how bad a fault is: %s, %s', async (severity, state, color) => {
    const { fake, channel } = await setUp();
    await channel.send(outgoing({ codes: [], alert: { severity, state } }));
    expect(fake.messages[0]).toMatchObject({ content: '', color });
  });

  it('is an alert with headline, fields and what to do, and its colour', async () => {
    const { fake, channel } = await setUp();
    const body: Marked = [
      { text: '🔴 Critical: *SIM* @everyone', bold: true, part: 'title', tone: 'critical' },
      { text: '\n', part: 'meta' },
      { text: 'office/3.01', part: 'meta', label: 'Port' },
      { text: '\nsince ', part: 'meta' },
      { text: '20:09', part: 'meta', label: 'Since' },
      { text: '\n\nType ' },
      { text: 'simwire alerts', mono: true },
    ];
    await channel.send(outgoing({ codes: [], body, alert: { severity: 'critical', state: 'firing' } }));
    expect(fake.messages[0]).toMatchObject({
      content: '',
      title: '🔴 Critical\\: \\*SIM\\* \\@everyone',
      color: 0xd32f2f,
      fields: ['Port: office\\/3\\.01', 'Since: 20\\:09'],
      footer: '',
      description: 'Type `simwire alerts`',
    });
  });

  it('is an SMS as a quotation, and where it came from in small print', async () => {
    const { fake, channel } = await setUp();
    const body: Marked = [
      { text: 'SMS from bank' },
      { text: '\noffice/3.01\n20:09', part: 'meta' },
      { text: '\n\n' },
      { text: '# one\n> two', part: 'quote' },
    ];
    await channel.send(outgoing({ codes: [], body }));
    expect(fake.messages[0]).toMatchObject({
      title: '',
      footer: 'office/3.01 · 20:09',
      description: 'SMS from bank\n> \\# one\n> \\> two',
    });
  });

  it('stays within what an embed may hold, wherever the text is', async () => {
    const { fake, channel } = await setUp();
    const long = '*'.repeat(3_000);
    const body: Marked = [
      { text: long, part: 'title', tone: 'info' },
      { text: long, part: 'meta', label: long },
      { text: long, part: 'quote' },
    ];
    expect((await channel.send(outgoing({ codes: [], body }))).kind).toBe('delivered');
    expect(fake.messages[0]?.title).toMatch(/^(\\\*)+…$/u);
  });

  it('is cut to what Discord takes, however much of it has to be escaped', async () => {
    const { fake, channel } = await setUp();
    for (const text of ['*'.repeat(9_000), 'x'.repeat(9_000)])
      expect((await channel.send(outgoing({ body: [{ text }] }))).kind).toBe('delivered');
    expect(fake.messages[0]?.description).toMatch(/^(\\\*)+… \\\(\\\+\d+ characters\\\)$/u);
    expect(fake.messages[1]?.description).toMatch(/^x+… \\\(\\\+\d+ characters\\\)$/u);
  });

  it('keeps several codes in their text', async () => {
    const { fake, channel } = await setUp();
    const body = [{ text: '111111', mono: true }, { text: '\n' }, { text: '222222', mono: true }] as const;
    await channel.send(outgoing({ body, codes: ['111111', '222222'] }));
    expect(fake.messages[0]).toMatchObject({ content: '', description: '`111111`\n`222222`' });
  });
});

/** The markup of a text. */
function discordMarkdown(body: Marked): string {
  return discordMessage(outgoing({ body, codes: [] })).embeds[0]?.description ?? '';
}

describe('the markup', () => {
  it('is what templates make, and nothing that a text holds', () => {
    expect(
      discordMarkdown([
        { text: 'bold ', bold: true },
        { text: 'both', bold: true, italic: true },
        { text: ' `tick`', mono: true },
        { text: 'here', href: 'https://example.test/a_b' },
      ]),
    ).toBe('**bold** ***both*** \\`tick\\`[here](<https://example.test/a_b>)');
    expect(discordMarkdown([{ text: '@everyone <@1> [bank](https://evil.test) # :x: ||y||' }])).toBe(
      '\\@everyone \\<\\@1\\> \\[bank\\]\\(https\\:\\/\\/evil\\.test\\) \\# \\:x\\: \\|\\|y\\|\\|',
    );
  });

  it('leaves no mark unescaped, and loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = discordMarkdown([{ text }]);
        expect(written.replace(/\\([!-/:-@[-`{-~])/gu, '')).not.toMatch(/[!-/:-@[-`{-~]/u);
        // Line breaks around a text are no part of it.
        const kept = text.toWellFormed().replace(/^\n+|\n+$/gu, '');
        // Discord refuses a message of blanks: there is none.
        if (kept.trim() === '') expect(written).toBe('');
        else expect(written.replace(/\\([!-/:-@[-`{-~])/gu, '$1')).toBe(kept);
      }),
    );
  });
});

it('changes and deletes what it sent, also in a thread', async () => {
  const { fake, channel } = await setUp({}, FAKE_THREAD);
  const sent = await channel.send(outgoing());
  const ref = sent.kind === 'delivered' ? sent.message : null;
  if (!ref) throw new Error('no message');
  expect(ref.chat).toBe(FAKE_THREAD);
  expect((await channel.edit?.(ref, outgoing({ codes: [], body: [{ text: 'over' }] })))?.kind).toBe(
    'delivered',
  );
  expect(fake.messages).toMatchObject([{ thread: FAKE_THREAD, content: '', description: 'over' }]);
  expect(await channel.remove?.(ref)).toEqual({ kind: 'delivered', message: ref });
  expect(fake.messages[0]?.deleted).toBe(true);
  // What is gone already is as good as deleted, and cannot be changed.
  expect((await channel.remove?.(ref))?.kind).toBe('delivered');
  expect((await channel.edit?.(ref, outgoing()))?.kind).toBe('refused');
});

it('says what to do about a thread that there is not', async () => {
  const { channel } = await setUp({}, '399999999999999999');
  expect(await channel.send(outgoing())).toMatchObject({
    kind: 'broken',
    reason: 'the channel or thread does not exist (404, 10003)',
  });
});

it('names the pause that the fake asks for, to the millisecond', async () => {
  let now = 5_000;
  const { fake, channel } = await setUp({ limits: true, clock: () => now });
  for (let i = 0; i < 5; i++) {
    expect((await channel.send(outgoing())).kind).toBe('delivered');
    now += 100;
  }
  expect(await channel.send(outgoing())).toMatchObject({ kind: 'limited', retryAfter: 1_500 });
  expect(fake.floods()).toBe(1);
});
