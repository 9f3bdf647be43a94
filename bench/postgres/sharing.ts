import { z } from 'zod';
import { median, quantile, type Figure } from '../figure.ts';
import type { Measured } from '../measured.ts';
import type { Outside } from '../outside/outside.ts';
import { startOn, type BenchServer } from './server.ts';

const INSTANCES = 3;
/** SMS a second, for one instance or all of them together: few, and so many that one is about half busy. */
const LOADS = [100, 500] as const;
/** Times that the owner of the account is killed. */
const KILLED = 6;
/** SMS before a relay is measured: a program that runs for long has compiled what it runs. */
const WARMS_UP = 3_000;

const holderRow = z.object({ holder: z.string(), epoch: z.coerce.number() });

/** Several relays on one database: what sharing costs, and how long it takes until another one sends. */
export async function benchSharing(
  server: BenchServer,
  outside: Outside,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Figure[]> {
  const { sink } = outside;
  const one = [await start(await server.createDatabase())];
  const url = await server.createDatabase();
  const all = new Map<string, Measured>();
  /** Names that relays had, with their epochs: that of one that is gone is another's later. */
  const known = new Set<string>();
  for (let i = 0; i < INSTANCES; i++) await join();

  /** Starts a relay, which is warm when it is measured. */
  async function start(database: string): Promise<Measured> {
    const relay = await startOn(database, sink);
    await outside.apply({ kind: 'count', url: relay.url, connections: 4, count: WARMS_UP });
    return relay;
  }

  /** Starts a relay that shares the database; it is found by its name. */
  async function join(): Promise<void> {
    const relay = await start(url);
    for (const { holder, epoch } of await holders("name LIKE 'instance %'")) {
      const key = `${holder} ${epoch}`;
      if (!known.has(key)) all.set(holder, relay);
      known.add(key);
    }
  }

  function holders(condition: string): Promise<z.output<typeof holderRow>[]> {
    const statement = `SELECT holder, epoch FROM leases WHERE ${condition} AND expires_at > clock_timestamp()`;
    return server.rows(holderRow, url, statement);
  }

  /** Microseconds of the relays' processor time for each SMS, accepted and delivered. */
  async function costOf(relays: readonly Measured[], perSecond: number): Promise<number> {
    const cpu = (): number => relays.reduce((sum, relay) => sum + relay.cpu(), 0);
    const before = cpu();
    const urls = relays.map((relay) => relay.url);
    const { done } = await outside.apply({ kind: 'stream', url: urls, perSecond, seconds });
    return ((cpu() - before) * 1e6) / done;
  }

  const costs = new Map<number, { readonly one: number; readonly three: number }[]>();
  for (const load of LOADS) {
    const measured = [];
    for (let i = 0; i < rounds; i++)
      measured.push({ one: await costOf(one, load), three: await costOf([...all.values()], load) });
    costs.set(load, measured);
  }
  await Promise.all(one.map((relay) => relay.stop()));

  const times: number[] = [];
  for (let i = 0; i < KILLED; i++) {
    const owner = (await holders("name LIKE 'account %'"))[0]?.holder ?? '';
    const relay = all.get(owner);
    if (relay === undefined) throw new Error('nobody owns the account');
    relay.kill();
    await relay.stop();
    all.delete(owner);
    const survivor = [...all.values()][0]?.url ?? '';
    const { seconds: took } = await outside.apply({ kind: 'count', url: survivor, connections: 1, count: 1 });
    times.push(took);
    await join();
  }
  await Promise.all([...all.values()].map((relay) => relay.stop()));
  return [
    ...[...costs].flatMap(([load, measured]) => costFigures(load, measured)),
    {
      name: `an SMS is delivered after its chat account's relay was killed (median of ${KILLED})`,
      value: median(times),
      unit: 's',
      target: '',
    },
    { name: 'the same, p99', value: quantile(times, 0.99), unit: 's', target: '≤ 5' },
  ];
}

function costFigures(
  load: number,
  measured: readonly { readonly one: number; readonly three: number }[],
): Figure[] {
  const of = (pick: (cost: (typeof measured)[number]) => number): number => median(measured.map(pick));
  const at = `at ${load} SMS a second in all`;
  return [
    { name: `processor time of one relay, ${at}`, value: of(({ one }) => one), unit: 'µs each', target: '' },
    {
      name: `processor time of ${INSTANCES} relays together, ${at}`,
      value: of(({ three }) => three),
      unit: 'µs each',
      target: '',
    },
    {
      name: `${INSTANCES} relays against one, ${at}`,
      value: of(({ one, three }) => three / one),
      unit: '×',
      // With few SMS it is the time that each needs without any that counts.
      target: load === LOADS[1] ? '≤ 1.2' : '',
    },
  ];
}
