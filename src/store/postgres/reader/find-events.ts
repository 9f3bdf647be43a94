import { z } from 'zod';
import type { EventId } from '../../../domain/event.ts';
import type { Scope, SubjectId } from '../../../domain/subject.ts';
import { readCursor, writeCursor, type Page, type PageRequest } from '../../contract/paging.ts';
import type { EventQuery, Need } from '../../contract/reader.ts';
import { storedEvent, storedPlan } from '../../contract/stored-event.ts';
import {
  beyond,
  eventHead,
  eventPosition,
  FEW_SUBJECTS,
  fits,
  isPlain,
  LOOKED_AT,
  LOOKED_AT_IN_TIME,
  rangeOf,
  type IdRange,
} from '../../rows/event-query.ts';
import { readStored } from '../../rows/stored.ts';
import type { FewSubjects } from '../../rows/subject.ts';
import type { Connection } from '../connection/database.ts';
import type { Parameter } from '../connection/storable.ts';
import type { SubjectReader } from '../subjects/read-subjects.ts';

/** The columns of an event that can be queried without its body. */
export const headRow = eventHead.extend({ rules: z.array(z.number()) });
export type Head = z.output<typeof headRow>;
export const HEAD = headRow.keyof().options.join(', ');

/** Rows that are read together, in the order of the list. */
const READ_TOGETHER = 500;
/** Events at least that are looked into together. */
const LOOKED_INTO = 200;

const numberRow = z.object({ id: z.number() });
const bodyRow = z.object({ id: z.number(), body: z.string() });
const planRow = z.object({ event: z.number(), plan: z.string() });

/** A part of the way through the events. */
export interface Stretch {
  /** The events to be looked at, in the order of the query. */
  readonly heads: readonly Head[];
  /** The last id of the stretch; null: nothing follows. */
  readonly end: EventId | null;
}

/** Subjects that are meant; null: all. */
export type Meant = ReadonlySet<SubjectId> | null;

/** What an index of texts has for a search. */
export interface LookUp {
  /** All events of the range before it are in the index. */
  readonly until: EventId;
  /** Those of them that may be meant, the newest first. */
  readonly candidates: AsyncIterable<Stretch>;
}

/** An index by which events are found by their texts. */
export interface TextLookUp {
  /**
   * Finds candidates of a range.
   * @returns null where it is of no help for what is needed, or of another version
   */
  lookUp(needs: readonly Need[], meant: Meant, range: IdRange): Promise<LookUp | null>;
}

/** Finds the ids of a page of events. */
export interface EventFinder {
  /**
   * @param index narrows down a query by texts that is newest first
   * @throws InvalidCursor
   */
  find(scope: Scope, query: EventQuery, page: PageRequest, index?: TextLookUp): Promise<Page<EventId>>;
  /** Returns the codes that rules found in events, as their deliveries have them. */
  captured(ids: readonly EventId[]): Promise<ReadonlyMap<EventId, string[]>>;
}

/** Creates the finder, which reads along the events' ids or an index, never more than a page may take. */
export function createEventFinder(connection: Connection, subjects: SubjectReader): EventFinder {
  /** Returns up to `limit` events of a range, in the order of the query, including all that match it. */
  async function heads(
    query: EventQuery,
    range: IdRange,
    few: FewSubjects | null,
    limit: number,
  ): Promise<Head[]> {
    const order = query.order === 'oldest' ? 'ASC' : 'DESC';
    const select = (condition: string, values: readonly Parameter[] = []): Promise<Head[]> =>
      connection.rows(
        headRow,
        `SELECT ${HEAD} FROM events WHERE ${condition} AND id > $1 AND id < $2 ORDER BY id ${order} LIMIT $3`,
        [range.from, range.until, limit, ...values],
      );
    if (few !== null)
      return connection.rows(
        headRow,
        `SELECT found.* FROM unnest($4::int[]) AS of (one) CROSS JOIN LATERAL (
           SELECT ${HEAD} FROM events WHERE subject = one AND id > $1 AND id < $2 ORDER BY id ${order} LIMIT $3
         ) AS found ORDER BY id ${order} LIMIT $3`,
        [range.from, range.until, limit, [...few.single, ...few.several]],
      );
    const { kinds, code } = query;
    // Each is the condition of an index.
    if (query.unrouted === true) return select('deliveries = 0');
    if (code !== undefined && code !== 'none') return select('code IS NOT NULL');
    if (!kinds || kinds.includes('sms')) return select('true');
    return select("kind = ANY($4) AND kind <> 'sms'", [kinds]);
  }

  async function* scan(
    query: EventQuery,
    whole: IdRange,
    meant: Meant,
    limit: number,
  ): AsyncGenerator<Stretch> {
    const few = meant && (await subjects.few(meant, FEW_SUBJECTS));
    const together = isPlain(query) && (meant === null || few !== null) ? limit : READ_TOGETHER;
    for (let range = whole; ;) {
      const found = await heads(query, range, few, together);
      const last = found.at(-1)?.id;
      if (last === undefined || found.length < together) {
        yield { heads: found, end: null };
        return;
      }
      yield { heads: found, end: last };
      range = beyond(range, last, query);
    }
  }

  /** Visits what is not in the index yet, then its candidates. */
  async function* visits(
    query: EventQuery,
    range: IdRange,
    meant: Meant,
    limit: number,
    index: TextLookUp | undefined,
  ): AsyncGenerator<Stretch> {
    const isIndexed = index !== undefined && query.order !== 'oldest' && query.needs !== undefined;
    const found = isIndexed ? await index.lookUp(query.needs, meant, range) : null;
    if (found === null) {
      yield* scan(query, range, meant, limit);
      return;
    }
    const { until, candidates } = found;
    if (until < range.until) {
      const fresh = { from: Math.max(range.from, until - 1), until: range.until };
      for await (const { heads: some, end } of scan(query, fresh, meant, limit))
        yield { heads: some, end: end ?? until };
    }
    yield* candidates;
  }

  /** Returns those of some events that the query's own filter accepts, in their order. */
  async function accepted(ids: readonly EventId[], { where }: EventQuery): Promise<readonly EventId[]> {
    if (where === undefined) return ids;
    const rows = await connection.rows(bodyRow, 'SELECT id, body FROM events WHERE id = ANY($1)', [ids]);
    const codes = await captured(ids);
    const events = new Map(rows.map(({ id, body }) => [id, readStored(storedEvent, body)]));
    return ids.filter((id) => {
      const event = events.get(id);
      return event !== undefined && where(event, () => codes.get(id) ?? []);
    });
  }

  async function captured(ids: readonly EventId[]): Promise<ReadonlyMap<EventId, string[]>> {
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
    const [row] = await connection.rows(numberRow, 'SELECT id FROM rules WHERE name = $1', [name]);
    return row?.id;
  }

  return {
    captured,
    find: async (scope, query, { limit, cursor, isOver }, index) => {
      const range = rangeOf(query, cursor === undefined ? null : readCursor(eventPosition, cursor).after);
      const meant = await subjects.narrow(scope, query);
      const rule = query.rule === undefined ? null : await ruleNumber(query.rule);
      if (meant?.size === 0 || rule === undefined) return { items: [], next: null };
      const most = isOver === undefined ? LOOKED_AT : LOOKED_AT_IN_TIME;
      const items: EventId[] = [];
      let lookedAt = 0;
      for await (const stretch of visits(query, range, meant, limit, index)) {
        const wanted = stretch.heads
          .filter(
            (head) =>
              meant?.has(head.subject) !== false &&
              fits(head, query) &&
              (rule === null || head.rules.includes(rule)),
          )
          .map(({ id }) => id);
        const last = stretch.end === null ? stretch.heads.at(-1)?.id : undefined;
        for (const some of chunksOf(wanted, Math.max(limit, LOOKED_INTO)))
          for (const id of await accepted(some, query)) {
            items.push(id);
            if (items.length === limit)
              return { items, next: id === last ? null : writeCursor({ after: id }) };
          }
        lookedAt += stretch.heads.length;
        if (stretch.end === null) break;
        if (lookedAt >= most || isOver?.() === true)
          return { items, next: writeCursor({ after: stretch.end }) };
      }
      return { items, next: null };
    },
  };
}

function* chunksOf<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
