import { z } from 'zod';
import { searchedOf } from '../../src/operations/events/words.ts';
import { openSearcher } from '../../src/store/open.ts';
import { median, type Figure } from '../figure.ts';
import { delivered, posting, type MainPathOptions, type Round } from '../main-path.ts';
import { startRelay } from '../measured.ts';
import type { Outside } from '../outside/outside.ts';
import { startOn, type BenchServer } from './server.ts';

/** Steps of an index, from which its size is read. */
const INDEXED_STEPS = 20;

const sizeRow = z.object({ bytes: z.coerce.number() });
const countRow = z.object({ count: z.coerce.number() });

interface OnPostgres extends Round {
  /** Microseconds of the database's processor time for each. */
  readonly database: number;
}

/** Accepting and delivering on PostgreSQL and on SQLite in turns, and what is stored. */
export async function benchAccepting(
  server: BenchServer,
  outside: Outside,
  { rounds, seconds }: MainPathOptions,
): Promise<Figure[]> {
  const { sink } = outside;
  const url = await server.createDatabase();
  const sqlite = {
    accept: await startRelay({ sink, delivers: false }),
    through: await startRelay({ sink, delivers: true }),
  };
  const accepting = await startOn(await server.createDatabase(), sink, false);
  const delivering = await startOn(url, sink);
  const all = [sqlite.accept, sqlite.through, accepting, delivering];
  const counted = async (work: () => Promise<Round>): Promise<OnPostgres> => {
    const [before, began] = [server.cpu(), performance.now()];
    const round = await work();
    const took = (performance.now() - began) / 1_000;
    const database = ((server.cpu() - before) * 1e6) / (round.perSecond * took);
    return { ...round, database };
  };
  const results: Readonly<Record<'sqlite' | 'postgres' | 'sqliteThrough' | 'postgresThrough', OnPostgres>>[] =
    [];
  for (let i = 0; i <= rounds; i++) {
    const round = {
      sqlite: await counted(() => posting(outside, sqlite.accept, seconds)),
      postgres: await counted(() => posting(outside, accepting, seconds)),
      sqliteThrough: await counted(() => delivered(outside, sqlite.through, seconds)),
      postgresThrough: await counted(() => delivered(outside, delivering, seconds)),
    };
    // The first warms up.
    if (i > 0) results.push(round);
  }
  await Promise.all(all.map((one) => one.stop()));
  const of = (pick: (round: (typeof results)[number]) => number): number => median(results.map(pick));
  const rate = (name: string, value: number): Figure => ({ name, value, unit: 'a second', target: '' });
  const each = (name: string, value: number): Figure => ({ name, value, unit: 'µs each', target: '' });
  return [
    rate(
      'accept: SQLite',
      of((r) => r.sqlite.perSecond),
    ),
    rate(
      'accept: PostgreSQL',
      of((r) => r.postgres.perSecond),
    ),
    {
      name: 'accept: PostgreSQL, as a share of SQLite',
      value: of((r) => r.postgres.perSecond / r.sqlite.perSecond),
      unit: '×',
      target: '≥ 0.5',
    },
    each(
      'accept: processor time, SQLite',
      of((r) => r.sqlite.cpu),
    ),
    each(
      'accept: processor time, PostgreSQL',
      of((r) => r.postgres.cpu),
    ),
    each(
      'accept: processor time of the database',
      of((r) => r.postgres.database),
    ),
    rate(
      'accept → 100 rules → delivered: SQLite',
      of((r) => r.sqliteThrough.perSecond),
    ),
    rate(
      'accept → 100 rules → delivered: PostgreSQL',
      of((r) => r.postgresThrough.perSecond),
    ),
    each(
      'accept and deliver: processor time, PostgreSQL',
      of((r) => r.postgresThrough.cpu),
    ),
    each(
      'accept and deliver: processor time of the database',
      of((r) => r.postgresThrough.database),
    ),
    ...(await sizes(server, url)),
  ];
}

/** What an event with its delivery takes, and what the index of texts takes for each. */
async function sizes(server: BenchServer, url: string): Promise<Figure[]> {
  const one = async <T extends z.ZodType>(schema: T, statement: string): Promise<z.output<T>> => {
    const [row] = await server.rows(schema, url, statement);
    return schema.parse(row);
  };
  const sizeOf = async (condition: string): Promise<number> =>
    (
      await one(
        sizeRow,
        `SELECT coalesce(sum(pg_total_relation_size(oid)), 0) AS bytes FROM pg_class
         WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND ${condition}`,
      )
    ).bytes;
  const { count: events } = await one(countRow, 'SELECT count(*) FROM events');
  const perEvent = async (name: string, condition: string): Promise<Figure> => ({
    ...{ name, value: (await sizeOf(condition)) / events, unit: 'bytes an event', target: '' },
  });
  const stored = [
    await perEvent('size: all, an SMS with a delivery', 'true'),
    await perEvent('size: events', "relname LIKE 'events%'"),
    await perEvent('size: ended deliveries', "relname LIKE 'ended%'"),
    await perEvent('size: keys that recognise repeats, for 7 days', "relname = 'event_keys'"),
  ];
  const searcher = await openSearcher({ kind: 'postgres', url }, { searchedOf, version: '1' }, () =>
    Date.now(),
  );
  for (let step = 0; step < INDEXED_STEPS && (await searcher.keepUp()).more; step++);
  await searcher.close();
  const { count: indexed } = await one(countRow, 'SELECT count(*) FROM search_texts');
  const bytes = await sizeOf("relname LIKE 'search%'");
  return [
    ...stored,
    {
      name: 'size: index of texts, where somebody searches',
      value: bytes / indexed,
      unit: 'bytes an event',
      target: '',
    },
  ];
}
