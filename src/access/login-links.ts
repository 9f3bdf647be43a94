import { hash, randomBytes } from 'node:crypto';
import { MINUTE, type Clock, type Millis } from '../domain/time.ts';
import type { Documents, LoginLink } from '../store/contract/documents.ts';

/** Time for which a link can be used, once. */
const LASTS = 10 * MINUTE;

/** Makes the secret of a link that logs a user in, without a password. */
export async function makeLoginLink(
  documents: Documents<LoginLink>,
  user: string,
  clock: Clock,
): Promise<{ readonly secret: string; readonly until: Millis }> {
  const now = clock();
  for (const [key, { until }] of await documents.all()) if (until <= now) await documents.delete(key);
  const secret = randomBytes(24).toString('base64url');
  const until = now + LASTS;
  await documents.set(keyOf(secret), { user, until });
  return { secret, until };
}

/** Takes links that were made, also by another process, each once. */
export interface LoginLinks {
  /** Returns the user whom a secret logs in, and forgets it; null if it is none, was used, or came too late. */
  take(secret: string): Promise<string | null>;
}

/** Creates the taker of links, which are stored under the hashes of their secrets. */
export function createLoginLinks(documents: Documents<LoginLink>, clock: Clock): LoginLinks {
  return {
    take: async (secret) => {
      const key = keyOf(secret);
      const link = await documents.get(key);
      if (!link || clock() >= link.until) return null;
      return (await documents.delete(key)) ? link.user : null;
    },
  };
}

function keyOf(secret: string): string {
  return hash('sha256', secret, 'base64url');
}
