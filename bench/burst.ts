import { startFakeTelegram, type FakeTelegram } from '../test/fakes/telegram.ts';
import { post } from '../test/support/wire.ts';
import { TOKEN } from './config.ts';
import { fastTime, startFastRelay, type FastTime } from './fast-relay.ts';
import type { Figure } from './figure.ts';

const CHAT = -1001234567890;
const SMS = 500;
/** The codes that arrive while a backlog is going out: when, in milliseconds after its beginning. */
const LATECOMERS = [3_000, 11_000, 20_000, 31_000, 42_000];
/** Those beside ordinary SMS: some close to each other, and some when the minute's allowance is used up. */
const BESIDE_OTHERS = [3_000, 11_000, 20_000, 31_000, 42_000, 43_200, 44_400, 55_000, 63_000, 75_000];
/** How much faster than real the clock runs. */
const SPEED = 5;

const codeOf = (number: number): string => String(100_000 + number * 37);
const withCode = (number: number): string =>
  `Your verification code is ${codeOf(number)}. It expires in 5 minutes. Do not share it.`;
const ordinary = (number: number): string => `Thanks for calling, customer ${number} of our shop!`;

/** Measures how soon codes can be read in a Telegram group: of a burst, in its middle, and beside other SMS. */
export async function benchBurst(realTime: boolean): Promise<Figure[]> {
  const time = fastTime(realTime ? 1 : SPEED);
  const how = realTime ? '' : ` (clock × ${SPEED})`;
  return [...(await burstOfCodes(time, how)), ...(await codesBesideOthers(time, how))];
}

async function burstOfCodes(time: FastTime, how: string): Promise<Figure[]> {
  const group = await startGroup(time);
  const started = time.clock();
  const all = Array.from({ length: SMS }, (_, i) => i);
  await group.report(all, withCode);
  const waits = await waitsOfCodes(time, group, started, LATECOMERS);
  while (all.some((number) => group.shownAt(number) === undefined) && time.clock() < started + 1_800_000)
    await time.sleep(1_000);
  const readable = Math.max(...all.map((number) => group.shownAt(number) ?? Infinity)) - started;
  const messages = group.telegram.messages.length;
  await group.stop();
  return [
    {
      name: `${SMS} SMS with codes, all readable after${how}`,
      value: readable / 1_000,
      unit: 's',
      target: '≤ 75',
    },
    { name: 'messages that they took', value: messages, unit: 'messages', target: '' },
    { name: 'requests answered 429', value: group.telegram.floods(), unit: 'requests', target: '≤ 0' },
    {
      name: `a code that arrives during that backlog is in the chat after (worst of ${LATECOMERS.length})`,
      value: Math.max(...waits) / 1_000,
      unit: 's',
      target: '≤ 4',
    },
  ];
}

/** Measures codes in a group that ordinary SMS keep full: a backlog, and two more each second. */
async function codesBesideOthers(time: FastTime, how: string): Promise<Figure[]> {
  const group = await startGroup(time);
  const started = time.clock();
  let number = 10_000;
  const more = (count: number): Promise<void> =>
    group.report(
      Array.from({ length: count }, () => number++),
      ordinary,
    );
  await more(SMS);
  const keepBusy = async (): Promise<void> => {
    while (time.clock() < started + Math.max(...BESIDE_OTHERS)) {
      await more(1);
      await time.sleep(500);
    }
  };
  const [waits] = await Promise.all([waitsOfCodes(time, group, started, BESIDE_OTHERS), keepBusy()]);
  const floods = group.telegram.floods();
  await group.stop();
  return [
    {
      name: `a code beside ${SMS} ordinary SMS, and two more each second, is in the chat after (worst of ${BESIDE_OTHERS.length})${how}`,
      value: Math.max(...waits) / 1_000,
      unit: 's',
      target: '≤ 1.5',
    },
    { name: 'requests answered 429 meanwhile', value: floods, unit: 'requests', target: '≤ 0' },
  ];
}

/** A relay that sends everything to a group. */
interface Group {
  readonly telegram: FakeTelegram;
  /** Reports SMS with these numbers, and waits until they are acknowledged. */
  readonly report: (numbers: readonly number[], textOf: (number: number) => string) => Promise<void>;
  /** When the message with a code came into the chat. */
  readonly shownAt: (number: number) => number | undefined;
  readonly stop: () => Promise<void>;
}

async function startGroup(time: FastTime): Promise<Group> {
  const telegram = await startFakeTelegram({ chats: [{ id: CHAT, title: 'Team' }], clock: time.clock });
  const relay = await startFastRelay(time, {
    gateways: { office: { token: TOKEN } },
    destinations: {
      team: { type: 'telegram', token: telegram.token, chat: CHAT, api_root: telegram.url },
    },
    rules: [{ name: 'all', send: ['team'] }],
  });
  return {
    telegram,
    report: async (numbers, textOf) => {
      const body = bodyOf(numbers, textOf, time.clock());
      const { status } = await post(`${relay.url}/report/office/${TOKEN}`, body);
      if (status !== 200) throw new Error(`a report was answered with ${status}`);
    },
    shownAt: (number) => telegram.messages.find(({ text }) => text.includes(codeOf(number)))?.at,
    stop: async () => {
      await relay.stop();
      await telegram.close();
    },
  };
}

/** Reports a code at each of these times after the start; returns how long each took to the chat, in milliseconds. */
async function waitsOfCodes(
  time: FastTime,
  { report, shownAt }: Group,
  started: number,
  moments: readonly number[],
): Promise<number[]> {
  const waits = moments.map(async (after, i) => {
    await time.sleep(started + after - time.clock());
    const number = SMS + i;
    const sentAt = time.clock();
    await report([number], withCode);
    while (shownAt(number) === undefined) await time.sleep(50);
    return (shownAt(number) ?? NaN) - sentAt;
  });
  return Promise.all(waits);
}

function bodyOf(numbers: readonly number[], textOf: (number: number) => string, at: number): string {
  const rows = numbers.map((number) => {
    const port = `${1 + (number % 32)}.0${1 + (number % 4)}`;
    const text = Buffer.from(textOf(number)).toString('base64');
    return [0, port, Math.floor(at / 1_000), `Firm ${number % 40}`, '', text];
  });
  return JSON.stringify({ type: 'recv-sms', sms_num: rows.length, sms: rows });
}
