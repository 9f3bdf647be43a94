import type { Role } from '../domain/principal.ts';
import type { Millis } from '../domain/time.ts';
import type { ScopeSettings } from './scopes.ts';

/** A role, and what it holds for. */
export interface GrantSettings {
  readonly role: Role;
  readonly scope: ScopeSettings;
}

export interface UserSettings extends GrantSettings {
  /** As it is, or an argon2id hash. Absent: the user cannot log in with one. */
  readonly password?: string | undefined;
}

export interface TokenSettings extends GrantSettings {
  readonly token: string;
  /** Codes are shown without a request of their own. */
  readonly reveal: boolean;
  /** Null: never. */
  readonly expires: Millis | null;
}

/** The part of the config that says who may. */
export interface AccessSettings {
  readonly users: Readonly<Record<string, UserSettings>>;
  readonly tokens: Readonly<Record<string, TokenSettings>>;
  /** The password of the user `admin`. */
  readonly password?: string | undefined;
}

/** The user whom `server.password` is for. */
const ADMIN = 'admin';

/** Lists the users by name, with the one whom `server.password` is for. */
export function usersOf({ users, password }: AccessSettings): ReadonlyMap<string, UserSettings> {
  const all = new Map(Object.entries(users));
  if (password !== undefined) all.set(ADMIN, { password, role: 'admin', scope: 'all' });
  return all;
}
