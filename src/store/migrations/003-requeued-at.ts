import type { Kysely } from 'kysely';

const TABLE = 'deliveries';
const COLUMN = 'requeued_at';

/** From when a delivery's patience counts after it was moved, or put back in line by an operator. */
export async function addRequeuedAt(db: Kysely<unknown>): Promise<void> {
  const tables = await db.introspection.getTables();
  const columns = tables.find(({ name }) => name === TABLE)?.columns ?? [];
  // Done already, by an attempt that ended before that was noted.
  if (columns.some(({ name }) => name === COLUMN)) return;
  await db.schema.alterTable(TABLE).addColumn(COLUMN, 'bigint').execute();
}
