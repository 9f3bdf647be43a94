import { z } from 'zod';
import { CODE_KINDS } from '../../domain/code.ts';
import { EVENT_KINDS, type EventId } from '../../domain/event.ts';
import { firstIdAt, INSTANCES, partsOfId } from '../../domain/id.ts';
import { isDeliveryInScope, isInScope, type Scope } from '../../domain/subject.ts';
import type { Millis } from '../../domain/time.ts';
import { storedAssignment } from '../contract/assignments.ts';
import { readCursor, writeCursor } from '../contract/paging.ts';
import type { EventQuery, Reader, StoredEvent } from '../contract/reader.ts';
import { storedEvent, storedPlan } from '../contract/stored-event.ts';
import {
  beyond,
  eventPosition,
  FEW_SUBJECTS,
  fits,
  isPlain,
  LOOKED_AT,
  LOOKED_AT_IN_TIME,
  rangeOf,
  type IdRange,
} from '../rows/event-query.ts';
import { unpackRaw } from '../rows/raw-row.ts';
import { readStored } from '../rows/stored.ts';
import { SELECT_ASSIGNMENT } from './assignments.ts';
import type { Connection, Parameter } from './database.ts';
import type { DeliveryReader } from './read-deliveries.ts';
import type { SubjectReader } from './subjects.ts';

/** The columns of an event that can be queried without its body. */
const headRow = z.object({
  id: z.number(),
  kind: z.enum(EVENT_KINDS),
  subject: z.number(),
  received_at: z.number(),
  code: z.enum(CODE_KINDS).nullable(),
  rules: z.array(z.number()),
  deliveries: z.number(),
  peer: z.string().nullable(),
  token: z.number().nullable(),
});
type Head = z.output<typeof headRow>;
/** Rows that are read together, in the order of the list. */
const READ_TOGETHER = 500;
const HEAD = 'id, kind, subject, received_at, code, rules, deliveries, peer, token';

const bodyRow = z.object({ id: z.number(), body: z.string() });
const rawRow = z.object({ raw: z.instanceof(Buffer).nullable() });
const ruleRow = z.object({ id: z.number(), name: z.string() });
const lastRow = z.object({ instance: z.number(), id: z.number() });
const planRow = z.object({ event: z.number(), plan: z.string() });
const routedRow = z.object({ event: z.number(), destination: z.string() });

/** The last id read of each instance; absent: none. */
const vector = z.record(z.string().regex(/^\d{1,2}$/), z.number());

/** Creates the reader's queries for events. */
export function createEventReader(
  connection: Connection,
  subjects: SubjectReader,
  deliveries: DeliveryReader,
): Pick<Reader, 'events' | 'eventsOf' | 'event' | 'captured' | 'feed'> {
  /** Counts the deliveries of events within a scope. */
  async function deliveriesIn(scope: Scope, heads: readonly Head[]): Promise<ReadonlyMap<EventId, number>> {
    if (scope === 'everything' || scope.deliveries === undefined)
      return new Map(heads.map(({ id, deliveries: all }) => [id, all]));
    const rows = await connection.rows(
      routedRow,
      'SELECT event, destination FROM all_deliveries WHERE event = ANY($1)',
      [heads.map(({ id }) => id)],
    );
    const of = Map.groupBy(rows, ({ event }) => event);
    return new Map(
      heads.map(({ id, subject }) => {
        const mine = (of.get(id) ?? []).filter(({ destination }) =>
          isDeliveryInScope(scope, subject, destination),
        );
        return [id, mine.length];
      }),
    );
  }

  /** Reads the bodies of events, and what belongs to them, in the order of their heads. */
  async function stored(scope: Scope, heads: readonly Head[]): Promise<StoredEvent[]> {
    if (heads.length === 0) return [];
    const rows = await connection.rows(bodyRow, 'SELECT id, body FROM events WHERE id = ANY($1)', [
      heads.map(({ id }) => id),
    ]);
    const bodies = new Map(rows.map(({ id, body }) => [id, body]));
    const known = await subjects.of(heads.map(({ subject }) => subject));
    const names = await rulesOf(heads.flatMap(({ rules }) => rules));
    const counts = await deliveriesIn(scope, heads);
    return heads.flatMap((head): StoredEvent[] => {
      const body = bodies.get(head.id);
      const subject = known.get(head.subject);
      if (body === undefined || !subject) return [];
      return [
        {
          event: readStored(storedEvent, body),
          subject,
          rules: head.rules.map((rule) => names.get(rule) ?? ''),
          deliveries: counts.get(head.id) ?? 0,
          submission: head.token === null ? null : { peer: head.peer, token: head.token },
        },
      ];
    });
  }

  async function rulesOf(ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    if (ids.length === 0) return new Map();
    const rows = await connection.rows(ruleRow, 'SELECT id, name FROM rules WHERE id = ANY($1)', [
      [...new Set(ids)],
    ]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Returns up to `limit` events between two ids, in the order of the query, including all that match it. */
  async function heads(
    query: EventQuery,
    range: IdRange,
    meant: ReadonlySet<number> | null,
    limit: number,
  ): Promise<Head[]> {
    const order = query.order === 'oldest' ? 'ASC' : 'DESC';
    const select = (condition: string, values: readonly Parameter[] = []): Promise<Head[]> =>
      connection.rows(
        headRow,
        `SELECT ${HEAD} FROM events WHERE ${condition} AND id > $1 AND id < $2 ORDER BY id ${order} LIMIT $3`,
        [range.from, range.until, limit, ...values],
      );
    if (meant !== null)
      return connection.rows(
        headRow,
        `SELECT found.* FROM unnest($4::int[]) AS of (one) CROSS JOIN LATERAL (
           SELECT ${HEAD} FROM events WHERE subject = one AND id > $1 AND id < $2 ORDER BY id ${order} LIMIT $3
         ) AS found ORDER BY id ${order} LIMIT $3`,
        [range.from, range.until, limit, [...meant]],
      );
    const { kinds, code } = query;
    // Each is the condition of an index.
    if (query.unrouted === true) return select('deliveries = 0');
    if (code === 'otp' || code === 'pickup') return select('code IS NOT NULL');
    if (!kinds || kinds.includes('sms')) return select('true');
    return select("kind = ANY($4) AND kind <> 'sms'", [kinds]);
  }

  return {
    events: async (scope, query, { limit, cursor, isOver }) => {
      const meant = await subjects.narrow(scope, query);
      const rule = query.rule === undefined ? null : await ruleNumber(query.rule);
      if (meant?.size === 0 || rule === undefined) return { items: [], next: null };
      const few = meant !== null && meant.size <= FEW_SUBJECTS ? meant : null;
      const together = isPlain(query) && (meant === null || few !== null) ? limit : READ_TOGETHER;
      const most = isOver === undefined ? LOOKED_AT : LOOKED_AT_IN_TIME;
      const items: StoredEvent[] = [];
      let range = rangeOf(query, cursor === undefined ? null : readCursor(eventPosition, cursor).after);
      for (let lookedAt = 0; ;) {
        const looked = await heads(query, range, few, together);
        const wanted = looked.filter(
          (head) =>
            meant?.has(head.subject) !== false &&
            fits(head, query) &&
            (rule === null || head.rules.includes(rule)),
        );
        const taken = await take(scope, query, wanted, limit - items.length);
        items.push(...taken.items);
        lookedAt += looked.length;
        const last = looked.at(-1)?.id;
        const end = taken.last ?? last;
        if (end === undefined || (looked.length < together && end === last)) return { items, next: null };
        if (items.length === limit || lookedAt >= most || isOver?.() === true)
          return { items, next: writeCursor({ after: end }) };
        range = beyond(range, end, query);
      }
    },
    eventsOf: async (scope, ids) => {
      const rows = await connection.rows(headRow, `SELECT ${HEAD} FROM events WHERE id = ANY($1)`, [ids]);
      const found = new Map(rows.map((head) => [head.id, head]));
      const meant = ids.flatMap((id) => found.get(id) ?? []);
      return stored(
        scope,
        meant.filter(({ subject }) => isInScope(scope, subject)),
      );
    },
    captured: async (id) => (await capturedIn([id])).get(id) ?? [],
    event: async (scope, id) => {
      const [head] = await connection.rows(headRow, `SELECT ${HEAD} FROM events WHERE id = $1`, [id]);
      if (!head || !isInScope(scope, head.subject)) return null;
      const [found] = await stored(scope, [head]);
      if (!found) return null;
      const [row] = await connection.rows(rawRow, 'SELECT raw FROM events WHERE id = $1', [id]);
      const [assignment] = await connection.rows(storedAssignment, `${SELECT_ASSIGNMENT} WHERE event = $1`, [
        id,
      ]);
      return {
        ...found,
        raw: row?.raw ? unpackRaw(row.raw) : null,
        sent: await deliveries.of(scope, id),
        assignment: assignment ?? null,
      };
    },
    feed: async (scope, from, limit) => {
      const read = typeof from === 'string' ? readCursor(vector, from) : await lastBefore(from);
      if (from === null) return { events: [], cursor: writeCursor(read) };
      const instances = Array.from({ length: INSTANCES }, (_, instance) => instance);
      // Events of one instance are committed in the order of their ids; those of different ones in any.
      const found = await connection.rows(
        headRow,
        `SELECT found.* FROM unnest($1::int[], $2::bigint[]) AS of (instance, after) CROSS JOIN LATERAL (
           SELECT ${HEAD} FROM events WHERE ((id >> 7) & 31) = instance AND id > after ORDER BY id LIMIT $3
         ) AS found ORDER BY id LIMIT $3`,
        [instances, instances.map((instance) => read[String(instance)] ?? 0), limit],
      );
      const next = { ...read };
      const cursors = new Map<EventId, string>();
      for (const { id } of found) {
        next[String(partsOfId(id).instance)] = id;
        cursors.set(id, writeCursor(next));
      }
      const cursor = writeCursor(next);
      const events = await stored(
        scope,
        found.filter(({ subject }) => isInScope(scope, subject)),
      );
      return {
        events: events.map((one) => ({ ...one, cursor: cursors.get(one.event.id) ?? cursor })),
        cursor,
      };
    },
  };

  /** Takes the events that the query's own filter lets through; `last`: where the page is full. */
  async function take(
    scope: Scope,
    query: EventQuery,
    wanted: readonly Head[],
    limit: number,
  ): Promise<{ items: StoredEvent[]; last: EventId | null }> {
    const items: StoredEvent[] = [];
    for (let from = 0; from < wanted.length;) {
      const some = wanted.slice(from, from + Math.max(limit, 200));
      from += some.length;
      const codes = query.where === undefined ? null : await capturedIn(some.map(({ id }) => id));
      for (const found of await stored(scope, some)) {
        const { event } = found;
        if (query.where?.(event, () => codes?.get(event.id) ?? []) === false) continue;
        items.push(found);
        if (items.length === limit) return { items, last: found.event.id };
      }
    }
    return { items, last: null };
  }

  /** Returns the codes that rules found in events, as their deliveries have them. */
  async function capturedIn(ids: readonly EventId[]): Promise<ReadonlyMap<EventId, string[]>> {
    const rows = await connection.rows(
      planRow,
      'SELECT event, plan FROM all_deliveries WHERE event = ANY($1)',
      [ids],
    );
    const plans = Map.groupBy(rows, ({ event }) => event);
    return new Map(
      [...plans].map(([id, of]) => [
        id,
        of.flatMap(({ plan }) => readStored(storedPlan, plan).captures['code'] ?? []),
      ]),
    );
  }

  async function ruleNumber(name: string): Promise<number | undefined> {
    const [row] = await connection.rows(ruleRow, 'SELECT id, name FROM rules WHERE name = $1', [name]);
    return row?.id;
  }

  /** Returns the last id of each instance before a moment; null: of all. */
  async function lastBefore(moment: Millis | null): Promise<Record<string, EventId>> {
    const rows = await connection.rows(
      lastRow,
      `SELECT instance, id FROM generate_series(0, ${INSTANCES - 1}) AS instance CROSS JOIN LATERAL (
         SELECT id FROM events WHERE ((id >> 7) & 31) = instance AND id < $1 ORDER BY id DESC LIMIT 1
       ) AS last`,
      [moment === null ? Number.MAX_SAFE_INTEGER : firstIdAt(moment)],
    );
    return Object.fromEntries(rows.map(({ instance, id }) => [String(instance), id]));
  }
}
