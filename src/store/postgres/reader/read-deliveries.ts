import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { z } from 'zod';
import { isEnded, type DeliveryId } from '../../../domain/delivery.ts';
import { EVENT_KINDS, type EventId } from '../../../domain/event.ts';
import { firstIdAt } from '../../../domain/id.ts';
import { isDeliveryInScope, type Scope } from '../../../domain/subject.ts';
import type { Standing } from '../../contract/outbox.ts';
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
import type { Database } from '../connection/database.ts';
import type { SubjectReader } from '../subjects/read-subjects.ts';
import { readRow } from '../../rows/stored.ts';

/** Number of rows visited for one page. */
const LOOKED_AT = 2_000;

const position = z.object({ after: z.number() });
const ROW = triedRow.keyof().options;
const HEAD = deliveryHead.keyof().options;
const kindRow = z.object({ id: z.number(), kind: z.enum(EVENT_KINDS) });

/** The reader's queries for deliveries. */
export interface DeliveryReader extends Pick<
  Reader,
  'deliveries' | 'deliveryHeads' | 'delivery' | 'deliveryOf' | 'depths' | 'routed'
> {
  of(scope: Scope, event: EventId): Promise<DeliveryDetail[]>;
}

/** Builds the condition for deliveries that stand in one of these ways. */
export function standsAmong(among: readonly Standing[]): RawBuilder<SqlBool> {
  if (among.length === 0) return sql<SqlBool>`false`;
  const ways = among.map(({ destination, state }) => sql`(${destination}, ${state})`);
  return sql<SqlBool>`(destination, state) IN (${sql.join(ways)})`;
}

/** Builds the condition for rows whose ids are among these. */
export function isAmong(ids: readonly DeliveryId[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`id = ANY(${ids}::bigint[])`;
}

/** Creates the reader of deliveries and their attempts. */
export function createDeliveryReader(database: Database, subjects: SubjectReader): DeliveryReader {
  const { queries } = database;

  async function detailed(found: readonly DeliveryRow[]): Promise<DeliveryDetail[]> {
    const attempts = new Map(found.map((row) => [row.id, attemptsOf(row)]));
    return (await listed(found)).map((delivery) => ({ ...delivery, tried: attempts.get(delivery.id) ?? [] }));
  }

  async function listed(found: readonly DeliveryRow[]): Promise<ListedDelivery[]> {
    if (found.length === 0) return [];
    const known = await subjects.of(found.map(({ subject }) => subject));
    const kinds = new Map(
      (
        await database.rows(kindRow, 'SELECT id, kind FROM events WHERE id = ANY($1)', [
          [...new Set(found.map(({ event }) => event))],
        ])
      ).map(({ id, kind }) => [id, kind]),
    );
    return found.flatMap((row): ListedDelivery[] => {
      const subject = known.get(row.subject);
      const kind = kinds.get(row.event);
      if (!subject || !kind) return [];
      return [{ ...deliveryOf(row), kind, subject }];
    });
  }

  /**
   * Finds the deliveries of a page.
   *
   * @param row the columns that are read
   */
  async function found<T extends DeliveryHead>(
    row: z.ZodType<T>,
    columns: readonly (keyof T & keyof DeliveryRow)[],
    scope: Scope,
    query: DeliveryQuery,
    { limit, cursor }: PageRequest,
  ): Promise<Page<T>> {
    const after = cursor === undefined ? null : readCursor(position, cursor).after;
    const [order, beyond] = query.order === 'oldest' ? (['asc', '>'] as const) : (['desc', '<'] as const);
    const { among, states = [] } = query;
    const allOpen = among !== undefined || (states.length > 0 && !states.some(isEnded));
    let select = queries.selectFrom(allOpen ? 'deliveries' : 'all_deliveries').select(columns);
    if (query.event !== undefined) select = select.where('event', '=', query.event);
    if (query.since !== undefined) select = select.where('id', '>=', firstIdAt(query.since));
    if (after !== null) select = select.where('id', beyond, after);
    if (among !== undefined) select = select.where(standsAmong(among));
    if (query.ids !== undefined) select = select.where(isAmong(query.ids));
    if (allOpen && states.length > 0) select = select.where('state', 'in', states);
    const looked = readRow(z.array(row), await select.orderBy('id', order).limit(LOOKED_AT).execute());
    const items = looked
      .filter((one) => isMeant(one, query) && isDeliveryInScope(scope, one.subject, one.destination))
      .slice(0, limit);
    const last = (items.length === limit ? items : looked).at(-1);
    const isAll = looked.length < LOOKED_AT && last === looked.at(-1);
    return { items, next: isAll || last === undefined ? null : writeCursor({ after: last.id }) };
  }

  return {
    deliveries: async (scope, query, request) => {
      const { items, next } = await found(triedRow, ROW, scope, query, request);
      return { items: await listed(items), next };
    },
    deliveryHeads: async (scope, query, request) => {
      const { items, next } = await found(deliveryHead, HEAD, scope, query, request);
      const known = await subjects.of(items.map(({ subject }) => subject));
      return {
        items: items.flatMap((row) => {
          const subject = known.get(row.subject);
          return subject ? [{ ...row, subject }] : [];
        }),
        next,
      };
    },
    delivery: async (scope, id) => {
      const found = await queries.selectFrom('all_deliveries').selectAll().where('id', '=', id).execute();
      return (await visible(scope, found))[0] ?? null;
    },
    deliveryOf: async (scope, { chat, id }) => {
      const found = await queries
        .selectFrom('all_deliveries')
        .selectAll()
        .where('message_id', 'is not', null)
        .where('message_chat', '=', chat)
        .where('message_id', '=', id)
        .orderBy('id', 'desc')
        .limit(1)
        .execute();
      return (await visible(scope, found))[0] ?? null;
    },
    of: async (scope, event) =>
      visible(
        scope,
        await queries
          .selectFrom('all_deliveries')
          .selectAll()
          .where('event', '=', event)
          .orderBy('id')
          .execute(),
      ),
    depths: async (scope) => {
      const found = await queries
        .selectFrom('deliveries')
        .select((q) => [
          'destination',
          'state',
          q.fn.countAll<number>().as('count'),
          q.fn.min('created_at').as('oldest'),
        ])
        .where('state', 'not in', ['delivered', 'dropped', 'moved'])
        .$if(scope !== 'everything', (query) => query.select('subject').groupBy('subject'))
        .groupBy(['destination', 'state'])
        .execute();
      return depthsIn(scope, readRow(z.array(depthRow), found));
    },
    routed: async (scope, events) => {
      if (events.length === 0) return new Map();
      const found = await queries
        .selectFrom('all_deliveries')
        .innerJoin('events', 'events.id', 'all_deliveries.event')
        .select(['all_deliveries.event', 'all_deliveries.rule', 'all_deliveries.destination'])
        .select(['all_deliveries.subject', 'events.deliveries'])
        .where('all_deliveries.event', 'in', events)
        .where('all_deliveries.replayed', '=', 0)
        .orderBy('all_deliveries.id')
        .execute();
      return routedIn(scope, readRow(z.array(routedRow), found));
    },
  };

  async function visible(scope: Scope, found: readonly unknown[]): Promise<DeliveryDetail[]> {
    const parsed = readRow(z.array(triedRow), found);
    return detailed(
      parsed.filter(({ subject, destination }) => isDeliveryInScope(scope, subject, destination)),
    );
  }
}
