import { startFakeTelegram } from '../test/fakes/telegram.ts';
import { post } from '../test/support/wire.ts';
import { TOKEN } from './config.ts';
import { fastTime, startFastRelay } from './fast-relay.ts';
import type { Figure } from './figure.ts';

const CHAT = -1001234567890;
const SMS = 500;
/** The codes that arrive while the burst is still going out: when, in milliseconds after it. */
const LATECOMERS = [3_000, 11_000, 20_000, 31_000, 42_000];
/** How much faster than real the clock runs. */
const SPEED = 5;

const codeOf = (number: number): string => String(100_000 + number * 37);

/** Measures how soon a burst of codes, and a code that comes in its middle, can be read in a Telegram group. */
export async function benchBurst(realTime: boolean): Promise<Figure[]> {
  const time = fastTime(realTime ? 1 : SPEED);
  const telegram = await startFakeTelegram({ chats: [{ id: CHAT, title: 'Team' }], clock: time.clock });
  const relay = await startFastRelay(time, {
    gateways: { office: { token: TOKEN } },
    destinations: {
      team: { type: 'telegram', token: telegram.token, chat: CHAT, api_root: telegram.url },
    },
    rules: [{ name: 'all', send: ['team'] }],
  });
  const url = `${relay.url}/report/office/${TOKEN}`;
  const report = async (numbers: readonly number[]): Promise<void> => {
    const { status } = await post(url, bodyOf(numbers, time.clock()));
    if (status !== 200) throw new Error(`a report was answered with ${status}`);
  };
  /** When the message with a code came into the chat. */
  const shownAt = (number: number): number | undefined =>
    telegram.messages.find(({ text }) => text.includes(codeOf(number)))?.at;

  const started = time.clock();
  await report(Array.from({ length: SMS }, (_, i) => i));
  const waits: number[] = [];
  for (const [i, after] of LATECOMERS.entries()) {
    await time.sleep(started + after - time.clock());
    const number = SMS + i;
    const sentAt = time.clock();
    await report([number]);
    while (shownAt(number) === undefined) await time.sleep(50);
    waits.push((shownAt(number) ?? NaN) - sentAt);
  }
  const all = Array.from({ length: SMS }, (_, i) => i);
  while (all.some((number) => shownAt(number) === undefined) && time.clock() < started + 1_800_000)
    await time.sleep(1_000);
  const readable = Math.max(...all.map((number) => shownAt(number) ?? Infinity)) - started;
  const messages = telegram.messages.length;
  await relay.stop();
  await telegram.close();
  const how = realTime ? '' : ` (clock × ${SPEED})`;
  return [
    {
      name: `${SMS} SMS with codes, all readable after${how}`,
      value: readable / 1_000,
      unit: 's',
      target: '≤ 75',
    },
    { name: 'messages that they took', value: messages, unit: 'messages', target: '' },
    { name: 'requests answered 429', value: telegram.floods(), unit: 'requests', target: '≤ 0' },
    {
      name: `a code that arrives during that backlog is in the chat after (worst of ${LATECOMERS.length})`,
      value: Math.max(...waits) / 1_000,
      unit: 's',
      target: '≤ 4',
    },
  ];
}

function bodyOf(numbers: readonly number[], at: number): string {
  const rows = numbers.map((number) => {
    const port = `${1 + (number % 32)}.0${1 + (number % 4)}`;
    const text = `Your verification code is ${codeOf(number)}. It expires in 5 minutes. Do not share it.`;
    return [0, port, Math.floor(at / 1_000), `Firm ${number % 40}`, '', Buffer.from(text).toString('base64')];
  });
  return JSON.stringify({ type: 'recv-sms', sms_num: rows.length, sms: rows });
}
