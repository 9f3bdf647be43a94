import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { ENDED_STATES } from '../../../domain/delivery.ts';
import type { Standing } from '../../contract/outbox.ts';

/**
 * The condition for deliveries that are not final, as in the index `deliveries_open`. SQLite uses that index only for
 * queries with the same condition (sqlite.org/partialindex.html); others read every delivery.
 */
export const IS_OPEN = ENDED_STATES.map((state) => `state <> '${state}'`).join(' AND ');

/** Builds the condition for rows whose id is among these. */
export function isAmong(ids: readonly number[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

/** Builds the condition for deliveries that stand in one of these ways, which `deliveries_open` finds beside {@link IS_OPEN}. */
export function standsAmong(among: readonly Standing[]): RawBuilder<SqlBool> {
  if (among.length === 0) return sql<SqlBool>`false`;
  const ways = among.map(({ destination, state }) => sql`(${destination}, ${state})`);
  return sql<SqlBool>`(destination, state) IN (VALUES ${sql.join(ways)})`;
}
