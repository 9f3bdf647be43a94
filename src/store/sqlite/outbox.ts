import type { DatabaseSync } from 'node:sqlite';
import { sql, type CompiledQuery, type Kysely, type SelectQueryBuilder, type SqlBool } from 'kysely';
import {
  DELIVERY_STATES,
  isLateAt,
  isWaiting,
  type Delivery,
  type DeliveryState,
} from '../../domain/delivery.ts';
import type { EventId } from '../../domain/event.ts';
import type { DeliveryChange, DeliveryFilter, Outbox, Routed } from '../outbox.ts';
import { DELIVERY_COLUMNS, deliveryOf, deliveryValues } from '../rows.ts';
import type { Tables } from '../tables.ts';
import type { Committer } from './committer.ts';
import type { SqliteEvents } from './events.ts';
import { IS_OPEN } from './open-deliveries.ts';
import { createWaiting } from './waiting.ts';

/** States from which an operator may send again, or give up. */
const RETRYABLE: readonly DeliveryState[] = ['retrying', 'held', 'dead'];
const DROPPABLE: readonly DeliveryState[] = ['pending', 'retrying', 'held', 'dead'];

const isOpen = sql.raw<SqlBool>(IS_OPEN);

interface Parts {
  readonly db: DatabaseSync;
  readonly queries: Kysely<Tables>;
  readonly committer: Committer;
  readonly events: SqliteEvents;
}

/** The outbox on SQLite, and how the journal adds to it. */
export function createOutbox({ db, queries, committer, events }: Parts): {
  outbox: Outbox;
  insert: (delivery: Delivery) => void;
} {
  const columns = DELIVERY_COLUMNS.join(', ');
  const insertRow = db.prepare(
    `INSERT INTO deliveries (${columns}) VALUES (${DELIVERY_COLUMNS.map(() => '?').join(', ')})`,
  );
  const markSending = db.prepare(
    `UPDATE deliveries SET state = 'sending', lane = NULL WHERE id = ? AND lane IS NOT NULL`,
  );
  const earliest = db.prepare(
    'SELECT min(due) AS due FROM deliveries WHERE destination = ? AND lane IS NOT NULL',
  );
  const change = db.prepare(`UPDATE deliveries SET
    state = ?, lane = iif(?, priority, NULL), due = coalesce(?, due), attempts = coalesce(?, attempts),
    unclear = coalesce(?, unclear), problem = iif(?, ?, problem), settled_at = coalesce(?, settled_at),
    message_chat = coalesce(?, message_chat), message_id = coalesce(?, message_id),
    forget_at = iif(?, ?, forget_at) WHERE id = ?`);
  const recover = db.prepare(
    `UPDATE deliveries SET state = 'pending', lane = priority, unclear = 1, due = created_at WHERE state = 'sending' AND ${IS_OPEN}`,
  );

  const firstToForget = db.prepare(
    `SELECT forget_at, settled_at, message_chat, message_id FROM deliveries
     WHERE destination = ? AND forget_at IS NOT NULL ORDER BY forget_at LIMIT 1`,
  );
  const forgetLater = db.prepare(
    `UPDATE deliveries SET forget_at = ?
     WHERE destination = ? AND forget_at IS NOT NULL AND message_chat = ? AND message_id = ?`,
  );

  const sentMessage = db.prepare(
    `SELECT ${columns} FROM deliveries
     WHERE event = ? AND destination = ? AND message_id IS NOT NULL ORDER BY id DESC LIMIT 1`,
  );

  function insert(delivery: Delivery): void {
    insertRow.run(...deliveryValues(delivery));
  }

  function settle(c: DeliveryChange): void {
    const unclear = c.unclear === undefined ? null : c.unclear ? 1 : 0;
    change.run(
      c.state,
      isWaiting(c.state) ? 1 : 0,
      c.due ?? null,
      c.attempts ?? null,
      unclear,
      c.problem === undefined ? 0 : 1,
      c.problem ?? null,
      c.settledAt ?? null,
      c.message?.chat ?? null,
      c.message?.id ?? null,
      c.forgetAt === undefined ? 0 : 1,
      c.forgetAt ?? null,
      c.id,
    );
  }

  function run(query: CompiledQuery): number {
    return Number(db.prepare(query.sql).run(...(query.parameters as (string | number | null)[])).changes);
  }

  function narrow<T>(
    query: SelectQueryBuilder<Tables, 'deliveries', T>,
    filter: DeliveryFilter,
    allowed: readonly DeliveryState[] = DELIVERY_STATES,
  ): SelectQueryBuilder<Tables, 'deliveries', T> {
    const states = filter.states?.filter((s) => allowed.includes(s)) ?? allowed;
    let narrowed = query.where(isOpen).where('deliveries.state', 'in', states);
    if (filter.destination !== undefined)
      narrowed = narrowed.where('deliveries.destination', '=', filter.destination);
    if (filter.id !== undefined) narrowed = narrowed.where('deliveries.id', '=', filter.id);
    return narrowed;
  }

  const matching = (filter: DeliveryFilter, allowed: readonly DeliveryState[]) =>
    narrow(queries.selectFrom('deliveries').select('deliveries.id'), filter, allowed);

  const requeued = (now: number) =>
    queries
      .updateTable('deliveries')
      .set((e) => ({ state: 'pending', lane: e.ref('priority'), requeued_at: now, due: now, attempts: 0 }));

  const outbox: Outbox = {
    ...createWaiting(db, events),
    claim: (ids) => committer.commit(() => new Set(ids.filter((id) => markSending.run(id).changes === 1))),
    settle: (changes, created = []) =>
      committer.commit(() => {
        changes.forEach(settle);
        created.forEach(insert);
      }),
    nextDue: (destination) => {
      const due = earliest.get(destination)?.['due'];
      return typeof due === 'number' ? due : null;
    },
    nextToForget: (destination) => {
      const row = firstToForget.get(destination);
      return row
        ? {
            message: { chat: String(row['message_chat']), id: String(row['message_id']) },
            at: Number(row['forget_at']),
            sentAt: Number(row['settled_at']),
          }
        : null;
    },
    forgetLater: (destination, { chat, id }, at) =>
      committer.commit(() => {
        forgetLater.run(at, destination, chat, id);
      }),
    recover: () => committer.commit(() => Number(recover.run().changes)),
    list: async (filter) => {
      const { limit } = filter;
      const listed = narrow(queries.selectFrom('deliveries').selectAll('deliveries'), filter)
        .innerJoin('events', 'events.id', 'deliveries.event')
        .select(['events.kind', 'events.gateway', 'events.port'])
        // The plus keeps SQLite from reading the whole table for the sake of its order.
        .orderBy(sql`+deliveries.id`);
      const rows = await (limit === undefined ? listed : listed.limit(limit)).execute();
      return rows.map(({ kind, gateway, port, ...row }) => ({ ...deliveryOf(row), kind, gateway, port }));
    },
    messageOf: (event, destination) => {
      const row = sentMessage.get(event, destination);
      const sent = row && deliveryOf(row as unknown as Tables['deliveries']);
      return sent && !wasSummedUp(sent) ? sent.message : null;
    },
    routed: async (events) => {
      const rows = await queries
        .selectFrom('deliveries')
        .innerJoin('events', 'events.id', 'deliveries.event')
        .select(['deliveries.event', 'deliveries.rule', 'deliveries.destination', 'events.deliveries'])
        .where('deliveries.event', 'in', events)
        .where('deliveries.replayed', '=', 0)
        .orderBy('deliveries.id')
        .execute();
      const routed = new Map<EventId, Routed[]>();
      for (const { event, rule, destination, deliveries } of rows) {
        const known = routed.get(event) ?? [];
        // What moves made came later than what the rules made.
        if (known.length < deliveries) routed.set(event, [...known, { rule, destination }]);
      }
      return routed;
    },
    find: async (id) => {
      const row = await queries.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? deliveryOf(row) : null;
    },
    retry: (filter, now) =>
      committer.commit(() => run(requeued(now).where('id', 'in', matching(filter, RETRYABLE)).compile())),
    drop: (filter, now) =>
      committer.commit(() =>
        run(
          queries
            .updateTable('deliveries')
            .set({ state: 'dropped', lane: null, settled_at: now })
            .where('id', 'in', matching(filter, DROPPABLE))
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
    depths: async () =>
      queries
        .selectFrom('deliveries')
        .select((q) => [
          'destination',
          'state',
          q.fn.countAll<number>().as('count'),
          q.fn.min('created_at').as('oldest'),
        ])
        .where(isOpen)
        .groupBy(['destination', 'state'])
        .execute(),
  };
  return { outbox, insert };
}

/** Whether a delivered delivery shared its message with others, by its plan or for its lateness. */
function wasSummedUp(delivery: Delivery): boolean {
  const { bundle, createdAt, settledAt } = delivery;
  return bundle !== null || isLateAt(delivery, settledAt ?? createdAt);
}
