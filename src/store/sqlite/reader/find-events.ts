import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Event, EventId } from '../../../domain/event.ts';
import type { Scope, SubjectId } from '../../../domain/subject.ts';
import { readCursor, writeCursor, type Page, type PageRequest } from '../../contract/paging.ts';
import type { EventQuery } from '../../contract/reader.ts';
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
import { readRow, readStored } from '../../rows/stored.ts';
import type { FewSubjects } from '../../rows/subject.ts';
import type { TextIndex } from '../search/text-index.ts';
import type { SubjectReader } from '../subjects/read-subjects.ts';

/** Rows that are read together, in the order of the list. */
const READ_TOGETHER = 500;
/** The columns of an event that can be queried without its body. */
export const headRow = eventHead.extend({ rules: z.string().nullable() });
export type Head = z.output<typeof headRow>;
const COLUMNS = headRow.keyof().options.join(', ');

const numberRow = z.object({ id: z.number() });
const bodyRow = z.object({ body: z.string() });
const planRow = z.object({ plan: z.string() });

/** Prepares a query for the heads of events. */
function headsWhere(db: DatabaseSync, condition: string): (...values: readonly number[]) => Head[] {
  const statement = db.prepare(`SELECT ${COLUMNS} FROM events WHERE ${condition}`);
  return (...values) => statement.all(...values).map((row) => readRow(headRow, row));
}

/** A stop on the way through the events; the head is null where none is to be looked at. */
interface Visit {
  readonly id: EventId;
  readonly head: Head | null;
  /** True: nothing follows. */
  readonly isLast: boolean;
}

/** Finds the ids of a page of events. */
export interface EventFinder {
  /**
   * @param index narrows down a query by texts that is newest first
   * @throws InvalidCursor
   */
  find(scope: Scope, query: EventQuery, page: PageRequest, index?: TextIndex): Page<EventId>;
  /** Returns the codes that rules found in an event. */
  captured(id: EventId): string[];
}

/** Creates the finder, which reads along the events' ids or an index, never more than a page may take. */
export function createEventFinder(db: DatabaseSync, subjects: SubjectReader): EventFinder {
  const body = db.prepare('SELECT body FROM events WHERE id = ?');
  const headOf = headsWhere(db, 'id = ?');
  const ruleNumber = db.prepare('SELECT id FROM rules WHERE name = ?');
  const plansOf = db.prepare('SELECT plan FROM deliveries WHERE event = ?');

  /** Returns up to `limit` events of a range, in the order of the query, including all that match it. */
  function heads(query: EventQuery, range: IdRange, ofSubjects: string | null, limit: number): Head[] {
    const order = query.order === 'oldest' ? 'ASC' : 'DESC';
    const select = (condition: string): Head[] => {
      const find = headsWhere(db, `${condition} AND id > ? AND id < ? ORDER BY id ${order} LIMIT ?`);
      return find(range.from, range.until, limit);
    };
    if (ofSubjects !== null) return select(ofSubjects);
    const { kinds, code } = query;
    // Each is the condition of an index.
    if (query.unrouted === true) return select('deliveries = 0');
    if (code !== undefined && code !== 'none') return select('code IS NOT NULL');
    if (!kinds || kinds.includes('sms')) return select('true');
    return merge(
      kinds.map((kind) => select(`kind = '${kind}' AND kind <> 'sms'`)),
      query,
      limit,
    );
  }

  function* scan(
    query: EventQuery,
    whole: IdRange,
    few: FewSubjects | null,
    together: number,
  ): Generator<Visit> {
    const each = few === null ? [null] : conditionsFor(few);
    for (let range = whole; ;) {
      const lists = each.map((ofSubjects) => heads(query, range, ofSubjects, together));
      const found = merge(lists, query, together);
      const isAll = found.length < together;
      for (const [i, head] of found.entries())
        yield { id: head.id, head, isLast: isAll && i === found.length - 1 };
      const last = found.at(-1);
      if (isAll || last === undefined) return;
      range = beyond(range, last.id, query);
    }
  }

  /** Visits what is not in the index yet, then its candidates. */
  function* visits(
    query: EventQuery,
    range: IdRange,
    meant: Meant,
    few: FewSubjects | null,
    index: TextIndex | undefined,
  ): Generator<Visit> {
    const last = index?.last() ?? 0;
    const indexed = { from: range.from, until: Math.min(range.until, last + 1) };
    const stops =
      query.needs === undefined || query.order === 'oldest'
        ? null
        : (index?.candidates(query.needs, meant, indexed) ?? null);
    if (stops === null) {
      yield* scan(query, range, few, READ_TOGETHER);
      return;
    }
    const fresh = { from: Math.max(range.from, last), until: range.until };
    for (const visit of scan(query, fresh, few, READ_TOGETHER)) yield { ...visit, isLast: false };
    for (const { id, isCandidate } of stops) {
      const [head = null] = isCandidate ? headOf(id) : [];
      yield { id, head, isLast: false };
    }
  }

  function captured(id: EventId): string[] {
    const plans = plansOf.all(id).map((row) => readRow(planRow, row).plan);
    return plans.flatMap((plan) => readStored(storedPlan, plan).captures['code'] ?? []);
  }

  function eventOf(id: EventId): Event | null {
    const row = body.get(id);
    return row === undefined ? null : readStored(storedEvent, readRow(bodyRow, row).body);
  }

  function numberOf(rule: string): number | undefined {
    const row = ruleNumber.get(rule);
    return row === undefined ? undefined : readRow(numberRow, row).id;
  }

  function isMeant(head: Head, query: EventQuery, meant: Meant, rule: number | null): boolean {
    if (meant?.has(head.subject) === false || !fits(head, query)) return false;
    if (rule !== null && !numbersOf(head.rules).includes(rule)) return false;
    if (query.where === undefined) return true;
    const event = eventOf(head.id);
    return event !== null && query.where(event, () => captured(head.id));
  }

  return {
    captured,
    find: (scope, query, { limit, cursor, isOver }, index) => {
      const after = cursor === undefined ? null : readCursor(eventPosition, cursor).after;
      const range = rangeOf(query, after);
      const meant = subjects.narrow(scope, query);
      const rule = query.rule === undefined ? null : numberOf(query.rule);
      if (meant?.size === 0 || rule === undefined) return { items: [], next: null };
      const few = meant && subjects.few(meant, FEW_SUBJECTS);
      const isListed = isPlain(query) && (meant === null || few !== null);
      const way = isListed ? scan(query, range, few, limit) : visits(query, range, meant, few, index);
      const most = isOver === undefined ? LOOKED_AT : LOOKED_AT_IN_TIME;
      const items: EventId[] = [];
      let lookedAt = 0;
      for (const { id, head, isLast } of way) {
        if (head && isMeant(head, query, meant, rule)) items.push(id);
        if (isLast) break;
        if (head) lookedAt++;
        if (items.length === limit || lookedAt === most || isOver?.() === true)
          return { items, next: writeCursor({ after: id }) };
      }
      return { items, next: null };
    },
  };
}

/** Subjects that are meant; null: all. */
type Meant = ReadonlySet<SubjectId> | null;

/** Builds a condition for each subject, and one for all with several parts: of each of those there are few events. */
function conditionsFor({ single, several }: FewSubjects): string[] {
  const conditions = single.map((id) => `subject = ${id}`);
  return several.length === 0 ? conditions : [...conditions, `subject IN (${several.join(', ')})`];
}

/** Merges rows in the order of a query. */
export function merge<T extends { readonly id: EventId }>(
  lists: readonly (readonly T[])[],
  { order }: Pick<EventQuery, 'order'>,
  limit: number,
): T[] {
  const sign = order === 'oldest' ? 1 : -1;
  return lists
    .flat()
    .sort((a, b) => sign * (a.id - b.id))
    .slice(0, limit);
}

/** Reads the numbers of the rules that matched an event, each of which stands between commas: `,3,7,`. */
export function numbersOf(rules: string | null): number[] {
  return rules === null ? [] : rules.split(',').filter(Boolean).map(Number);
}
