import { sql, type Kysely } from 'kysely';

/** Creates the audit. Its ids are never used again, so that a gap shows that entries were deleted (sqlite.org/autoinc.html). */
export async function audit(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `CREATE TABLE audit (
    id integer PRIMARY KEY AUTOINCREMENT,
    at integer NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    event integer,
    subject integer,
    delivery integer,
    destination text,
    client text,
    about text
  )`,
  'CREATE INDEX audit_event ON audit (event, id) WHERE event IS NOT NULL',
  'CREATE INDEX audit_actor ON audit (actor, id)',
  'CREATE INDEX audit_at ON audit (at)',
];
