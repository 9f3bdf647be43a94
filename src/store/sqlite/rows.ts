import { isWaiting, PRIORITIES, type Delivery } from '../../domain/delivery.ts';
import type { Attempt } from '../../domain/outcome.ts';
import type { KnownSubject, Subject, SubjectId } from '../../domain/subject.ts';
import { storedAttempt, storedPlan, storedTags, type StoredPlan } from '../contract/stored.ts';
import { readStored } from './stored-json.ts';
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

/** A delivery as a row. */
export function deliveryValues(d: Delivery, subject: SubjectId): (string | number | null)[] {
  const { template, alternatives, movedFrom, captures, expires, forgetAfter, bundle } = d;
  const plan: StoredPlan = { template, alternatives, movedFrom, captures, expires, forgetAfter, bundle };
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

/** How a delivery stands, from {@link STANDING_COLUMNS}. */
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

/** A delivery from its row. */
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

/** The attempts of a delivery, the first one first. */
export function attemptsOf({ tried }: Pick<Row, 'tried'>): Attempt[] {
  return tried === null ? [] : tried.split('\n').map((line) => readStored(storedAttempt, line));
}

/** A subject as one string: the same for subjects that are alike. */
export function keyOfSubject({ gateway, port, sim: { name, number, iccid, tags } }: Subject): string {
  return JSON.stringify([gateway, port, name, number, iccid, tags]);
}

/** The columns of a subject. */
export const SUBJECT_COLUMNS = [
  'gateway',
  'port',
  'sim_name',
  'sim_number',
  'sim_iccid',
  'tags',
] as const satisfies readonly (keyof Tables['subjects'])[];

/** A subject from its row. */
export function knownSubjectOf(
  row: Pick<Tables['subjects'], 'id' | (typeof SUBJECT_COLUMNS)[number]>,
): KnownSubject {
  const { id, gateway, port, sim_name: name, sim_number: number, sim_iccid: iccid, tags } = row;
  return { id, gateway, port, sim: { name, number, iccid, tags: readStored(storedTags, tags) } };
}
