import type { NewEvent, Decision } from '../domain/decision.ts';
import type { Plan } from '../domain/delivery.ts';
import type { AlertEvent, EventId } from '../domain/event.ts';
import type { NextId } from '../domain/ids.ts';
import type { PortRecord } from '../domain/known.ts';
import type { PortId } from '../domain/port.ts';
import { UNKNOWN_SIM } from '../domain/sim.ts';
import type { Millis } from '../domain/time.ts';
import { collect } from '../faults/collect.ts';
import type { FaultId, Transition } from '../faults/fault.ts';
import { flush, type Alert } from '../faults/flush.ts';
import type { AlertGroup } from '../faults/group.ts';
import type { Changes } from '../faults/ledger.ts';
import { outages } from '../faults/outage.ts';
import { earlier } from '../faults/wake.ts';
import { route } from '../rules/route.ts';
import { keyOfFault, keyOfGroup, keyOfTraffic, readingOf, type FaultRecords } from './fault-records.ts';
import { planned } from './new-delivery.ts';
import type { Policy } from './policy.ts';
import { simOf } from './sims.ts';

/** What is known of a gateway when its faults are told. */
export interface Situation {
  readonly gateway: string;
  readonly records: FaultRecords;
  readonly ports: { get(port: PortId): PortRecord | undefined; values(): Iterable<PortRecord> };
  readonly at: Millis;
  readonly nextId: NextId;
}

/** What telling of faults adds to a decision. */
export type Told = Pick<Decision, 'events' | 'faults' | 'history' | 'wakeAt'>;

/** What an alert says of itself; the rest follows from where it is. */
type Says = Pick<
  AlertEvent,
  'condition' | 'severity' | 'state' | 'ports' | 'since' | 'summary' | 'repliesTo'
>;

/** An alert that speaks of these ports; where that is exactly one, of its SIM too. */
function alertEvent(
  policy: Pick<Policy, 'sims'>,
  { gateway, ports, at }: Pick<Situation, 'gateway' | 'ports' | 'at'>,
  id: EventId,
  says: Says,
): AlertEvent {
  const [only = null, ...others] = says.ports;
  const port = others.length === 0 ? only : null;
  const sim = port === null ? UNKNOWN_SIM : simOf(policy.sims(gateway), port, ports.get(port), null, false);
  return { event: 'alert', id, gateway, port, sim, time: null, receivedAt: at, ...says };
}

/** A fault as an alert of its own port: what rules and silences look at. It is never stored. */
export function alertOf(
  policy: Pick<Policy, 'alerts' | 'sims'>,
  situation: Pick<Situation, 'gateway' | 'ports' | 'at'>,
  { port, condition }: FaultId,
  says: Partial<Says> = {},
): AlertEvent {
  return alertEvent(policy, situation, 0, {
    condition,
    severity: policy.alerts.conditions[condition].severity,
    state: 'firing',
    ports: port === null ? [] : [port],
    since: situation.at,
    summary: '',
    repliesTo: null,
    ...says,
  });
}

/**
 * Takes over what an assessment changed, routes its transitions, each for its own port, into groups, and sends what the
 * groups have to say by now.
 */
export function tell(
  policy: Policy,
  situation: Situation,
  changes: Changes & { readonly traffic?: ReadonlyMap<PortId, object> },
): Told {
  const { records, at } = situation;
  const faults = new Map<string, object | null>();
  for (const fault of changes.changed) faults.set(keyOfFault(fault), fault);
  for (const id of changes.removed) faults.set(keyOfFault(id), null);
  for (const [port, counters] of changes.traffic ?? []) faults.set(keyOfTraffic(port), counters);

  const routed = changes.transitions.map((transition) => ({
    transition,
    plans: transition.untold === null ? plansOf(policy, situation, transition) : [],
  }));
  const groups = new Map(records.groups.map((group) => [keyOfGroup(group), group]));
  for (const group of collect(records.groups, routed, policy.alerts, at)) {
    groups.set(keyOfGroup(group), group);
    faults.set(keyOfGroup(group), group);
  }

  const events = [...groups].flatMap(([key, group]) => {
    const flushed = flushGroup(policy, situation, group);
    if (flushed.group === group) return [];
    faults.set(key, flushed.group);
    if (flushed.group) groups.set(key, flushed.group);
    else groups.delete(key);
    return flushed.events;
  });
  const due = [...groups.values()].map((group) => group.dueAt).reduce(earlier, null);
  return { events, faults, history: changes.transitions, wakeAt: earlier(changes.wakeAt, due) };
}

/** The ways that the rules send a transition; that a destination fails goes on to its fallback, past the destination. */
function plansOf(policy: Policy, situation: Situation, transition: Transition): readonly Plan[] {
  const { plans } = route(policy.rules, eventOf(policy, situation, transition), situation.at);
  if (transition.condition !== 'destination_failing') return plans;
  return plans.map((plan) => {
    const fallback = policy.fallback(plan.destination);
    return fallback === null ? plan : { ...plan, alternatives: [...plan.alternatives, fallback] };
  });
}

function eventOf(policy: Policy, situation: Situation, transition: Transition): AlertEvent {
  const { kind, severity, since, detail } = transition;
  return alertOf(policy, situation, transition, { severity, state: kind, since, summary: detail });
}

function flushGroup(
  policy: Policy,
  situation: Situation,
  group: AlertGroup,
): { group: AlertGroup | null; events: NewEvent[] } {
  const { records, ports, at, nextId } = situation;
  if (group.dueAt === null || group.dueAt > at) return { group, events: [] };
  const scene = {
    settings: policy.alerts,
    event: nextId(),
    outages: outages(records.faults, [...ports.values()].map(readingOf)),
    silenced: (id: FaultId) => policy.silenced(alertOf(policy, situation, id), at),
  };
  const { group: after, alert } = flush(group, scene, at);
  const events = alert ? [sending(policy, situation, alert, scene.event)] : [];
  return { group: after, events };
}

/** The alert as an event with the one delivery that its group is for. */
function sending(policy: Policy, situation: Situation, alert: Alert, id: EventId): NewEvent {
  const { plan, condition, severity, state, ports, since, summary, repliesTo } = alert;
  const says: Says = { condition, severity, state, ports, since, summary, repliesTo };
  const event = alertEvent(policy, situation, id, says);
  return { event, key: null, deliveries: [planned(policy, plan, event, situation.at, situation.nextId)] };
}
