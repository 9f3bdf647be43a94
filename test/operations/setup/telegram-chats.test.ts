import { expect, it, onTestFinished } from 'vitest';
import { findTelegramChats, type BotContext } from '../../../src/operations/setup/telegram-chats.ts';
import { configOf, minimal } from '../../config/files.ts';
import { startFakeTelegram } from '../../fakes/telegram.ts';
import { ADMIN } from '../scene.ts';

const TOKEN = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawZ';
const OTHER = '110201544:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawZ';

function contextOf(destinations: string): BotContext {
  const rules = 'rules: [{ name: all, when: { event: any }, send: team }]';
  const config = configOf(minimal({ destinations: `destinations: ${destinations}`, rules }));
  return { clock: () => Date.now(), config };
}

const bot = (token: string, root = 'http://127.0.0.1:9') =>
  `{ type: telegram, token: "${token}", chat: -1, api_root: "${root}" }`;

it('finds the chats of the bot that a destination has', async () => {
  const telegram = await startFakeTelegram({ token: TOKEN });
  onTestFinished(() => telegram.close());
  telegram.updates.push({
    update_id: 1,
    message: { chat: { id: -100123, type: 'supergroup', title: 'Team' } },
  });
  const context = contextOf(`{ team: ${bot(TOKEN, telegram.url)}, other: ${bot(OTHER)} }`);
  expect(await findTelegramChats(context, ADMIN, { destination: 'team' })).toMatchObject({
    kind: 'chats',
    chats: [{ id: -100123, title: 'Team' }],
  });
  const only = contextOf(`{ team: ${bot(TOKEN, telegram.url)} }`);
  expect(await findTelegramChats(only, ADMIN, {})).toMatchObject({ kind: 'chats' });
});

it('has to know whose chats are meant', async () => {
  const two = contextOf(`{ team: ${bot(TOKEN)}, other: ${bot(OTHER)} }`);
  const ask = (input: object) => findTelegramChats(two, ADMIN, input);
  await expect(ask({})).rejects.toThrow('destination: the config has several bots: say whose');
  await expect(ask({ destination: 'temm' })).rejects.toThrow(
    'no destination "temm" on Telegram; did you mean "team"?',
  );
});
