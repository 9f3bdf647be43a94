import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { median, quantile, type Figure } from '../figure.ts';
import { numberedSms } from '../outside/body.ts';
import { openConnection } from '../outside/connection.ts';
import type { ApiRelay } from './relay.ts';

const WAITING = 200;
const PROBES = 200;
/** Time in which a request comes to stand in the line, in milliseconds. */
const STANDS_AFTER = 20;
/** Every third of these SMS holds a code; others have the numbers below. */
const FIRST = 3_000_000_000;

const answer = z.object({ event: z.string() });

/** Measures how soon a program that waits for a code has it: the last of many who wait, and the only one that wants it. */
export async function benchNextCode(relay: ApiRelay): Promise<Figure[]> {
  const stopped = new AbortController();
  // An address is known once a token came from it: before that few connections of it may be open.
  await relay.ask('all', 'GET', '/codes');
  const others = Array.from({ length: WAITING - 1 }, (_, i) =>
    relay
      .ask('all', 'POST', '/codes/next', { text: `nobody ${i}`, wait: '120s' }, stopped.signal)
      .catch((error: unknown) => {
        if (!stopped.signal.aborted) throw error;
      }),
  );
  const gateway = await openConnection(relay.url);
  const times: number[] = [];
  for (let probe = 0; probe <= PROBES; probe++) {
    const asked = { text: 'verification code', since: Date.now(), wait: '30s' };
    const waiting = relay.ask('all', 'POST', '/codes/next', asked);
    await sleep(STANDS_AFTER);
    const posted = performance.now();
    const status = gateway.post(numberedSms([FIRST + probe * 3]));
    answer.parse(await waiting);
    if (probe > 0) times.push(performance.now() - posted);
    await status;
  }
  gateway.close();
  stopped.abort();
  await Promise.all(others);
  const name = `from POST of a report to the answered codes/next, ${WAITING} waiting`;
  return [
    { name: `${name}: median`, value: median(times), unit: 'ms', target: '≤ 5' },
    { name: `${name}: p99`, value: quantile(times, 0.99), unit: 'ms', target: '≤ 25' },
  ];
}
