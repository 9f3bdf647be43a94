import type { Delivery, Plan } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import { SIMWIRE } from '../domain/fault.ts';
import type { NextId } from '../domain/id.ts';
import type { Millis } from '../domain/time.ts';
import { route } from '../rules/route.ts';
import { newDelivery } from './new-delivery.ts';
import type { Policy } from './policy.ts';
import { simOf } from './sims.ts';

/**
 * Whether the rules alone say where an event goes. Alerts are told by their groups, which repeat by themselves, and what
 * Simwire sent on an operator's order was no gateway's.
 */
export function isReplayable({ event, gateway }: Event): boolean {
  return event !== 'alert' && gateway !== SIMWIRE;
}

/** Where a past event would go by a policy, with the name, number and tags that it gives to the SIM. */
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
 * A past event on its way once more: marked as replayed, behind everything fresh, at once and as a message of its own,
 * because it was asked for now.
 */
export function replayedDelivery(plan: Plan, event: Event, at: Millis, nextId: NextId): Delivery {
  const asked: Plan = { ...plan, priority: 'low', expires: null, bundle: null };
  return { ...newDelivery(asked, event, at, nextId), replayed: true };
}
