import { DatabaseSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import { exactly } from '../../../src/domain/id.ts';
import type { Scope } from '../../../src/domain/subject.ts';
import type { DeliveryQuery, EventQuery } from '../../../src/store/contract/reader.ts';
import { MONDAY_NOON } from '../../support/manual-time.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { openFile, stored } from '../../support/stores.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const EVENT_QUERIES: readonly EventQuery[] = [
  {},
  { order: 'oldest' },
  { kinds: ['alert'] },
  { kinds: ['sms', 'call'] },
  { gateway: 'office' },
  { port: '1.02', sim: 'Bank', tag: 'ads' },
  { rule: 'all' },
  { code: 'otp' },
  { code: 'any' },
  { code: 'none' },
  { unrouted: true },
  { since: MONDAY_NOON, until: MONDAY_NOON + 1 },
  { where: () => true },
];
const DELIVERY_QUERIES: readonly DeliveryQuery[] = [
  {},
  { states: ['dead', 'held'] },
  { states: ['delivered'], destination: 'team' },
  { among: [{ destination: 'team', state: 'dead' }], order: 'oldest' },
  { event: 1 },
  { since: MONDAY_NOON, order: 'oldest' },
];

/** Whatever the store is asked, a large table is never read from end to end: that would stop everything else meanwhile. */
it('finds events and deliveries by an index, or among those that have not ended', async () => {
  const file = `${temporaryFolder()}/plans.db`;
  const setUp = await openFile(file);
  await setUp.close();

  const prepared = vi.spyOn(DatabaseSync.prototype, 'prepare');
  const store = await openFile(file);
  const { journal, outbox, reader, assignments } = store;
  const now = MONDAY_NOON;
  const decide = () => ({ ...NO_CHANGE, events: [stored(sms({ id: 1 }), [delivery({ id: 2 })], 'k')] });
  await journal.accept({ gateway: 'office', at: now, keys: ['k'], rejects: [], decide });
  const turn = { destination: 'team', now, limit: 9 };
  await outbox.due(turn);
  await outbox.oldest(turn);
  await outbox.nextToForget('team');
  await outbox.forgetLater('team', { chat: 'c', id: 'm' }, null);
  await outbox.claim([2]);
  await outbox.settle([{ id: 2, state: 'dead', problem: 'refused' }], [delivery({ id: 3 })]);
  await outbox.recover();
  const scopes: Scope[] = ['everything', { subjects: new Set([1]), patterns: [] }];
  for (const scope of scopes)
    for (const filter of [
      {},
      { id: exactly(2) },
      { among: [{ destination: 'team', state: 'dead' }] },
    ] as const) {
      await outbox.retry(scope, filter, now);
      await outbox.drop(scope, filter, now);
    }
  await outbox.hold('team', 'why');
  await outbox.release('team', 'why', now);
  await assignments.claim({ event: 1, holder: 'ana', at: now, key: null }, false);
  await assignments.keyed('ana', 'job', now);
  await assignments.of([1]);
  await assignments.fulfilled(1);

  const page = { limit: 9 };
  for (const scope of scopes) {
    for (const query of EVENT_QUERIES) await reader.events(scope, query, page);
    for (const query of DELIVERY_QUERIES) {
      await reader.deliveries(scope, query, page);
      await reader.deliveryHeads(scope, query, page);
    }
    await reader.event(scope, 1);
    const { cursor } = await reader.feed(scope, null, 9);
    await reader.feed(scope, cursor, 9);
    await reader.delivery(scope, 2);
    await reader.deliveryOf(scope, { chat: 'c', id: 'm' });
    await reader.depths(scope);
    await reader.routed(scope, [1, 2]);
  }
  for (let more = true; more;) ({ more } = await store.expire(now, 9));
  await store.close();
  const statements = new Set(prepared.mock.calls.map(([sql]) => sql));
  prepared.mockRestore();

  const db = new DatabaseSync(file);
  const scans = [...statements]
    .filter((sql) => /\b(events|deliveries)\b/i.test(sql))
    .flatMap((sql) =>
      db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map((row) => String(row['detail']))
        .filter((detail) => /^SCAN (events|deliveries)\b/.test(detail))
        .map((detail) => ({ sql, detail })),
    );
  db.close();
  expect(statements.size).toBeGreaterThan(40);
  // What is newest first is read along the table's own key or an index, and ends with the page.
  const open =
    /USING (COVERING )?INDEX (deliveries_(open|waiting|forget)|events_(kind|code|unrouted|beside))$/;
  // Along the table's own order, up to a limit that is not asked for anything else.
  const bounded =
    /^select (\*|"?id"?|[\w, "]+) from "?(events|deliveries)"?( WHERE (true AND id > \? AND id < \?|\(id >> 7\) & 31 = 0))? order by "?id"?( asc| desc)? limit (\?|1)$/i;
  const isBounded = ({ sql, detail }: (typeof scans)[number]): boolean =>
    open.test(detail) || bounded.test(sql);
  expect(scans.filter((scan) => !isBounded(scan))).toEqual([]);
});
