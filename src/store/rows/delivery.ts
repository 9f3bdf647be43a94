import { isLateAt, isWaiting, PRIORITIES, type Delivery, type DeliveryState } from '../../domain/delivery.ts';
import type { Attempt } from '../../domain/outcome.ts';
import type { SubjectId } from '../../domain/subject.ts';
import { storedAttempt, storedPlan, type StoredPlan } from '../contract/stored-event.ts';
import { readStored } from './stored.ts';

/** The row of a delivery. Booleans are 0 or 1. */
export interface DeliveryRow {
  id: number;
  event: number;
  subject: number;
  destination: string;
  state: DeliveryState;
  /** 0 high, 1 normal, 2 low. */
  priority: number;
  /** Its priority while it waits for its turn; null: it does not wait. */
  lane: number | null;
  due: number;
  created_at: number;
  requeued_at: number | null;
  attempts: number;
  ambiguous: number;
  replayed: number;
  problem: string | null;
  settled_at: number | null;
  message_chat: string | null;
  message_id: string | null;
  /** Time at which its message is to be deleted from the chat; null: never, or done. */
  forget_at: number | null;
  rule: string | null;
  /** The rest of the plan. */
  plan: string;
  /** Its attempts, a line of JSON each. */
  tried: string | null;
}

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
] as const satisfies readonly (keyof DeliveryRow)[];

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
] as const satisfies readonly (keyof DeliveryRow)[];

/** Reads the changing part of a delivery, from {@link STANDING_COLUMNS}. */
export function standingOf(
  row: Pick<DeliveryRow, (typeof STANDING_COLUMNS)[number]>,
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
export function deliveryOf(row: Omit<DeliveryRow, 'tried'>): Delivery {
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
export function attemptsOf({ tried }: Pick<DeliveryRow, 'tried'>): Attempt[] {
  return tried === null ? [] : tried.split('\n').map((line) => readStored(storedAttempt, line));
}

/** Returns whether a delivery was sent as part of a summary, by its plan or because it was late. */
export function wasSummarized(delivery: Delivery): boolean {
  const { collected, createdAt, settledAt } = delivery;
  return collected !== null || isLateAt(delivery, settledAt ?? createdAt);
}
