import { sql, type Kysely } from 'kysely';

/**
 * Subjects may be made of several. What was stored before of alerts about several ports keeps its gateway's own subject, as it does
 * not say of which cards it was.
 */
export async function several(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  'ALTER TABLE subjects ADD COLUMN parts text',
  'CREATE INDEX subjects_several ON subjects (id) WHERE parts IS NOT NULL',
];
