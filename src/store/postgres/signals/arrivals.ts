import { z } from 'zod';
import { firstIdAt, INSTANCES, partsOfId } from '../../../domain/id.ts';
import { HOUR, type Duration } from '../../../domain/time.ts';
import type { Database } from '../connection/database.ts';
import { AFTER_IN_INSTANCE, lastBefore } from '../reader/feed.ts';
import { destinationRow } from '../../rows/delivery.ts';

/** What other instances stored since it was looked for last. */
export interface Arrived {
  readonly any: boolean;
  /** Destinations for which some of it waits. */
  readonly destinations: ReadonlySet<string> | 'all';
}

const eventRow = z.object({ id: z.number() });

/** Events that are looked at together. Where there are more, all destinations are meant. */
const MOST = 1_000;
/** Nobody's clock is so far behind: older events are not looked for, which spares their partitions. */
const LATEST: Duration = HOUR;

/**
 * Creates the function that finds out what other instances stored, by where they were the last time: events of one instance
 * are committed in the order of their ids. The first time it finds nothing.
 *
 * @param instance returns the number of this instance
 */
export function createArrivals(database: Database, instance: () => Promise<number>): () => Promise<Arrived> {
  /** The last event of each instance that is known. */
  let known: number[] | null = null;

  async function after(ids: readonly number[]): Promise<number[]> {
    const rows = await database.rows(
      eventRow,
      `SELECT found.id FROM unnest($1::int[], $2::bigint[]) AS of (instance, after) CROSS JOIN LATERAL (
         SELECT id FROM events WHERE ${AFTER_IN_INSTANCE} LIMIT $3
       ) AS found LIMIT $3`,
      [ids.map((_, other) => other), ids, MOST],
    );
    return rows.map(({ id }) => id);
  }

  return async () => {
    const own = await instance();
    const least = firstIdAt(Date.now() - LATEST);
    if (known === null) {
      const stored = await lastBefore(database, null);
      known = Array.from({ length: INSTANCES }, (_, other) => stored[other] ?? 0);
      return { any: false, destinations: new Set() };
    }
    const last = known.map((id) => Math.max(id, least));
    last[own] = Number.MAX_SAFE_INTEGER;
    const found = await after(last);
    last[own] = 0;
    for (const id of found) {
      const { instance: other } = partsOfId(id);
      last[other] = Math.max(last[other] ?? 0, id);
    }
    known = last;
    if (found.length === 0) return { any: false, destinations: new Set() };
    if (found.length === MOST) return { any: true, destinations: 'all' };
    const rows = await database.rows(
      destinationRow,
      'SELECT DISTINCT destination FROM deliveries WHERE event = ANY($1) AND lane IS NOT NULL',
      [found],
    );
    return { any: true, destinations: new Set(rows.map(({ destination }) => destination)) };
  };
}
