import type { AlertGroup, FaultId, Member } from '../domain/fault.ts';

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
