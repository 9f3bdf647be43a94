import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { grantsOfGroups } from './groups.ts';
import type { GrantSettings, ProxyAuthSettings } from './settings.ts';

/** Whoever a proxy says that it is. */
export interface ForwardedUser {
  readonly user: string;
  readonly grants: readonly GrantSettings[];
}

/** Longest name of a user that is taken, in UTF-16 units. */
const LONGEST = 256;

/**
 * Reads whom a proxy says that a request is of.
 *
 * @returns null if it says nobody; `forged` if that did not come from the proxy, or is not one user
 */
export function readForwardedUser(
  headers: IncomingHttpHeaders,
  { secret, secret_header, user_header, groups_header, roles }: ProxyAuthSettings,
): ForwardedUser | 'forged' | null {
  const user = textOf(headers[user_header]);
  const groups = textOf(headers[groups_header]);
  if (user === null && groups === null) return null;
  if (!isSame(textOf(headers[secret_header]) ?? '', secret)) return 'forged';
  if (user === null) return null;
  // Two headers of one name come with a comma between them: one of them is not the proxy's.
  if (user === '' || user.length > LONGEST || user.includes(',')) return 'forged';
  const names = (groups ?? '').split(',').map((name) => name.trim());
  return { user, grants: grantsOfGroups(roles, names) };
}

function textOf(value: string | readonly string[] | undefined): string | null {
  if (value === undefined) return null;
  return (typeof value === 'string' ? value : value.join(',')).trim();
}

function isSame(presented: string, expected: string): boolean {
  return timingSafeEqual(hash('sha256', presented, 'buffer'), hash('sha256', expected, 'buffer'));
}
