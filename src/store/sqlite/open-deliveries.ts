import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { ENDED_STATES } from '../../domain/delivery.ts';
import type { Standing } from '../contract/outbox.ts';

/**
 * The condition for deliveries that have not ended, as the index `deliveries_open` has it. SQLite uses that only for
 * queries that say it word by word (sqlite.org/partialindex.html); without it they read every delivery of the last months.
 */
export const IS_OPEN = ENDED_STATES.map((state) => `state <> '${state}'`).join(' AND ');

/** Builds the condition for deliveries that stand in one of these ways, which `deliveries_open` finds beside {@link IS_OPEN}. */
export function standsAmong(among: readonly Standing[]): RawBuilder<SqlBool> {
  if (among.length === 0) return sql<SqlBool>`false`;
  const ways = among.map(({ destination, state }) => sql`(${destination}, ${state})`);
  return sql<SqlBool>`(destination, state) IN (VALUES ${sql.join(ways)})`;
}
