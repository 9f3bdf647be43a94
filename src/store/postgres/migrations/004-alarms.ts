import type { Connection } from '../connection/database.ts';

/** Adds the time at which a gateway is to be looked at next: whoever keeps the clock may not be who decided on it. */
export async function alarms(connection: Connection): Promise<void> {
  await connection.run('ALTER TABLE gateways ADD COLUMN due_at bigint');
}
