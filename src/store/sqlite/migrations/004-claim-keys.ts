import { sql, type Kysely } from 'kysely';

/** Assignments say by which key their holder asked, so that a lost answer can be repeated, and who had them before. */
export async function claimKeys(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  'ALTER TABLE assignments ADD COLUMN key text',
  'ALTER TABLE assignments ADD COLUMN taken_from text',
  'CREATE INDEX assignments_key ON assignments (holder, key, at) WHERE key IS NOT NULL',
];
