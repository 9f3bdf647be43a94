import { sql, type Kysely, type Transaction } from 'kysely';

const BEFORE = '"id" bigint primary key';
const AFTER = '"id" integer primary key';

/**
 * Makes the ids of events and deliveries what SQLite keeps a table by: of a `bigint` it makes an index beside the table,
 * which each insert has to write as well (sqlite.org/rowidtable.html). All of it or nothing, however it ends.
 *
 * The index of what has not ended gets a condition that queries can repeat word by word, for SQLite uses it for no others
 * (sqlite.org/partialindex.html), and that is evaluated without a table of its own, unlike a list of more than two.
 */
export async function useIntegerIds(db: Kysely<unknown>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`DROP INDEX deliveries_open`.execute(transaction);
    for (const table of ['events', 'deliveries']) await rebuild(transaction, table);
    await sql`CREATE INDEX deliveries_open ON deliveries (destination, state, created_at)
      WHERE state <> 'delivered' AND state <> 'dropped' AND state <> 'moved'`.execute(transaction);
  });
}

/** Puts a table with an integer id in the place of one that is the same but for that (sqlite.org/lang_altertable.html, 7). */
async function rebuild(db: Transaction<unknown>, table: string): Promise<void> {
  const before = await sql<{ type: string; sql: string }>`
    SELECT type, sql FROM sqlite_schema WHERE tbl_name = ${table} AND sql IS NOT NULL ORDER BY type DESC`.execute(
    db,
  );
  const [definition, ...indexes] = before.rows.map((row) => row.sql);
  // Done already, by an attempt that ended before that was noted.
  if (definition === undefined || !definition.includes(BEFORE)) return;
  const rebuilt = definition.replace(`"${table}"`, `"new_${table}"`).replace(BEFORE, AFTER);
  await sql.raw(rebuilt).execute(db);
  await sql.raw(`INSERT INTO new_${table} SELECT * FROM ${table} ORDER BY id`).execute(db);
  await sql.raw(`DROP TABLE ${table}`).execute(db);
  await sql.raw(`ALTER TABLE new_${table} RENAME TO ${table}`).execute(db);
  for (const index of indexes) await sql.raw(index).execute(db);
}
