import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { EventId } from '../../domain/event.ts';
import { endsWith, firstIdAt, INSTANCES, partsOfId } from '../../domain/id.ts';
import { isDeliveryInScope, isInScope, type Scope, type SubjectId } from '../../domain/subject.ts';
import { storedAssignment } from '../contract/assignments.ts';
import { readCursor, writeCursor } from '../contract/paging.ts';
import type { EventQuery, Reader, StoredEvent } from '../contract/reader.ts';
import { storedEvent } from '../contract/stored-event.ts';
import { unpackRaw } from '../rows/raw-row.ts';
import { SELECT_ASSIGNMENT } from './assignments.ts';
import type { DeliveryReader } from './read-deliveries.ts';
import { readStored } from '../rows/stored.ts';
import type { SubjectReader } from './subjects.ts';
import type { Tables } from './tables.ts';

/** Number of rows visited for one page: a page with few matches is short, and the next one continues where it ended. */
const LOOKED_AT = 2_000;
/** Number of subjects up to which each is read by its index; with more, all events are visited in order. */
const FEW_SUBJECTS = 32;

/** The columns of an event that can be queried without its body. */
type Head = Pick<
  Tables['events'],
  'id' | 'kind' | 'subject' | 'received_at' | 'code' | 'rules' | 'deliveries' | 'peer' | 'token'
>;
const HEAD = 'id, kind, subject, received_at, code, rules, deliveries, peer, token';

const submission = z.object({ peer: z.string().nullable(), token: z.number() });

/** The position at which a page of events ended. */
const position = z.object({ after: z.number() });
/** The last id read of each instance; absent: none. */
const vector = z.record(z.string().regex(/^\d{1,2}$/), z.number());

/** Creates the reader's queries for events. */
export function createEventReader(
  db: DatabaseSync,
  subjects: SubjectReader,
  deliveries: DeliveryReader,
): Pick<Reader, 'events' | 'event' | 'feed'> {
  const body = db.prepare('SELECT subject, rules, deliveries, body, peer, token FROM events WHERE id = ?');
  const destinationsOf = db.prepare('SELECT destination FROM deliveries WHERE event = ?');
  const rawOf = db.prepare('SELECT raw FROM events WHERE id = ?');
  const assigned = db.prepare(`${SELECT_ASSIGNMENT} WHERE event = ?`);
  const ruleName = db.prepare('SELECT name FROM rules WHERE id = ?');
  const ruleNumber = db.prepare('SELECT id FROM rules WHERE name = ?');
  const own = db.prepare(
    `SELECT ${HEAD} FROM events WHERE id > ? AND (id >> 7) & 31 = 0 ORDER BY id LIMIT ?`,
  );
  const beside = db.prepare(
    `SELECT ${HEAD} FROM events
     WHERE (id >> 7) & 31 <> 0 AND (id >> 7) & 31 = ? AND id > ? ORDER BY id LIMIT ?`,
  );
  const lastOwn = db.prepare('SELECT id FROM events WHERE (id >> 7) & 31 = 0 ORDER BY id DESC LIMIT 1');
  const lastBeside = db.prepare(
    'SELECT max(id) AS id FROM events WHERE (id >> 7) & 31 <> 0 AND (id >> 7) & 31 = ?',
  );

  /** Counts the deliveries of an event within a scope, of all of which there are `all`. */
  function deliveriesIn(scope: Scope, id: EventId, subject: SubjectId, all: number): number {
    if (scope === 'everything' || scope.deliveries === undefined) return all;
    const rows = destinationsOf.all(id);
    return rows.filter((row) => isDeliveryInScope(scope, subject, String(row['destination']))).length;
  }

  function stored(scope: Scope, id: EventId): StoredEvent | null {
    const row = body.get(id);
    if (row === undefined) return null;
    const subject = Number(row['subject']);
    return {
      event: readStored(storedEvent, row['body']),
      subject: subjects.get(subject),
      rules: numbersOf(row['rules']).map((number) => String(ruleName.get(number)?.['name'])),
      deliveries: deliveriesIn(scope, id, subject, Number(row['deliveries'])),
      submission: row['token'] === null ? null : submission.parse(row),
    };
  }

  /** Returns up to `limit` events between two ids, in the order of the query, including all that match it. */
  function heads(query: EventQuery, range: Range, subject: SubjectId | null, limit: number): Head[] {
    const order = query.order === 'oldest' ? 'ASC' : 'DESC';
    const select = (condition: string): Head[] =>
      db
        .prepare(
          `SELECT ${HEAD} FROM events WHERE ${condition} AND id > ? AND id < ? ORDER BY id ${order} LIMIT ?`,
        )
        .all(range.from, range.until, limit) as unknown as Head[];
    if (subject !== null) return select(`subject = ${subject}`);
    const { kinds, code } = query;
    // Each is the condition of an index.
    if (query.unrouted === true) return select('deliveries = 0');
    if (code === 'otp' || code === 'pickup') return select('code IS NOT NULL');
    if (!kinds || kinds.includes('sms')) return select('true');
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
      const scan = meant === null || meant.size > FEW_SUBJECTS;
      const most = isPlain(query) && (meant === null || !scan) ? limit : LOOKED_AT;
      const looked = scan
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
        if (meant?.has(head.subject) === false || !isMeant(head, query)) continue;
        if (rule !== null && !numbersOf(head.rules).includes(Number(rule))) continue;
        const found = stored(scope, head.id);
        if (!found || query.where?.(found.event) === false) continue;
        items.push(found);
        if (items.length === limit) break;
      }
      const isAll = looked.length < most && last === (looked.at(-1)?.id ?? null);
      return Promise.resolve({ items, next: isAll || last === null ? null : writeCursor({ after: last }) });
    },
    event: async (scope, id) => {
      const found = stored(scope, id);
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
        .flatMap(({ id }) => stored(scope, id) ?? []);
      return Promise.resolve({ events, cursor: writeCursor(next) });
    },
  };

  /** Returns the last id of each instance. */
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

/** Returns the ids that may match a query, after the previous page. An id is made when its event arrives, or later. */
function rangeOf({ since, until, order }: EventQuery, after: EventId | null): Range {
  const from = since === undefined ? -1 : firstIdAt(since) - 1;
  const end = until === undefined ? Number.MAX_SAFE_INTEGER : firstIdAt(until);
  if (after === null) return { from, until: end };
  return order === 'oldest'
    ? { from: Math.max(from, after), until: end }
    : { from, until: Math.min(end, after) };
}

/** Returns whether a query has no condition that is checked row by row. */
function isPlain({ kinds, rule, code, unrouted, since, where, peer, token, id }: EventQuery): boolean {
  return [kinds, rule, code, unrouted, since, where, peer, token, id].every(
    (condition) => condition === undefined,
  );
}

/** Returns whether the columns of a row match a query. */
function isMeant(head: Head, { kinds, code, unrouted, since, peer, token, id }: EventQuery): boolean {
  return (
    kinds?.includes(head.kind) !== false &&
    (code === undefined || (head.code ?? 'none') === code) &&
    (unrouted === undefined || (head.deliveries === 0) === unrouted) &&
    (since === undefined || head.received_at >= since) &&
    (peer === undefined || head.peer === peer) &&
    (token === undefined || head.token === token) &&
    (id === undefined || endsWith(head.id, id))
  );
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
