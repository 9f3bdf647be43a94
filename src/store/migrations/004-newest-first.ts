import { sql, type Kysely } from 'kysely';

/**
 * The high lane leaves by the age of its events, whose deliveries may have got their ids in another order: those that
 * were moved from another destination did.
 */
export async function indexNewestFirst(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE INDEX IF NOT EXISTS deliveries_newest ON deliveries (destination, event, id) WHERE lane = 0`.execute(
    db,
  );
}
