import { DatabaseSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import { openStore } from '../../../src/store/open.ts';
import { MONDAY_NOON } from '../../support/manual-time.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** Whatever the store is asked, a large table is never read from end to end: that would stop everything else meanwhile. */
it('finds events and deliveries by an index, or among those that have not ended', async () => {
  const file = `${temporaryFolder()}/plans.db`;
  const setUp = await openStore(file, true);
  await setUp.close();

  const prepared = vi.spyOn(DatabaseSync.prototype, 'prepare');
  const store = await openStore(file, true);
  const { journal, outbox } = store;
  const now = MONDAY_NOON;
  const events = [{ event: sms({ id: 1 }), key: 'k', deliveries: [delivery({ id: 2 })] }];
  const decide = () => ({ ...NO_CHANGE, events });
  await journal.accept({ gateway: 'office', at: now, keys: ['k'], rejects: [], decide });
  await journal.events({ after: 0, limit: 9 });
  const turn = { destination: 'team', now, limit: 9 };
  outbox.waiting(turn);
  outbox.oldest(turn);
  outbox.nextDue('team');
  outbox.nextToForget('team');
  outbox.messageOf(1, 'team');
  await outbox.forgetLater('team', { chat: 'c', id: 'm' }, null);
  await outbox.claim([2]);
  await outbox.settle([{ id: 2, state: 'dead', problem: 'refused' }]);
  await outbox.recover();
  await outbox.depths();
  await outbox.routed([1, 2]);
  await outbox.find(2);
  for (const filter of [{}, { destination: 'team' }, { id: 2 }, { states: ['dead'] }] as const) {
    await outbox.list(filter);
    await outbox.retry(filter, now);
    await outbox.drop(filter, now);
  }
  await outbox.hold('team', 'why');
  await outbox.release('team', 'why', now);
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
  const open = /USING (COVERING )?INDEX deliveries_(open|waiting|forget)$/;
  expect(scans.filter(({ detail }) => !open.test(detail))).toEqual([]);
});
