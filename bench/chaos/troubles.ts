import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '../../test/fakes/loopback.ts';
import type { FakeTelegram } from '../../test/fakes/telegram.ts';
import type { Chance } from './random.ts';
import type { Mood, Receiver } from './receiver.ts';
import type { Victim } from './relay.ts';

export interface Scene {
  readonly victim: Victim;
  readonly receiver: Receiver;
  readonly telegram: FakeTelegram;
}

const MOODS: readonly [Mood, ...Mood[]] = ['limited', 'failing', 'stalled', 'reset', 'taken and reset'];
const LIMITED = JSON.stringify({
  ok: false,
  error_code: 429,
  description: 'Too Many Requests: retry after 1',
  parameters: { retry_after: 1 },
});
const FAILURES: readonly [Failure, ...Failure[]] = [
  { status: 429, body: LIMITED },
  { status: 502, body: 'Bad Gateway' },
  { delayMs: 1_200 },
  { reset: true },
];
/** How far the clock jumps at most, in milliseconds. */
const BACK = -600_000;
const AHEAD = 90_000;

type Trouble = (scene: Scene, chance: Chance) => Promise<void>;

/** What may happen, by its name. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  SIGKILL: async ({ victim }) => {
    await victim.kill();
    await victim.start();
  },
  'the webhook fails': async ({ receiver }, chance) => {
    receiver.setMood(chance.pick(MOODS));
    await sleep(chance.between(50, 500));
    receiver.setMood('well');
  },
  'Telegram fails': async ({ telegram }, chance) => {
    telegram.failNext(1 + Math.floor(chance.next() * 3), chance.pick(FAILURES));
    await sleep(chance.between(50, 300));
  },
  'the disk is full': async ({ victim }, chance) => {
    victim.setDiskFull(true);
    await sleep(chance.between(100, 700));
    victim.setDiskFull(false);
  },
  'the clock jumps': async ({ victim }, chance) => {
    victim.jump(chance.next() < 0.5 ? chance.between(BACK, 0) : chance.between(0, AHEAD));
    await sleep(chance.between(10, 100));
  },
};

/** Makes trouble, one after the other, for so long; how often each happened. */
export async function makeTrouble(
  scene: Scene,
  chance: Chance,
  seconds: number,
): Promise<Readonly<Record<string, number>>> {
  const happened: Record<string, number> = {};
  const end = Date.now() + seconds * 1_000;
  const names = Object.keys(TROUBLES);
  // Each of them at least once, in the order of the seed; then whatever comes.
  const first = names.toSorted(() => chance.next() - 0.5);
  while (Date.now() < end) {
    await sleep(chance.between(50, 250));
    const name = first.shift() ?? names[Math.floor(chance.next() * names.length)] ?? '';
    await TROUBLES[name]?.(scene, chance);
    happened[name] = (happened[name] ?? 0) + 1;
  }
  return happened;
}
