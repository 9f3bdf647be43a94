import { sql, type Kysely } from 'kysely';

/** Adds the subject to the index of what has not ended, which alone counts that within a scope then. */
export async function openBySubject(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  'DROP INDEX deliveries_open',
  `CREATE INDEX deliveries_open ON deliveries (destination, state, created_at, subject)
    WHERE state <> 'delivered' AND state <> 'dropped' AND state <> 'moved'`,
];
