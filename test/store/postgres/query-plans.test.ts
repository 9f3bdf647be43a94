import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import { firstIdAt } from '../../../src/domain/id.ts';
import type { Scope } from '../../../src/domain/subject.ts';
import { searchedOf } from '../../../src/operations/events/words.ts';
import { writeCursor } from '../../../src/store/contract/paging.ts';
import type { Searcher } from '../../../src/store/contract/search.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { createArrivals } from '../../../src/store/postgres/signals/arrivals.ts';
import { openDatabase } from '../../../src/store/postgres/connection/database.ts';
import { createPastSubjects } from '../../../src/store/postgres/upkeep/past-subjects.ts';
import { DELIVERY_COLUMNS, deliveryValues } from '../../../src/store/rows/delivery.ts';
import { openSearcher, openStore } from '../../../src/store/open.ts';
import { MONDAY_NOON } from '../../support/manual-time.ts';
import { postgresServer } from '../../support/postgres.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { stored } from '../../support/stores.ts';

const NOW = MONDAY_NOON;
const ROWS = 100_000;
/** Rows of one table that a page may visit, and somewhat more: far fewer than there are. */
const FEW = 2_500;
/** The distance of two ids of instance 0 that were made a millisecond apart. */
const STEP = 2 ** 12;
/** The events came just now, so that whatever looks at the newest only may meet all of them. */
const BEFORE = firstIdAt(Date.now()) - (ROWS + 1) * STEP;
const eventAt = (n: number): number => BEFORE + n * STEP;
const LAST = eventAt(ROWS);
const PAGE = { limit: 50 };

const plan = deliveryValues(delivery(), 1)[DELIVERY_COLUMNS.indexOf('plan')];
const deliveryOf = (table: string, from: number, to: number, rest: string): string => `
  INSERT INTO ${table} (id, event, subject, destination, state, priority, lane, due, created_at, attempts, ambiguous, replayed,
    settled_at, message_chat, message_id, plan)
  SELECT ${BEFORE} + n * ${STEP} + 1, ${BEFORE} + n * ${STEP}, 1 + n % 200, 'team', ${rest}, '-1', 'm' || n, '${String(plan)}'
  FROM generate_series(${from}, ${to}) AS n`;

/** Some events, of which few are of a kind or a subject, and few deliveries are not over. */
const FILL = [
  `INSERT INTO subjects (key, gateway, port, tags, unconfirmed)
   SELECT 'subject ' || n, 'gateway-' || n, '1.01', '{}', 0 FROM generate_series(1, 200) AS n`,
  `INSERT INTO subjects (key, gateway, tags, unconfirmed, parts)
   SELECT 'set ' || n, 'gateway-1', '{}', 0, '{1,2}' FROM generate_series(1, 300) AS n`,
  `INSERT INTO events (id, kind, subject, received_at, code, rules, deliveries, body)
   SELECT ${BEFORE} + n * ${STEP}, CASE WHEN n % 500 = 0 THEN 'call' ELSE 'sms' END, 1 + n % 200, ${NOW}, CASE WHEN n % 100 = 0 THEN 'otp' END, '{}',
     CASE WHEN n % 300 = 0 THEN 0 ELSE 1 END, replace('${JSON.stringify(sms({ id: 7_777 }))}', '7777', (${BEFORE} + n * ${STEP})::text)
   FROM generate_series(1, ${ROWS}) AS n`,
  `INSERT INTO gateways (name, version, due_at)
   SELECT 'gateway-' || n, 0, CASE WHEN n <= 20 THEN ${NOW} ELSE ${NOW} + n END FROM generate_series(1, ${ROWS}) AS n`,
  `INSERT INTO looks SELECT name, CASE WHEN due_at <= ${NOW} + 50 THEN ${NOW} ELSE due_at END FROM gateways`,
  `INSERT INTO event_keys SELECT 'key ' || n, ${BEFORE} + n * ${STEP}, ${NOW} FROM generate_series(1, ${ROWS}) AS n`,
  deliveryOf('ended_deliveries', 1, ROWS - 3_000, `'delivered', 1, NULL, ${NOW}, ${NOW}, 1, 0, 0, ${NOW}`),
  deliveryOf('deliveries', ROWS - 2_999, ROWS - 50, `'held', 1, NULL, ${NOW}, ${NOW}, 1, 0, 0, NULL`),
  deliveryOf('deliveries', ROWS - 49, ROWS, `'pending', 1, 1, ${NOW}, ${NOW}, 0, 0, 0, NULL`),
  // As the searcher would fill them.
  `INSERT INTO search_texts SELECT id, subject, CASE WHEN subject = 9 THEN 'refund' ELSE 'payment' END || id % 1000, 'bank' FROM events`,
  `UPDATE search_state SET cursor = '${writeCursor({ 0: LAST })}'`,
  'VACUUM ANALYZE',
];

const counted = z.object({ name: z.string(), rows: z.coerce.number() });

/** The work that is done all the time, and what people look at. */
const HOT: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'a report': ({ journal }) =>
    journal.accept({
      ...{ gateway: 'gateway-7', at: NOW, keys: ['key 7', 'new'], rejects: [] },
      decide: (known) => {
        expect(known.seen('key 7')).toBe(eventAt(7));
        const id = LAST + STEP;
        return { ...NO_CHANGE, events: [stored(sms({ id }), [delivery({ id: id + 1, event: id })], 'new')] };
      },
    }),
  'the gateways whose time has come': async ({ journal }) => {
    expect(await journal.due(NOW)).toHaveLength(20);
  },
  'a repeat': ({ journal }) => journal.seen('key 99', 0),
  'the next deliveries': ({ outbox }) => outbox.due({ destination: 'team', now: NOW, limit: 5 }),
  'those that wait for the longest': ({ outbox }) =>
    outbox.oldest({ destination: 'team', now: NOW, limit: 5 }),
  'a claim': ({ outbox }) => outbox.claim([LAST + 1]),
  'a settle': ({ outbox }) =>
    outbox.settle([{ id: LAST + 1, state: 'delivered', settledAt: NOW, message: { chat: '-1', id: '5' } }]),
  'what is to be forgotten': ({ outbox }) => outbox.nextToForget('team'),
  'the ids that follow': (store) => store.idSpace(),
  'a page of events': ({ reader }) => reader.events('everything', {}, PAGE),
  'those of one gateway': ({ reader }) => reader.events('everything', { gateway: 'gateway-8' }, PAGE),
  'those of a scope': ({ reader }) => reader.events({ subjects: new Set([3, 4]), patterns: [] }, {}, PAGE),
  'those of a kind': ({ reader }) => reader.events('everything', { kinds: ['call'] }, PAGE),
  'those with a code': ({ reader }) => reader.events('everything', { code: 'otp' }, PAGE),
  'those that went nowhere': ({ reader }) => reader.events('everything', { unrouted: true }, PAGE),
  'one event': ({ reader }) => reader.event('everything', eventAt(4)),
  'events by their ids': ({ reader }) => reader.eventsOf('everything', [eventAt(4), eventAt(5)]),
  'the deliveries of an event': ({ reader }) => reader.deliveries('everything', { event: eventAt(4) }, PAGE),
  'a page of deliveries': ({ reader }) => reader.deliveries('everything', {}, PAGE),
  'one delivery': ({ reader }) => reader.delivery('everything', eventAt(4) + 1),
  'the delivery of a message': ({ reader }) => reader.deliveryOf('everything', { chat: '-1', id: 'm4' }),
  'the feed': async ({ reader }) => {
    const { cursor } = await reader.feed('everything', null, 10);
    return reader.feed('everything', cursor, 10);
  },
};

/** What is searched for in texts, by whom. */
const SEARCHES: Readonly<Record<string, readonly [text: string, scope: Scope]>> = {
  'a rare word': ['refund', 'everything'],
  'a common word': ['payment', 'everything'],
  'a common word in a narrow scope': ['payment', { subjects: new Set([5]), patterns: [] }],
  'no word that is there': ['quixotry', 'everything'],
};

describe('on PostgreSQL', () => {
  const server = postgresServer();
  let url = '';
  const database = (): string => new URL(url).pathname.slice(1);

  /** The rows that were read of each large table so far, and the entries of its indexes. */
  async function read(): Promise<ReadonlyMap<string, number>> {
    const rows = await server.run(
      `SELECT relname::text AS name, seq_tup_read + coalesce(sum(indexes.idx_tup_read), 0) AS rows
       FROM pg_stat_user_tables LEFT JOIN pg_stat_user_indexes AS indexes USING (relid, relname)
       WHERE n_live_tup > 1000 GROUP BY relname, seq_tup_read`,
      database(),
    );
    return new Map(
      z
        .array(counted)
        .parse(rows)
        .map(({ name, rows: count }) => [name, count]),
    );
  }

  async function openIndexed(): Promise<Searcher> {
    const settings = { searchedOf, version: '1' };
    const searcher = await openSearcher({ kind: 'postgres', url }, settings, () => NOW);
    await searcher.keepUp();
    return searcher;
  }

  beforeAll(async () => {
    url = await server.createDatabase();
    await (await openStore({ kind: 'postgres', url }, true)).close();
    await (await openIndexed()).close();
    for (const statement of FILL) await server.run(statement, database());
  });

  /** The large tables of which a piece of work reads many rows, with their number. */
  async function readBy(work: () => Promise<unknown>): Promise<[string, number][]> {
    const before = await read();
    await work();
    return [...(await read())]
      .map(([name, rows]): [string, number] => [name, rows - (before.get(name) ?? 0)])
      .filter(([, rows]) => rows > FEW);
  }

  /** Works on the store. What a connection read is counted when it is closed. */
  const on = (work: (store: Store) => Promise<unknown>) => async () => {
    const store = await openStore({ kind: 'postgres', url }, true);
    await work(store).finally(() => store.close());
  };

  it.each(Object.entries(HOT))('%s: is found by an index', async (_, work) => {
    expect(await readBy(on(work))).toEqual([]);
  });

  it.each(Object.entries(SEARCHES))('a search for %s: is found by an index', async (_, [text, scope]) => {
    const search = async (): Promise<void> => {
      const searcher = await openIndexed();
      const query = { needs: [{ part: 'text', oneOf: [text] }], where: () => true } as const;
      await searcher.find(scope, query, PAGE).finally(() => searcher.close());
    };
    expect(await readBy(search)).toEqual([]);
  });

  it('what other instances stored: is found by an index', async () => {
    const look = async (): Promise<void> => {
      const database = openDatabase(url, () => undefined);
      const arrived = createArrivals(database, () => Promise.resolve(3));
      await arrived();
      expect(await arrived()).toEqual({ any: false, destinations: new Set() });
      await database.close();
    };
    expect(await readBy(look)).toEqual([]);
  });

  it('sets of ports of which no event is left: are found by an index', async () => {
    const look = async (): Promise<void> => {
      const database = openDatabase(url, () => undefined);
      const deletePast = createPastSubjects(database);
      expect([await deletePast(200), await deletePast(200), await deletePast(200)]).toEqual([200, 100, 0]);
      await database.close();
    };
    expect(await readBy(look)).toEqual([]);
  });

  it('what counts all that waits reads all of it', async () => {
    const found = await readBy(on(({ reader }) => reader.depths('everything')));
    expect(found).toEqual([['deliveries', expect.any(Number)]]);
  });
});
