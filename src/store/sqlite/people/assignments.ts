import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Kysely } from 'kysely';
import {
  keepsOut,
  KEY_COUNTS_FOR,
  type Assignment,
  type Expectation,
  type Match,
} from '../../../domain/assignment.ts';
import type { Millis } from '../../../domain/time.ts';
import { storedAssignment, storedExpectation, type Assignments } from '../../contract/assignments.ts';
import { createAuditWriter } from './audit.ts';
import type { Committer } from '../connection/committer.ts';
import { readRow, readStored } from '../../rows/stored.ts';
import type { Tables } from '../connection/tables.ts';

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

const COLUMNS = ['event', 'holder', 'at', 'expectation', 'key', 'taken_from as takenFrom'] as const;

/** The query for an assignment: the reader of events asks it too. */
export const SELECT_ASSIGNMENT = `SELECT ${COLUMNS.join(', ')} FROM assignments`;

/** Creates the assignments of a database; open expectations are cached for the accepting transaction. */
export function createAssignments(
  db: DatabaseSync,
  queries: Kysely<Tables>,
  committer: Committer,
): SqliteAssignments {
  const open = db.prepare('SELECT body FROM expectations WHERE open = 1 ORDER BY id');
  const close = db.prepare('UPDATE expectations SET open = 0 WHERE id = ? AND open = 1');
  const add = db.prepare('INSERT INTO expectations (id, until, open, body) VALUES (?, ?, 1, ?)');
  const one = db.prepare('SELECT body FROM expectations WHERE id = ?');
  const all = db.prepare('SELECT body FROM expectations ORDER BY id DESC');
  const withdraw = db.prepare('DELETE FROM expectations WHERE id = ? AND open = 1');
  const forget = db.prepare('DELETE FROM expectations WHERE until < ?');
  const exists = db.prepare('SELECT 1 AS one FROM events WHERE id = ?');
  const first = db.prepare(
    'INSERT INTO assignments (event, holder, at, expectation, key) VALUES (?, ?, ?, ?, ?) ON CONFLICT (event) DO NOTHING',
  );
  const over = db.prepare(
    `UPDATE assignments SET taken_from = holder, holder = ?, at = ?, expectation = NULL, key = ?
     WHERE event = ? AND holder <> ?`,
  );
  const standing = db.prepare(`${SELECT_ASSIGNMENT} WHERE event = ?`);
  const byKey = db.prepare(
    `${SELECT_ASSIGNMENT} WHERE key IS NOT NULL AND holder = ? AND key = ? AND at > ? ORDER BY at DESC LIMIT 1`,
  );
  const note = createAuditWriter(db);
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
    first.run(event, winner.holder, at, winner.id, null);
    reload();
  }

  function keyed(holder: string, key: string | null, now: Millis): Assignment | null {
    if (key === null) return null;
    const row = byKey.get(holder, key, now - KEY_COUNTS_FOR);
    return row === undefined ? null : readRow(storedAssignment, row);
  }

  return {
    waiting,
    assign,
    reload,
    assignments: {
      claim: ({ event, holder, at, key }, force) =>
        committer.commit(() => {
          if (exists.get(event) === undefined) return null;
          const before = keyed(holder, key, at);
          if (before) return { inForce: before, won: false };
          let { changes } = first.run(event, holder, at, null, key);
          if (changes === 0 && force) ({ changes } = over.run(holder, at, key, event, holder));
          if (changes > 0) note({ at, actor: holder, action: 'claim', event });
          return { inForce: readRow(storedAssignment, standing.get(event)), won: changes > 0 };
        }),
      keyed: async (holder, key, now) => Promise.resolve(keyed(holder, key, now)),
      release: (event, holder, at) =>
        committer.commit(() => {
          const isReleased = release.run(event, holder).changes === 1;
          if (isReleased) note({ at, actor: holder, action: 'release_claim', event });
          return isReleased;
        }),
      of: async (events) => {
        const rows = await queries
          .selectFrom('assignments')
          .select(COLUMNS)
          .where('event', 'in', events)
          .execute();
        const assignments = readRow(z.array(storedAssignment), rows);
        return new Map(assignments.map((one) => [one.event, one]));
      },
      expect: (expectation) =>
        changing(() => {
          if (waiting().some((other) => keepsOut(other, expectation))) return false;
          add.run(expectation.id, expectation.until, JSON.stringify(expectation));
          return true;
        }),
      expectation: async (id) => {
        const row = one.get(id);
        return Promise.resolve(row === undefined ? null : readStored(storedExpectation, row['body']));
      },
      expectationsOf: async (holder) => {
        const stored = all.all().map((row) => readStored(storedExpectation, row['body']));
        return Promise.resolve(stored.filter((expectation) => expectation.holder === holder));
      },
      withdraw: (expectation) => changing(() => withdraw.run(expectation).changes === 1),
      waiting: async () => Promise.resolve(waiting()),
      fulfilled: async (expectation) => {
        const row = await queries
          .selectFrom('assignments')
          .select(COLUMNS)
          .where('expectation', '=', expectation)
          .executeTakeFirst();
        return row === undefined ? null : readRow(storedAssignment, row);
      },
      expire: (before) => changing(() => Number(forget.run(before).changes)),
    },
  };
}
