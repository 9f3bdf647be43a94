import type { NewEvent } from '../domain/decision.ts';
import type { Delivery, Plan } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import type { NextId } from '../domain/id.ts';
import type { Millis } from '../domain/time.ts';
import { route } from '../rules/route.ts';
import type { Policy } from './policy.ts';

/** The rules that take an event, and the deliveries that they make of it. */
export function routed(
  policy: Pick<Policy, 'rules' | 'immediate'>,
  event: Event,
  at: Millis,
  nextId: NextId,
): Pick<NewEvent, 'rules' | 'deliveries'> {
  const { matches, plans } = route(policy.rules, event, at);
  return {
    rules: matches.map(({ rule }) => rule),
    deliveries: plans.map((plan) => planned(policy, plan, event, at, nextId)),
  };
}

/** The delivery of a plan under a policy: destinations that get everything at once get it so. */
export function planned(
  { immediate }: Pick<Policy, 'immediate'>,
  plan: Plan,
  event: Event,
  at: Millis,
  nextId: NextId,
): Delivery {
  return newDelivery(immediate.has(plan.destination) ? { ...plan, bundle: null } : plan, event, at, nextId);
}

/** A plan as a delivery that waits. */
export function newDelivery(plan: Plan, event: Event, at: Millis, nextId: NextId): Delivery {
  return {
    ...plan,
    id: nextId(),
    event: event.id,
    state: 'pending',
    createdAt: at,
    requeuedAt: null,
    due: plan.bundle?.until ?? at,
    attempts: 0,
    ambiguous: false,
    replayed: false,
    problem: null,
    settledAt: null,
    message: null,
  };
}
