import type { DatabaseSync } from 'node:sqlite';
import { sql, type Kysely, type SqlBool } from 'kysely';
import { z } from 'zod';
import { isEnded } from '../../../domain/delivery.ts';
import { EVENT_KINDS, type EventId } from '../../../domain/event.ts';
import { firstIdAt } from '../../../domain/id.ts';
import { isDeliveryInScope, type Scope } from '../../../domain/subject.ts';
import { readCursor, writeCursor, type Page, type PageRequest } from '../../contract/paging.ts';
import type { DeliveryQuery, Reader } from '../../contract/reader.ts';
import type { DeliveryDetail, ListedDelivery } from '../../contract/results.ts';
import {
  attemptsOf,
  deliveryHead,
  deliveryOf,
  triedRow,
  type DeliveryHead,
  type DeliveryRow,
} from '../../rows/delivery.ts';
import { depthRow, depthsIn, isMeant, routedIn, routedRow } from '../../rows/delivery-query.ts';
import { IS_OPEN, standsAmong, isAmong } from './delivery-conditions.ts';
import { hasSubjectIn, type SubjectReader } from '../subjects/read-subjects.ts';
import { readRow } from '../../rows/stored.ts';
import type { Tables } from '../connection/tables.ts';

/** Number of rows visited for one page. */
const LOOKED_AT = 2_000;

const position = z.object({ after: z.number() });
const kindRow = z.object({ kind: z.enum(EVENT_KINDS) });
const HEAD = deliveryHead.keyof().options;

const isOpen = sql.raw<SqlBool>(IS_OPEN);

/** The reader's queries for deliveries. */
export interface DeliveryReader extends Pick<
  Reader,
  'deliveries' | 'deliveryHeads' | 'delivery' | 'deliveryOf' | 'depths' | 'routed'
> {
  of(scope: Scope, event: EventId): Promise<DeliveryDetail[]>;
}

/** Creates the reader of deliveries and their attempts. */
export function createDeliveryReader(
  db: DatabaseSync,
  queries: Kysely<Tables>,
  subjects: SubjectReader,
): DeliveryReader {
  const kindOf = db.prepare('SELECT kind FROM events WHERE id = ?');

  function listed(row: DeliveryRow): ListedDelivery {
    const { kind } = readRow(kindRow, kindOf.get(row.event));
    return { ...deliveryOf(row), kind, subject: subjects.get(row.subject) };
  }

  /** Reads those of some rows that are within a scope. */
  function visible(scope: Scope, rows: readonly unknown[]): DeliveryDetail[] {
    return rows
      .map((row) => readRow(triedRow, row))
      .filter(({ subject, destination }) => isDeliveryInScope(scope, subject, destination))
      .map((row) => ({ ...listed(row), tried: attemptsOf(row) }));
  }

  /** Finds the deliveries of a page, of what an index of those that are open has. */
  async function heads(
    scope: Scope,
    query: DeliveryQuery,
    { limit, cursor }: PageRequest,
  ): Promise<Page<DeliveryHead>> {
    const after = cursor === undefined ? null : readCursor(position, cursor).after;
    const [order, beyond] = query.order === 'oldest' ? (['asc', '>'] as const) : (['desc', '<'] as const);
    const { among, states = [] } = query;
    const allOpen = among !== undefined || (states.length > 0 && !states.some(isEnded));
    // Where the query finds nothing else than what is meant, one more tells whether there is another page: sorting more takes time.
    const isExact = allOpen && query.id === undefined && scope === 'everything';
    const most = isExact ? limit + 1 : LOOKED_AT;
    let select = queries.selectFrom('deliveries').select(HEAD);
    if (query.event !== undefined) select = select.where('event', '=', query.event);
    if (query.ids !== undefined) select = select.where(isAmong(query.ids));
    if (query.since !== undefined) select = select.where('id', '>=', firstIdAt(query.since));
    if (after !== null) select = select.where('id', beyond, after);
    if (allOpen) {
      select = select.where(isOpen);
      if (among !== undefined) select = select.where(standsAmong(among));
      if (states.length > 0) select = select.where('state', 'in', states);
      if (query.destination !== undefined) select = select.where('destination', '=', query.destination);
    }
    // The plus keeps SQLite from reading the whole table for the sake of its order.
    const ordered = allOpen ? select.orderBy(sql`+id`, order) : select.orderBy('id', order);
    const looked = readRow(z.array(deliveryHead), await ordered.limit(most).execute());
    const items = looked
      .filter((row) => isMeant(row, query) && isDeliveryInScope(scope, row.subject, row.destination))
      .slice(0, limit);
    const last = (items.length === limit ? items : looked).at(-1);
    const isAll = looked.length < most && last === looked.at(-1);
    return { items, next: isAll || last === undefined ? null : writeCursor({ after: last.id }) };
  }

  return {
    deliveries: async (scope, query, request) => {
      const { items, next } = await heads(scope, query, request);
      const order = query.order === 'oldest' ? 'asc' : 'desc';
      const rows = await queries
        .selectFrom('deliveries')
        .selectAll()
        .where(isAmong(items.map(({ id }) => id)))
        .orderBy('id', order)
        .execute();
      return { items: rows.map((row) => listed(readRow(triedRow, row))), next };
    },
    deliveryHeads: async (scope, query, request) => {
      const { items, next } = await heads(scope, query, request);
      return { items: items.map((row) => ({ ...row, subject: subjects.get(row.subject) })), next };
    },
    delivery: async (scope, id) => {
      const rows = await queries.selectFrom('deliveries').selectAll().where('id', '=', id).execute();
      return visible(scope, rows)[0] ?? null;
    },
    deliveryOf: async (scope, { chat, id }) => {
      const rows = await queries
        .selectFrom('deliveries')
        .selectAll()
        .where('message_id', 'is not', null)
        .where('message_chat', '=', chat)
        .where('message_id', '=', id)
        .orderBy('id', 'desc')
        .limit(1)
        .execute();
      return visible(scope, rows)[0] ?? null;
    },
    of: async (scope, event) => {
      const rows = await queries
        .selectFrom('deliveries')
        .selectAll()
        .where('event', '=', event)
        .orderBy('id')
        .execute();
      return visible(scope, rows);
    },
    depths: async (scope) => {
      const rows = await queries
        .selectFrom('deliveries')
        .select((q) => [
          'destination',
          'state',
          q.fn.countAll<number>().as('count'),
          q.fn.min('created_at').as('oldest'),
        ])
        .where(isOpen)
        .where(scope === 'everything' || scope.deliveries ? sql<SqlBool>`true` : hasSubjectIn(scope.subjects))
        .$if(scope !== 'everything' && scope.deliveries !== undefined, (query) =>
          query.select('subject').groupBy('subject'),
        )
        .groupBy(['destination', 'state'])
        .execute();
      return depthsIn(scope, readRow(z.array(depthRow), rows));
    },
    routed: async (scope, events) => {
      const rows = await queries
        .selectFrom('deliveries')
        .innerJoin('events', 'events.id', 'deliveries.event')
        .select(['deliveries.event', 'deliveries.rule', 'deliveries.destination'])
        .select(['deliveries.subject', 'events.deliveries'])
        .where('deliveries.event', 'in', events)
        .where('deliveries.replayed', '=', 0)
        .orderBy('deliveries.id')
        .execute();
      return routedIn(scope, readRow(z.array(routedRow), rows));
    },
  };
}
