import { setTimeout as sleep } from 'node:timers/promises';
import { numberedSms } from '../outside/body.ts';

/** Gateways that post one SMS after the other, each again and again until it is acknowledged, as long as they run. */
export interface Gateways {
  /** The numbers that were acknowledged, in no order. */
  readonly acknowledged: readonly number[];
  /** Reports that were refused or got no answer, and were posted again. */
  retries(): number;
  /** Posts no new SMS; resolves when all that were begun are acknowledged. */
  stop(): Promise<void>;
}

const PAUSE_AFTER_FAILURE = 20;
const TIMEOUT = 5_000;

/**
 * @param count how many gateways; number n belongs to gateway n % count
 * @param pause how long each rests after an SMS, in milliseconds
 */
export function startGateways(
  count: number,
  pause: number,
  urlOf: (gateway: number) => string,
  now: () => number,
): Gateways {
  const acknowledged: number[] = [];
  let retries = 0;
  let running = true;

  async function run(gateway: number): Promise<void> {
    for (let number = gateway; running; number += count) {
      const body = numberedSms([number], now());
      while (!(await post(urlOf(gateway), body))) {
        retries++;
        await sleep(PAUSE_AFTER_FAILURE);
      }
      acknowledged.push(number);
      await sleep(pause);
    }
  }

  const runs = Array.from({ length: count }, (_, gateway) => run(gateway));
  return {
    acknowledged,
    retries: () => retries,
    stop: async () => {
      running = false;
      await Promise.all(runs);
    },
  };
}

async function post(url: string, body: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}
