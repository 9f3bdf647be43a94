import { isWaiting, PRIORITIES, type Delivery, type Plan } from '../domain/delivery.ts';
import { parseStored } from './stored-json.ts';
import type { Tables } from './tables.ts';

type Row = Tables['deliveries'];

/** The columns of a delivery, in the order of {@link deliveryValues}. */
export const DELIVERY_COLUMNS = [
  'id',
  'event',
  'destination',
  'state',
  'priority',
  'lane',
  'due',
  'created_at',
  'requeued_at',
  'attempts',
  'unclear',
  'replayed',
  'problem',
  'settled_at',
  'message_chat',
  'message_id',
  'forget_at',
  'rule',
  'plan',
] as const satisfies readonly (keyof Row)[];

/** The part of a plan that no query looks into. */
type StoredPlan = Omit<Plan, 'destination' | 'rule' | 'priority'>;

/** A delivery as a row. */
export function deliveryValues(d: Delivery): (string | number | null)[] {
  const { template, alternatives, captures, expires, forgetAfter, bundle } = d;
  const plan: StoredPlan = { template, alternatives, captures, expires, forgetAfter, bundle };
  const priority = PRIORITIES.indexOf(d.priority);
  return [
    d.id,
    d.event,
    d.destination,
    d.state,
    priority,
    isWaiting(d.state) ? priority : null,
    d.due,
    d.createdAt,
    d.requeuedAt,
    d.attempts,
    d.unclear ? 1 : 0,
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
  'unclear',
  'problem',
  'settled_at',
] as const satisfies readonly (keyof Row)[];

/** How a delivery stands, from {@link STANDING_COLUMNS}. */
export function standingOf(
  row: Pick<Row, (typeof STANDING_COLUMNS)[number]>,
): Pick<Delivery, 'state' | 'requeuedAt' | 'due' | 'attempts' | 'unclear' | 'problem' | 'settledAt'> {
  return {
    state: row.state,
    requeuedAt: row.requeued_at,
    due: row.due,
    attempts: row.attempts,
    unclear: row.unclear === 1,
    problem: row.problem,
    settledAt: row.settled_at,
  };
}

/** A delivery from its row. */
export function deliveryOf(row: Row): Delivery {
  const plan = parseStored(row.plan) as StoredPlan;
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
