import { describe, expect, it, onTestFinished } from 'vitest';
import type { ChannelDeps } from '../../../src/channels/deps.ts';
import { jsonOf } from '../../../src/domain/json.ts';
import type { TelegramSettings } from '../../../src/channels/settings.ts';
import { createTelegramChannel } from '../../../src/channels/telegram/telegram.ts';
import { startFakeTelegram, type FakeTelegramOptions } from '../../fakes/telegram.ts';
import { httpChannelContract } from '../http-contract.ts';
import { deps, memory, outgoing } from '../outgoing.ts';

const CHAT = -1001234567890;
const TOKEN = '123456789:AAfake-token_for-tests-only_0123456';

function settings(changes: Partial<TelegramSettings> = {}): TelegramSettings {
  return {
    type: 'telegram',
    token: TOKEN,
    chat: CHAT,
    silent: false,
    protect: false,
    api_root: 'https://api.telegram.org',
    ...changes,
  };
}

httpChannelContract('telegram', async () => {
  const fake = await startFakeTelegram({ limits: false });
  const error = (status: number, description: string, parameters?: object) => ({
    status,
    body: JSON.stringify({ ok: false, error_code: status, description, parameters }),
  });
  return {
    url: fake.url,
    settings: (root) => settings({ api_root: root }),
    requests: () => fake.requests(),
    failNext: (count, failure) => fake.failNext(count, failure),
    failAlways: (failure) => fake.failAlways(failure),
    success: JSON.stringify({
      ok: true,
      result: { message_id: 5, date: 1, chat: { id: CHAT, type: 'supergroup' } },
    }),
    saysDone: ({ status, body }, asked) => status >= 200 && status < 300 && saysDone(body, asked),
    received: () => fake.messages.map(({ text }) => text),
    secrets: [TOKEN, TOKEN.slice(10)],
    limited: error(429, 'Too Many Requests: retry after 7', { retry_after: 7 }),
    refused: error(400, 'Bad Request: message is too long'),
    broken: error(403, 'Forbidden: bot was kicked from the supergroup chat'),
    close: () => fake.close(),
  };
});

/** What the Bot API answers to `sendMessage`, `editMessageText` and `deleteMessage`, told without the channel's schemas. */
function saysDone(body: string, asked: 'send' | 'edit' | 'remove'): boolean {
  const answer = jsonOf(body) as {
    ok?: unknown;
    result?: { message_id?: unknown; chat?: { id?: unknown } } | true;
  };
  if (answer.ok !== true || answer.result === undefined) return false;
  if (answer.result === true) return asked !== 'send';
  const { message_id: id, chat } = answer.result;
  return asked !== 'remove' && Number.isInteger(id) && Number.isInteger(chat?.id);
}

async function setUp(
  options: FakeTelegramOptions = {},
  changes: Partial<TelegramSettings> = {},
  given: Partial<ChannelDeps> = {},
) {
  const fake = await startFakeTelegram({ limits: false, ...options });
  const channel = createTelegramChannel(settings({ api_root: fake.url, ...changes }), deps(given));
  onTestFinished(async () => {
    channel.close();
    await fake.close();
  });
  return { fake, channel };
}

describe('what stands in the chat', () => {
  it('is the text with its markup, a copy button, and no preview', async () => {
    const { fake, channel } = await setUp();
    expect(await channel.send(outgoing())).toEqual({
      kind: 'delivered',
      message: { chat: String(CHAT), id: '1' },
    });
    expect(fake.messages[0]).toMatchObject({
      chat: CHAT,
      topic: null,
      text: '482913\noffice/1.02 · Google Ads\n\nYour code is 482913',
      entities: [{ type: 'code', offset: 0, length: 6 }],
      copies: ['482913'],
      silent: false,
      protected: false,
      previews: false,
      replyTo: null,
    });
  });

  it('obeys topic, silence, protection and reply', async () => {
    const chats = [{ id: CHAT, topics: [{ id: 7, name: 'Codes' }] }];
    const { fake, channel } = await setUp({ chats }, { topic: 7, silent: true, protect: true });
    const first = await channel.send(outgoing());
    await channel.send(outgoing({ replyTo: first.kind === 'delivered' ? first.message : null }));
    expect(
      fake.messages.map(({ topic, silent, protected: kept, replyTo }) => [topic, silent, kept, replyTo]),
    ).toEqual([
      [7, true, true, null],
      [7, true, true, 1],
    ]);
  });

  it('goes without the message that it would reply to', async () => {
    const { fake, channel } = await setUp();
    const outcome = await channel.send(outgoing({ replyTo: { chat: String(CHAT), id: '99' } }));
    expect(outcome.kind).toBe('delivered');
    expect(fake.messages[0]?.replyTo).toBeNull();
  });

  it('reaches a public channel by its name', async () => {
    const { fake, channel } = await setUp({ chats: [{ id: CHAT, username: 'alerts' }] }, { chat: '@alerts' });
    expect((await channel.send(outgoing())).kind).toBe('delivered');
    expect(fake.messages).toHaveLength(1);
  });

  it('calls nobody, whatever the SMS says', async () => {
    const { fake, channel } = await setUp();
    const text =
      'Ask @admin or @all_staff <b>now</b> &lt; <a href="tg://user?id=1">x</a>, mail a@example.com';
    await channel.send(outgoing({ body: [{ text }] }));
    expect(fake.messages[0]).toMatchObject({ text, mentions: [] });
    expect(fake.messages[0]?.entities.map(({ type }) => type)).toEqual(['code', 'code']);
  });

  it('is cut where it is too long', async () => {
    const { fake, channel } = await setUp();
    await channel.send(outgoing({ body: [{ text: '<&>"'.repeat(3_000), bold: true }] }));
    const text = fake.messages[0]?.text ?? '';
    // How much is missing is said in as few digits as it takes: a character may be left over.
    expect([4_095, 4_096]).toContain(text.length);
    expect(text).toMatch(/… \(\+\d+ characters\)$/u);
  });

  it('has a button for each of many codes, up to the 100 that Telegram takes', async () => {
    const { fake, channel } = await setUp();
    const codes = Array.from({ length: 130 }, (_, i) => `90${i}`);
    await channel.send(outgoing({ codes: [...codes, 'x'.repeat(257), ''] }));
    expect(fake.messages[0]?.copies).toEqual(codes.slice(0, 100));
  });
});

describe('a group that became a supergroup', () => {
  const chats = () => [{ id: -55, migratedTo: CHAT }, { id: CHAT }];

  it('is followed at once, and remembered', async () => {
    const kept = memory();
    const { fake, channel } = await setUp({ chats: chats() }, { chat: -55 }, { memory: kept });
    expect(await channel.send(outgoing())).toEqual({
      kind: 'delivered',
      message: { chat: String(CHAT), id: '1' },
    });
    expect(fake.requests()).toBe(2);
    expect([...kept.entries.values()]).toEqual([String(CHAT)]);
    expect(JSON.stringify([...kept.entries])).not.toContain(TOKEN);

    const again = createTelegramChannel(settings({ api_root: fake.url, chat: -55 }), deps({ memory: kept }));
    await again.send(outgoing());
    expect(fake.requests()).toBe(3);
    again.close();
  });

  it('leaves its old messages alone', async () => {
    const { channel } = await setUp({ chats: chats() }, { chat: -55 });
    const old = { chat: '-55', id: '1' };
    expect((await channel.edit?.(old, outgoing()))?.kind).toBe('refused');
    expect((await channel.remove?.(old))?.kind).toBe('refused');
  });

  it('that leads in a circle is given up', async () => {
    const circle = [
      { id: -55, migratedTo: -56 },
      { id: -56, migratedTo: -55 },
    ];
    const { fake, channel } = await setUp({ chats: circle }, { chat: -55 });
    expect(await channel.send(outgoing())).toEqual({
      kind: 'broken',
      reason: 'the group became a supergroup, with the id -55',
      advice: 'Put the new id into the config: `chat: -55`.',
    });
    expect(fake.requests()).toBe(2);
  });

  it('is remembered only once it takes a message there', async () => {
    const kept = memory();
    const { fake, channel } = await setUp({ chats: chats() }, { chat: -55 }, { memory: kept });
    fake.chat(CHAT).refuses = { status: 403, description: 'Forbidden: bot was kicked' };
    expect((await channel.send(outgoing())).kind).toBe('broken');
    expect(kept.entries.size).toBe(0);
    fake.chat(CHAT).refuses = undefined;
    expect((await channel.send(outgoing())).kind).toBe('delivered');
    expect([...kept.entries.values()]).toEqual([String(CHAT)]);
  });

  it.each(['', 'x', '7', '1e999', '{}'])('is looked for anew where the memory holds %j', async (value) => {
    const kept = memory();
    const { channel } = await setUp({}, {}, { memory: { ...kept, get: () => value } });
    expect((await channel.send(outgoing())).kind).toBe('delivered');
  });
});

describe('an answer that is none of the Bot API', () => {
  const json = (status: number, body: object) => ({ status, body: JSON.stringify(body) });
  const chat = { id: CHAT };

  it.each<object>([
    { ok: true },
    { ok: true, result: null },
    { ok: true, result: true },
    { ok: true, result: [] },
    { ok: true, result: { chat } },
    { ok: true, result: { message_id: 5 } },
    { ok: true, result: { message_id: 5, chat: null } },
    { ok: true, result: { message_id: 5, chat: {} } },
    { ok: true, result: { message_id: 'x', chat } },
    { ok: true, result: { message_id: 1e300, chat } },
    { ok: 'true', result: { message_id: 5, chat } },
    { ok: false, error_code: 'soon', description: null },
    { ok: false, error_code: 200, parameters: 7 },
    [],
  ])('%j to a message is ambiguous', async (body) => {
    const { fake, channel } = await setUp();
    fake.failNext(1, json(200, body));
    expect(await channel.send(outgoing())).toEqual({
      kind: 'transient',
      reason: 'the answer is not that of a Bot API server',
      ambiguous: true,
    });
  });

  it('is success only with a good status', async () => {
    const { fake, channel } = await setUp();
    fake.failNext(1, json(500, { ok: true, result: { message_id: 5, chat } }));
    expect((await channel.send(outgoing())).kind).toBe('transient');
  });

  it('is not looked for where it is cut off', async () => {
    const { fake, channel } = await setUp();
    fake.failNext(1, { ...json(200, { ok: true, result: { message_id: 5, chat } }), cutOff: true });
    expect(await channel.send(outgoing())).toMatchObject({ kind: 'transient', ambiguous: true });
  });

  it.each<object>([
    { ok: true },
    { ok: true, result: null },
    { ok: true, result: {} },
    { ok: 1, result: true },
  ])('%j to an edit or a deletion is ambiguous', async (body) => {
    const { fake, channel } = await setUp();
    const ref = { chat: String(CHAT), id: '1' };
    fake.failNext(2, json(200, body));
    expect(await channel.edit?.(ref, outgoing())).toMatchObject({ kind: 'transient', ambiguous: true });
    expect(await channel.remove?.(ref)).toMatchObject({ kind: 'transient', ambiguous: true });
  });

  it.each<[unknown, string | undefined, number]>([
    [7, undefined, 7_000],
    ['7', undefined, 7_000],
    ['soon', undefined, 5_000],
    ['soon', '9', 9_000],
    [{}, undefined, 5_000],
    [null, '9', 9_000],
    [-1, undefined, 1_000],
    [0, undefined, 1_000],
    [1e300, undefined, 86_400_000],
    [undefined, undefined, 5_000],
  ])('429 with retry_after %j and Retry-After %j waits %i ms', async (asked, header, retryAfter) => {
    const { fake, channel } = await setUp();
    fake.failNext(1, {
      ...json(429, { ok: false, error_code: 429, description: 'x', parameters: { retry_after: asked } }),
      headers: header === undefined ? {} : { 'retry-after': header },
    });
    expect(await channel.send(outgoing())).toMatchObject({ kind: 'limited', retryAfter });
  });

  it.each([123, 0, 'x', 1e300, -1.5, null])('leads no group to the chat %j', async (to) => {
    const { fake, channel } = await setUp();
    const description = 'Bad Request: group chat was upgraded to a supergroup chat';
    fake.failNext(
      1,
      json(400, { ok: false, error_code: 400, description, parameters: { migrate_to_chat_id: to } }),
    );
    expect((await channel.send(outgoing())).kind).toBe('broken');
    expect(fake.requests()).toBe(1);
  });
});

describe('what Telegram refuses for its looks', () => {
  const refusal = (description: string) => ({
    status: 400,
    body: JSON.stringify({ ok: false, error_code: 400, description }),
  });

  it('goes as plain text', async () => {
    const { fake, channel } = await setUp();
    fake.failNext(1, refusal("Bad Request: can't parse entities: Unsupported start tag"));
    expect((await channel.send(outgoing())).kind).toBe('delivered');
    expect(fake.messages[0]).toMatchObject({ entities: [], copies: ['482913'] });
  });

  it('goes without buttons', async () => {
    const { fake, channel } = await setUp();
    fake.failNext(1, refusal('Bad Request: BUTTON_COPY_TEXT_INVALID'));
    expect((await channel.send(outgoing())).kind).toBe('delivered');
    expect(fake.messages[0]).toMatchObject({
      entities: [{ type: 'code', offset: 0, length: 6 }],
      copies: [],
    });
  });

  it('is tried once more and no oftener', async () => {
    const { fake, channel } = await setUp();
    fake.failNext(9, refusal("Bad Request: can't parse entities: whatever"));
    expect((await channel.send(outgoing())).kind).toBe('refused');
    expect(fake.requests()).toBe(2);
  });
});

describe('a sent message', () => {
  it('is edited, and edited to what it is already', async () => {
    const { fake, channel } = await setUp();
    await channel.send(outgoing());
    const ref = { chat: String(CHAT), id: '1' };
    const after = outgoing({ body: [{ text: 'resolved' }], codes: [] });
    expect(await channel.edit?.(ref, after)).toEqual({ kind: 'delivered', message: ref });
    expect(await channel.edit?.(ref, after)).toEqual({ kind: 'delivered', message: ref });
    expect(fake.messages[0]).toMatchObject({ text: 'resolved', copies: [], edits: 1 });
    expect((await channel.edit?.({ ...ref, id: '9' }, after))?.kind).toBe('refused');
  });

  it('is removed, and removed when it is gone already', async () => {
    const { fake, channel } = await setUp();
    await channel.send(outgoing());
    const ref = { chat: String(CHAT), id: '1' };
    expect((await channel.remove?.(ref))?.kind).toBe('delivered');
    expect((await channel.remove?.(ref))?.kind).toBe('delivered');
    expect(fake.messages[0]?.deleted).toBe(true);
  });
});

describe('limits', () => {
  it.each<[number | string, number]>([
    [4242, 2],
    [CHAT, 3],
    ['@alerts', 3],
  ])('of %s are those of its kind of chat', (chat, count) => {
    const channel = createTelegramChannel(settings({ chat }), deps());
    expect(channel.limits).toHaveLength(count);
    expect(channel.limits.at(-1)).toEqual({ scope: 'account', count: 30, per: 1_000 });
  });

  it('are enforced by the fake, so that tests of pacing mean something', async () => {
    let now = 0;
    const { fake, channel } = await setUp({ limits: true, clock: () => now });
    expect((await channel.send(outgoing())).kind).toBe('delivered');
    expect(await channel.send(outgoing())).toMatchObject({ kind: 'limited', retryAfter: 1_000 });
    for (let i = 1; i < 20; i++) {
      now += 1_000;
      expect((await channel.send(outgoing())).kind).toBe('delivered');
    }
    now += 1_000;
    expect(await channel.send(outgoing())).toMatchObject({ kind: 'limited', retryAfter: 40_000 });
    expect(fake.floods()).toBe(2);
  });
});
