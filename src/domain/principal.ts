import { Refusal } from './refusal.ts';
import { joinScopes, type Scope } from './subject.ts';

/** Roles of principals; each includes the rights of those before it. */
export const ROLES = ['monitor', 'viewer', 'operator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A role, and what it holds for. */
export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
}

/** Form in which codes are shown: as they are, or masked wherever they stand. */
export type Codes = 'shown' | 'masked';

/** Whoever asks for something: a user of the command line, the pages or a chat, or a token of the API. */
export interface Principal {
  /** Names it in what is kept of its deeds: `local:ana` at the command line. */
  readonly id: string;
  /** Never the highest role over a joined scope: each role holds for its own scope only. */
  readonly grants: readonly Grant[];
  /** `shown`: codes need not be revealed one by one; absent: `masked`. */
  readonly codes?: Codes;
}

/** Makes the principal of the command line: whoever may read the config and write the store may do everything. */
export function localAdministrator(user: string): Principal {
  return { id: `local:${user}`, grants: [{ role: 'admin', scope: 'everything' }], codes: 'shown' };
}

/**
 * Requires a role, or a greater one.
 *
 * @returns the scope that it holds for
 * @throws Refusal (`forbidden`) where the principal has it nowhere
 */
export function requireRole(principal: Principal, role: Role): Scope {
  const scope = scopeOf(principal, role);
  if (scope === null) throw new Refusal('forbidden', `this needs the role ${role}`);
  return scope;
}

/** Narrows a principal to what it has a role for, or a greater one. */
export function atLeast(principal: Principal, role: Role): Principal {
  const rank = ROLES.indexOf(role);
  return { ...principal, grants: principal.grants.filter((grant) => ROLES.indexOf(grant.role) >= rank) };
}

/** Returns the scope for which a principal has a role, or a greater one; null where it has it nowhere. */
export function scopeOf(principal: Principal, role: Role): Scope | null {
  const scopes = atLeast(principal, role).grants.map(({ scope }) => scope);
  return scopes.length === 0 ? null : joinScopes(scopes);
}
