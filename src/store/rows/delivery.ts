import { z } from 'zod';
import { DELIVERY_STATES, isLateAt, isWaiting, PRIORITIES, type Delivery } from '../../domain/delivery.ts';
import type { Attempt } from '../../domain/outcome.ts';
import type { SubjectId } from '../../domain/subject.ts';
import type { Forgettable } from '../contract/outbox.ts';
import { storedAttempt, storedPlan, type StoredPlan } from '../contract/stored-event.ts';
import { readStored } from './stored.ts';

const nullableText = z.string().nullable();
const nullableNumber = z.number().nullable();

/** The row of a delivery, without its attempts. Booleans are 0 or 1. */
export const deliveryRow = z.object({
  id: z.number(),
  event: z.number(),
  subject: z.number(),
  destination: z.string(),
  state: z.enum(DELIVERY_STATES),
  /** 0 high, 1 normal, 2 low. */
  priority: z.number(),
  /** Its priority while it waits for its turn; null: it does not wait. */
  lane: nullableNumber,
  due: z.number(),
  created_at: z.number(),
  requeued_at: nullableNumber,
  attempts: z.number(),
  ambiguous: z.number(),
  replayed: z.number(),
  problem: nullableText,
  settled_at: nullableNumber,
  message_chat: nullableText,
  message_id: nullableText,
  /** Time at which its message is to be deleted from the chat; null: never, or done. */
  forget_at: nullableNumber,
  rule: nullableText,
  /** The rest of the plan. */
  plan: z.string(),
});

/** The columns of a delivery, in the order of {@link deliveryValues}. */
export const DELIVERY_COLUMNS = deliveryRow.keyof().options;

/** The row of a delivery with its attempts, a line of JSON each. */
export const triedRow = deliveryRow.extend({ tried: nullableText });
export type DeliveryRow = z.output<typeof triedRow>;

/** What is looked at of a delivery to find out whether it is meant. */
export const deliveryHead = deliveryRow.pick({ id: true, state: true, destination: true, subject: true });

/** The destination of a delivery, or of several. */
export const destinationRow = deliveryRow.pick({ destination: true });
export type DeliveryHead = z.output<typeof deliveryHead>;

/** What is read of a delivery whose message is to be deleted. */
export const forgettableRow = z
  .object({
    forget_at: z.number(),
    settled_at: nullableNumber,
    message_chat: z.string(),
    message_id: z.string(),
  })
  .transform(({ forget_at: at, settled_at: sentAt, message_chat: chat, message_id: id }): Forgettable => {
    return { message: { chat, id }, at, sentAt: sentAt ?? at };
  });

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

/** What may have changed of a waiting delivery since it was stored. */
export const standingRow = deliveryRow.pick({
  state: true,
  requeued_at: true,
  due: true,
  attempts: true,
  ambiguous: true,
  problem: true,
  settled_at: true,
});

/** Reads the changing part of a delivery. */
export function standingOf(
  row: z.output<typeof standingRow>,
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
export function deliveryOf(row: z.output<typeof deliveryRow>): Delivery {
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
