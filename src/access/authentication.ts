import { isFromThisMachine, type Identity, type Sender } from './identity.ts';
import type { AccessMemory } from './memory.ts';
import { readForwardedUser, type ForwardedUser } from './proxy-headers.ts';
import { ASKED_AGAIN_EACH, type RequestSessions } from './request-sessions.ts';
import { accountOf, type Rights } from './rights.ts';
import { endOf, type Session } from './sessions.ts';
import { tokenId, type AccessSettings, type GrantSettings } from './settings.ts';
import { compileTokens } from './tokens.ts';

/** Recognises whoever sends a request: by a token, a proxy's headers, a session, or as whoever sits at this machine. */
export interface Authentication {
  /** Returns `none` for nobody (401), and `denied` for somebody who may do nothing here (403). */
  authenticate(sender: Sender): Promise<Identity | 'none' | 'denied'>;
  /** Does the same by what is known already: no provider is asked. */
  recognise(sender: Sender): Identity | 'none' | 'denied';
  /** Checks whether an identity may go on: a stream asks every few seconds, of the config in force. */
  stillMay(identity: Identity): Promise<boolean>;
}

interface Found {
  readonly identity: Identity;
  readonly rights: readonly GrantSettings[];
}

/** Whoever sits at this machine, as long as the config says nobody else. */
const LOOPBACK: Found = {
  identity: {
    principal: { id: 'local', grants: [{ role: 'admin', scope: 'everything' }] },
    via: 'loopback',
    reveal: false,
    session: null,
    until: null,
  },
  rights: [{ role: 'admin', scope: 'all' }],
};

/** Identities, by what they were recognised by: that is looked at again for those that go on for long. */
const recognised = new WeakMap<Identity, { readonly sender: Sender; readonly rights: string }>();

/** Creates the authentication of a config. */
export function createAuthentication(
  settings: AccessSettings,
  { sessions, clock }: Pick<AccessMemory, 'sessions' | 'clock'>,
  rightsNow: Rights,
  requestSessions: RequestSessions,
): Authentication {
  const { oidc, proxy_auth } = settings;
  const findToken = compileTokens(settings.tokens);
  const isAnybodyConfigured = rightsNow.users.size > 0 || oidc !== undefined || proxy_auth !== undefined;

  function byToken(presented: string): Found | 'none' | 'denied' {
    const token = findToken(presented);
    if (!token || (token.expires !== null && clock() >= token.expires)) return 'none';
    const { name, reveal, expires: until } = token;
    const codes = token.reveal ? 'shown' : 'masked';
    const principal = { id: tokenId(name), grants: rightsNow.grants([token]), codes } as const;
    if (rightsNow.isDisabled(principal.id)) return 'denied';
    return { identity: { principal, via: 'token', reveal, session: null, until }, rights: [token] };
  }

  function bySession(session: Session): Found {
    const rights = rightsNow.inSession(session);
    const principal = { id: accountOf(session), grants: rightsNow.grants(rights) };
    const until = endOf(session, rights, settings.session);
    return { identity: { principal, via: 'session', reveal: false, session: session.id, until }, rights };
  }

  function byProxy({ user, grants: rights }: ForwardedUser): Found | 'denied' {
    const principal = { id: `proxy#${user}`, grants: rightsNow.grants(rights) };
    if (rights.length === 0 || rightsNow.isDisabled(principal.id)) return 'denied';
    // Whoever goes on for longer has to be forwarded again.
    const until = clock() + ASKED_AGAIN_EACH;
    return { identity: { principal, via: 'proxy', reveal: false, session: null, until }, rights };
  }

  function find(sender: Sender, isRequest: boolean): Found | 'none' | 'denied' {
    const forwarded = proxy_auth ? readForwardedUser(sender.headers, proxy_auth) : null;
    if (forwarded === 'forged') return 'none';
    const presented = sender.headers.authorization;
    if (presented !== undefined) {
      const token = /^Bearer +(\S+) *$/i.exec(presented)?.[1];
      return token === undefined ? 'none' : byToken(token);
    }
    if (forwarded) return byProxy(forwarded);
    const session = requestSessions.fresh(sender);
    if (session) {
      if (isRequest) sessions.note(session);
      return bySession(session);
    }
    return !isAnybodyConfigured && isFromThisMachine(sender) ? LOOPBACK : 'none';
  }

  function recognise(sender: Sender): Identity | 'none' | 'denied' {
    const found = find(sender, true);
    if (typeof found === 'string') return found;
    const identity = { ...found.identity };
    recognised.set(identity, { sender, rights: writtenOut(found.rights) });
    return identity;
  }

  return {
    recognise,
    authenticate: async (sender) => {
      await requestSessions.learn(sender);
      await requestSessions.refresh(sender);
      return recognise(sender);
    },
    stillMay: async (identity) => {
      const before = recognised.get(identity);
      if (!before || (identity.via === 'proxy' && clock() >= (identity.until ?? 0))) return false;
      await requestSessions.refresh(before.sender);
      const now = find(before.sender, false);
      return typeof now !== 'string' && writtenOut(now.rights) === before.rights;
    },
  };
}

/** Writes roles and scopes out, for telling whether they are still the same. */
function writtenOut(rights: readonly GrantSettings[]): string {
  return JSON.stringify(rights.map(({ role, scope }) => [role, scope]));
}
