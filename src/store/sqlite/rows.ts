import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { z } from 'zod';
import { ENDED_STATES, isWaiting, PRIORITIES, type Delivery } from '../../domain/delivery.ts';
import type { Attempt } from '../../domain/outcome.ts';
import type { SubjectId } from '../../domain/subject.ts';
import type { Standing } from '../contract/outbox.ts';
import { storedAttempt, storedPlan, type StoredPlan } from '../contract/stored-event.ts';
import type { Tables } from './tables.ts';

type Row = Tables['deliveries'];

/** The columns of a delivery, in the order of {@link deliveryValues}. */
export const DELIVERY_COLUMNS = [
  'id',
  'event',
  'subject',
  'destination',
  'state',
  'priority',
  'lane',
  'due',
  'created_at',
  'requeued_at',
  'attempts',
  'ambiguous',
  'replayed',
  'problem',
  'settled_at',
  'message_chat',
  'message_id',
  'forget_at',
  'rule',
  'plan',
] as const satisfies readonly (keyof Row)[];

/** Returns the column values of a delivery. */
export function deliveryValues(d: Delivery, subject: SubjectId): (string | number | null)[] {
  const { template, alternatives, movedFrom, captures, expires, forgetAfter, collected } = d;
  const plan: StoredPlan = { template, alternatives, movedFrom, captures, expires, forgetAfter, collected };
  const priority = PRIORITIES.indexOf(d.priority);
  return [
    d.id,
    d.event,
    subject,
    d.destination,
    d.state,
    priority,
    isWaiting(d.state) ? priority : null,
    d.due,
    d.createdAt,
    d.requeuedAt,
    d.attempts,
    d.ambiguous ? 1 : 0,
    d.replayed ? 1 : 0,
    d.problem,
    d.settledAt,
    d.message?.chat ?? null,
    d.message?.id ?? null,
    null,
    d.rule,
    JSON.stringify(plan),
  ];
}

/** The columns of a waiting delivery that may have changed since it was stored. */
export const STANDING_COLUMNS = [
  'state',
  'requeued_at',
  'due',
  'attempts',
  'ambiguous',
  'problem',
  'settled_at',
] as const satisfies readonly (keyof Row)[];

/** Reads the changing part of a delivery, from {@link STANDING_COLUMNS}. */
export function standingOf(
  row: Pick<Row, (typeof STANDING_COLUMNS)[number]>,
): Pick<Delivery, 'state' | 'requeuedAt' | 'due' | 'attempts' | 'ambiguous' | 'problem' | 'settledAt'> {
  return {
    state: row.state,
    requeuedAt: row.requeued_at,
    due: row.due,
    attempts: row.attempts,
    ambiguous: row.ambiguous === 1,
    problem: row.problem,
    settledAt: row.settled_at,
  };
}

/** Reads a delivery from its row. */
export function deliveryOf(row: Omit<Row, 'tried'>): Delivery {
  const plan = readStored(storedPlan, row.plan);
  return {
    ...plan,
    ...standingOf(row),
    id: row.id,
    event: row.event,
    destination: row.destination,
    rule: row.rule,
    priority: PRIORITIES[row.priority] ?? 'normal',
    createdAt: row.created_at,
    replayed: row.replayed === 1,
    message: row.message_chat === null ? null : { chat: row.message_chat, id: row.message_id ?? '' },
  };
}

/** Reads the attempts of a delivery, first one first. */
export function attemptsOf({ tried }: Pick<Row, 'tried'>): Attempt[] {
  return tried === null ? [] : tried.split('\n').map((line) => readStored(storedAttempt, line));
}

/**
 * The condition for deliveries that are not final, as in the index `deliveries_open`. SQLite uses that index only for
 * queries with the same condition (sqlite.org/partialindex.html); others read every delivery.
 */
export const IS_OPEN = ENDED_STATES.map((state) => `state <> '${state}'`).join(' AND ');

/** Builds the condition for deliveries that stand in one of these ways, which `deliveries_open` finds beside {@link IS_OPEN}. */
export function standsAmong(among: readonly Standing[]): RawBuilder<SqlBool> {
  if (among.length === 0) return sql<SqlBool>`false`;
  const ways = among.map(({ destination, state }) => sql`(${destination}, ${state})`);
  return sql<SqlBool>`(destination, state) IN (VALUES ${sql.join(ways)})`;
}

/**
 * Parses stored JSON. If it does not match the schema, something other than Simwire changed the file, within a page,
 * where SQLite does not notice it.
 *
 * @throws an error like SQLite's for a damaged page, which does not quote the value
 */
export function readStored<T extends z.ZodType>(schema: T, json: unknown): z.output<T> {
  const parsed = schema.safeParse(parse(json));
  if (!parsed.success) throw new Damaged();
  return parsed.data;
}

function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    throw new Damaged();
  }
}

/** A damaged value. The parser's own message would quote it: somebody's SMS. */
class Damaged extends Error {
  /** `SQLITE_CORRUPT` (sqlite.org/rescode.html), so that it is reported like any other damage. */
  readonly errcode = 11;

  constructor() {
    super('a stored value is damaged');
    this.name = 'Damaged';
  }
}
