import { setTimeout as sleep } from 'node:timers/promises';
import { numberedSms } from '../outside/body.ts';
import type { Chance } from './random.ts';

/** An SMS that the relay acknowledged; times are of the harness, in milliseconds. */
export interface Sent {
  readonly number: number;
  /** Before it was posted for the first time. */
  readonly begunAt: number;
  /** After the 200 was read. */
  readonly acknowledgedAt: number;
}

/** Gateways that post one SMS after the other, each again and again until it is acknowledged, as long as they run. */
export interface Gateways {
  /** In the order of their acknowledgements. */
  readonly acknowledged: readonly Sent[];
  /** Posts that were not acknowledged, and so were repeated. */
  retries(): number;
  /** Of those the ones that the relay refused with a 503 because it could not write. */
  unwritable(): number;
  /** Posts no new SMS, and tries the begun ones for so many milliseconds; resolves with how many stayed without a 200. */
  stop(within: number): Promise<number>;
}

export interface GatewaysOptions {
  /** How many; number n belongs to gateway n % count. */
  readonly count: number;
  readonly urlOf: (gateway: number) => string;
  /** How long a gateway rests after an SMS, in milliseconds. */
  readonly pauseOf: (gateway: number) => number;
  readonly clock: () => number;
  readonly chance: Chance;
}

const PAUSE_AFTER_FAILURE = 50;
const TIMEOUT = 5_000;
/** One post in so many is broken off, within so many milliseconds: its SMS may be stored all the same. */
const BROKEN_OFF = { oneIn: 25, within: 12 };

type Answer = 'acknowledged' | 'unwritable' | 'other';

/** Starts the gateways, which post until they are stopped. */
export function startGateways({ count, urlOf, pauseOf, clock, chance }: GatewaysOptions): Gateways {
  const acknowledged: Sent[] = [];
  let retries = 0;
  let unwritable = 0;
  let running = true;
  /** Until when what was begun is tried again. */
  let until = Infinity;

  const patience = (): number =>
    chance.next() < 1 / BROKEN_OFF.oneIn ? Math.ceil(chance.between(0, BROKEN_OFF.within)) : TIMEOUT;

  /** Whether it was acknowledged. */
  async function report(gateway: number, number: number): Promise<boolean> {
    const body = numberedSms([number], clock());
    const begunAt = performance.now();
    while (performance.now() < until) {
      const answer = await post(urlOf(gateway), body, patience());
      if (answer === 'acknowledged') {
        acknowledged.push({ number, begunAt, acknowledgedAt: performance.now() });
        return true;
      }
      retries++;
      if (answer === 'unwritable') unwritable++;
      await sleep(PAUSE_AFTER_FAILURE);
    }
    return false;
  }

  /** Whether all that it reported was acknowledged. */
  async function run(gateway: number): Promise<boolean> {
    for (let number = gateway; running; number += count) {
      if (!(await report(gateway, number))) return false;
      await sleep(pauseOf(gateway));
    }
    return true;
  }

  const runs = Array.from({ length: count }, (_, gateway) => run(gateway));
  return {
    acknowledged,
    retries: () => retries,
    unwritable: () => unwritable,
    stop: async (within) => {
      running = false;
      until = performance.now() + within;
      const answered = await Promise.all(runs);
      return answered.filter((all) => !all).length;
    },
  };
}

async function post(url: string, body: string, patience: number): Promise<Answer> {
  try {
    const answer = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(patience) });
    const text = await answer.text();
    if (answer.status === 200) return 'acknowledged';
    return answer.status === 503 && text.includes('the disk') ? 'unwritable' : 'other';
  } catch {
    return 'other';
  }
}
