import type { Role } from '../domain/principal.ts';
import type { Duration, Millis } from '../domain/time.ts';
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

/** Time for which a session lasts without a request, and at most. */
export interface SessionSettings {
  readonly idle: Duration;
  readonly absolute: Duration;
}

/** The part of the config that says who may. */
export interface AccessSettings {
  readonly users: Readonly<Record<string, UserSettings>>;
  readonly tokens: Readonly<Record<string, TokenSettings>>;
  /** The password of the user `admin`. */
  readonly password?: string | undefined;
  readonly session: SessionSettings;
  /** Passwords are taken by plain http from other machines too. */
  readonly allow_http_login: boolean;
}

/** The user whom `server.password` is for, and whom a link of `simwire login` logs in unless it says another one. */
export const ADMIN = 'admin';

/** Lists the users by name, with the one whom `server.password` is for. */
export function usersOf({ users, password }: AccessSettings): ReadonlyMap<string, UserSettings> {
  const all = new Map(Object.entries(users));
  if (password !== undefined) all.set(ADMIN, { password, role: 'admin', scope: 'all' });
  return all;
}

/** What the user of the links may where the config does not name him. */
const LINKED: UserSettings = { role: 'admin', scope: 'all' };

/** Finds what a user may; null if there is no such user. */
export function rightsOf(users: ReadonlyMap<string, UserSettings>, user: string): UserSettings | null {
  return users.get(user) ?? (user === ADMIN ? LINKED : null);
}

/** Names the principal of a user of the config. */
export function userId(user: string): string {
  return `user:${user}`;
}

/** Names the principal of a token of the config. */
export function tokenId(token: string): string {
  return `token:${token}`;
}
