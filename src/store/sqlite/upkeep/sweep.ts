import type { DatabaseSync } from 'node:sqlite';
import type { Millis } from '../../../domain/time.ts';

/** The visit of a table's rows, from the first on, of which some may go. */
export interface Sweep {
  /** Returns the last of up to `limit` rows after `from` and before `until`; null if there are none. */
  end(from: number, until: number, limit: number): number | null;
  /** Deletes rows after `from`, up to `end`; returns how many. */
  clear(from: number, end: number, before: Millis): number;
}

/**
 * Creates the sweep of a table whose ids tell the time.
 *
 * @param mayGo the condition for rows that may go, with the parameter `before`
 */
export function sweepOf(db: DatabaseSync, table: 'deliveries' | 'events', mayGo: string): Sweep {
  const stretch = db.prepare(
    `SELECT max(id) AS last FROM (SELECT id FROM ${table} WHERE id > ? AND id < ? ORDER BY id LIMIT ?)`,
  );
  const remove = db.prepare(`DELETE FROM ${table} WHERE id > :from AND id <= :end AND ${mayGo}`);
  return {
    end: (from, until, limit) => lastIn(stretch.get(from, until, limit)),
    clear: (from, end, before) => Number(remove.run({ from, end, before }).changes),
  };
}

/**
 * Creates the sweep of subjects with several parts, which go when no event is left of them: there is one for each set of
 * ports that failed together. The last subject stays, as its number would be given to the next one.
 */
export function sweepOfSubjects(db: DatabaseSync): Sweep {
  const stretch = db.prepare(
    `SELECT max(id) AS last FROM (SELECT id FROM subjects WHERE parts IS NOT NULL AND id > ?
       AND id < (SELECT max(id) FROM subjects) ORDER BY id LIMIT ?)`,
  );
  const remove = db.prepare(
    `DELETE FROM subjects WHERE parts IS NOT NULL AND id > ? AND id <= ?
       AND NOT EXISTS (SELECT 1 FROM events WHERE events.subject = subjects.id)`,
  );
  return {
    end: (from, _, limit) => lastIn(stretch.get(from, limit)),
    clear: (from, end) => Number(remove.run(from, end).changes),
  };
}

function lastIn(row: Record<string, unknown> | undefined): number | null {
  const last = row?.['last'];
  return typeof last === 'number' ? last : null;
}
