import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { EventId } from '../../domain/event.ts';
import { firstIdAt, INSTANCES, partsOfId } from '../../domain/id.ts';
import type { Millis } from '../../domain/time.ts';
import { readCursor, writeCursor } from '../contract/paging.ts';
import { HEAD, merge, type Head } from './find-events.ts';

/** The last id read of each instance; absent: none. */
const vector = z.record(z.string().regex(/^\d{1,2}$/), z.number());

/** The cursor before all events. */
export const BEGINNING = writeCursor({});

/** Events after a cursor in commit order: each instance makes its own ids in order, so that each has a position. */
export interface Feed {
  /**
   * @param from a cursor; a moment: from what was received then; null: from now on
   * @throws InvalidCursor
   */
  (
    from: string | Millis | null,
    limit: number,
  ): {
    /** Each with the cursor for what comes after it. */
    readonly heads: readonly (Head & { readonly cursor: string })[];
    readonly cursor: string;
  };
}

/** Creates the feed of all events. */
export function createFeed(db: DatabaseSync): Feed {
  const own = db.prepare(
    `SELECT ${HEAD} FROM events WHERE id > ? AND (id >> 7) & 31 = 0 ORDER BY id LIMIT ?`,
  );
  const beside = db.prepare(
    `SELECT ${HEAD} FROM events
     WHERE (id >> 7) & 31 <> 0 AND (id >> 7) & 31 = ? AND id > ? ORDER BY id LIMIT ?`,
  );
  const lastOwn = db.prepare(
    'SELECT id FROM events WHERE id < ? AND (id >> 7) & 31 = 0 ORDER BY id DESC LIMIT 1',
  );
  const lastBeside = db.prepare(
    'SELECT max(id) AS id FROM events WHERE id < ? AND (id >> 7) & 31 <> 0 AND (id >> 7) & 31 = ?',
  );

  /** Returns the last id of each instance before a moment; null: of all. */
  function lastBefore(moment: Millis | null): Record<string, EventId> {
    const end = moment === null ? Number.MAX_SAFE_INTEGER : firstIdAt(moment);
    const entries = Array.from({ length: INSTANCES }, (_, instance) => {
      const last = (instance === 0 ? lastOwn.get(end) : lastBeside.get(end, instance))?.['id'];
      return [String(instance), last] as const;
    });
    return Object.fromEntries(
      entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    );
  }

  return (from, limit) => {
    if (from === null) return { heads: [], cursor: writeCursor(lastBefore(null)) };
    const read = typeof from === 'string' ? readCursor(vector, from) : lastBefore(from);
    const lists = Array.from({ length: INSTANCES }, (_, instance) => {
      const last = read[String(instance)] ?? 0;
      const rows = instance === 0 ? own.all(last, limit) : beside.all(instance, last, limit);
      return rows as unknown as Head[];
    });
    const next = { ...read };
    const heads = merge(lists, { order: 'oldest' }, limit).map((head) => {
      next[String(partsOfId(head.id).instance)] = head.id;
      return { ...head, cursor: writeCursor(next) };
    });
    return { heads, cursor: writeCursor(next) };
  };
}
