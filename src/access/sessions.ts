import { createHmac, hash, randomBytes } from 'node:crypto';
import { DAY, HOUR, MINUTE, type Clock, type Millis } from '../domain/time.ts';
import type { StoredSession } from '../store/contract/documents.ts';
import type { Remembered } from '../store/contract/remembered.ts';
import type { ProviderUser } from './oidc.ts';
import { seal } from './sealed.ts';
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

/** The beginning of a session. */
export interface Start {
  readonly user: string;
  /** Rights of the user, with the password; each holds for its own scope. */
  readonly rights: readonly UserSettings[];
  readonly peer: string;
  /** Description of the user by a provider; null: they are in the config. */
  readonly provider: ProviderUser | null;
}

/** The sessions of people. They outlive configs and restarts; of a secret its hash is stored only. */
export interface Sessions {
  /**
   * Begins a session.
   * @throws StoreUnavailable
   */
  begin(start: Start): Promise<Session>;
  /** Makes a session known that another process has begun. @throws StoreUnavailable: whether there is one is not known */
  learn(secret: string): Promise<void>;
  /** Finds the session of a secret, as long as its user's rights and password are those with which it began. */
  find(
    secret: string,
    settings: SessionSettings,
    rightsOf: (session: StoredSession) => readonly UserSettings[],
  ): Session | null;
  /** Keeps what a provider says when it is asked again. @throws StoreUnavailable */
  renew(session: Session, user: ProviderUser): Promise<void>;
  /** Checks whether another process has renewed a session meanwhile. @throws StoreUnavailable */
  isRenewed(session: Session): Promise<boolean>;
  /** Notes a request, so that the session is not idle. */
  note(session: Session): void;
  end(session: Session): Promise<void>;
  /** Forgets those that are over for good. */
  sweep(): Promise<void>;
}

/** Creates the sessions over what is stored of them. */
export function createSessions(documents: Remembered<StoredSession>, clock: Clock): Sessions {
  function said({ name, groups, refreshToken }: ProviderUser, secret: string): StoredSession['provider'] {
    const refresh = refreshToken === null ? null : seal(refreshToken, secret);
    return { name, groups: groups ?? [], askedAt: clock(), refresh };
  }

  async function endOldest(user: string): Promise<void> {
    const mine = [...documents.entries()].filter(([, session]) => session.user === user);
    const oldest = mine.sort(([, a], [, b]) => b.createdAt - a.createdAt).slice(MOST_OF_USER - 1);
    await Promise.all(oldest.map(([key]) => documents.set(key, null)));
  }

  return {
    begin: async ({ user, rights, peer, provider }) => {
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
        provider: provider && said(provider, secret),
      };
      await documents.set(keyOf(secret), stored);
      return { ...stored, secret };
    },
    learn: async (secret) => {
      const key = keyOf(secret);
      if (!documents.get(key)) await documents.learn(key);
    },
    find: (secret, settings, rightsOf) => {
      const stored = documents.get(keyOf(secret));
      const rights = stored ? rightsOf(stored) : [];
      if (!stored || rights.length === 0 || stored.rights !== signed(secret, rights)) return null;
      return clock() < endOf(stored, rights, settings) ? { ...stored, secret } : null;
    },
    note: ({ secret, lastAt }) => {
      const key = keyOf(secret);
      const stored = documents.get(key);
      const now = clock();
      if (!stored || now < lastAt + NOTED_EACH) return;
      // Should that fail, the session ends a little earlier.
      documents.replace(key, { ...stored, lastAt: now }).catch(() => undefined);
    },
    renew: async ({ secret }, user) => {
      const key = keyOf(secret);
      const stored = documents.get(key);
      if (stored) await documents.replace(key, { ...stored, provider: said(user, secret) });
    },
    isRenewed: async ({ secret, provider }) => {
      await documents.learn(keyOf(secret));
      const now = documents.get(keyOf(secret));
      return now?.provider != null && now.provider.askedAt !== provider?.askedAt;
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
  rights: readonly Pick<UserSettings, 'role'>[],
  { idle, absolute }: SessionSettings,
): Millis {
  const longest = rights.some(({ role }) => role === 'admin') ? OF_ADMIN : { idle, absolute };
  return Math.min(lastAt + Math.min(idle, longest.idle), createdAt + Math.min(absolute, longest.absolute));
}

/**
 * Signs a user's role, scope and password by the secret of a session: whoever reads the store can neither tell the
 * password by it, nor make a session of a greater role.
 */
function signed(secret: string, rights: readonly UserSettings[]): string {
  const written = rights.map(({ role, scope, password }) => [role, scope, password]);
  return createHmac('sha256', secret).update(JSON.stringify(written)).digest('base64url');
}

function keyOf(secret: string): string {
  return hash('sha256', secret, 'base64url');
}
