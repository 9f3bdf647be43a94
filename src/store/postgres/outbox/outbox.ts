import { sql, type Kysely, type SqlBool } from 'kysely';
import { z } from 'zod';
import { DELIVERY_STATES, isEnded, type DeliveryState } from '../../../domain/delivery.ts';
import type { Scope } from '../../../domain/subject.ts';
import type { DeliveryFilter, Outbox } from '../../contract/outbox.ts';
import type { Tenure } from '../../contract/ownership.ts';
import type { Signals } from '../../contract/signals.ts';
import type { Changes } from '../signals/changes.ts';
import type { Counts } from '../journal/counts.ts';
import { prepared, type Connection, type Database } from '../connection/database.ts';
import type { DoubtfulCommits } from '../duties/doubtful-commits.ts';
import { isConflict } from '../connection/errors.ts';
import type { Events } from '../journal/events.ts';
import type { PostgresOwnership } from '../duties/duties.ts';
import { createDue } from './read-due.ts';
import { isAmong, standsAmong } from '../reader/read-deliveries.ts';
import { createSettling, END } from './settling.ts';
import { isDeliveryIn } from '../subjects/read-subjects.ts';
import { readRow } from '../../rows/stored.ts';
import type { Tables } from '../connection/tables.ts';
import { destinationRow } from '../../rows/delivery.ts';

/** States from which an operator may retry, or drop, a delivery. */
const RETRYABLE: readonly DeliveryState[] = ['retrying', 'held', 'dead'];
const DROPPABLE: readonly DeliveryState[] = ['pending', 'retrying', 'held', 'dead'];

const idRow = z.object({ id: z.number() });
const forgettable = z.object({
  forget_at: z.number(),
  settled_at: z.number().nullable(),
  message_chat: z.string(),
  message_id: z.string(),
});

/** Sets a delivery to wait again, from now on. */
const REQUEUE = "state = 'pending', lane = priority, requeued_at = $1, due = $1, attempts = 0";

const CLAIM = prepared(
  "UPDATE deliveries SET state = 'sending', lane = NULL WHERE id = ANY($1) AND lane IS NOT NULL RETURNING id",
);
const RECOVER =
  "UPDATE deliveries SET state = 'pending', lane = priority, ambiguous = 1, due = created_at WHERE state = 'sending'";

interface Parts {
  readonly database: Database;
  readonly events: Events;
  readonly changes: Changes;
  readonly counts: Pick<Counts, 'counted'>;
  readonly signals: Pick<Signals, 'raise'>;
  /** Runs each transaction that claims or settles. */
  readonly ownership: Pick<PostgresOwnership, 'transaction'>;
  readonly doubtful: DoubtfulCommits;
  /** Called with what went wrong with a claim. */
  readonly noted: (failure: unknown) => void;
}

/**
 * Creates the outbox on PostgreSQL.
 *
 * @param tenure the one under which it claims and settles; null: whoever asks is sure that nobody else does
 */
export function createOutbox(
  parts: Parts,
  tenure: Tenure | null = null,
  settling = createSettling(parts),
): Outbox {
  const { database, events, changes, signals, ownership, doubtful, noted } = parts;
  const due = createDue(database, events);

  /** Runs work in a transaction that only the owner can commit. */
  function asOwner<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return ownership.transaction(async (connection, fence) => {
      const [result] = await Promise.all([work(connection), fence(tenure === null ? [] : [tenure])]);
      return result;
    });
  }

  /** Returns the deliveries of a scope that a filter means, in states that are allowed. */
  async function matching(
    scope: Scope,
    { among, id, ids }: DeliveryFilter,
    allowed: readonly DeliveryState[],
  ): Promise<number[]> {
    const { queries } = database;
    let query = queries.selectFrom('deliveries').select('id').where('state', 'in', allowed);
    if (among !== undefined) query = query.where(standsAmong(among));
    if (id !== undefined) query = query.where(sql<SqlBool>`id % ${id.modulus}::bigint = ${id.value}::bigint`);
    if (ids !== undefined) query = query.where(isAmong(ids));
    if (scope !== 'everything') query = query.where(isDeliveryIn(scope, await destinationsOf(queries)));
    return readRow(z.array(idRow), await query.execute()).map((row) => row.id);
  }

  /** Changes deliveries that are still in states that are allowed. */
  async function requeue(ids: readonly number[], now: number): Promise<number> {
    return changes.during(['deliveries'], (connection) =>
      connection.run(`UPDATE deliveries SET ${REQUEUE} WHERE id = ANY($2) AND state = ANY($3)`, [
        ...[now, ids, RETRYABLE],
      ]),
    );
  }

  return {
    ...due,
    under: (other) => createOutbox(parts, other, settling),
    claim: async (ids) => {
      try {
        const rows = await asOwner((connection) => connection.rows(idRow, CLAIM, [ids]));
        return new Set(rows.map(({ id }) => id));
      } catch (error) {
        if (!isConflict(error)) doubtful.add(ids.map((id) => [id, tenure]));
        noted(error);
        throw error;
      }
    },
    settle: async (changed, created = []) => {
      await settling.settle({ changed, created, tenure });
      if (created.length === 0) return;
      signals.raise({ kind: 'due', destinations: new Set(created.map(({ destination }) => destination)) });
    },
    nextToForget: async (destination) => {
      const [row] = await database.rows(
        forgettable,
        `SELECT forget_at, settled_at, message_chat, message_id FROM deliveries
         WHERE destination = $1 AND forget_at IS NOT NULL ORDER BY forget_at LIMIT 1`,
        [destination],
      );
      if (!row) return null;
      const { forget_at: at, settled_at: sentAt, message_chat: chat, message_id: id } = row;
      return { message: { chat, id }, at, sentAt: sentAt ?? at };
    },
    forgetLater: (destination, { chat, id }, at) =>
      asOwner(async (connection) => {
        const rows = await connection.rows(
          z.object({ id: z.number(), state: z.enum(DELIVERY_STATES) }),
          `UPDATE deliveries SET forget_at = $1 WHERE destination = $2 AND forget_at IS NOT NULL
             AND message_chat = $3 AND message_id = $4 RETURNING id, state`,
          [at, destination, chat, id],
        );
        const over = rows.filter(({ state }) => at === null && isEnded(state));
        if (over.length > 0) await connection.run(END, [over.map((row) => row.id)]);
      }),
    recover: (of) =>
      asOwner((connection) => {
        if (of === undefined) return connection.run(RECOVER);
        return 'to' in of
          ? connection.run(`${RECOVER} AND destination = ANY($1)`, [of.to])
          : connection.run(`${RECOVER} AND destination <> ALL($1)`, [of.toNoneOf]);
      }),
    retry: async (scope, filter, now) => requeue(await matching(scope, filter, RETRYABLE), now),
    drop: async (scope, filter, now) => {
      const ids = await matching(scope, filter, DROPPABLE);
      return changes.during(['deliveries'], async (connection) => {
        const rows = await connection.rows(
          idRow,
          `UPDATE deliveries SET state = 'dropped', lane = NULL, settled_at = $1
           WHERE id = ANY($2) AND state = ANY($3) RETURNING id`,
          [now, ids, DROPPABLE],
        );
        await connection.run(END, [rows.map(({ id }) => id)]);
        return rows.length;
      });
    },
    hold: (destination, reason) =>
      database.run(
        "UPDATE deliveries SET state = 'held', lane = NULL, problem = $2 WHERE destination = $1 AND lane IS NOT NULL",
        [destination, reason],
      ),
    release: (destination, reason, now) =>
      changes.during(['deliveries'], (connection) =>
        connection.run(
          `UPDATE deliveries SET ${REQUEUE} WHERE state = 'held' AND destination = $2 AND problem = $3`,
          [now, destination, reason],
        ),
      ),
  };
}

/** Lists the destinations of deliveries that have not ended. */
async function destinationsOf(queries: Kysely<Tables>): Promise<string[]> {
  const rows = await queries.selectFrom('deliveries').select('destination').distinct().execute();
  return readRow(z.array(destinationRow), rows).map(({ destination }) => destination);
}
