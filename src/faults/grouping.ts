import type { Plan } from '../domain/delivery.ts';
import { type AlertGroup, type FaultId, type Member, SUMMARY, type Transition } from '../domain/fault.ts';
import type { Millis } from '../domain/time.ts';
import { dueAt } from './pacing.ts';
import type { AlertSettings } from './settings.ts';

/** A transition together with the plans that the rules make for it; there may be none. */
export interface Routed {
  readonly transition: Transition;
  readonly plans: readonly Plan[];
}

/**
 * Adds transitions to their groups, by destination, gateway and condition.
 *
 * @param groups the rows of all gateways that the transitions concern
 * @returns the rows that changed or are new
 */
export function collect(
  groups: readonly AlertGroup[],
  routed: readonly Routed[],
  settings: AlertSettings,
  now: Millis,
): readonly AlertGroup[] {
  const before = new Map(groups.map((group) => [groupKey(group), group]));
  const rows: Groups = new Map(before);
  for (const { transition, plans } of routed) {
    if (transition.suppressed) continue;
    const usable = plans.flatMap((plan) => planFor(transition, plan));
    if (transition.kind === 'resolved') endMember(rows, transition, usable, settings);
    else if (transition.kind === 'summary') addToSummary(rows, transition, usable, settings);
    else for (const plan of usable) addMember(rows, transition, plan, settings);
  }
  return [...rows.values()]
    .filter((group) => group !== before.get(groupKey(group)))
    .map((group) => ({ ...group, dueAt: dueAt(group, before.get(groupKey(group)) ?? null, settings, now) }));
}

type Groups = Map<string, AlertGroup>;

/** Diverts the alert about a failing destination to the others: a `first` goes on to its next one. */
function planFor(transition: Transition, plan: Plan): Plan[] {
  if (transition.condition !== 'destination_failing') return [plan];
  const [destination, ...alternatives] = [plan.destination, ...plan.alternatives].filter(
    (name) => name !== transition.about,
  );
  return destination === undefined ? [] : [{ ...plan, destination, alternatives }];
}

function addMember(rows: Groups, transition: Transition, plan: Plan, settings: AlertSettings): void {
  const group = groupFor(rows, transition, plan, transition.condition, settings);
  const state = transition.kind === 'flapping' ? 'flapping' : 'firing';
  const notified = memberOf(group, transition)?.notified ?? null;
  const repeat = group.repeat || transition.cause === 'repeat';
  put(rows, { ...withMember(group, member(transition, state, notified)), repeat });
}

/** Adds a member to the summary, which is the message; its own group records it as notified. */
function addToSummary(
  rows: Groups,
  transition: Transition,
  plans: readonly Plan[],
  settings: AlertSettings,
): void {
  for (const plan of plans) {
    const own = groupFor(rows, transition, plan, transition.condition, settings);
    put(rows, withMember(own, member(transition, 'firing', 'firing')));
    const summary = groupFor(rows, transition, plan, SUMMARY, settings);
    put(rows, withMember(summary, member(transition, 'firing', null)));
  }
}

/**
 * Sends an end where the rules send it. A destination that is not sent it forgets the fault, and one that was never
 * notified of the fault is not notified of its end.
 */
function endMember(
  rows: Groups,
  transition: Transition,
  plans: readonly Plan[],
  settings: AlertSettings,
): void {
  const unheard = new Set<string>();
  for (const group of [...rows.values()].filter((group) => group.gateway === transition.gateway)) {
    const known = memberOf(group, transition);
    if (!known) continue;
    if (known.notified === null) unheard.add(group.destination);
    put(rows, withoutMember(group, transition));
  }
  for (const plan of plans) {
    if (unheard.has(plan.destination)) continue;
    const group = groupFor(rows, transition, plan, transition.condition, settings);
    put(rows, withMember(group, member(transition, 'resolved', 'firing')));
  }
}

function member(transition: Transition, state: Member['state'], notified: Member['notified']): Member {
  const { port, condition, about, since, severity, detail } = transition;
  return { port, condition, about, state, notified, since, severity, detail };
}

function groupFor(
  rows: Groups,
  { gateway }: Transition,
  plan: Plan,
  condition: AlertGroup['condition'],
  settings: AlertSettings,
): AlertGroup {
  const id = { destination: plan.destination, gateway, condition };
  const group = rows.get(groupKey(id));
  if (group) return { ...group, plan };
  const fresh = { dueAt: null, sentAt: null, gap: settings.group_wait, repeat: false, thread: null };
  return { ...id, ...fresh, plan, members: [] };
}

function put(rows: Groups, group: AlertGroup): void {
  rows.set(groupKey(group), group);
}

/** Returns a group's identity as one string, unique among all groups. */
export function groupKey(group: Pick<AlertGroup, 'destination' | 'gateway' | 'condition'>): string {
  return JSON.stringify([group.gateway, group.condition, group.destination]);
}

/** Finds the member with this identity. */
function memberOf(group: AlertGroup, id: Omit<FaultId, 'gateway'>): Member | undefined {
  return group.members.find(
    (one) => one.port === id.port && one.condition === id.condition && one.about === id.about,
  );
}

/** Returns the group without the member of this identity. */
function withoutMember(group: AlertGroup, id: Omit<FaultId, 'gateway'>): AlertGroup {
  const known = memberOf(group, id);
  return known ? { ...group, members: group.members.filter((one) => one !== known) } : group;
}

/** Returns the group with a member added, in place of the one with the same identity. */
function withMember(group: AlertGroup, member: Member): AlertGroup {
  return { ...group, members: [...withoutMember(group, member).members, member] };
}
