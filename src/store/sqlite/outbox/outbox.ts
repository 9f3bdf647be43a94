import type { DatabaseSync } from 'node:sqlite';
import { sql, type CompiledQuery, type Kysely, type SqlBool } from 'kysely';
import { isWaiting, type Delivery, type DeliveryState } from '../../../domain/delivery.ts';
import type { Scope, SubjectId } from '../../../domain/subject.ts';
import type { DeliveryChange, DeliveryFilter, Outbox, Recoverable } from '../../contract/outbox.ts';
import type { Committer } from '../connection/committer.ts';
import type { SqliteEvents } from '../journal/events.ts';
import { COUNTED, type HourlyCounts } from '../journal/hourly-counts.ts';
import { createDue } from './read-due.ts';
import { DELIVERY_COLUMNS, deliveryValues, forgettableRow, destinationRow } from '../../rows/delivery.ts';
import { readNumber, readRow } from '../../rows/stored.ts';
import { IS_OPEN, isAmong, standsAmong } from '../reader/delivery-conditions.ts';
import { isDeliveryIn } from '../subjects/read-subjects.ts';
import type { Tables } from '../connection/tables.ts';

/** States from which an operator may retry, or drop, a delivery. */
const RETRYABLE: readonly DeliveryState[] = ['retrying', 'held', 'dead'];
const DROPPABLE: readonly DeliveryState[] = ['pending', 'retrying', 'held', 'dead'];

const isOpen = sql.raw<SqlBool>(IS_OPEN);

interface Parts {
  readonly db: DatabaseSync;
  readonly queries: Kysely<Tables>;
  readonly committer: Committer;
  readonly events: SqliteEvents;
  readonly hourlyCounts: Pick<HourlyCounts, 'delivered' | 'forget'>;
}

/** Creates the outbox on SQLite, and the function by which the journal inserts deliveries. */
export function createOutbox({ db, queries, committer, events, hourlyCounts }: Parts): {
  outbox: Outbox;
  insert: (delivery: Delivery, subject: SubjectId) => void;
} {
  const insertRow = db.prepare(
    `INSERT INTO deliveries (${DELIVERY_COLUMNS.join(', ')}) VALUES (${DELIVERY_COLUMNS.map(() => '?').join(', ')})`,
  );
  const withOpen = db.prepare(`SELECT DISTINCT destination FROM deliveries WHERE ${IS_OPEN}`);
  const subjectOf = db.prepare('SELECT subject FROM events WHERE id = ?');
  const markSending = db.prepare(
    `UPDATE deliveries SET state = 'sending', lane = NULL WHERE id = ? AND lane IS NOT NULL`,
  );
  const change = db.prepare(`UPDATE deliveries SET
    state = :state, lane = iif(:waits, priority, NULL), due = coalesce(:due, due),
    attempts = coalesce(:attempts, attempts), ambiguous = coalesce(:ambiguous, ambiguous),
    problem = iif(:setsProblem, :problem, problem), settled_at = coalesce(:settledAt, settled_at),
    message_chat = coalesce(:chat, message_chat), message_id = coalesce(:message, message_id),
    forget_at = iif(:forgets, :forgetAt, forget_at),
    tried = iif(:attempt IS NULL, tried, coalesce(tried || char(10), '') || :attempt)
    WHERE id = :id RETURNING ${COUNTED}`);
  const firstToForget = db.prepare(
    `SELECT forget_at, settled_at, message_chat, message_id FROM deliveries
     WHERE destination = ? AND forget_at IS NOT NULL ORDER BY forget_at LIMIT 1`,
  );
  const forgetLater = db.prepare(
    `UPDATE deliveries SET forget_at = ?
     WHERE destination = ? AND forget_at IS NOT NULL AND message_chat = ? AND message_id = ?`,
  );

  /** Lists the destinations of deliveries that are not final. */
  function openDestinations(): string[] {
    return withOpen.all().map((row) => readRow(destinationRow, row).destination);
  }

  function insert(delivery: Delivery, subject: SubjectId): void {
    insertRow.run(...deliveryValues(delivery, subject));
  }

  /** Inserts a delivery of a stored event. */
  function follow(delivery: Delivery): void {
    insert(delivery, readNumber(subjectOf.get(delivery.event)?.['subject']));
  }

  function settle(c: DeliveryChange): void {
    const ambiguous = c.ambiguous === undefined ? null : c.ambiguous ? 1 : 0;
    const changed = change.get({
      state: c.state,
      waits: isWaiting(c.state) ? 1 : 0,
      due: c.due ?? null,
      attempts: c.attempts ?? null,
      ambiguous,
      setsProblem: c.problem === undefined ? 0 : 1,
      problem: c.problem ?? null,
      settledAt: c.settledAt ?? null,
      chat: c.message?.chat ?? null,
      message: c.message?.id ?? null,
      forgets: c.forgetAt === undefined ? 0 : 1,
      forgetAt: c.forgetAt ?? null,
      attempt: c.attempt === undefined ? null : JSON.stringify(c.attempt),
      id: c.id,
    });
    if (changed && c.state === 'delivered' && c.settledAt !== undefined)
      hourlyCounts.delivered(changed, c.settledAt);
  }

  function run(query: CompiledQuery): number {
    return Number(db.prepare(query.sql).run(...(query.parameters as (string | number | null)[])).changes);
  }

  function matching(scope: Scope, { among, id, ids }: DeliveryFilter, allowed: readonly DeliveryState[]) {
    let query = queries
      .selectFrom('deliveries')
      .select('deliveries.id')
      .where(isOpen)
      .where('state', 'in', allowed);
    if (among !== undefined) query = query.where(standsAmong(among));
    if (id !== undefined) query = query.where(sql<SqlBool>`id % ${id.modulus} = ${id.value}`);
    if (ids !== undefined) query = query.where(isAmong(ids));
    if (scope !== 'everything') query = query.where(isDeliveryIn(scope, openDestinations()));
    return query;
  }

  const requeued = (now: number) =>
    queries
      .updateTable('deliveries')
      .set((e) => ({ state: 'pending', lane: e.ref('priority'), requeued_at: now, due: now, attempts: 0 }));

  function recovered(of?: Recoverable): CompiledQuery {
    const all = queries
      .updateTable('deliveries')
      .set((e) => ({ state: 'pending', lane: e.ref('priority'), ambiguous: 1, due: e.ref('created_at') }))
      .where('state', '=', 'sending')
      .where(isOpen);
    if (of === undefined) return all.compile();
    return 'to' in of
      ? all.where('destination', 'in', of.to).compile()
      : all.where('destination', 'not in', of.toNoneOf).compile();
  }

  const outbox: Outbox = {
    ...createDue(db, events),
    // The process that has the store has all duties, until it ends.
    under: () => outbox,
    claim: (ids) => committer.commit(() => new Set(ids.filter((id) => markSending.run(id).changes === 1))),
    settle: (changes, created = []) =>
      committer.commit(
        () => {
          changes.forEach(settle);
          created.forEach(follow);
        },
        () => {
          hourlyCounts.forget();
        },
      ),
    nextToForget: async (destination) => {
      const row = firstToForget.get(destination);
      return Promise.resolve(row === undefined ? null : readRow(forgettableRow, row));
    },
    forgetLater: (destination, { chat, id }, at) =>
      committer.commit(() => {
        forgetLater.run(at, destination, chat, id);
      }),
    recover: (of) => committer.commit(() => run(recovered(of))),
    retry: (scope, filter, now) =>
      committer.commit(() =>
        run(
          requeued(now)
            .where('id', 'in', matching(scope, filter, RETRYABLE))
            .compile(),
        ),
      ),
    drop: (scope, filter, now) =>
      committer.commit(() =>
        run(
          queries
            .updateTable('deliveries')
            .set({ state: 'dropped', lane: null, settled_at: now })
            .where('id', 'in', matching(scope, filter, DROPPABLE))
            .compile(),
        ),
      ),
    hold: (destination, reason) =>
      committer.commit(() =>
        run(
          queries
            .updateTable('deliveries')
            .set({ state: 'held', lane: null, problem: reason })
            .where('destination', '=', destination)
            .where('lane', 'is not', null)
            .compile(),
        ),
      ),
    release: (destination, reason, now) =>
      committer.commit(() =>
        run(
          requeued(now)
            .where(isOpen)
            .where('state', '=', 'held')
            .where('destination', '=', destination)
            .where('problem', '=', reason)
            .compile(),
        ),
      ),
  };
  return { outbox, insert };
}
