import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { EventId } from '../../domain/event.ts';
import { INSTANCES, firstIdAt, partsOfId } from '../../domain/id.ts';
import type { SubjectId } from '../../domain/subject.ts';
import { readCursor, writeCursor } from '../contract/cursor.ts';
import type { EventQuery, Reader, StoredEvent } from '../contract/reader.ts';
import { storedAssignment, storedEvent } from '../contract/stored.ts';
import { unpackRaw } from './raw-rows.ts';
import type { DeliveryReader } from './read-deliveries.ts';
import { isInScope, type SubjectReader } from './read-subjects.ts';
import { readStored } from './stored-json.ts';

/** How many events one page looks at: one that finds little is short, and goes on where it ended. */
const LOOKED_AT = 2_000;
/** Of so few subjects each is read by its own index; of more, events are looked at one after the other. */
const FEW_SUBJECTS = 32;

/** What of an event can be asked for without reading its body. */
interface Head {
  readonly id: EventId;
  readonly subject: SubjectId;
  readonly received_at: number;
  readonly rules: string | null;
}

/** Where a page of events ended. */
const position = z.object({ after: z.number() });
/** What was read of each instance; of those that are missing, nothing. */
const vector = z.record(z.string().regex(/^\d{1,2}$/), z.number());

/** The part of the reader that is about events. */
export function createEventReader(
  db: DatabaseSync,
  subjects: SubjectReader,
  deliveries: DeliveryReader,
): Pick<Reader, 'events' | 'event' | 'feed'> {
  const body = db.prepare('SELECT subject, rules, deliveries, body FROM events WHERE id = ?');
  const rawOf = db.prepare('SELECT raw FROM events WHERE id = ?');
  const assigned = db.prepare('SELECT event, holder, at, expectation FROM assignments WHERE event = ?');
  const ruleName = db.prepare('SELECT name FROM rules WHERE id = ?');
  const ruleNumber = db.prepare('SELECT id FROM rules WHERE name = ?');
  const own = db.prepare(
    'SELECT id, subject, received_at, rules FROM events WHERE id > ? AND (id >> 7) & 31 = 0 ORDER BY id LIMIT ?',
  );
  const beside = db.prepare(
    `SELECT id, subject, received_at, rules FROM events
     WHERE (id >> 7) & 31 <> 0 AND (id >> 7) & 31 = ? AND id > ? ORDER BY id LIMIT ?`,
  );
  const lastOwn = db.prepare('SELECT id FROM events WHERE (id >> 7) & 31 = 0 ORDER BY id DESC LIMIT 1');
  const lastBeside = db.prepare(
    'SELECT max(id) AS id FROM events WHERE (id >> 7) & 31 <> 0 AND (id >> 7) & 31 = ?',
  );

  function stored(id: EventId): StoredEvent | null {
    const row = body.get(id);
    if (row === undefined) return null;
    return {
      event: readStored(storedEvent, row['body']),
      subject: subjects.get(Number(row['subject'])),
      rules: numbersOf(row['rules']).map((number) => String(ruleName.get(number)?.['name'])),
      deliveries: Number(row['deliveries']),
    };
  }

  /** Up to `limit` events between two ids, in the order that is asked for, that a query may mean. */
  function heads(query: EventQuery, range: Range, subject: SubjectId | null, limit: number): Head[] {
    const conditions = ['id > :from', 'id < :until', ...(subject === null ? [] : [`subject = ${subject}`])];
    if (query.unrouted !== undefined) conditions.push(query.unrouted ? 'deliveries = 0' : 'deliveries <> 0');
    if (query.code === 'none') conditions.push('code IS NULL');
    else if (query.code !== undefined) conditions.push('code IS NOT NULL', `code = '${query.code}'`);
    const order = query.order === 'oldest' ? 'ASC' : 'DESC';
    const select = (kind: string): Head[] =>
      db
        .prepare(
          `SELECT id, subject, received_at, rules FROM events
           WHERE ${[...conditions, kind].join(' AND ')} ORDER BY id ${order} LIMIT :limit`,
        )
        .all({ from: range.from, until: range.until, limit }) as unknown as Head[];
    const kinds = query.kinds ?? [];
    if (kinds.length === 0) return select('true');
    if (kinds.includes('sms')) return select(`kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`);
    // Told in so many words that no SMS is meant, SQLite takes the index that has none.
    return merge(
      kinds.map((kind) => select(`kind = '${kind}' AND kind <> 'sms'`)),
      query,
      limit,
    );
  }

  return {
    events: async (scope, query, { limit, cursor }) => {
      const order = query.order ?? 'newest';
      const after = cursor === undefined ? null : readCursor(position, cursor).after;
      const range = rangeOf(query, after);
      const meant = subjects.narrow(scope, query);
      const rule = query.rule === undefined ? null : ruleNumber.get(query.rule)?.['id'];
      if (meant?.size === 0 || rule === undefined) return Promise.resolve({ items: [], next: null });
      const isScan = meant !== null && meant.size > FEW_SUBJECTS;
      const most = isScan || rule !== null || query.where ? LOOKED_AT : limit;
      const looked =
        meant === null || isScan
          ? heads(query, range, null, most)
          : merge(
              [...meant].map((subject) => heads(query, range, subject, most)),
              { order },
              most,
            );
      const items: StoredEvent[] = [];
      let last: EventId | null = null;
      for (const head of looked) {
        last = head.id;
        if (meant !== null && !meant.has(head.subject)) continue;
        if (query.since !== undefined && head.received_at < query.since) continue;
        if (rule !== null && !numbersOf(head.rules).includes(Number(rule))) continue;
        const found = stored(head.id);
        if (!found || query.where?.(found.event) === false) continue;
        items.push(found);
        if (items.length === limit) break;
      }
      const isAll = looked.length < most && last === (looked.at(-1)?.id ?? null);
      return Promise.resolve({ items, next: isAll || last === null ? null : writeCursor({ after: last }) });
    },
    event: async (scope, id) => {
      const found = stored(id);
      if (!found || !isInScope(scope, found.subject.id)) return null;
      const raw = rawOf.get(id)?.['raw'];
      const assignment = assigned.get(id);
      return {
        ...found,
        raw: raw instanceof Uint8Array ? unpackRaw(raw) : null,
        sent: await deliveries.of(scope, id),
        assignment: assignment === undefined ? null : storedAssignment.parse(assignment),
      };
    },
    feed: async (scope, cursor, limit) => {
      const read = cursor === null ? present() : readCursor(vector, cursor);
      const lists = Array.from({ length: INSTANCES }, (_, instance) => {
        const from = read[String(instance)] ?? 0;
        const rows = instance === 0 ? own.all(from, limit) : beside.all(instance, from, limit);
        return rows as unknown as Head[];
      });
      const found = cursor === null ? [] : merge(lists, { order: 'oldest' }, limit);
      const next = { ...read };
      for (const { id } of found) next[String(partsOfId(id).instance)] = id;
      const events = found
        .filter(({ subject }) => isInScope(scope, subject))
        .flatMap(({ id }) => stored(id) ?? []);
      return Promise.resolve({ events, cursor: writeCursor(next) });
    },
  };

  /** What there is of each instance now. */
  function present(): Record<string, EventId> {
    const entries = Array.from({ length: INSTANCES }, (_, instance) => {
      const last = (instance === 0 ? lastOwn.get() : lastBeside.get(instance))?.['id'];
      return [String(instance), last] as const;
    });
    return Object.fromEntries(
      entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    );
  }
}

interface Range {
  /** Both exclusive. */
  readonly from: EventId;
  readonly until: EventId;
}

/** The ids that a query may mean, from where the page before ended. An id is made at its event's arrival, or after it. */
function rangeOf({ since, until, order }: EventQuery, after: EventId | null): Range {
  const from = since === undefined ? -1 : firstIdAt(since) - 1;
  const end = until === undefined ? Number.MAX_SAFE_INTEGER : firstIdAt(until);
  if (after === null) return { from, until: end };
  return order === 'oldest'
    ? { from: Math.max(from, after), until: end }
    : { from, until: Math.min(end, after) };
}

function merge(lists: readonly (readonly Head[])[], { order }: EventQuery, limit: number): Head[] {
  const sign = order === 'oldest' ? 1 : -1;
  return lists
    .flat()
    .sort((a, b) => sign * (a.id - b.id))
    .slice(0, limit);
}

function numbersOf(rules: unknown): number[] {
  return typeof rules === 'string' ? rules.split(',').filter(Boolean).map(Number) : [];
}
