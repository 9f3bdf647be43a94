import { createHmac, hash, randomBytes } from 'node:crypto';
import type { Role } from '../domain/principal.ts';
import { DAY, HOUR, MINUTE, type Clock, type Millis } from '../domain/time.ts';
import type { Remembered, StoredSession } from '../store/contract/documents.ts';
import type { SessionSettings, UserSettings } from './settings.ts';

/** Longest of an admin's, whatever the config says. */
const OF_ADMIN: SessionSettings = { idle: HOUR, absolute: 12 * HOUR };
/** A request is noted if the one before is so long ago: each would cost a write. */
const NOTED_EACH = MINUTE;
/** Most sessions of a user; the oldest ends. */
const MOST_OF_USER = 50;
/** Sessions that no config lets live on any more are deleted after this. */
const LONGEST_KEPT = 90 * DAY;

/** A session, with the secret that its cookie holds. */
export interface Session extends StoredSession {
  readonly secret: string;
}

/** The sessions of people. They outlive configs and restarts; of a secret its hash is stored only. */
export interface Sessions {
  /** @throws StoreUnavailable */
  begin(user: string, rights: UserSettings, peer: string): Promise<Session>;
  /** Finds the session of a secret, as long as its user's rights and password are those with which it began. */
  find(
    secret: string,
    settings: SessionSettings,
    rightsOf: (user: string) => UserSettings | null,
  ): Session | null;
  /** Notes a request, so that the session is not idle. */
  note(session: Session): void;
  end(session: Session): Promise<void>;
  /** Forgets those that are over for good. */
  sweep(): Promise<void>;
}

export function createSessions(documents: Remembered<StoredSession>, clock: Clock): Sessions {
  async function endOldest(user: string): Promise<void> {
    const mine = [...documents.entries()].filter(([, session]) => session.user === user);
    const oldest = mine.sort(([, a], [, b]) => b.createdAt - a.createdAt).slice(MOST_OF_USER - 1);
    await Promise.all(oldest.map(([key]) => documents.set(key, null)));
  }

  return {
    begin: async (user, rights, peer) => {
      await endOldest(user);
      const secret = randomBytes(32).toString('base64url');
      const now = clock();
      const stored: StoredSession = {
        id: randomBytes(8).toString('hex'),
        user,
        rights: signed(secret, rights),
        createdAt: now,
        lastAt: now,
        peer,
      };
      await documents.set(keyOf(secret), stored);
      return { ...stored, secret };
    },
    find: (secret, settings, rightsOf) => {
      const stored = documents.get(keyOf(secret));
      const rights = stored && rightsOf(stored.user);
      if (!stored || !rights || stored.rights !== signed(secret, rights)) return null;
      return clock() < endOf(stored, rights.role, settings) ? { ...stored, secret } : null;
    },
    note: ({ secret, lastAt }) => {
      const key = keyOf(secret);
      const stored = documents.get(key);
      const now = clock();
      if (!stored || now < lastAt + NOTED_EACH) return;
      // Should that fail, the session ends a little earlier.
      documents.set(key, { ...stored, lastAt: now }).catch(() => undefined);
    },
    end: ({ secret }) => documents.set(keyOf(secret), null),
    sweep: async () => {
      const before = clock() - LONGEST_KEPT;
      const over = [...documents.entries()].filter(([, { createdAt }]) => createdAt < before);
      await Promise.all(over.map(([key]) => documents.set(key, null)));
    },
  };
}

/** Returns when a session ends by itself, if there is no further request. */
export function endOf(
  { createdAt, lastAt }: StoredSession,
  role: Role,
  { idle, absolute }: SessionSettings,
): Millis {
  const longest = role === 'admin' ? OF_ADMIN : { idle, absolute };
  return Math.min(lastAt + Math.min(idle, longest.idle), createdAt + Math.min(absolute, longest.absolute));
}

/**
 * Signs a user's role, scope and password by the secret of a session: whoever reads the store can neither tell the
 * password by it, nor make a session of a greater role.
 */
function signed(secret: string, { role, scope, password }: UserSettings): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([role, scope, password]))
    .digest('base64url');
}

function keyOf(secret: string): string {
  return hash('sha256', secret, 'base64url');
}
