import { z } from 'zod';
import { isEnded, isWaiting, type Delivery } from '../../../domain/delivery.ts';
import type { DeliveryChange } from '../../contract/outbox.ts';
import type { Tenure } from '../../contract/ownership.ts';
import type { Changes } from '../signals/changes.ts';
import type { Counts } from '../journal/counts.ts';
import { prepared, type Connection } from '../connection/database.ts';
import { storableJson } from '../connection/storable.ts';
import type { PostgresOwnership } from '../duties/duties.ts';
import { storeErrorOf } from '../connection/errors.ts';
import { insertDeliveries } from '../journal/events.ts';
import { arrivedRow, writeArrived } from '../journal/hourly-counts.ts';

/** Changes of deliveries that are stored together or not at all, and those that follow from them. */
export interface Settlement {
  readonly changed: readonly DeliveryChange[];
  readonly created: readonly Delivery[];
  /** The one under which they were claimed; null: whoever settles is sure that nobody else does. */
  readonly tenure: Tenure | null;
}

/** Settles deliveries: those that come while a transaction is on its way share the next one. */
export interface Settling {
  /**
   * Resolves when it is committed.
   * @throws StoreUnavailable if it could not be stored, or another relay has the account by now
   */
  readonly settle: (settlement: Settlement) => Promise<void>;
}

interface Parts {
  readonly changes: Pick<Changes, 'count'>;
  readonly counts: Pick<Counts, 'counted'>;
  readonly ownership: Pick<PostgresOwnership, 'transaction'>;
}

/** A settlement that waits for its commit. */
interface Job {
  readonly settlement: Settlement;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Settlements of a transaction at most. */
const LARGEST_BATCH = 200;

const subjectRow = z.object({ id: z.number(), subject: z.number() });
const changedRow = arrivedRow.extend({ id: z.number(), settled_at: z.number().nullable() });

const endOf = (which: string): string =>
  `WITH gone AS (DELETE FROM deliveries WHERE ${which} RETURNING *) INSERT INTO ended_deliveries SELECT * FROM gone`;
/** Moves deliveries that have ended out of the table of those that live. */
export const END = endOf('id = ANY($1)');
/** Moves those of which no message is to be deleted from its chat later. */
const END_SETTLED = prepared(endOf('id = ANY($1) AND forget_at IS NULL'));

// The list of ids has them found by their index: PostgreSQL takes a set of rows made of JSON for a long one.
const CHANGE = prepared(`UPDATE deliveries SET
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
  WHERE deliveries.id = of.id AND deliveries.id = ANY($2)
  RETURNING deliveries.id, event, subject, destination, deliveries.settled_at, replayed, plan`);

/** Creates the settling of a process, which has one transaction at a time. */
export function createSettling({ changes, counts, ownership }: Parts): Settling {
  const waiting: Job[] = [];
  let working = false;

  async function commit(batch: readonly Job[]): Promise<void> {
    const settlements = batch.map(({ settlement }) => settlement);
    const created = settlements.flatMap((one) => one.created);
    await ownership.transaction(async (connection, fence) => {
      await Promise.all([
        fence([...new Set(settlements.flatMap(({ tenure }) => tenure ?? []))]),
        change(
          connection,
          settlements.flatMap((one) => one.changed),
        ),
      ]);
      if (created.length === 0) return;
      await insertCreated(connection, created);
      await changes.count(connection, ['deliveries']);
    });
    counts.counted();
  }

  /** Commits a batch; if that fails for one of its settlements, each by itself. */
  async function settleAll(batch: readonly Job[]): Promise<void> {
    try {
      await commit(batch);
      for (const { resolve } of batch) resolve();
    } catch (error) {
      if (batch.length === 1 || isOfAll(error)) for (const { reject } of batch) reject(error);
      else for (const job of batch) await settleAll([job]);
    }
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) await settleAll(waiting.splice(0, LARGEST_BATCH));
    working = false;
  }

  return {
    settle: (settlement) =>
      new Promise((resolve, reject) => {
        waiting.push({ settlement, resolve, reject });
        if (working) return;
        working = true;
        // Those that come in the same turn of the event loop share the first transaction, too.
        void Promise.resolve().then(work);
      }),
  };
}

/** Checks for an error of the database's, which each settlement would meet by itself, too; an account is lost by itself. */
function isOfAll(error: unknown): boolean {
  const known = storeErrorOf(error);
  return known !== null && known.code !== 'displaced';
}

async function change(connection: Connection, changed: readonly DeliveryChange[]): Promise<void> {
  // Several changes of one delivery would be one of them at random.
  for (const round of roundsOf(changed)) {
    const ended = round.filter(({ state }) => isEnded(state)).map(({ id }) => id);
    const [rows] = await Promise.all([
      connection.rows(changedRow, CHANGE, [storableJson(round.map(rowOf)), round.map(({ id }) => id)]),
      ended.length > 0 && connection.run(END_SETTLED, [ended]),
    ]);
    const delivered = round.filter(
      ({ state, settledAt }) => state === 'delivered' && settledAt !== undefined,
    );
    const arrived = new Set(delivered.map(({ id }) => id));
    await writeArrived(
      connection,
      rows.flatMap(({ id, settled_at: at, ...row }) =>
        arrived.has(id) && at !== null ? [{ ...row, settled_at: at }] : [],
      ),
    );
  }
}

async function insertCreated(connection: Connection, created: readonly Delivery[]): Promise<void> {
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
