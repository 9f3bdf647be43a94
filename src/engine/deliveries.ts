import type { NewEvent } from '../domain/decision.ts';
import type { Delivery, Plan } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import { SIMWIRE } from '../domain/fault.ts';
import type { NextId } from '../domain/id.ts';
import type { Millis } from '../domain/time.ts';
import { route } from '../rules/route.ts';
import type { Policy } from './policy.ts';
import { simOf } from './sims.ts';

/** Routes an event: the rules that take it, and the deliveries that they make of it. */
export function routeEvent(
  policy: Pick<Policy, 'rules' | 'immediate'>,
  event: Event,
  at: Millis,
  nextId: NextId,
): Pick<NewEvent, 'rules' | 'deliveries'> {
  const { matches, plans } = route(policy.rules, event, at);
  return {
    rules: matches.map(({ rule }) => rule),
    deliveries: plans.map((plan) => plannedDelivery(policy, plan, event, at, nextId)),
  };
}

/** Makes the delivery of a plan under a policy: destinations that get everything at once get it so. */
export function plannedDelivery(
  { immediate }: Pick<Policy, 'immediate'>,
  plan: Plan,
  event: Event,
  at: Millis,
  nextId: NextId,
): Delivery {
  return newDelivery(
    immediate.has(plan.destination) ? { ...plan, collected: null } : plan,
    event,
    at,
    nextId,
  );
}

/** Makes a pending delivery of a plan. */
export function newDelivery(plan: Plan, event: Pick<Event, 'id'>, at: Millis, nextId: NextId): Delivery {
  return {
    ...plan,
    id: nextId(),
    event: event.id,
    state: 'pending',
    createdAt: at,
    requeuedAt: null,
    due: plan.collected?.until ?? at,
    attempts: 0,
    ambiguous: false,
    replayed: false,
    problem: null,
    settledAt: null,
    message: null,
  };
}

/**
 * Returns true if the rules alone say where an event goes. Alerts are sent by their groups, which repeat by themselves,
 * and what Simwire sent on an operator's order was no gateway's.
 */
export function isReplayable({ event, gateway }: Event): boolean {
  return event !== 'alert' && gateway !== SIMWIRE;
}

/** Plans where a past event would go by a policy, with the name, number and tags that it gives to the SIM. */
export function replayedPlans(
  policy: Pick<Policy, 'rules' | 'sims'>,
  event: Event,
  at: Millis,
): readonly Plan[] {
  const { iccid, imsi } = event.sim;
  const hint = iccid === null ? null : { iccid, imsi };
  const { name, number, tags } = simOf(policy.sims(event.gateway), event.port, undefined, hint, false);
  const sim = { ...event.sim, name, number: number ?? event.sim.number, tags };
  return route(policy.rules, { ...event, sim }, at).plans;
}

/**
 * Makes the delivery of a past event that is sent once more: marked as replayed, behind everything fresh, at once and
 * as a message of its own, because it was asked for now.
 */
export function replayedDelivery(plan: Plan, event: Event, at: Millis, nextId: NextId): Delivery {
  const asked: Plan = { ...plan, priority: 'low', expires: null, collected: null };
  return { ...newDelivery(asked, event, at, nextId), replayed: true };
}

/**
 * Makes the delivery of what an operator sends once more, to the same destination or another: marked as replayed, at once and
 * as a message of its own.
 */
export function resentDelivery(sent: Delivery, destination: string, at: Millis, nextId: NextId): Delivery {
  const { rule, priority, template, captures, forgetAfter } = sent;
  const asked: Plan = {
    ...{ destination, alternatives: [], rule, priority, template, captures, forgetAfter },
    ...{ expires: null, collected: null },
  };
  return { ...newDelivery(asked, { id: sent.event }, at, nextId), replayed: true };
}
