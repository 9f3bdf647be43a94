import { z } from 'zod';
import {
  keepsOut,
  KEY_COUNTS_FOR,
  type Assignment,
  type Expectation,
  type Match,
} from '../../../domain/assignment.ts';
import type { Millis } from '../../../domain/time.ts';
import {
  storedAssignment,
  storedExpectation,
  type Assignments,
  type NewClaim,
} from '../../contract/assignments.ts';
import { readStored } from '../../rows/stored.ts';
import { noteIn } from './audit.ts';
import type { Changes } from '../signals/changes.ts';
import { prepared, type Connection, type Database } from '../connection/database.ts';
import type { Parameter } from '../connection/storable.ts';

/** The open expectations within the transaction of a batch. */
export interface OpenExpectations {
  /** Oldest first. */
  waiting(): readonly Expectation[];
  /** Leaves those out that matches fulfil. */
  take(matches: readonly Match[]): void;
}

/** The assignments, with functions for the journal's transaction. */
export interface PostgresAssignments {
  readonly assignments: Assignments;
  open(expectations: readonly Expectation[]): OpenExpectations;
  /** Reads the open expectations. */
  lock(connection: Connection): Promise<OpenExpectations>;
  /** Assigns each event to its first expectation that is still open. */
  assign(connection: Connection, matches: readonly Match[]): Promise<void>;
}

/** The query for an assignment: the reader of events asks it too. */
export const SELECT_ASSIGNMENT =
  'SELECT event, holder, at, expectation, key, taken_from AS "takenFrom" FROM assignments';
const bodyRow = z.object({ body: z.string() });
const one = z.object({ one: z.number() });

const SELECT_OPEN = prepared('SELECT body FROM expectations WHERE open ORDER BY id');

/** Creates the assignments on PostgreSQL. */
export function createAssignments(database: Database, changes: Changes): PostgresAssignments {
  async function waiting(connection: Connection): Promise<Expectation[]> {
    const rows = await connection.rows(bodyRow, SELECT_OPEN);
    return rows.map(({ body }) => readStored(storedExpectation, body));
  }

  function open(expectations: readonly Expectation[]): OpenExpectations {
    let left = expectations;
    return {
      waiting: () => left,
      take: (matches) => {
        for (const { candidates } of matches) {
          const winner = candidates.find(({ id }) => left.some((expectation) => expectation.id === id));
          if (winner) left = left.filter(({ id }) => id !== winner.id);
        }
      },
    };
  }

  const close = (connection: Connection, id: number): Promise<number> =>
    connection.run('UPDATE expectations SET open = false WHERE id = $1 AND open', [id]);

  /** Assigns an event that nobody has. Returns whether that was so. */
  async function insert(
    connection: Connection,
    { event, holder, at, expectation, key }: Omit<Assignment, 'takenFrom'>,
  ): Promise<boolean> {
    const changed = await connection.run(
      `INSERT INTO assignments (event, holder, at, expectation, key) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (event) DO NOTHING`,
      [event, holder, at, expectation, key],
    );
    return changed === 1;
  }

  async function takeOver(connection: Connection, { event, holder, at, key }: NewClaim): Promise<boolean> {
    const changed = await connection.run(
      `UPDATE assignments SET taken_from = holder, holder = $2, at = $3, expectation = NULL, key = $4
       WHERE event = $1 AND holder <> $2`,
      [event, holder, at, key],
    );
    return changed === 1;
  }

  async function first(
    connection: Connection,
    condition: string,
    values: readonly Parameter[],
  ): Promise<Assignment | null> {
    const [row] = await connection.rows(storedAssignment, `${SELECT_ASSIGNMENT} WHERE ${condition}`, values);
    return row ?? null;
  }

  async function keyed(
    connection: Connection,
    holder: string,
    key: string | null,
    now: Millis,
  ): Promise<Assignment | null> {
    if (key === null) return null;
    const condition = 'key IS NOT NULL AND holder = $1 AND key = $2 AND at > $3 ORDER BY at DESC LIMIT 1';
    return first(connection, condition, [holder, key, now - KEY_COUNTS_FOR]);
  }

  return {
    open,
    lock: async (connection) => open(await waiting(connection)),
    assign: async (connection, matches) => {
      for (const { event, at, candidates } of matches)
        for (const { id, holder } of candidates) {
          if ((await close(connection, id)) === 0) continue;
          await insert(connection, { event, holder, at, expectation: id, key: null });
          break;
        }
    },
    assignments: {
      claim: (claim, force) =>
        changes.during(['assignments'], async (connection) => {
          const { event, holder, at, key } = claim;
          // Two requests with one key wait for each other.
          if (key !== null)
            await connection.run("SELECT pg_advisory_xact_lock(hashtext('simwire claim'), hashtext($1))", [
              `${holder} ${key}`,
            ]);
          const exists = await connection.rows(one, 'SELECT 1 AS one FROM events WHERE id = $1', [event]);
          if (exists.length === 0) return null;
          const before = await keyed(connection, holder, key, at);
          if (before) return { inForce: before, won: false };
          const won =
            (await insert(connection, { ...claim, expectation: null })) ||
            (force && (await takeOver(connection, claim)));
          if (won) await noteIn(connection, [{ at, actor: holder, action: 'claim', event }]);
          const inForce = await first(connection, 'event = $1', [event]);
          return inForce && { inForce, won };
        }),
      keyed: (holder, key, now) => keyed(database, holder, key, now),
      release: (event, holder, at) =>
        changes.during(['assignments', 'releases'], async (connection) => {
          const text = 'DELETE FROM assignments WHERE event = $1 AND holder = $2';
          if ((await connection.run(text, [event, holder])) === 0) return false;
          await noteIn(connection, [{ at, actor: holder, action: 'release_claim', event }]);
          return true;
        }),
      of: async (events) => {
        const rows = await database.rows(storedAssignment, `${SELECT_ASSIGNMENT} WHERE event = ANY($1)`, [
          events,
        ]);
        return new Map(rows.map((row) => [row.event, row]));
      },
      expect: (expectation) =>
        changes.during(['assignments'], async (connection) => {
          // Two that would reserve the same SIM wait for each other.
          if (expectation.exclusive)
            await connection.run("SELECT pg_advisory_xact_lock(hashtext('simwire expect'), 0)", []);
          if ((await waiting(connection)).some((other) => keepsOut(other, expectation))) return false;
          await connection.run('INSERT INTO expectations (id, until, open, body) VALUES ($1, $2, true, $3)', [
            ...[expectation.id, expectation.until, JSON.stringify(expectation)],
          ]);
          return true;
        }),
      expectation: async (id) => {
        const [row] = await database.rows(bodyRow, 'SELECT body FROM expectations WHERE id = $1', [id]);
        return row ? readStored(storedExpectation, row.body) : null;
      },
      expectationsOf: async (holder) => {
        const rows = await database.rows(bodyRow, 'SELECT body FROM expectations ORDER BY id DESC');
        return rows
          .map(({ body }) => readStored(storedExpectation, body))
          .filter((expectation) => expectation.holder === holder);
      },
      withdraw: (expectation) =>
        changes.during(['assignments'], async (connection) => {
          const text = 'DELETE FROM expectations WHERE id = $1 AND open';
          return (await connection.run(text, [expectation])) === 1;
        }),
      waiting: () => waiting(database),
      fulfilled: (expectation) => first(database, 'expectation = $1', [expectation]),
      expire: (before) => database.run('DELETE FROM expectations WHERE until < $1', [before]),
    },
  };
}
