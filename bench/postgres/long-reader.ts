import pg from 'pg';
import { median, type Figure } from '../figure.ts';
import { delivered } from '../main-path.ts';
import type { Outside } from '../outside/outside.ts';
import { startOn, type BenchServer } from './server.ts';

/** Seconds of a round; the last rounds count. */
const ROUND = 3;
const LAST = 4;

/** What a transaction that somebody leaves open for so many seconds does to accepting and delivering, against a database without one. */
export async function benchLongReader(
  server: BenchServer,
  outside: Outside,
  seconds: number,
): Promise<Figure[]> {
  const { sink } = outside;
  const [read, free] = [await server.createDatabase(), await server.createDatabase()];
  const relays = { read: await startOn(read, sink), free: await startOn(free, sink) };
  const reader = new pg.Client({ connectionString: read });
  await reader.connect();
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  await reader.query('SELECT count(*) FROM events');
  const until = performance.now() + seconds * 1_000;
  const shares: number[] = [];
  while (performance.now() < until || shares.length < LAST) {
    const beside = await delivered(outside, relays.read, ROUND);
    const without = await delivered(outside, relays.free, ROUND);
    shares.push(beside.perSecond / without.perSecond);
  }
  await reader.end();
  await Promise.all([relays.read.stop(), relays.free.stop()]);
  return [
    {
      name: `rate after ${seconds} s with a transaction left open, as a share of that without`,
      value: median(shares.slice(-LAST)),
      unit: '×',
      target: '≥ 0.8',
    },
  ];
}
