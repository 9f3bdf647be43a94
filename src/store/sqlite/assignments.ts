import type { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import type { Expectation, Match } from '../../domain/assignment.ts';
import { storedAssignment, storedExpectation, type Assignments } from '../contract/assignments.ts';
import type { Committer } from './committer.ts';
import { readStored } from '../rows/stored.ts';
import type { Tables } from './tables.ts';

/** The assignments, with functions for the journal's transaction. */
export interface SqliteAssignments {
  readonly assignments: Assignments;
  /** Returns the open expectations, oldest first. */
  waiting(): readonly Expectation[];
  /** Assigns an event to its first open expectation. Call it within the transaction. */
  assign(match: Match): void;
  /** Drops the cached expectations: after a rollback, or when another process may have changed them. */
  reload(): void;
}

const COLUMNS = ['event', 'holder', 'at', 'expectation'] as const;

/** Creates the assignments of a database; open expectations are cached for the accepting transaction. */
export function createAssignments(
  db: DatabaseSync,
  queries: Kysely<Tables>,
  committer: Committer,
): SqliteAssignments {
  const open = db.prepare('SELECT body FROM expectations WHERE open = 1 ORDER BY id');
  const close = db.prepare('UPDATE expectations SET open = 0 WHERE id = ? AND open = 1');
  const add = db.prepare('INSERT INTO expectations (id, until, open, body) VALUES (?, ?, 1, ?)');
  const forget = db.prepare('DELETE FROM expectations WHERE until < ?');
  const exists = db.prepare('SELECT 1 AS one FROM events WHERE id = ?');
  const first = db.prepare(
    'INSERT INTO assignments (event, holder, at, expectation) VALUES (?, ?, ?, ?) ON CONFLICT (event) DO NOTHING',
  );
  const over = db.prepare(
    `INSERT INTO assignments (event, holder, at, expectation) VALUES (?, ?, ?, ?)
     ON CONFLICT (event) DO UPDATE SET holder = excluded.holder, at = excluded.at, expectation = excluded.expectation`,
  );
  const standing = db.prepare(`SELECT ${COLUMNS.join(', ')} FROM assignments WHERE event = ?`);
  const release = db.prepare('DELETE FROM assignments WHERE event = ? AND holder = ?');
  /** The cached expectations; null: to be read again. */
  let known: readonly Expectation[] | null = null;

  function reload(): void {
    known = null;
  }

  function waiting(): readonly Expectation[] {
    known ??= open.all().map((row) => readStored(storedExpectation, row['body']));
    return known;
  }

  /** Commits a change of the expectations. */
  async function changing<T>(work: () => T): Promise<T> {
    return committer.commit(() => {
      const result = work();
      reload();
      return result;
    }, reload);
  }

  function assign({ event, at, candidates }: Match): void {
    const winner = candidates.find(({ id }) => close.run(id).changes === 1);
    if (!winner) return;
    first.run(event, winner.holder, at, winner.id);
    reload();
  }

  return {
    waiting,
    assign,
    reload,
    assignments: {
      claim: (assignment, force) =>
        committer.commit(() => {
          if (exists.get(assignment.event) === undefined) return null;
          const { event, holder, at, expectation } = assignment;
          const { changes } = (force ? over : first).run(event, holder, at, expectation);
          return { inForce: storedAssignment.parse(standing.get(assignment.event)), won: changes > 0 };
        }),
      release: (event, holder) => committer.commit(() => release.run(event, holder).changes === 1),
      of: async (events) => {
        const rows = await queries
          .selectFrom('assignments')
          .select(COLUMNS)
          .where('event', 'in', events)
          .execute();
        return new Map(rows.map((row) => [row.event, row]));
      },
      expect: (expectation) =>
        changing(() => {
          add.run(expectation.id, expectation.until, JSON.stringify(expectation));
        }),
      withdraw: (expectation) => changing(() => close.run(expectation).changes === 1),
      waiting: async () => Promise.resolve(waiting()),
      fulfilled: async (expectation) =>
        (await queries
          .selectFrom('assignments')
          .select(COLUMNS)
          .where('expectation', '=', expectation)
          .executeTakeFirst()) ?? null,
      expire: (before) => changing(() => Number(forget.run(before).changes)),
    },
  };
}
