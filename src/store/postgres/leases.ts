import { z } from 'zod';
import type { Duration } from '../../domain/time.ts';
import type { Lease, Leases } from '../contract/store.ts';
import type { Connection } from './database.ts';

const heldRow = z.object({ name: z.string(), holder: z.string(), until: z.number() });
const epochRow = z.object({ epoch: z.number() });

const UNTIL = "clock_timestamp() + $1 * interval '1 millisecond'";

/** Creates the leases on PostgreSQL. All times are the database's, so that no instance's clock matters. */
export function createLeases(connection: Connection): Leases {
  return {
    acquire: async (name, holder, length: Duration): Promise<Lease | null> => {
      const [row] = await connection.rows(
        epochRow,
        `INSERT INTO leases (name, holder, epoch, expires_at) VALUES ($2, $3, 1, ${UNTIL})
         ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, epoch = leases.epoch + 1, expires_at = ${UNTIL}
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
      await connection.run("UPDATE leases SET expires_at = '-infinity' WHERE name = $1 AND epoch = $2", [
        name,
        epoch,
      ]);
    },
  };
}
