import { sql, type Kysely } from 'kysely';

/** Events that are not any more as they were inserted, by a number that grows: an index of them follows. */
export async function revised(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw('CREATE TABLE revised (number integer PRIMARY KEY AUTOINCREMENT, event integer NOT NULL)')
    .execute(db);
}
