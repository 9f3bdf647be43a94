import type { Decision, NewEvent } from '../domain/decision.ts';
import type { Plan } from '../domain/delivery.ts';
import type { AlertEvent, EventId } from '../domain/event.ts';
import type {
  AlertGroup,
  Episode,
  Fault,
  FaultId,
  FaultRecord,
  PortTraffic,
  Transition,
} from '../domain/fault.ts';
import type { PortId } from '../domain/port.ts';
import { subjectOf } from '../domain/subject.ts';
import { findOutages } from '../faults/alert-text.ts';
import type { Changes } from '../faults/evaluation.ts';
import { flush, type Alert } from '../faults/flush.ts';
import { collect } from '../faults/grouping.ts';
import { earlier } from '../faults/state-machine.ts';
import { route } from '../rules/route.ts';
import { alertEvent, alertOf, simIn } from './alert-event.ts';
import { plannedDelivery } from './deliveries.ts';
import type { Policy } from './policy.ts';
import { keyOfFault, keyOfGroup, keyOfTraffic, readingOf } from './records.ts';
import type { Situation } from './situation.ts';

/** Part of a decision that changes of faults lead to. */
export type AlertDecision = Pick<Decision, 'events' | 'faults' | 'history' | 'wakeAt'>;

const NO_FAULTS: AlertDecision['faults'] = new Map();

/** Finds the episodes of faults after an evaluation: a fault that begins, or begins again, is in a new one. */
function episodesOf(
  policy: Pick<Policy, 'sims'>,
  situation: Situation,
  changed: readonly Fault[],
): (id: FaultId) => Episode {
  const { records, nextId } = situation;
  const before = new Map(records.faults.map((fault) => [keyOfFault(fault), fault]));
  const begun = new Map<string, Episode>();
  const faults = [...changed, ...records.faults];
  const begin = ({ port }: FaultId): Episode => ({
    id: nextId(),
    // As it stands now.
    subject: subjectOf({ gateway: situation.gateway, port, sim: simIn(policy, situation, faults, port) }),
  });
  for (const fault of changed) {
    const was = before.get(keyOfFault(fault));
    if (!was || (was.phase === 'ok' && fault.phase !== 'ok')) begun.set(keyOfFault(fault), begin(fault));
  }
  return (id) => begun.get(keyOfFault(id)) ?? records.episodeOf(id) ?? begin(id);
}

/**
 * Decides on the changes of an assessment: routes its transitions, each for its own port, into groups, and sends the
 * alerts of the groups that are due.
 */
export function decideOnChanges(
  policy: Policy,
  situation: Situation,
  changes: Changes & { readonly traffic?: ReadonlyMap<PortId, PortTraffic> },
): AlertDecision {
  const { records, at } = situation;
  const { changed, removed, transitions, traffic } = changes;
  // Nearly every report: no fault changes, and no alert waits for its time.
  const rests = [changed, removed, transitions, records.groups].every(({ length }) => length === 0);
  if (rests && !traffic?.size) return { events: [], faults: NO_FAULTS, history: [], wakeAt: changes.wakeAt };
  const episodeOf = episodesOf(policy, situation, changed);
  const faults = new Map<string, FaultRecord | null>();
  for (const fault of changed)
    faults.set(keyOfFault(fault), { kind: 'fault', fault, episode: episodeOf(fault) });
  for (const id of removed) faults.set(keyOfFault(id), null);
  for (const [port, counted] of traffic ?? [])
    faults.set(keyOfTraffic(port), { kind: 'traffic', port, traffic: counted });

  const routed = transitions.map((transition) => ({
    transition,
    plans: transition.suppressed === null ? plansOf(policy, situation, transition) : [],
  }));
  const groups = new Map(records.groups.map((group) => [keyOfGroup(group), group]));
  for (const group of collect(records.groups, routed, policy.alerts, at)) {
    groups.set(keyOfGroup(group), group);
    faults.set(keyOfGroup(group), { kind: 'group', group });
  }

  const events = [...groups].flatMap(([key, group]) => {
    const flushed = flushGroup(policy, situation, group, changed);
    if (flushed.group === group) return [];
    faults.set(key, flushed.group && { kind: 'group', group: flushed.group });
    if (flushed.group) groups.set(key, flushed.group);
    else groups.delete(key);
    return flushed.events;
  });
  const due = [...groups.values()].map((group) => group.dueAt).reduce(earlier, null);
  const history = transitions.map((transition) => ({ episode: episodeOf(transition), transition }));
  return { events, faults, history, wakeAt: earlier(changes.wakeAt, due) };
}

/**
 * Plans where a transition goes by the rules; that a destination fails goes on to its fallback, past the destination.
 */
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
  changed: readonly Fault[],
): { group: AlertGroup | null; events: NewEvent[] } {
  const { records, ports, at, nextId } = situation;
  if (group.dueAt === null || group.dueAt > at) return { group, events: [] };
  const scene = {
    settings: policy.alerts,
    event: nextId(),
    outages: findOutages(records.faults, [...ports.values()].map(readingOf)),
    quiet: (id: FaultId) =>
      isAcknowledged([...changed, ...records.faults], id) ||
      policy.silenced(alertOf(policy, situation, id), at),
    muted: (id: FaultId) => policy.mutes(group.destination, alertOf(policy, situation, id), at),
  };
  const { group: after, alert } = flush(group, scene, at);
  const events = alert ? [newAlert(policy, situation, changed, alert, scene.event)] : [];
  return { group: after, events };
}

/** Checks whether somebody acknowledged a fault; of several rows of it the first counts. */
function isAcknowledged(faults: readonly Fault[], id: FaultId): boolean {
  const key = keyOfFault(id);
  return faults.find((fault) => keyOfFault(fault) === key)?.acknowledged != null;
}

/** Builds the alert as an event with the one delivery that its group is for. */
function newAlert(
  policy: Policy,
  situation: Situation,
  changed: readonly Fault[],
  alert: Alert,
  id: EventId,
): NewEvent {
  const { plan, condition, severity, state, ports, since, title, notes, summary, repliesTo } = alert;
  const known = [...changed, ...situation.records.faults];
  const faults = alert.faults.map((fault) => ({
    ...fault,
    sim: simIn(policy, situation, known, fault.port),
  }));
  const says = { condition, severity, state, ports, since, title, notes, summary, repliesTo, faults };
  const event = alertEvent(policy, situation, known, id, says);
  const deliveries = [plannedDelivery(policy, plan, event, situation.at, situation.nextId)];
  return { event, key: null, deliveries, rules: plan.rule === null ? [] : [plan.rule], raw: null };
}
