import { z } from 'zod';
import type { EventId } from '../../../domain/event.ts';
import { firstIdAt } from '../../../domain/id.ts';
import type { Millis } from '../../../domain/time.ts';
import { writeCursor } from '../../contract/paging.ts';
import { ALL_INSTANCES, readPosition, withCursors, type FeedPosition } from '../../rows/feed-cursor.ts';
import type { Connection } from '../connection/database.ts';
import { HEAD, headRow, type Head } from './find-events.ts';

const lastRow = z.object({ instance: z.number(), id: z.number() });
const afterRow = z.object({ first: z.number().nullable(), newest: z.number().nullable() });

/** The instance that made an event. Its index has each instance's events in order. */
const INSTANCE = '((id >> 7) & 31)';
/**
 * Finds the events of one instance after an id. A row is compared, as for equality the planner may read along the ids of all instances, and
 * through all of them where this one has none.
 */
export const AFTER_IN_INSTANCE = `(${INSTANCE}, id) > (instance, after) AND ${INSTANCE} <= instance AND id > after ORDER BY ${INSTANCE}, id`;
const BEFORE_IN_INSTANCE = `(${INSTANCE}, id) < (instance, $2) AND ${INSTANCE} >= instance AND id < $2 ORDER BY ${INSTANCE} DESC, id DESC`;

/** An event's place in the feed; the head is null where it is damaged. */
interface Place {
  readonly id: EventId;
  readonly head: Head | null;
}

const placeRow = z.union([
  headRow.transform((head): Place => ({ id: head.id, head })),
  z.object({ id: z.number() }).transform(({ id }): Place => ({ id, head: null })),
]);

/** Events of a feed, with the cursor for what comes after them. */
interface Feed {
  /** Each with the cursor for what comes after it. */
  readonly fed: readonly (Place & { readonly cursor: string })[];
  readonly cursor: string;
}

/**
 * Reads events after a cursor in commit order: events of one instance are committed in the order of their ids, those of
 * different ones in any, so that each instance has a position.
 *
 * @param from a cursor; a moment: from what was received then; null: from now on
 * @throws InvalidCursor
 */
export async function readFeed(
  connection: Connection,
  from: string | Millis | null,
  limit: number,
): Promise<Feed> {
  if (from === null) return { fed: [], cursor: writeCursor(await lastBefore(connection, null)) };
  const read = typeof from === 'string' ? readPosition(from) : await lastBefore(connection, from);
  const found = await connection.rows(
    placeRow,
    `SELECT found.* FROM unnest($1::int[], $2::bigint[]) AS of (instance, after) CROSS JOIN LATERAL (
       SELECT ${HEAD} FROM events WHERE ${AFTER_IN_INSTANCE} LIMIT $3
     ) AS found ORDER BY id LIMIT $3`,
    [ALL_INSTANCES, lastOfEach(read), limit],
  );
  return withCursors(read, found);
}

/** The first of the events after a cursor, and the newest of all. */
export interface After {
  readonly first: EventId;
  readonly newest: EventId;
}

/** Finds out what comes after a cursor; null: nothing. */
export async function afterCursor(connection: Connection, cursor: string): Promise<After | null> {
  const [row] = await connection.rows(
    afterRow,
    `SELECT min(one.id) AS first, (SELECT max(id) FROM events) AS newest
     FROM unnest($1::int[], $2::bigint[]) AS of (instance, after) CROSS JOIN LATERAL (
       SELECT id FROM events WHERE ${AFTER_IN_INSTANCE} LIMIT 1
     ) AS one`,
    [ALL_INSTANCES, lastOfEach(readPosition(cursor))],
  );
  const { first = null, newest = null } = row ?? {};
  return first === null || newest === null ? null : { first, newest };
}

function lastOfEach(read: FeedPosition): EventId[] {
  return ALL_INSTANCES.map((instance) => read[String(instance)] ?? 0);
}

/** Returns the last id of each instance before a moment; null: of all. */
export async function lastBefore(connection: Connection, moment: Millis | null): Promise<FeedPosition> {
  const rows = await connection.rows(
    lastRow,
    `SELECT instance, id FROM unnest($1::int[]) AS instance CROSS JOIN LATERAL (
       SELECT id FROM events WHERE ${BEFORE_IN_INSTANCE} LIMIT 1
     ) AS last`,
    [ALL_INSTANCES, moment === null ? Number.MAX_SAFE_INTEGER : firstIdAt(moment)],
  );
  return Object.fromEntries(rows.map(({ instance, id }) => [String(instance), id]));
}
