import { randomBytes } from 'node:crypto';
import { SECOND, type Clock, type Millis } from '../domain/time.ts';
import { BACK_WITHIN } from './cookies.ts';
import type { AuthorizationRequest } from './oidc.ts';

/** Most browsers that are away at a time; the one that left first is forgotten. */
const MOST_AWAY = 1_000;

/** Browsers that left for a provider, by the key in their cookie. Each comes back once. */
export interface AuthorizationRequests {
  add(authorization: AuthorizationRequest): string;
  take(key: string | null): AuthorizationRequest | null;
}

export function createAuthorizationRequests(clock: Clock): AuthorizationRequests {
  const away = new Map<string, { readonly authorization: AuthorizationRequest; readonly until: Millis }>();
  return {
    add: (authorization) => {
      const key = randomBytes(24).toString('base64url');
      away.set(key, { authorization, until: clock() + BACK_WITHIN * SECOND });
      const [oldest] = away.keys();
      if (away.size > MOST_AWAY && oldest !== undefined) away.delete(oldest);
      return key;
    },
    take: (key) => {
      const found = key === null ? undefined : away.get(key);
      if (key !== null) away.delete(key);
      return found && clock() < found.until ? found.authorization : null;
    },
  };
}
