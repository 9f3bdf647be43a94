import { sql, type Kysely, type SqlBool } from 'kysely';
import { z } from 'zod';
import { isEnded, isWaiting, type DeliveryState } from '../../domain/delivery.ts';
import type { Scope } from '../../domain/subject.ts';
import type { DeliveryChange, DeliveryFilter, Outbox } from '../contract/outbox.ts';
import type { Tenure } from '../contract/ownership.ts';
import type { Signals } from '../contract/signals.ts';
import type { Changes } from './changes.ts';
import { storableJson, type Connection, type Database } from './database.ts';
import type { DoubtfulClaims } from './doubtful-claims.ts';
import { isConflict } from './errors.ts';
import { insertDeliveries, type Events } from './events.ts';
import { writeArrived } from './hourly-counts.ts';
import type { PostgresOwnership } from './duties.ts';
import { createDue } from './read-due.ts';
import { isAmong, standsAmong } from './read-deliveries.ts';
import { isDeliveryIn } from './subjects.ts';
import type { Tables } from './tables.ts';

/** States from which an operator may retry, or drop, a delivery. */
const RETRYABLE: readonly DeliveryState[] = ['retrying', 'held', 'dead'];
const DROPPABLE: readonly DeliveryState[] = ['pending', 'retrying', 'held', 'dead'];

const idRow = z.object({ id: z.number() });
const subjectRow = z.object({ id: z.number(), subject: z.number() });
const nameRow = z.object({ destination: z.string() });
const forgettable = z.object({
  forget_at: z.number(),
  settled_at: z.number().nullable(),
  message_chat: z.string(),
  message_id: z.string(),
});

/** Sets a delivery to wait again, from now on. */
const REQUEUE = "state = 'pending', lane = priority, requeued_at = $1, due = $1, attempts = 0";

/** Moves deliveries that have ended out of the table of those that live. */
const END = `WITH gone AS (DELETE FROM deliveries WHERE id = ANY($1) RETURNING *) INSERT INTO ended_deliveries SELECT * FROM gone`;

const CLAIM =
  "UPDATE deliveries SET state = 'sending', lane = NULL WHERE id = ANY($1) AND lane IS NOT NULL RETURNING id";
const RECOVER =
  "UPDATE deliveries SET state = 'pending', lane = priority, ambiguous = 1, due = created_at WHERE state = 'sending'";

// The list of ids has them found by their index: PostgreSQL takes a set of rows made of JSON for a long one.
const CHANGE = `UPDATE deliveries SET
    state = of.state, lane = CASE WHEN of.waits THEN priority END, due = coalesce(of.due, deliveries.due),
    attempts = coalesce(of.attempts, deliveries.attempts), ambiguous = coalesce(of.ambiguous, deliveries.ambiguous),
    problem = CASE WHEN of.sets_problem THEN of.problem ELSE deliveries.problem END,
    settled_at = coalesce(of.settled_at, deliveries.settled_at),
    message_chat = coalesce(of.chat, message_chat), message_id = coalesce(of.message, message_id),
    forget_at = CASE WHEN of.forgets THEN of.forget_at ELSE deliveries.forget_at END,
    tried = CASE WHEN of.attempt IS NULL THEN tried ELSE concat_ws(E'\\n', tried, of.attempt) END
  FROM jsonb_to_recordset($1::jsonb) AS of (id bigint, state text, waits boolean, due bigint, attempts integer,
    ambiguous smallint, sets_problem boolean, problem text, settled_at bigint, chat text, message text,
    forgets boolean, forget_at bigint, attempt text)
  WHERE deliveries.id = of.id AND deliveries.id = ANY($2) RETURNING deliveries.id, deliveries.forget_at`;
const changedRow = z.object({ id: z.number(), forget_at: z.number().nullable() });

interface Parts {
  readonly database: Database;
  readonly events: Events;
  readonly changes: Changes;
  readonly signals: Pick<Signals, 'raise'>;
  /** Runs each transaction that claims or settles. */
  readonly ownership: Pick<PostgresOwnership, 'transaction'>;
  readonly doubtful: DoubtfulClaims;
  /** Called with what went wrong with a claim. */
  readonly noted: (failure: unknown) => void;
}

/**
 * Creates the outbox on PostgreSQL.
 *
 * @param tenure the one under which it claims and settles; null: whoever asks is sure that nobody else does
 */
export function createOutbox(parts: Parts, tenure: Tenure | null = null): Outbox {
  const { database, events, changes, signals, ownership, doubtful, noted } = parts;
  const due = createDue(database, events);

  /** Runs work in a transaction that only the owner can commit. */
  function asOwner<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return ownership.transaction(async (connection, fence) => {
      if (tenure !== null) await fence([tenure]);
      return work(connection);
    });
  }

  async function settle(connection: Connection, changed: readonly DeliveryChange[]): Promise<void> {
    // Several changes of one delivery would be one of them at random.
    for (const round of roundsOf(changed)) {
      const rows = await connection.rows(changedRow, CHANGE, [
        ...[storableJson(round.map(rowOf)), round.map(({ id }) => id)],
      ]);
      const ended = new Set(round.filter(({ state }) => isEnded(state)).map(({ id }) => id));
      const arrived = round.filter(
        ({ state, settledAt }) => state === 'delivered' && settledAt !== undefined,
      );
      await writeArrived(
        connection,
        arrived.map(({ id }) => id),
      );
      const over = rows.filter(({ id, forget_at }) => ended.has(id) && forget_at === null);
      if (over.length > 0) await connection.run(END, [over.map(({ id }) => id)]);
    }
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
    return (await query.execute()).map((row) => row.id);
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
    under: (other) => createOutbox(parts, other),
    claim: async (ids) => {
      try {
        const rows = await asOwner((connection) => connection.rows(idRow, CLAIM, [ids]));
        return new Set(rows.map(({ id }) => id));
      } catch (error) {
        if (!isConflict(error)) doubtful.add(ids, tenure);
        noted(error);
        throw error;
      }
    },
    settle: async (changed, created = []) => {
      await asOwner(async (connection) => {
        await settle(connection, changed);
        if (created.length === 0) return;
        const rows = await connection.rows(subjectRow, 'SELECT id, subject FROM events WHERE id = ANY($1)', [
          created.map(({ event }) => event),
        ]);
        const subjects = new Map(rows.map(({ id, subject }) => [id, subject]));
        await insertDeliveries(
          connection,
          created.flatMap((delivery) => {
            const subject = subjects.get(delivery.event);
            return subject === undefined ? [] : [{ delivery, subject }];
          }),
        );
        await changes.count(connection, ['deliveries']);
      });
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
          z.object({ id: z.number(), state: z.string() }),
          `UPDATE deliveries SET forget_at = $1 WHERE destination = $2 AND forget_at IS NOT NULL
             AND message_chat = $3 AND message_id = $4 RETURNING id, state`,
          [at, destination, chat, id],
        );
        const over = rows.filter(({ state }) => at === null && isEnded(state as DeliveryState));
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
  return rows.map((row) => nameRow.parse(row).destination);
}

/** Splits changes into rounds in which no delivery occurs twice, in their order. */
function roundsOf(changes: readonly DeliveryChange[]): DeliveryChange[][] {
  const rounds: DeliveryChange[][] = [];
  const seen = new Map<number, number>();
  for (const change of changes) {
    const round = seen.get(change.id) ?? 0;
    seen.set(change.id, round + 1);
    (rounds[round] ??= []).push(change);
  }
  return rounds;
}

function rowOf(change: DeliveryChange): Record<string, unknown> {
  const { id, state, due, attempts, ambiguous, problem, settledAt, message, forgetAt, attempt } = change;
  return {
    ...{ id, state, waits: isWaiting(state), due, attempts, settled_at: settledAt },
    ambiguous: ambiguous === undefined ? undefined : ambiguous ? 1 : 0,
    ...{ sets_problem: problem !== undefined, problem },
    ...{ chat: message?.chat, message: message?.id },
    ...{ forgets: forgetAt !== undefined, forget_at: forgetAt },
    // A string within a string: its escapes are characters, which any text may hold.
    attempt: attempt && JSON.stringify(attempt),
  };
}
