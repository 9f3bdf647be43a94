import { z } from 'zod';
import { firstIdAt } from '../../../domain/id.ts';
import { DAY, type Millis } from '../../../domain/time.ts';
import type { Expired } from '../../contract/store.ts';
import type { Connection, Database } from '../connection/database.ts';
import { expireHours } from '../journal/hourly-counts.ts';
import { dropPartitions, makePartitions } from './partitions.ts';
import { createPastSubjects } from './past-subjects.ts';

/** Time for which a repeat of a report is recognised. */
const KEYS_FOR = 7 * DAY;

/** Forgets the leases of accounts that no config names any more: who had one so long ago has nothing in flight. */
const FORGET_ACCOUNTS =
  "DELETE FROM leases WHERE name LIKE 'account %' AND expires_at < clock_timestamp() - interval '1 day'";

const nowRow = z.object({ now: z.number() });

/** Reads the database's clock. */
export async function databaseTime(connection: Connection): Promise<Millis> {
  const [row] = await connection.rows(
    nowRow,
    'SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now',
  );
  return row?.now ?? 0;
}

/**
 * Deletes what is older than a moment: whole partitions, as far as nothing in them still waits, else their rows; keys
 * and the history of faults a few at a time.
 */
export function createRetention(database: Database): (before: Millis, limit: number) => Promise<Expired> {
  const deletePastSubjects = createPastSubjects(database);

  return async (before, limit) => {
    await database.transaction(async (connection) => {
      await makePartitions(connection, await databaseTime(connection));
    });
    const moments = await database.run(
      'DELETE FROM fault_history WHERE id IN (SELECT id FROM fault_history WHERE at < $1 ORDER BY at LIMIT $2)',
      [before, limit],
    );
    const keys = await database.run(
      `DELETE FROM event_keys WHERE ctid = ANY(ARRAY(SELECT ctid FROM event_keys WHERE received_at < $1 LIMIT $2))`,
      [Math.max(before, (await databaseTime(database)) - KEYS_FOR), limit],
    );
    const deliveries = await deleteEnded(database, before, limit);
    const events = deliveries === limit ? 0 : await deleteEvents(database, before, limit);
    let subjects = 0;
    if (deliveries < limit && events < limit) {
      await expireHours(database, before);
      await dropPartitions(database, before);
      await database.run(FORGET_ACCOUNTS);
      subjects = await deletePastSubjects(limit);
      for (const table of ['assignments', 'revised'])
        await database.run(
          `DELETE FROM ${table} WHERE event <= $1 AND NOT EXISTS (SELECT 1 FROM events WHERE events.id = ${table}.event)`,
          [firstIdAt(before)],
        );
    }
    return {
      deleted: moments + deliveries + events + subjects,
      more: [moments, keys, deliveries, events].some((count) => count === limit),
    };
  };
}

/** Deletes ended deliveries of a partition that goes on, or that holds what must stay. */
function deleteEnded(database: Database, before: Millis, limit: number): Promise<number> {
  return database.run(
    'DELETE FROM ended_deliveries WHERE id IN (SELECT id FROM ended_deliveries WHERE id < $1 AND settled_at < $2 ORDER BY id LIMIT $3)',
    [firstIdAt(before), before, limit],
  );
}

function deleteEvents(database: Database, before: Millis, limit: number): Promise<number> {
  return database.run(
    `DELETE FROM events WHERE id IN (
       SELECT id FROM events WHERE id < $1 AND received_at < $2
         AND NOT EXISTS (SELECT 1 FROM deliveries WHERE deliveries.event = events.id)
         AND NOT EXISTS (SELECT 1 FROM ended_deliveries WHERE ended_deliveries.event = events.id)
       ORDER BY id LIMIT $3)`,
    [firstIdAt(before), before, limit],
  );
}
