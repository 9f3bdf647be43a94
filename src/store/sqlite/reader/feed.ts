import type { DatabaseSync } from 'node:sqlite';
import { firstIdAt } from '../../../domain/id.ts';
import type { Millis } from '../../../domain/time.ts';
import { writeCursor } from '../../contract/paging.ts';
import { ALL_INSTANCES, readPosition, withCursors, type FeedPosition } from '../../rows/feed-cursor.ts';
import { headsWhere, merge, type Head } from './find-events.ts';

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
  const own = headsWhere(db, 'id > ? AND (id >> 7) & 31 = 0 ORDER BY id LIMIT ?');
  const beside = headsWhere(db, '(id >> 7) & 31 <> 0 AND (id >> 7) & 31 = ? AND id > ? ORDER BY id LIMIT ?');
  const lastOwn = db.prepare(
    'SELECT id FROM events WHERE id < ? AND (id >> 7) & 31 = 0 ORDER BY id DESC LIMIT 1',
  );
  const lastBeside = db.prepare(
    'SELECT max(id) AS id FROM events WHERE id < ? AND (id >> 7) & 31 <> 0 AND (id >> 7) & 31 = ?',
  );

  /** Returns the last id of each instance before a moment; null: of all. */
  function lastBefore(moment: Millis | null): FeedPosition {
    const end = moment === null ? Number.MAX_SAFE_INTEGER : firstIdAt(moment);
    const entries = ALL_INSTANCES.map((instance) => {
      const last = (instance === 0 ? lastOwn.get(end) : lastBeside.get(end, instance))?.['id'];
      return [String(instance), last] as const;
    });
    return Object.fromEntries(
      entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    );
  }

  return (from, limit) => {
    if (from === null) return { heads: [], cursor: writeCursor(lastBefore(null)) };
    const read = typeof from === 'string' ? readPosition(from) : lastBefore(from);
    const lists = ALL_INSTANCES.map((instance) => {
      const last = read[String(instance)] ?? 0;
      return instance === 0 ? own(last, limit) : beside(instance, last, limit);
    });
    return withCursors(read, merge(lists, { order: 'oldest' }, limit));
  };
}
