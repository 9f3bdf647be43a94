import type { DatabaseSync } from 'node:sqlite';
import { firstIdAt } from '../../../domain/id.ts';
import type { Millis } from '../../../domain/time.ts';
import type { Expired } from '../../contract/store.ts';
import type { HourlyCounts } from '../journal/hourly-counts.ts';
import { IS_OPEN } from '../reader/delivery-conditions.ts';
import { sweepOf, sweepOfSubjects } from './sweep.ts';

/** Deletes old rows, a few at a time. Call it within a transaction. */
export type Expire = (before: Millis, limit: number) => Expired;

/**
 * Creates the retention. It visits old rows from the oldest on, a range at each call: rows that must stay (they wait,
 * or are referred to) are skipped once, not visited by each call. Deliveries come before the events that they refer
 * to, and these before their subjects.
 */
export function createRetention(db: DatabaseSync, hourlyCounts: Pick<HourlyCounts, 'expire'>): Expire {
  const tables = [
    sweepOf(db, 'deliveries', `NOT (${IS_OPEN}) AND settled_at < :before AND forget_at IS NULL`),
    sweepOf(
      db,
      'events',
      'received_at < :before AND NOT EXISTS (SELECT 1 FROM deliveries WHERE deliveries.event = events.id)',
    ),
    sweepOfSubjects(db),
  ];
  const leftovers = ['assignments', 'revised'].map((table) =>
    db.prepare(
      `DELETE FROM ${table} WHERE event <= ? AND NOT EXISTS (SELECT 1 FROM events WHERE events.id = ${table}.event)`,
    ),
  );
  const moments = db.prepare(
    'DELETE FROM fault_history WHERE id IN (SELECT id FROM fault_history WHERE at < ? ORDER BY at LIMIT ?)',
  );
  // Should a step be rolled back, what it would have deleted goes when the next round comes by.
  let current = 0;
  /** The last visited row of the current table. */
  let cursor = 0;

  return (before, limit) => {
    let deleted = Number(moments.run(before, limit).changes);
    const sweep = tables[current];
    if (!sweep) {
      for (const statement of leftovers) statement.run(firstIdAt(before));
      hourlyCounts.expire(before);
      [current, cursor] = [0, 0];
      return { deleted, more: deleted === limit };
    }
    const end = sweep.end(cursor, firstIdAt(before), limit);
    if (end === null) {
      [current, cursor] = [current + 1, 0];
    } else {
      deleted += sweep.clear(cursor, end, before);
      cursor = end;
    }
    return { deleted, more: true };
  };
}
