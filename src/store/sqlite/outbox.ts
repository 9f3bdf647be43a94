import type { DatabaseSync } from 'node:sqlite';
import type { CompiledQuery, Kysely, SelectQueryBuilder } from 'kysely';
import type { Delivery, DeliveryState } from '../../domain/delivery.ts';
import type { Event } from '../../domain/event.ts';
import type { DeliveryChange, DeliveryFilter, Outbox, Turn, Waiting } from '../contract.ts';
import { DELIVERY_COLUMNS, deliveryOf, deliveryValues, waits } from '../rows.ts';
import type { Tables } from '../tables.ts';
import type { Committer } from './committer.ts';

/** States that are not an end. */
const OPEN: readonly DeliveryState[] = ['pending', 'sending', 'retrying', 'held', 'dead'];
/** States from which an operator may send again, or give up. */
const RETRYABLE: readonly DeliveryState[] = ['retrying', 'held', 'dead'];
const DROPPABLE: readonly DeliveryState[] = ['pending', 'retrying', 'held', 'dead'];

const DEFAULT_LIST = 1_000;

interface Parts {
  readonly db: DatabaseSync;
  readonly queries: Kysely<Tables>;
  readonly committer: Committer;
}

/** The outbox on SQLite, and how the journal adds to it. */
export function createOutbox({ db, queries, committer }: Parts): {
  outbox: Outbox;
  insert: (delivery: Delivery) => void;
} {
  const columns = DELIVERY_COLUMNS.join(', ');
  const insertRow = db.prepare(
    `INSERT INTO deliveries (${columns}) VALUES (${DELIVERY_COLUMNS.map(() => '?').join(', ')})`,
  );
  const waitingIn = (lane: string, order: string) =>
    db.prepare(`SELECT ${DELIVERY_COLUMNS.map((c) => `d.${c}`).join(', ')}, e.body AS event_body
      FROM deliveries d JOIN events e ON e.id = d.event
      WHERE d.destination = ? AND d.lane = ${lane} AND d.due <= ? ORDER BY d.id ${order} LIMIT ?`);
  const lanes = [waitingIn('0', 'DESC'), waitingIn('1', 'ASC'), waitingIn('2', 'ASC')];
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
    `UPDATE deliveries SET state = 'pending', lane = priority, unclear = 1, due = ? WHERE state = 'sending'`,
  );

  const forgettable = db.prepare(
    `SELECT ${columns} FROM deliveries WHERE destination = ? AND forget_at IS NOT NULL ORDER BY forget_at LIMIT 20`,
  );

  const sentMessage = db.prepare(
    `SELECT message_chat, message_id FROM deliveries
     WHERE event = ? AND destination = ? AND message_id IS NOT NULL ORDER BY id DESC LIMIT 1`,
  );

  function insert(delivery: Delivery): void {
    insertRow.run(...deliveryValues(delivery));
  }

  function waiting({ destination, now, limit }: Turn): Waiting[] {
    const found: Waiting[] = [];
    for (const lane of lanes) {
      const left = limit - found.length;
      if (left <= 0) break;
      for (const row of lane.all(destination, now, left)) {
        found.push({
          delivery: deliveryOf(row as unknown as Tables['deliveries']),
          event: JSON.parse(String(row['event_body'])) as Event,
        });
      }
    }
    return found;
  }

  function settle(c: DeliveryChange): void {
    const unclear = c.unclear === undefined ? null : c.unclear ? 1 : 0;
    change.run(
      c.state,
      waits(c.state) ? 1 : 0,
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
    allowed: readonly DeliveryState[],
  ): SelectQueryBuilder<Tables, 'deliveries', T> {
    const states = filter.states?.filter((s) => allowed.includes(s)) ?? allowed;
    let narrowed = query.where('deliveries.state', 'in', states);
    if (filter.destination !== undefined)
      narrowed = narrowed.where('deliveries.destination', '=', filter.destination);
    if (filter.id !== undefined) narrowed = narrowed.where('deliveries.id', '=', filter.id);
    return narrowed;
  }

  const matching = (filter: DeliveryFilter, allowed: readonly DeliveryState[]) =>
    narrow(queries.selectFrom('deliveries').select('deliveries.id'), filter, allowed);

  const requeue = (filter: DeliveryFilter, allowed: readonly DeliveryState[], now: number) =>
    committer.commit(() =>
      run(
        queries
          .updateTable('deliveries')
          .set((e) => ({ state: 'pending', lane: e.ref('priority'), due: now, attempts: 0 }))
          .where('id', 'in', matching(filter, allowed))
          .compile(),
      ),
    );

  const outbox: Outbox = {
    waiting,
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
    forgettable: (destination, now) => {
      const rows = forgettable.all(destination) as unknown as Tables['deliveries'][];
      const due = rows.filter((row) => (row.forget_at ?? 0) <= now);
      return { due: due.map(deliveryOf), next: rows[due.length]?.forget_at ?? null };
    },
    recover: (now) => committer.commit(() => Number(recover.run(now).changes)),
    list: async (filter) => {
      const rows = await narrow(queries.selectFrom('deliveries').selectAll('deliveries'), filter, OPEN)
        .innerJoin('events', 'events.id', 'deliveries.event')
        .select(['events.kind', 'events.gateway', 'events.port'])
        .orderBy('deliveries.id')
        .limit(filter.limit ?? DEFAULT_LIST)
        .execute();
      return rows.map(({ kind, gateway, port, ...row }) => ({ ...deliveryOf(row), kind, gateway, port }));
    },
    messageOf: (event, destination) => {
      const row = sentMessage.get(event, destination);
      return row ? { chat: String(row['message_chat']), id: String(row['message_id']) } : null;
    },
    find: async (id) => {
      const row = await queries.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? deliveryOf(row) : null;
    },
    retry: (filter, now) => requeue(filter, RETRYABLE, now),
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
    release: (destination, now) => requeue({ destination }, ['held'], now),
    depths: async () =>
      queries
        .selectFrom('deliveries')
        .select((q) => [
          'destination',
          'state',
          q.fn.countAll<number>().as('count'),
          q.fn.min('created_at').as('oldest'),
        ])
        .where('state', 'in', OPEN)
        .groupBy(['destination', 'state'])
        .execute(),
  };
  return { outbox, insert };
}
