import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { EventId } from '../../domain/event.ts';
import { INSTANCES, partsOfId } from '../../domain/id.ts';
import { readCursor, writeCursor } from '../contract/paging.ts';
import { HEAD, merge, type Head } from './find-events.ts';

/** The last id read of each instance; absent: none. */
const vector = z.record(z.string().regex(/^\d{1,2}$/), z.number());

/** The cursor before all events. */
export const BEGINNING = writeCursor({});

/** Events after a cursor in commit order: each instance makes its own ids in order, so that each has a position. */
export interface Feed {
  /**
   * @param cursor null: from now on
   * @throws InvalidCursor
   */
  (cursor: string | null, limit: number): { readonly heads: readonly Head[]; readonly cursor: string };
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
  const lastOwn = db.prepare('SELECT id FROM events WHERE (id >> 7) & 31 = 0 ORDER BY id DESC LIMIT 1');
  const lastBeside = db.prepare(
    'SELECT max(id) AS id FROM events WHERE (id >> 7) & 31 <> 0 AND (id >> 7) & 31 = ?',
  );

  /** Returns the last id of each instance. */
  function present(): Record<string, EventId> {
    const entries = Array.from({ length: INSTANCES }, (_, instance) => {
      const last = (instance === 0 ? lastOwn.get() : lastBeside.get(instance))?.['id'];
      return [String(instance), last] as const;
    });
    return Object.fromEntries(
      entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    );
  }

  return (cursor, limit) => {
    if (cursor === null) return { heads: [], cursor: writeCursor(present()) };
    const read = readCursor(vector, cursor);
    const lists = Array.from({ length: INSTANCES }, (_, instance) => {
      const from = read[String(instance)] ?? 0;
      const rows = instance === 0 ? own.all(from, limit) : beside.all(instance, from, limit);
      return rows as unknown as Head[];
    });
    const heads = merge(lists, { order: 'oldest' }, limit);
    const next = { ...read };
    for (const { id } of heads) next[String(partsOfId(id).instance)] = id;
    return { heads, cursor: writeCursor(next) };
  };
}
