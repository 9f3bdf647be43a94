import { sql, type Kysely } from 'kysely';

/** Subjects say of a card that nobody confirmed it yet. What was stored before counts as confirmed. */
export async function unconfirmed(db: Kysely<unknown>): Promise<void> {
  await sql.raw('ALTER TABLE subjects ADD COLUMN unconfirmed integer NOT NULL DEFAULT 0').execute(db);
}
