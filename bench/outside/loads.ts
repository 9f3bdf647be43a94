import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../figure.ts';
import { numberedAlert, numberedSms } from './body.ts';
import { openConnection, type Connection } from './connection.ts';

/** Hands out numbers and waits for the messages that carry them. */
export interface Ledger {
  next(): number;
  /** Resolves when the message with that number is in the sink. */
  arrival(number: number): Promise<void>;
}

/** What the messages are posted as. */
export type Body = 'report' | 'alert';

/** What to do to the measured program. */
export type Load =
  /** As many reports as it takes. */
  | { readonly kind: 'post'; readonly url: string; readonly connections: number; readonly seconds: number }
  /** As many as go through to the sink, with `window` on their way. */
  | {
      readonly kind: 'through';
      readonly url: string;
      readonly connections: number;
      readonly window: number;
      readonly seconds: number;
      readonly body: Body;
    }
  /** A steady stream; how long each takes to the sink. */
  | {
      readonly kind: 'stream';
      /** One, or several that take turns. */
      readonly url: string | readonly string[];
      readonly perSecond: number;
      readonly seconds: number;
    }
  /** An exact number of SMS, several in a report; done when all have arrived in the sink. */
  | { readonly kind: 'count'; readonly url: string; readonly connections: number; readonly count: number };

/** SMS in a report, where it is their number that counts. */
const TOGETHER = 10;

/** What came of a load. */
export interface LoadResult {
  /** Answered with 200, or for what goes through: arrived in the sink. */
  readonly done: number;
  /** Answered with anything else. */
  readonly refused: number;
  readonly seconds: number;
  /** Milliseconds from the post to the sink, of a stream. */
  readonly p50: number;
  readonly p99: number;
}

/** Applies a load to a program, and counts what came of it. */
export async function run(load: Load, ledger: Ledger): Promise<LoadResult> {
  const count = load.kind === 'stream' ? 128 : load.connections;
  const urls = typeof load.url === 'string' ? [load.url] : load.url;
  const connections = await Promise.all(
    Array.from({ length: count }, (_, i) => openConnection(urls[i % urls.length] ?? '')),
  );
  const started = performance.now();
  const tally = { done: 0, refused: 0, latencies: [] as number[] };
  switch (load.kind) {
    case 'post':
      await untilThen(connections, load.seconds, (connection) => postOne(connection, ledger, tally));
      break;
    case 'count':
      await exactly(connections, load.count, ledger, tally);
      break;
    case 'through':
      await through(connections, load, ledger, tally);
      break;
    case 'stream':
      await stream(connections, load, ledger, tally);
      break;
  }
  const seconds = (performance.now() - started) / 1_000;
  for (const connection of connections) connection.close();
  const { done, refused, latencies } = tally;
  return { done, refused, seconds, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}

interface Tally {
  done: number;
  refused: number;
  readonly latencies: number[];
}

async function untilThen(
  connections: readonly Connection[],
  seconds: number,
  work: (connection: Connection) => Promise<void>,
): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() < end) await work(connection);
    }),
  );
}

async function postOne(connection: Connection, ledger: Ledger, tally: Tally): Promise<void> {
  const status = await connection.post(numberedSms([ledger.next()]));
  if (status === 200) tally.done++;
  else tally.refused++;
}

async function exactly(
  connections: readonly Connection[],
  count: number,
  ledger: Ledger,
  tally: Tally,
): Promise<void> {
  let left = count;
  await Promise.all(
    connections.map(async (connection) => {
      while (left > 0) {
        const numbers = Array.from({ length: Math.min(left, TOGETHER) }, () => ledger.next());
        left -= numbers.length;
        const arrivals = numbers.map((number) => ledger.arrival(number));
        if ((await connection.post(numberedSms(numbers))) !== 200) throw new Error('a report was refused');
        await Promise.all(arrivals);
        tally.done += numbers.length;
      }
    }),
  );
}

async function through(
  connections: readonly Connection[],
  { window, seconds, body }: Extract<Load, { kind: 'through' }>,
  ledger: Ledger,
  tally: Tally,
): Promise<void> {
  const numbered = body === 'alert' ? numberedAlert : (number: number) => numberedSms([number]);
  let onTheWay = 0;
  let goOn: (() => void)[] = [];
  const arrivals: Promise<void>[] = [];
  await untilThen(connections, seconds, async (connection) => {
    while (onTheWay >= window) await new Promise<void>((resolve) => goOn.push(resolve));
    onTheWay++;
    const number = ledger.next();
    arrivals.push(
      ledger.arrival(number).then(() => {
        onTheWay--;
        tally.done++;
        const waiting = goOn;
        goOn = [];
        for (const go of waiting) go();
      }),
    );
    if ((await connection.post(numbered(number))) !== 200) throw new Error(`one ${body} was refused`);
  });
  await Promise.all(arrivals);
}

async function stream(
  connections: readonly Connection[],
  { perSecond, seconds }: Extract<Load, { kind: 'stream' }>,
  ledger: Ledger,
  tally: Tally,
): Promise<void> {
  const free = [...connections];
  const started = performance.now();
  const journeys: Promise<void>[] = [];
  for (let i = 0; i < perSecond * seconds; i++) {
    const due = started + (i * 1_000) / perSecond;
    while (performance.now() < due) await sleep(1);
    const connection = free.pop();
    if (!connection) throw new Error('it answers too slowly for this stream');
    const number = ledger.next();
    const posted = performance.now();
    journeys.push(
      ledger.arrival(number).then(() => {
        tally.latencies.push(performance.now() - posted);
        tally.done++;
      }),
    );
    void connection.post(numberedSms([number])).then(() => free.push(connection));
  }
  await Promise.all(journeys);
}
