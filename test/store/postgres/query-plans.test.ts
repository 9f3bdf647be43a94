import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { DELIVERY_COLUMNS, deliveryValues } from '../../../src/store/rows/delivery.ts';
import { openStore } from '../../../src/store/open.ts';
import { MONDAY_NOON } from '../../support/manual-time.ts';
import { postgresServer } from '../../support/postgres.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { stored } from '../../support/stores.ts';

const NOW = MONDAY_NOON;
const ROWS = 20_000;
/** The distance of two ids of instance 0. */
const STEP = 2 ** 12;
const LAST = ROWS * STEP;
const PAGE = { limit: 50 };

const plan = deliveryValues(delivery(), 1)[DELIVERY_COLUMNS.indexOf('plan')];
const deliveryOf = (table: string, from: number, to: number, rest: string): string => `
  INSERT INTO ${table} (id, event, subject, destination, state, priority, lane, due, created_at, attempts, ambiguous, replayed,
    settled_at, message_chat, message_id, plan)
  SELECT n * ${STEP} + 1, n * ${STEP}, 1 + n % 200, 'team', ${rest}, '-1', 'm' || n, '${String(plan)}'
  FROM generate_series(${from}, ${to}) AS n`;

/** Some ${ROWS} events, of which few are of a kind or a subject, and few deliveries are not over. */
const FILL = [
  `INSERT INTO subjects (key, gateway, port, tags, unconfirmed)
   SELECT 'subject ' || n, 'gateway-' || n, '1.01', '{}', 0 FROM generate_series(1, 200) AS n`,
  `INSERT INTO events (id, kind, subject, received_at, code, rules, deliveries, body)
   SELECT n * ${STEP}, CASE WHEN n % 500 = 0 THEN 'call' ELSE 'sms' END, 1 + n % 200, ${NOW}, CASE WHEN n % 100 = 0 THEN 'otp' END, '{}',
     CASE WHEN n % 300 = 0 THEN 0 ELSE 1 END, jsonb_set('${JSON.stringify(sms())}', '{id}', to_jsonb(n * ${STEP}))::text
   FROM generate_series(1, ${ROWS}) AS n`,
  `INSERT INTO event_keys SELECT 'key ' || n, n * ${STEP}, ${NOW} FROM generate_series(1, ${ROWS}) AS n`,
  deliveryOf('ended_deliveries', 1, ROWS - 3_000, `'delivered', 1, NULL, ${NOW}, ${NOW}, 1, 0, 0, ${NOW}`),
  deliveryOf('deliveries', ROWS - 2_999, ROWS - 50, `'held', 1, NULL, ${NOW}, ${NOW}, 1, 0, 0, NULL`),
  deliveryOf('deliveries', ROWS - 49, ROWS, `'pending', 1, 1, ${NOW}, ${NOW}, 0, 0, 0, NULL`),
  'VACUUM ANALYZE',
];

const counted = z.object({ name: z.string(), rows: z.coerce.number() });

/** The work that is done all the time, and what people look at. */
const HOT: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'a report': ({ journal }) =>
    journal.accept({
      ...{ gateway: 'gateway-7', at: NOW, keys: ['key 7', 'new'], rejects: [] },
      decide: (known) => {
        expect(known.seen('key 7')).toBe(7 * STEP);
        const id = LAST + STEP;
        return { ...NO_CHANGE, events: [stored(sms({ id }), [delivery({ id: id + 1, event: id })], 'new')] };
      },
    }),
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
  'one event': ({ reader }) => reader.event('everything', 4 * STEP),
  'events by their ids': ({ reader }) => reader.eventsOf('everything', [4 * STEP, 5 * STEP]),
  'the deliveries of an event': ({ reader }) => reader.deliveries('everything', { event: 4 * STEP }, PAGE),
  'a page of deliveries': ({ reader }) => reader.deliveries('everything', {}, PAGE),
  'one delivery': ({ reader }) => reader.delivery('everything', 4 * STEP + 1),
  'the delivery of a message': ({ reader }) => reader.deliveryOf('everything', { chat: '-1', id: 'm4' }),
  'the feed': async ({ reader }) => {
    const { cursor } = await reader.feed('everything', null, 10);
    return reader.feed('everything', cursor, 10);
  },
};

describe('on PostgreSQL', () => {
  const server = postgresServer();
  let url = '';
  const database = (): string => new URL(url).pathname.slice(1);

  /** The rows that were read from end to end of each large table so far. */
  async function readThrough(): Promise<ReadonlyMap<string, number>> {
    const rows = await server.run(
      `SELECT relname::text AS name, seq_tup_read AS rows FROM pg_stat_user_tables WHERE n_live_tup > 1000`,
      database(),
    );
    return new Map(
      z
        .array(counted)
        .parse(rows)
        .map(({ name, rows: read }) => [name, read]),
    );
  }

  beforeAll(async () => {
    url = await server.createDatabase();
    await (await openStore({ kind: 'postgres', url }, true)).close();
    for (const statement of FILL) await server.run(statement, database());
  });

  /** The large tables that a piece of work read from end to end, with their rows. */
  async function scannedBy(work: (store: Store) => Promise<unknown>): Promise<[string, number][]> {
    const before = await readThrough();
    // What a connection read is counted when it is closed.
    const store = await openStore({ kind: 'postgres', url }, true);
    await work(store).finally(() => store.close());
    const after = [...(await readThrough())];
    return after
      .map(([name, rows]): [string, number] => [name, rows - (before.get(name) ?? 0)])
      .filter(([, rows]) => rows > 0);
  }

  it.each(Object.entries(HOT))('%s: is found by an index', async (_, work) => {
    expect(await scannedBy(work)).toEqual([]);
  });

  it('what counts all that waits reads all of it', async () => {
    const scanned = await scannedBy(({ reader }) => reader.depths('everything'));
    expect(scanned).toEqual([['deliveries', expect.any(Number)]]);
  });
});
