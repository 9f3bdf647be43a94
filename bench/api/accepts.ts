import { setTimeout as sleep } from 'node:timers/promises';
import { median, quantile, type Figure } from '../figure.ts';
import { numberedSms } from '../outside/body.ts';
import { openConnection } from '../outside/connection.ts';
import type { ApiRelay } from './relay.ts';

const PER_SECOND = 100;
const SECONDS = 5;
const ROUNDS = 5;
const CONNECTIONS = 8;

/**
 * Measures how much longer accepting takes while something else goes on.
 *
 * @param beside goes on until it is asked to end
 */
export async function benchAccepts(
  relay: ApiRelay,
  what: string,
  beside: (isOver: () => boolean) => Promise<void>,
  cpuTarget = '',
): Promise<Figure[]> {
  const pairs: { alone: Accepting; beside: Accepting }[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const alone = await accepting(relay);
    let isOver = false;
    const other = beside(() => isOver);
    const together = await accepting(relay);
    isOver = true;
    await other;
    if (round > 0) pairs.push({ alone, beside: together });
  }
  return [
    { name: 'accepting: p99', value: median(pairs.map((p) => p.alone.p99)), unit: 'ms', target: '' },
    { name: `accepting ${what}: p99`, value: median(pairs.map((p) => p.beside.p99)), unit: 'ms', target: '' },
    {
      name: `accepting ${what}: p99 against without`,
      value: median(pairs.map((p) => p.beside.p99 / p.alone.p99)),
      unit: '×',
      target: '≤ 1.2',
    },
    {
      name: `accepting ${what}: processor time against without`,
      value: median(pairs.map((p) => p.beside.cpu / p.alone.cpu)),
      unit: '×',
      target: cpuTarget,
    },
  ];
}

let posted = 0;

/** Result of posting reports for a while. */
interface Accepting {
  /** The 99th percentile of what an answer took, in milliseconds. */
  readonly p99: number;
  /** Processor time of the relay, in seconds. */
  readonly cpu: number;
}

/** Posts reports at a steady rate. */
async function accepting(relay: ApiRelay): Promise<Accepting> {
  const { url } = relay;
  const before = relay.cpu();
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => openConnection(url)));
  const free = [...connections];
  const times: number[] = [];
  const answers: Promise<void>[] = [];
  const started = performance.now();
  for (let i = 0; i < PER_SECOND * SECONDS; i++) {
    const due = started + (i * 1_000) / PER_SECOND;
    while (performance.now() < due || free.length === 0) await sleep(1);
    const connection = free.pop();
    if (!connection) continue;
    const at = performance.now();
    answers.push(
      connection.post(numberedSms([posted++])).then((status) => {
        if (status !== 200) throw new Error(`a report was answered with ${status}`);
        times.push(performance.now() - at);
        free.push(connection);
      }),
    );
  }
  await Promise.all(answers);
  for (const connection of connections) connection.close();
  return { p99: quantile(times, 0.99), cpu: relay.cpu() - before };
}
