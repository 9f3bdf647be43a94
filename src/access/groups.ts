import type { GrantSettings, RolesOfGroups } from './settings.ts';

/** Lists what somebody in these groups may: each grant holds for its own scope. Empty: nothing. */
export function grantsOfGroups(roles: RolesOfGroups, groups: readonly string[]): readonly GrantSettings[] {
  return Object.entries(roles).flatMap(([group, grant]) => (groups.includes(group) ? [grant] : []));
}
