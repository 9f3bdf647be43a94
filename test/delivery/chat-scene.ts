import { onTestFinished } from 'vitest';
import type { Limit } from '../../src/channels/channel.ts';
import { createTelegramChannel } from '../../src/channels/telegram/telegram.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { AlertEvent } from '../../src/domain/event.ts';
import { UNKNOWN_SIM } from '../../src/domain/subject.ts';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { deps, memory } from '../channels/outgoing.ts';
import { startFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts';
import { oneTimeCode } from '../support/sample-events.ts';
import { scene, type Arrival, type Scene, type SceneDestination } from './scene.ts';

const GROUP_ID = -1001234567890;
/** The chat of one person with the bot, which has no limit a minute. */
export const PRIVATE_ID = 987654321;
const TOPIC = 7;

/** What Telegram allows in a group. */
export const GROUP: Limit[] = [
  { scope: 'chat', count: 1, per: SECOND },
  { scope: 'chat', count: 20, per: MINUTE },
];

/** An SMS with a code of six digits, on one of 128 ports. */
export function withCode(n: number, delivery: Partial<Delivery> = {}): Arrival {
  const value = String(100_000 + n);
  const text = `Your verification code is ${value}. Do not share it with anyone, whoever asks for it.`;
  const start = text.indexOf(value);
  const code = oneTimeCode({ value, start, end: start + 6, confidence: 1 });
  const port = `${String((n % 32) + 1)}.0${String((n % 4) + 1)}`;
  const sim = { ...UNKNOWN_SIM, name: `SIM ${String(n)}`, number: `+371200${String(10_000 + n)}` };
  return {
    event: { text, code, port, sim, sender: `Bank ${String(n)}` },
    delivery: { priority: 'high', ...delivery },
  };
}

/** A fault that fires. */
export const ALERT: AlertEvent = {
  event: 'alert',
  id: 0,
  gateway: 'office',
  port: '1.01',
  sim: UNKNOWN_SIM,
  time: null,
  receivedAt: 0,
  condition: 'sim_error',
  severity: 'warning',
  state: 'firing',
  ports: ['1.01'],
  since: 0,
  title: 'SIM cannot be read',
  notes: [],
  summary: 'SIM cannot be read: 1.01',
  repliesTo: null,
  faults: [],
};

export const plain = (text: string, delivery: Partial<Delivery> = {}): Arrival => ({
  event: { text },
  delivery,
});

export const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** The codes that begin a line, as a reader copies them; in order. */
export const codesIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.match(/^\d{6}(?= · |$)/gmu) ?? []);

export interface Chat extends Scene {
  readonly telegram: FakeTelegram;
  /** The service answers the next request with 429 and asks for a pause, in seconds. */
  pauseNext(seconds: number): void;
  /** Milliseconds since the start. */
  passed(): number;
  /** When a text was first readable, in ms after the start; undefined: it is not there. */
  readable(text: string): number | undefined;
}

/** The scene with a chat, and a topic in it, in a Telegram that enforces its limits by the scene's clock. */
export async function chat(id = GROUP_ID): Promise<Chat> {
  let now = (): number => 0;
  const chats = [{ id, title: 'Team', topics: [{ id: TOPIC, name: 'Codes' }] }];
  const telegram = await startFakeTelegram({ chats, clock: () => now() });
  onTestFinished(() => telegram.close());
  const { token, url } = telegram;
  const inChat = (more: { topic?: number }): SceneDestination => ({
    real: (clock) =>
      createTelegramChannel(
        { type: 'telegram', token, chat: id, silent: false, protect: false, api_root: url, ...more },
        deps({ clock, memory: memory() }),
      ),
  });
  const s = await scene({ team: inChat({}), topic: inChat({ topic: TOPIC }), ops: {} });
  now = s.clock;
  const start = s.clock();
  return Object.assign(s, {
    telegram,
    pauseNext: (seconds: number) => {
      const body = {
        ok: false,
        error_code: 429,
        description: 'Too Many Requests',
        parameters: { retry_after: seconds },
      };
      telegram.failNext(1, { status: 429, body: JSON.stringify(body) });
    },
    passed: () => s.clock() - start,
    readable: (text: string) => {
      const found = telegram.messages.find((message) => message.text.includes(text));
      return found && found.at - start;
    },
  });
}
