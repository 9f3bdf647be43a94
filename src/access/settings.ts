import type { Role } from '../domain/principal.ts';
import type { Duration, Millis } from '../domain/time.ts';
import type { HostSettings } from './hosts.ts';
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

/** Rights of the members of groups, by the group's name. */
export type RolesOfGroups = Readonly<Record<string, GrantSettings>>;

/** Log-in by a proxy, which says who somebody is. Names of headers are in lower case. */
export interface ProxyAuthSettings {
  readonly secret: string;
  readonly secret_header: string;
  readonly user_header: string;
  readonly groups_header: string;
  readonly roles: RolesOfGroups;
}

/** Log-in by an OpenID provider. */
export interface OidcSettings {
  readonly issuer: string;
  readonly client_id: string;
  readonly client_secret: string;
  readonly groups_claim: string;
  readonly name_claim: string;
  readonly roles: RolesOfGroups;
}

/** The part of the config that says who may. */
export interface AccessSettings extends HostSettings {
  readonly users: Readonly<Record<string, UserSettings>>;
  readonly tokens: Readonly<Record<string, TokenSettings>>;
  /** The password of the user `admin`. */
  readonly password?: string | undefined;
  readonly session: SessionSettings;
  /** Passwords are taken by plain http from other machines too. */
  readonly allow_http_login: boolean;
  readonly oidc?: OidcSettings | undefined;
  readonly proxy_auth?: ProxyAuthSettings | undefined;
  /** True where strangers may read metrics. */
  readonly metrics: 'token' | 'open';
}

/** The user whom `server.password` is for, and whom a link of `simwire login` logs in unless it says another one. */
export const ADMIN = 'admin';

/** Lists the users by name, with the one whom `server.password` is for. */
export function usersOf({ users, password }: AccessSettings): ReadonlyMap<string, UserSettings> {
  const all = new Map(Object.entries(users));
  if (password !== undefined) all.set(ADMIN, { password, role: 'admin', scope: 'all' });
  return all;
}

/** Rights of the user of the links where they are not in the config. */
const LINKED: UserSettings = { role: 'admin', scope: 'all' };

/** Lists what a user may; empty if there is no such user. */
export function rightsOf(users: ReadonlyMap<string, UserSettings>, user: string): readonly UserSettings[] {
  const known = users.get(user) ?? (user === ADMIN ? LINKED : null);
  return known ? [known] : [];
}

/** Returns the id of the principal of a user in the config. */
export function userId(user: string): string {
  return `user:${user}`;
}

/** Returns the id of the principal of a token in the config. */
export function tokenId(token: string): string {
  return `token:${token}`;
}
