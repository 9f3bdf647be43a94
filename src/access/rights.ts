import type { Grant } from '../domain/principal.ts';
import type { Scope } from '../domain/subject.ts';
import type { StoredSession } from '../store/contract/documents.ts';
import { grantsOfGroups } from './groups.ts';
import type { AccessMemory } from './memory.ts';
import type { ScopeSettings } from './scopes.ts';
import {
  rightsOf,
  userId,
  usersOf,
  type AccessSettings,
  type GrantSettings,
  type UserSettings,
} from './settings.ts';

/** Rights of accounts, by a config and by who is disabled. */
export interface Rights {
  /** The users of the config, by name. */
  readonly users: ReadonlyMap<string, UserSettings>;
  /** Checks whether an account was disabled, by the id of its principal. */
  isDisabled(id: string): boolean;
  /** Lists what a user of the config may; empty if there is none of that name, or they are disabled. */
  ofUser(user: string): readonly UserSettings[];
  /** Lists what the user of a session may now; empty: nothing, or they are disabled. */
  inSession(session: StoredSession): readonly UserSettings[];
  /** Compiles rights, once each. */
  grants(rights: readonly GrantSettings[]): readonly Grant[];
}

/** Creates the rights of a config. */
export function createRights(
  settings: AccessSettings,
  { subjects, disabled }: Pick<AccessMemory, 'subjects' | 'disabled'>,
): Rights {
  const users = usersOf(settings);
  const compiled = new Map<GrantSettings, Grant>();
  const scopes = new Map<string, Scope>();
  const isDisabled: Rights['isDisabled'] = (id) => disabled.get(id) !== undefined;

  /** Makes a scope once for all who have it: what is found out of it serves each of them. */
  function sharedScope(written: ScopeSettings): Scope {
    const key = JSON.stringify(written);
    const scope = scopes.get(key) ?? subjects.scope(written);
    scopes.set(key, scope);
    return scope;
  }

  function compile(rights: GrantSettings): Grant {
    const grant = compiled.get(rights) ?? { role: rights.role, scope: sharedScope(rights.scope) };
    compiled.set(rights, grant);
    return grant;
  }

  return {
    users,
    isDisabled,
    ofUser: (user) => (isDisabled(userId(user)) ? [] : rightsOf(users, user)),
    inSession: (session) => {
      const { user, provider: said } = session;
      const { oidc } = settings;
      if (isDisabled(accountOf(session))) return [];
      if (!said) return rightsOf(users, user);
      return oidc && user.startsWith(`${oidc.issuer}#`) ? grantsOfGroups(oidc.roles, said.groups) : [];
    },
    grants: (rights) => rights.map(compile),
  };
}

/** Returns the account of a session: a provider's user by its own id. */
export function accountOf({
  user,
  provider,
}: {
  readonly user: string;
  readonly provider: object | null;
}): string {
  return provider ? user : userId(user);
}
