import type { DatabaseSync } from 'node:sqlite';
import type { Millis } from '../../../domain/time.ts';
import { OF_THE_PAST } from '../../rows/hits.ts';

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
 * ports that failed together. The last subject stays, as its number would be given to the next one. What rules matched of those
 * that go is counted together.
 */
export function sweepOfSubjects(db: DatabaseSync): Sweep {
  const stretch = db.prepare(
    `SELECT max(id) AS last FROM (SELECT id FROM subjects WHERE parts IS NOT NULL AND id > ?
       AND id < (SELECT max(id) FROM subjects) ORDER BY id LIMIT ?)`,
  );
  const remove = db.prepare(
    `DELETE FROM subjects WHERE parts IS NOT NULL AND id > ? AND id <= ?
       AND NOT EXISTS (SELECT 1 FROM events WHERE events.subject = subjects.id) RETURNING id`,
  );
  const theirs = 'rule IN (SELECT id FROM rules) AND subject IN (SELECT value FROM json_each(?))';
  const addUp = db.prepare(
    `INSERT INTO rule_hits (rule, subject, hits, last_at)
     SELECT rule, ${OF_THE_PAST}, sum(hits), max(last_at) FROM rule_hits WHERE ${theirs} GROUP BY rule
     ON CONFLICT (rule, subject) DO UPDATE SET hits = hits + excluded.hits, last_at = max(last_at, excluded.last_at)`,
  );
  const forget = db.prepare(`DELETE FROM rule_hits WHERE ${theirs}`);
  return {
    end: (from, _, limit) => lastIn(stretch.get(from, limit)),
    clear: (from, end) => {
      const gone = remove.all(from, end).map(({ id }) => id);
      if (gone.length > 0) for (const statement of [addUp, forget]) statement.run(JSON.stringify(gone));
      return gone.length;
    },
  };
}

function lastIn(row: Record<string, unknown> | undefined): number | null {
  const last = row?.['last'];
  return typeof last === 'number' ? last : null;
}
