import { z } from 'zod';
import type { Duration } from '../../../domain/time.ts';
import type { Lease, Leases } from '../../contract/leases.ts';
import { prepared, type Connection } from '../connection/database.ts';

const heldRow = z.object({ name: z.string(), holder: z.string(), until: z.number() });
const epochRow = z.object({ epoch: z.number() });

const nameRow = z.object({ name: z.string() });

// Only who acquires one waits for this lock. A renewal does not: a transaction may last longer than a lease.
const LOCK_HELD = prepared(
  `SELECT name FROM leases JOIN unnest($1::text[], $2::bigint[]) AS of (name, epoch) USING (name, epoch)
   WHERE expires_at > clock_timestamp() ORDER BY name FOR KEY SHARE OF leases`,
);

const UNTIL = "clock_timestamp() + $1 * interval '1 millisecond'";

/**
 * Takes up a lease again that this process had, if it expired and nobody else has had it since; renews it if it did not.
 *
 * @returns null if another process has had it, or has it
 */
export async function takeUpAgain(
  leases: Leases,
  lease: Lease,
  holder: string,
  length: Duration,
): Promise<Lease | null> {
  if (await leases.renew(lease, length)) return lease;
  const again = await leases.acquire(lease.name, holder, length);
  if (again === null || again.epoch === lease.epoch + 1) return again;
  await leases.release(again);
  return null;
}

/** Renews several leases by one statement. Returns the names of those that were not lost. */
export async function renewTogether(
  connection: Connection,
  held: readonly Lease[],
  length: Duration,
): Promise<ReadonlySet<string>> {
  // Locked in the order of their names, as fences lock them.
  const rows = await connection.rows(
    nameRow,
    `WITH held AS (
       SELECT name FROM leases JOIN unnest($2::text[], $3::bigint[]) AS of (name, epoch) USING (name, epoch)
       WHERE expires_at > clock_timestamp() ORDER BY name FOR NO KEY UPDATE OF leases)
     UPDATE leases SET expires_at = ${UNTIL} FROM held WHERE leases.name = held.name RETURNING leases.name`,
    [length, held.map(({ name }) => name), held.map(({ epoch }) => epoch)],
  );
  return new Set(rows.map(({ name }) => name));
}

/**
 * Keeps leases from going to another process before a transaction ends.
 *
 * @returns the names of those that are held; the others are lost, or expired
 */
export async function lockHeld(connection: Connection, held: readonly Lease[]): Promise<ReadonlySet<string>> {
  const rows = await connection.rows(nameRow, LOCK_HELD, [
    held.map(({ name }) => name),
    held.map(({ epoch }) => epoch),
  ]);
  return new Set(rows.map(({ name }) => name));
}

/** Creates the leases on PostgreSQL. All times are the database's, so that no instance's clock matters. */
export function createLeases(connection: Connection): Leases {
  return {
    acquire: async (name, holder, length: Duration): Promise<Lease | null> => {
      const [row] = await connection.rows(
        epochRow,
        // To set the name, which stays as it is, makes it wait for the transactions of the holder before.
        `INSERT INTO leases (name, holder, epoch, expires_at) VALUES ($2, $3, 1, ${UNTIL})
         ON CONFLICT (name) DO UPDATE SET name = excluded.name, holder = excluded.holder, epoch = leases.epoch + 1,
           expires_at = ${UNTIL}
         WHERE leases.expires_at <= clock_timestamp() RETURNING epoch`,
        [length, name, holder],
      );
      return row ? { name, epoch: row.epoch } : null;
    },
    renew: async ({ name, epoch }, length) =>
      (await connection.run(
        `UPDATE leases SET expires_at = ${UNTIL} WHERE name = $2 AND epoch = $3 AND expires_at > clock_timestamp()`,
        [length, name, epoch],
      )) === 1,
    held: () =>
      connection.rows(
        heldRow,
        `SELECT name, holder, floor(extract(epoch FROM expires_at) * 1000)::bigint AS until FROM leases
         WHERE expires_at > clock_timestamp() ORDER BY name`,
      ),
    release: async ({ name, epoch }) => {
      await connection.run(
        'UPDATE leases SET expires_at = clock_timestamp() WHERE name = $1 AND epoch = $2 AND expires_at > clock_timestamp()',
        [name, epoch],
      );
    },
  };
}
