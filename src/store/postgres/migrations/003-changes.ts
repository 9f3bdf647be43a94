import type { Connection } from '../connection/database.ts';

/** Counts changes by what they were of: whoever keeps silences in memory need not read them again for a claim. */
export async function changes(connection: Connection): Promise<void> {
  await connection.run(
    `ALTER TABLE changes ADD COLUMN what text NOT NULL DEFAULT '', DROP CONSTRAINT changes_pkey,
       ADD PRIMARY KEY (instance, what)`,
  );
}
