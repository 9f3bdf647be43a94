import { z } from 'zod';
import type { Clock, Millis } from '../../../domain/time.ts';
import type { VacuumHolder } from '../../contract/store.ts';
import type { Connection } from '../connection/database.ts';

/** Moments that are remembered at most: after that long nobody counts minutes any more. */
const MOST_NOTED = 2_000;

const holderRow = z.object({ holder: z.string(), age: z.number(), next: z.number() });

/**
 * The oldest transaction whose view of the rows is still needed, and who needs it; age and `next` count transactions. Of other
 * users' sessions the server shows no more than that, so time is counted by whoever asks.
 */
const OLDEST = `SELECT holder, age::bigint, pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next FROM (
    SELECT format('a transaction of %s (process %s)', coalesce(usename, 'somebody'), pid) AS holder,
      greatest(age(backend_xmin), age(backend_xid)) AS age FROM pg_stat_activity
    WHERE pid <> pg_backend_pid() AND usesysid IS NOT NULL AND (datname = current_database() OR datname IS NULL)
    UNION ALL
    SELECT format('the replication slot %s', slot_name), age(xmin) FROM pg_replication_slots
    UNION ALL
    SELECT format('the prepared transaction %s', gid), age(transaction) FROM pg_prepared_xacts
    WHERE database = current_database()
  ) AS of WHERE age > 0 ORDER BY age DESC LIMIT 1`;

/**
 * Creates the function that finds out what keeps the server from removing old rows, and since when at least: since the first
 * time it was asked at which the transaction that is needed was there already.
 */
export function createVacuumWatch(connection: Connection, clock: Clock): () => Promise<VacuumHolder | null> {
  /** When it was asked, and the transaction that would have been the next one then. */
  let noted: readonly { readonly at: Millis; readonly next: number }[] = [];

  return async () => {
    const [oldest] = await connection.rows(holderRow, OLDEST);
    if (!oldest) {
      noted = [];
      return null;
    }
    const { holder, age, next } = oldest;
    noted = noted.filter((one) => one.next > next - age);
    const since = noted[0]?.at ?? clock();
    if (noted.length < MOST_NOTED) noted = [...noted, { at: clock(), next }];
    return { holder, since };
  };
}
