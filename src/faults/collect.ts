import type { Plan } from '../domain/delivery.ts';
import { type AlertGroup, type Member, SUMMARY, type Transition } from '../domain/fault.ts';
import type { Millis } from '../domain/time.ts';
import { groupKey, memberOf, withMember, withoutMember } from './group.ts';
import { dueAt } from './pacing.ts';
import type { AlertSettings } from './settings.ts';

/** A transition that is to be told, and the ways that the rules send it; none is fine. */
export interface Routed {
  readonly transition: Transition;
  readonly plans: readonly Plan[];
}

/**
 * Puts transitions into their groups, by destination, gateway and condition.
 *
 * @param groups the rows of all gateways that the transitions speak of
 * @returns the rows that changed or are new
 */
export function collect(
  groups: readonly AlertGroup[],
  routed: readonly Routed[],
  settings: AlertSettings,
  now: Millis,
): readonly AlertGroup[] {
  const before = new Map(groups.map((group) => [groupKey(group), group]));
  const book: Book = new Map(before);
  for (const { transition, plans } of routed) {
    if (transition.untold) continue;
    const usable = plans.flatMap((plan) => planFor(transition, plan));
    if (transition.kind === 'resolved') end(book, transition, usable, settings);
    else if (transition.kind === 'summary') sumUp(book, transition, usable, settings);
    else for (const plan of usable) enter(book, transition, plan, settings);
  }
  return [...book.values()]
    .filter((group) => group !== before.get(groupKey(group)))
    .map((group) => ({ ...group, dueAt: dueAt(group, before.get(groupKey(group)) ?? null, settings, now) }));
}

type Book = Map<string, AlertGroup>;

/** That a destination fails is told to the others only: a `first` goes on to its next one. */
function planFor(transition: Transition, plan: Plan): Plan[] {
  if (transition.condition !== 'destination_failing') return [plan];
  const [destination, ...alternatives] = [plan.destination, ...plan.alternatives].filter(
    (name) => name !== transition.about,
  );
  return destination === undefined ? [] : [{ ...plan, destination, alternatives }];
}

function enter(book: Book, transition: Transition, plan: Plan, settings: AlertSettings): void {
  const group = groupFor(book, transition, plan, transition.condition, settings);
  const state = transition.kind === 'flapping' ? 'flapping' : 'firing';
  const told = memberOf(group, transition)?.told ?? null;
  const repeat = group.repeat || transition.cause === 'repeat';
  put(book, { ...withMember(group, member(transition, state, told)), repeat });
}

/** The summary is the message; the condition's own group learns that its member is told. */
function sumUp(book: Book, transition: Transition, plans: readonly Plan[], settings: AlertSettings): void {
  for (const plan of plans) {
    const own = groupFor(book, transition, plan, transition.condition, settings);
    put(book, withMember(own, member(transition, 'firing', 'firing')));
    const summary = groupFor(book, transition, plan, SUMMARY, settings);
    put(book, withMember(summary, member(transition, 'firing', null)));
  }
}

/** An end goes where the rules send it; who is not sent it forgets the fault, and what nobody heard of ends unheard. */
function end(book: Book, transition: Transition, plans: readonly Plan[], settings: AlertSettings): void {
  const unheard = new Set<string>();
  for (const group of [...book.values()].filter((group) => group.gateway === transition.gateway)) {
    const known = memberOf(group, transition);
    if (!known) continue;
    if (known.told === null) unheard.add(group.destination);
    put(book, withoutMember(group, transition));
  }
  for (const plan of plans) {
    if (unheard.has(plan.destination)) continue;
    const group = groupFor(book, transition, plan, transition.condition, settings);
    put(book, withMember(group, member(transition, 'resolved', 'firing')));
  }
}

function member(transition: Transition, state: Member['state'], told: Member['told']): Member {
  const { port, condition, about, since, severity, detail } = transition;
  return { port, condition, about, state, told, since, severity, detail };
}

function groupFor(
  book: Book,
  { gateway }: Transition,
  plan: Plan,
  condition: AlertGroup['condition'],
  settings: AlertSettings,
): AlertGroup {
  const id = { destination: plan.destination, gateway, condition };
  const group = book.get(groupKey(id));
  if (group) return { ...group, plan };
  const fresh = { dueAt: null, sentAt: null, gap: settings.group_wait, repeat: false, thread: null };
  return { ...id, ...fresh, plan, members: [] };
}

function put(book: Book, group: AlertGroup): void {
  book.set(groupKey(group), group);
}
