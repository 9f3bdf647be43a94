import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { listTelegramChats } from '../../../src/channels/telegram/telegram-chats.ts';
import { startFakeTelegram } from '../../fakes/telegram.ts';
import { answers } from '../answers.ts';

async function setUp(updates: readonly object[] = []) {
  const fake = await startFakeTelegram();
  fake.updates.push(...updates);
  onTestFinished(() => fake.close());
  const list = (token = fake.token) =>
    listTelegramChats(token, fake.url, { clock: Date.now, timeout: 100_000, network: {} });
  return { fake, list };
}

const forum = { id: -1001, type: 'supergroup', title: 'Office', is_forum: true };
const message = (chat: object, more: object = {}) => ({
  update_id: 1,
  message: { message_id: 1, date: 1, chat, ...more },
});

it('lists chats and topics with their ids', async () => {
  const { list } = await setUp([
    message({ id: 42, type: 'private', first_name: 'Anna', last_name: 'B.' }),
    message(forum, { message_thread_id: 7, is_topic_message: true, forum_topic_created: { name: 'Codes' } }),
    message(forum, { message_thread_id: 7, is_topic_message: true }),
    message({ ...forum, title: 'Office 2' }, { message_thread_id: 9, is_topic_message: true }),
    { update_id: 2, my_chat_member: { chat: { id: -5, type: 'group', title: 'Old' } } },
    {
      update_id: 3,
      channel_post: { message_id: 1, date: 1, chat: { id: -1002, type: 'channel', title: 'News' } },
    },
  ]);
  expect(await list()).toEqual({
    kind: 'chats',
    bot: 'simwire_test_bot',
    advice: null,
    chats: [
      { id: 42, type: 'private', title: 'Anna B.', topics: [] },
      {
        id: -1001,
        type: 'supergroup',
        title: 'Office 2',
        topics: [
          { id: 7, title: 'Codes' },
          { id: 9, title: null },
        ],
      },
      { id: -5, type: 'group', title: 'Old', topics: [] },
      { id: -1002, type: 'channel', title: 'News', topics: [] },
    ],
  });
});

it('leaves out a group that became a supergroup', async () => {
  const { list } = await setUp([
    message({ id: -5, type: 'group', title: 'Old' }, { migrate_to_chat_id: -1001 }),
    message(forum, { migrate_from_chat_id: -5 }),
  ]);
  expect(await list()).toMatchObject({ chats: [{ id: -1001 }] });
});

it('says what to do when the bot has seen nothing', async () => {
  const { list } = await setUp();
  expect(await list()).toMatchObject({
    chats: [],
    advice: expect.stringContaining('/start@simwire_test_bot') as string,
  });
});

it('consumes nothing', async () => {
  const { fake, list } = await setUp([message(forum)]);
  await list();
  expect(fake.calls.map(({ method, payload }) => [method, payload])).toEqual([
    ['getMe', {}],
    ['getUpdates', { limit: 100, timeout: 0 }],
  ]);
});

it.each<[string, string]>([
  ["Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first", 'webhook'],
  ['Conflict: terminated by other getUpdates request', 'another program is reading'],
])('explains the conflict "%s"', async (description, words) => {
  const { fake, list } = await setUp();
  fake.failNext(1, { status: 200, body: JSON.stringify({ ok: true, result: { id: 1, username: 'bot' } }) });
  fake.failNext(1, { status: 409, body: JSON.stringify({ ok: false, error_code: 409, description }) });
  expect(await list()).toMatchObject({ kind: 'failed', reason: expect.stringContaining(words) as string });
});

it('explains a wrong token and a dead network, without telling the token', async () => {
  const { fake, list } = await setUp();
  const wrong = '987654321:AAanother-token_that-is-wrong_012345';
  expect(await list(wrong)).toEqual({
    kind: 'failed',
    reason: 'the bot token is not valid (401)',
    advice: 'Get the token from @BotFather and put it into the config.',
  });
  await fake.close();
  expect(await list()).toMatchObject({ kind: 'failed', reason: 'connection refused (ECONNREFUSED)' });
});

it('passes over what is no update as the Bot API describes it', async () => {
  const odd: unknown[] = [
    null,
    7,
    'x',
    [],
    {},
    message({}),
    message({ id: 'x', type: 'group' }),
    { message: null },
  ];
  const { list } = await setUp([
    ...(odd as object[]),
    message({ id: -7, type: 'gathering', title: 'Unknown' }),
    message({ id: 42, type: 'private', first_name: 7 }),
    message(forum, { message_thread_id: 'x', is_topic_message: 1, forum_topic_created: { name: {} } }),
    {
      update_id: 2,
      callback_query: { message: { chat: null } },
      my_chat_member: { chat: { id: -5, type: 'group' } },
    },
  ]);
  expect(await list()).toMatchObject({
    chats: [
      { id: 42, title: '', topics: [] },
      { id: -1001, title: 'Office', topics: [] },
      { id: -5, title: '' },
    ],
  });
});

it.each([
  ['of the bot', 0],
  ['of its updates', 1],
])('survives whatever is answered instead %s', async (_, before) => {
  const { fake, list } = await setUp();
  const rightOnes = [{ ok: true, result: { id: 1, username: 'bot' } }].slice(0, before);
  const success = JSON.stringify({ ok: true, result: [message(forum)] });
  await fc.assert(
    fc.asyncProperty(answers(success), async (answer) => {
      for (const right of rightOnes) fake.failNext(1, { status: 200, body: JSON.stringify(right) });
      fake.failNext(1, answer);
      const seen = await list();
      expect(seen.kind === 'failed' ? seen.reason : seen.kind).toMatch(/.{5}/);
      expect(JSON.stringify(seen)).not.toContain('482913');
    }),
    { numRuns: 100 },
  );
});
