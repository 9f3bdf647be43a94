import type { Plan } from '../domain/delivery.ts';
import type { EventId, Severity } from '../domain/event.ts';
import type { Duration, Millis } from '../domain/time.ts';
import type { ConditionName } from './conditions.ts';
import type { FaultId } from './fault.ts';

/** The condition of the group that collects what was wrong at the first sight of a gateway. */
export const SUMMARY = 'summary';

/** A fault as a destination knows it. */
export interface Member extends Omit<FaultId, 'gateway'> {
  readonly state: 'firing' | 'flapping' | 'resolved';
  /** What the destination was last told of it; null: nothing yet. */
  readonly told: 'firing' | 'flapping' | null;
  readonly since: Millis;
  readonly severity: Severity;
  readonly detail: string;
}

/** What goes to one destination of one gateway's condition: plain JSON, one row each. */
export interface AlertGroup {
  readonly destination: string;
  readonly gateway: string;
  readonly condition: ConditionName | typeof SUMMARY;
  /** How the rule wants it sent; the latest transition's. */
  readonly plan: Plan;
  readonly members: readonly Member[];
  /** When to flush it; null: nothing to say. */
  readonly dueAt: Millis | null;
  /** When its last message went out. */
  readonly sentAt: Millis | null;
  /** How long after its last message the next may go out: it doubles while they follow each other. */
  readonly gap: Duration;
  /** A member asks to be told again. */
  readonly repeat: boolean;
  /** The event whose message opened this episode, for the reply that ends it. */
  readonly thread: EventId | null;
}

/** A group's identity as one string; no two rows share it. */
export function groupKey(group: Pick<AlertGroup, 'destination' | 'gateway' | 'condition'>): string {
  return JSON.stringify([group.gateway, group.condition, group.destination]);
}

/** The member with some identity. */
export function memberOf(group: AlertGroup, id: Omit<FaultId, 'gateway'>): Member | undefined {
  return group.members.find(
    (one) => one.port === id.port && one.condition === id.condition && one.about === id.about,
  );
}

/** The group without the member of some identity. */
export function withoutMember(group: AlertGroup, id: Omit<FaultId, 'gateway'>): AlertGroup {
  const known = memberOf(group, id);
  return known ? { ...group, members: group.members.filter((one) => one !== known) } : group;
}

/** The group with a member put in, in the place of the one that has its identity. */
export function withMember(group: AlertGroup, member: Member): AlertGroup {
  return { ...group, members: [...withoutMember(group, member).members, member] };
}
