import { z } from 'zod';
import type { SubjectId } from '../../../domain/subject.ts';
import { OF_THE_PAST } from '../../rows/hits.ts';
import { lockCounts } from '../journal/counts.ts';
import { prepared, type Database } from '../connection/database.ts';

const numbered = z.object({ id: z.number() });

const SEVERAL = prepared('SELECT id FROM subjects WHERE parts IS NOT NULL AND id > $1 ORDER BY id LIMIT $2');
// Asked for the first from there on, which only an index answers soon: to look for one of many PostgreSQL reads all events.
const IS_PAST = `id = ANY($1) AND subjects.id IS DISTINCT FROM
  (SELECT subject FROM events WHERE subject >= subjects.id ORDER BY subject LIMIT 1)`;
const PAST = prepared(`SELECT id FROM subjects WHERE ${IS_PAST}`);
const LOCK = prepared('SELECT 1 FROM subjects WHERE id = ANY($1) ORDER BY id FOR UPDATE');
const DELETE = prepared(`DELETE FROM subjects WHERE ${IS_PAST} RETURNING id`);
const ADD_UP = [
  `UPDATE new_rule_hits SET subject = ${OF_THE_PAST} WHERE subject = ANY($1)`,
  `WITH gone AS (DELETE FROM rule_hits USING rules WHERE rule = rules.id AND subject = ANY($1) RETURNING rule, hits, last_at)
   INSERT INTO rule_hits (rule, subject, hits, last_at)
   SELECT rule, ${OF_THE_PAST}, sum(hits), max(last_at) FROM gone GROUP BY rule
   ON CONFLICT (rule, subject) DO UPDATE SET
     hits = rule_hits.hits + excluded.hits, last_at = greatest(rule_hits.last_at, excluded.last_at)`,
].map(prepared);

/**
 * Creates the function that deletes subjects with several parts of which no event is left: there is one for each set of ports
 * that failed together. Each call visits those that follow the ones before, up to a limit, and then the first ones again. What
 * rules matched of those that go is counted together.
 *
 * @returns how many went
 */
export function createPastSubjects(database: Database): (limit: number) => Promise<number> {
  /** The last one that was visited. */
  let last: SubjectId = 0;

  return async (limit) => {
    const visited = await database.rows(numbered, SEVERAL, [last, limit]);
    last = visited.length < limit ? 0 : (visited.at(-1)?.id ?? 0);
    const past = (await database.rows(numbered, PAST, [visited.map(({ id }) => id)])).map(({ id }) => id);
    if (past.length === 0) return 0;
    return database.transaction(async (connection) => {
      await connection.run(LOCK, [past]);
      // Looked at once more: whoever had one of them locked has stored an event of it.
      const gone = (await connection.rows(numbered, DELETE, [past])).map(({ id }) => id);
      await lockCounts(connection);
      for (const statement of ADD_UP) await connection.run(statement, [gone]);
      return gone.length;
    });
  };
}
