import { median, type Figure } from './figure.ts';
import { startFloor, startRelay, type Measured } from './measured.ts';
import type { Body } from './outside/loads.ts';
import { startOutside, type Outside } from './outside/outside.ts';

const CONNECTIONS = 48;
/** On their way at the same time, where messages go through to the sink. */
const WINDOW = 500;

export interface MainPathOptions {
  readonly rounds: number;
  readonly seconds: number;
}

export interface Round {
  readonly perSecond: number;
  /** Microseconds of the program's processor time for each. */
  readonly cpu: number;
}

/**
 * Measures accepting and delivering, against a bare handler. All programs run in turns, so that what else the machine does hits
 * all of them.
 */
export async function benchMainPath({ rounds, seconds }: MainPathOptions): Promise<Figure[]> {
  const outside = await startOutside();
  const { sink } = outside;
  const [floor, accepting, delivering] = await Promise.all([
    startFloor(),
    startRelay({ sink, delivers: false }),
    startRelay({ sink, delivers: true }),
  ]);
  const results: { floor: Round; accept: Round; through: Round }[] = [];
  let atFirst = NaN;
  for (let i = 0; i <= rounds; i++) {
    const round = {
      floor: await posting(outside, floor, seconds),
      accept: await posting(outside, accepting, seconds),
      through: await delivered(outside, delivering, seconds),
    };
    // The first warms up.
    if (i > 0) results.push(round);
    else atFirst = round.through.perSecond;
  }
  const { p50, p99 } = await outside.apply({
    kind: 'stream',
    url: delivering.url,
    perSecond: 200,
    seconds: 5,
  });
  await Promise.all([floor.stop(), accepting.stop(), delivering.stop()]);
  outside.close();

  const of = (pick: (round: (typeof results)[number]) => number): number => median(results.map(pick));
  return [
    {
      name: 'bare Express + json + zod',
      value: of((r) => r.floor.perSecond),
      unit: 'requests/s',
      target: '',
    },
    { name: 'durable accept', value: of((r) => r.accept.perSecond), unit: 'requests/s', target: '' },
    {
      name: 'durable accept, as a share of bare',
      value: of((r) => r.accept.perSecond / r.floor.perSecond),
      unit: '×',
      target: '≥ 0.5',
    },
    {
      name: 'durable accept, processor time against bare',
      value: of((r) => r.accept.cpu / r.floor.cpu),
      unit: '×',
      target: '',
    },
    {
      name: 'accept → 100 rules → delivered',
      value: of((r) => r.through.perSecond),
      unit: 'messages/s',
      target: '',
    },
    {
      name: 'accept → 100 rules → delivered, as a share of bare',
      value: of((r) => r.through.perSecond / r.floor.perSecond),
      unit: '×',
      target: '≥ 0.25',
    },
    {
      name: `in the first ${seconds} s after a start, as a share of that later`,
      value: atFirst / of((r) => r.through.perSecond),
      unit: '×',
      target: '',
    },
    {
      name: 'accept → 100 rules → delivered, processor time against bare',
      value: of((r) => r.through.cpu / r.floor.cpu),
      unit: '×',
      target: '',
    },
    { name: 'processor time: bare', value: of((r) => r.floor.cpu), unit: 'µs each', target: '' },
    { name: 'processor time: accept', value: of((r) => r.accept.cpu), unit: 'µs each', target: '' },
    {
      name: 'processor time: accept and deliver',
      value: of((r) => r.through.cpu),
      unit: 'µs each',
      target: '',
    },
    { name: 'at 200 msg/s, from post to sink: p50', value: p50, unit: 'ms', target: '≤ 5' },
    { name: 'at 200 msg/s, from post to sink: p99', value: p99, unit: 'ms', target: '≤ 25' },
  ];
}

/** Counts the reports that a program accepts while it is busy for some seconds. */
export function posting(outside: Outside, measured: Measured, seconds: number): Promise<Round> {
  const load = { kind: 'post', url: measured.url, connections: CONNECTIONS, seconds } as const;
  return during(measured, () => outside.apply(load));
}

/** Counts the messages that go through a program to the sink while it is busy for some seconds. */
export function delivered(
  outside: Outside,
  measured: Measured,
  seconds: number,
  body: Body = 'report',
): Promise<Round> {
  const load = {
    kind: 'through',
    url: measured.url,
    connections: CONNECTIONS,
    window: WINDOW,
    seconds,
    body,
  } as const;
  return during(measured, () => outside.apply(load));
}

async function during(
  measured: Measured,
  work: () => Promise<{ done: number; refused: number; seconds: number }>,
): Promise<Round> {
  const before = measured.cpu();
  const { done, refused, seconds } = await work();
  if (refused > 0) throw new Error(`${refused} of ${done + refused} reports were refused`);
  return { perSecond: done / seconds, cpu: ((measured.cpu() - before) * 1e6) / done };
}
