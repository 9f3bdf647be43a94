import { hash, randomBytes } from 'node:crypto';
import { SECOND, type Clock } from '../domain/time.ts';
import type { StoredAuthorizationRequest, Documents } from '../store/contract/documents.ts';
import { BACK_WITHIN } from './cookies.ts';
import type { AuthorizationRequest } from './oidc.ts';

/** Most browsers that are away at a time; the one that left first is forgotten. */
const MOST_AWAY = 1_000;

/** Browsers that left for a provider, by the key in their cookie. Each comes back once, to whichever instance. */
export interface AuthorizationRequests {
  /** @throws StoreUnavailable */
  add(authorization: AuthorizationRequest): Promise<string>;
  /** @throws StoreUnavailable */
  take(key: string | null): Promise<AuthorizationRequest | null>;
}

/** Creates the authorization requests, which are stored under the hashes of their keys. */
export function createAuthorizationRequests(
  documents: Documents<StoredAuthorizationRequest>,
  clock: Clock,
): AuthorizationRequests {
  async function makeRoom(): Promise<void> {
    const away = [...(await documents.all())].sort(([, a], [, b]) => a.until - b.until);
    const tooMany = away.length - MOST_AWAY + 1;
    for (const [index, [key, { until }]] of away.entries())
      if (index < tooMany || until <= clock()) await documents.delete(key);
  }

  return {
    add: async (authorization) => {
      await makeRoom();
      const key = randomBytes(24).toString('base64url');
      await documents.set(keyOf(key), { ...authorization, until: clock() + BACK_WITHIN * SECOND });
      return key;
    },
    take: async (key) => {
      const found = key === null ? null : await documents.get(keyOf(key));
      if (key === null || found === null || !(await documents.delete(keyOf(key)))) return null;
      const { until, ...authorization } = found;
      return clock() < until ? authorization : null;
    },
  };
}

function keyOf(key: string): string {
  return hash('sha256', key, 'base64url');
}
