import type { DatabaseSync } from 'node:sqlite';
import { firstIdAt } from '../../../domain/id.ts';
import { z } from 'zod';
import type { EventId } from '../../../domain/event.ts';
import type { SubjectId } from '../../../domain/subject.ts';
import type { Millis } from '../../../domain/time.ts';
import { writeCursor } from '../../contract/paging.ts';
import { ALL_INSTANCES, readPosition, withCursors, type FeedPosition } from '../../rows/feed-cursor.ts';
import { readRow } from '../../rows/stored.ts';
import { merge } from './find-events.ts';

/** An event's place in the feed. */
interface Place {
  readonly id: EventId;
  /** Null: what is stored is no subject. */
  readonly subject: SubjectId | null;
}

const placeRow = z.object({ id: z.number(), subject: z.number().nullable().catch(null) });

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
    readonly places: readonly (Place & { readonly cursor: string })[];
    readonly cursor: string;
  };
}

function placesWhere(db: DatabaseSync, condition: string): (...values: readonly number[]) => Place[] {
  const statement = db.prepare(`SELECT id, subject FROM events WHERE ${condition}`);
  return (...values) => statement.all(...values).map((row) => readRow(placeRow, row));
}

/** Creates the feed of all events. */
export function createFeed(db: DatabaseSync): Feed {
  const own = placesWhere(db, 'id > ? AND (id >> 7) & 31 = 0 ORDER BY id LIMIT ?');
  const beside = placesWhere(db, '(id >> 7) & 31 <> 0 AND (id >> 7) & 31 = ? AND id > ? ORDER BY id LIMIT ?');
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
    if (from === null) return { places: [], cursor: writeCursor(lastBefore(null)) };
    const read = typeof from === 'string' ? readPosition(from) : lastBefore(from);
    const lists = ALL_INSTANCES.map((instance) => {
      const last = read[String(instance)] ?? 0;
      return instance === 0 ? own(last, limit) : beside(instance, last, limit);
    });
    const { fed: places, cursor } = withCursors(read, merge(lists, { order: 'oldest' }, limit));
    return { places, cursor };
  };
}
