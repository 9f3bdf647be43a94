import { HOUR } from '../domain/time.ts';
import type { StoredSession } from '../store/contract/documents.ts';
import { readSessionCookie } from './cookies.ts';
import type { Sender } from './identity.ts';
import type { AccessMemory } from './memory.ts';
import type { Provider } from './oidc.ts';
import type { Rights } from './rights.ts';
import { unseal } from './sealed.ts';
import type { Session } from './sessions.ts';
import type { SessionSettings } from './settings.ts';

/** Time after which somebody whom others know has to be asked about again. */
export const ASKED_AGAIN_EACH = HOUR;

/** The sessions of requests, by their cookies. */
export interface RequestSessions {
  /** Finds the session of a request, also one whose provider has to be asked again. */
  of(sender: Sender): Session | null;
  /** Finds the session of a request, unless its provider has to be asked again before. */
  fresh(sender: Sender): Session | null;
  /** Makes the session of a request known, which may have begun at another instance a moment ago. @throws StoreUnavailable */
  learn(sender: Sender): Promise<void>;
  /** Asks the session's provider again who its user is, once an hour; one whom it does not know any more is logged out. */
  refresh(sender: Sender): Promise<void>;
}

/** Creates the sessions of requests under a config. */
export function createRequestSessions(
  settings: SessionSettings,
  { sessions, clock }: Pick<AccessMemory, 'sessions' | 'clock'>,
  rights: Pick<Rights, 'inSession'>,
  provider: Provider | null,
): RequestSessions {
  /** Sessions whose provider is being asked again, by their id. */
  const asking = new Map<string, Promise<void>>();

  function of({ headers, secure }: Sender): Session | null {
    const secret = readSessionCookie(headers, secure);
    return secret === null ? null : sessions.find(secret, settings, rights.inSession);
  }

  function isFresh({ provider: said }: StoredSession): boolean {
    return said === null || clock() < said.askedAt + ASKED_AGAIN_EACH;
  }

  async function askAgain(session: Session): Promise<void> {
    const sealed = session.provider?.refresh ?? null;
    const refreshToken = sealed === null ? null : unseal(sealed, session.secret);
    const said =
      provider && refreshToken !== null
        ? await provider.again({ id: session.user, refreshToken })
        : 'refused';
    if (said === 'refused') {
      // A refresh token may be good for one question, which another instance has asked at the same time.
      if (!(await sessions.isRenewed(session))) await sessions.end(session);
    } else if (said !== 'unreachable') await sessions.renew(session, said);
  }

  return {
    of,
    fresh: (sender) => {
      const session = of(sender);
      return session && isFresh(session) ? session : null;
    },
    learn: async ({ headers, secure }) => {
      const secret = readSessionCookie(headers, secure);
      if (secret !== null) await sessions.learn(secret);
    },
    refresh: async (sender) => {
      const session = of(sender);
      if (!session || isFresh(session)) return;
      const running = asking.get(session.id) ?? askAgain(session).finally(() => asking.delete(session.id));
      asking.set(session.id, running);
      await running;
    },
  };
}
