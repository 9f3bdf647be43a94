import type { IncomingHttpHeaders } from 'node:http';
import { clientKey, isLoopbackAddress, parseAddress } from '../domain/network.ts';
import type { Grant, Principal } from '../domain/principal.ts';
import { HOUR, type Clock, type Millis } from '../domain/time.ts';
import type {
  Documents,
  DisabledAccount,
  LoginLink,
  Remembered,
  StoredSession,
} from '../store/contract/documents.ts';
import type { AuditTrail } from './audit.ts';
import { createAuthorizationRequests, type AuthorizationRequests } from './authorization-requests.ts';
import {
  authorizationCookie,
  endedCookie,
  readAuthorizationCookie,
  readSessionCookie,
  sessionCookie,
} from './cookies.ts';
import { grantsOfGroups } from './groups.ts';
import { createGuessing, type Guessing } from './guessing.ts';
import { isHostAllowed, isSameOrigin } from './hosts.ts';
import { createLoginLinks, type LoginLinks } from './login-links.ts';
import { createProvider } from './oidc.ts';
import { createPasswords, type Passwords } from './passwords.ts';
import { readForwardedUser, type ForwardedUser } from './proxy-headers.ts';
import type { SubjectIndex } from './scopes.ts';
import { unseal } from './sealed.ts';
import { createSessions, endOf, type Session, type Sessions, type Start } from './sessions.ts';
import {
  rightsOf,
  tokenId,
  userId,
  usersOf,
  type AccessSettings,
  type GrantSettings,
  type UserSettings,
} from './settings.ts';
import { compileTokens } from './tokens.ts';

/** Whoever was recognised. */
export interface Identity {
  readonly principal: Principal;
  readonly via: 'token' | 'session' | 'proxy' | 'loopback';
  /** Codes are shown without a request of their own; each showing is audited. */
  readonly reveal: boolean;
  /** The id of the session; null: it has none. */
  readonly session: string | null;
  /** Time at which it ends by itself; null: it does not. */
  readonly until: Millis | null;
}

/** Origin of a request. */
export interface Origin {
  /** The client's address, behind trusted proxies. */
  readonly peer: string;
  /** It came by https, to this server or to a trusted proxy. */
  readonly secure: boolean;
}

/** A request, as far as it says who sent it. */
export interface Sender extends Origin {
  readonly headers: IncomingHttpHeaders;
}

/** A log-in that was right, with the `Set-Cookie` of its session. */
export interface LoggedIn {
  readonly cookie: string;
  readonly identity: Identity;
}

/** Reason why nobody is logged in. `slow down`: too many wrong passwords, or too many at once; try again at `until`. */
export type LogInFailure = 'wrong' | 'needs https' | { readonly slowDownUntil: Millis };

/** A browser that leaves for a provider: where to, and the `Set-Cookie` by which it is known when it comes back. */
export interface Leaving {
  readonly location: string;
  readonly cookie: string;
}

/** Recognises whoever sends a request. */
export interface Access {
  /** Returns `none` for nobody (401), and `denied` for somebody who may do nothing here (403). */
  authenticate(sender: Sender): Promise<Identity | 'none' | 'denied'>;
  /** Returns whether an identity may go on: a stream asks every few seconds, of the config in force. */
  stillMay(identity: Identity): Promise<boolean>;
  /**
   * Logs somebody in.
   * @throws StoreUnavailable
   */
  logIn(user: string, password: string, sender: Sender): Promise<LoggedIn | LogInFailure>;
  /** Logs in by a link of `simwire login`. @throws StoreUnavailable */
  logInByLink(secret: string, sender: Sender): Promise<LoggedIn | LogInFailure>;
  /** Leaves for the OpenID provider. `none`: the config names none. */
  leaveForProvider(sender: Sender): Promise<Leaving | 'none' | 'needs https' | 'unreachable'>;
  /**
   * Logs in whoever comes back from the provider. `denied`: somebody in none of the groups, or disabled.
   *
   * @param query of the address by which the browser came back
   * @throws StoreUnavailable
   */
  arriveFromProvider(
    query: string,
    sender: Sender,
  ): Promise<LoggedIn | 'wrong' | 'denied' | 'needs https' | 'unreachable'>;
  /** Returns whether pages and API answer to a `Host`; reports and health checks answer to any. */
  answersTo(host: string | undefined): boolean;
  /** Returns whether a request that changes something comes from whoever was recognised, and not from a page of another site. */
  mayWrite(identity: Identity, sender: Sender): boolean;
  /** Returns whether a log-in comes from a page of this very site, or from a program: another site could log in its own user. */
  mayLogIn(sender: Sender): boolean;
  /** Returns whether somebody may see why the relay is not ready: whoever is recognised, or sits at this machine. */
  mayWatch(sender: Sender): Promise<boolean>;
  /** Returns whether somebody may read metrics. */
  mayReadMetrics(sender: Sender): Promise<boolean>;
  /** Ends the session of a request. Returns the `Set-Cookie` that removes its cookie. @throws StoreUnavailable */
  logOut(sender: Sender): Promise<string>;
}

/** State of a process that outlives its configs: known subjects, sessions, log-ins in progress, wrong passwords. */
export interface AccessMemory {
  readonly subjects: SubjectIndex;
  readonly sessions: Sessions;
  readonly links: LoginLinks;
  readonly passwords: Passwords;
  readonly guessing: Guessing;
  readonly authorizationRequests: AuthorizationRequests;
  /** By the id of the principal. */
  readonly disabled: Pick<Remembered<DisabledAccount>, 'get'>;
  readonly audit: AuditTrail;
  readonly clock: Clock;
}

/** Makes the memory of a process. */
export function createAccessMemory(
  parts: Pick<AccessMemory, 'subjects' | 'disabled' | 'audit' | 'clock'> & {
    readonly sessions: Remembered<StoredSession>;
    readonly links: Documents<LoginLink>;
  },
): AccessMemory {
  const { clock } = parts;
  return {
    ...parts,
    sessions: createSessions(parts.sessions, clock),
    links: createLoginLinks(parts.links, clock),
    passwords: createPasswords(),
    guessing: createGuessing(clock),
    authorizationRequests: createAuthorizationRequests(clock),
  };
}

/** Identities, by what they were recognised by: that is looked at again for those that go on for long. */
const recognised = new WeakMap<Identity, { readonly sender: Sender; readonly rights: string }>();

/** Time after which somebody whom others know has to be asked about again. */
const ASKED_AGAIN_EACH = HOUR;

/** Headers of proxies: a request with one of them comes from elsewhere, though its connection is this machine's. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/** Makes the access of a config. */
export function createAccess(settings: AccessSettings, memory: AccessMemory): Access {
  const { subjects, sessions, links, passwords, guessing, authorizationRequests, disabled, audit, clock } =
    memory;
  const { oidc } = settings;
  const provider = oidc ? createProvider(oidc) : null;
  /** Sessions whose provider is being asked again, by their id. */
  const asking = new Map<string, Promise<void>>();
  const findToken = compileTokens(settings.tokens);
  const users = usersOf(settings);
  const isAnybodyConfigured = users.size > 0 || oidc !== undefined || settings.proxy_auth !== undefined;
  const grants = new Map<GrantSettings, readonly Grant[]>();

  /** Compiles what a user or token may, once. */
  function grantsOf(rights: GrantSettings): readonly Grant[] {
    const known = grants.get(rights) ?? [{ role: rights.role, scope: subjects.scope(rights.scope) }];
    grants.set(rights, known);
    return known;
  }

  function byToken(presented: string): Found | 'none' | 'denied' {
    const token = findToken(presented);
    if (!token || (token.expires !== null && clock() >= token.expires)) return 'none';
    const { name, reveal, expires: until } = token;
    const codes = token.reveal ? 'shown' : 'masked';
    const principal = { id: tokenId(name), grants: grantsOf(token), codes } as const;
    if (disabled.get(principal.id)) return 'denied';
    return { identity: { principal, via: 'token', reveal, session: null, until }, rights: [token] };
  }

  /** Lists what the user of a session may now; empty: nothing, or he is disabled. */
  function rightsIn(session: StoredSession): readonly UserSettings[] {
    const { user, provider: said } = session;
    if (disabled.get(accountOf(session))) return [];
    if (said)
      return oidc && user.startsWith(`${oidc.issuer}#`) ? grantsOfGroups(oidc.roles, said.groups) : [];
    return rightsOf(users, user);
  }

  function sessionIn({ headers, secure }: Sender): Session | null {
    const secret = readSessionCookie(headers, secure);
    return secret === null ? null : sessions.find(secret, settings.session, rightsIn);
  }

  /** Finds the session of a request, unless its provider has to be asked again before. */
  function findSession(sender: Sender): Session | null {
    const session = sessionIn(sender);
    return session && isFresh(session) ? session : null;
  }

  function isFresh({ provider: said }: StoredSession): boolean {
    return said === null || clock() < said.askedAt + ASKED_AGAIN_EACH;
  }

  /** Asks the provider of a session again who its user is, once an hour; one whom it does not know any more is logged out. */
  async function refresh(sender: Sender): Promise<void> {
    const session = sessionIn(sender);
    if (!session || isFresh(session)) return;
    const running = asking.get(session.id) ?? askAgain(session).finally(() => asking.delete(session.id));
    asking.set(session.id, running);
    await running;
  }

  async function askAgain(session: Session): Promise<void> {
    const sealed = session.provider?.refresh ?? null;
    const refreshToken = sealed === null ? null : unseal(sealed, session.secret);
    const said =
      provider && refreshToken !== null
        ? await provider.again({ id: session.user, refreshToken })
        : 'refused';
    if (said === 'refused') await sessions.end(session);
    else if (said !== 'unreachable') await sessions.renew(session, said);
  }

  function bySession(session: Session): Found {
    const rights = rightsIn(session);
    const principal = { id: accountOf(session), grants: rights.flatMap(grantsOf) };
    const until = endOf(session, rights, settings.session);
    return { identity: { principal, via: 'session', reveal: false, session: session.id, until }, rights };
  }

  function byProxy({ user, grants: rights }: ForwardedUser): Found | 'denied' {
    const principal = { id: `proxy#${user}`, grants: rights.flatMap(grantsOf) };
    if (rights.length === 0 || disabled.get(principal.id)) return 'denied';
    // Whoever goes on for longer has to be forwarded again.
    const until = clock() + ASKED_AGAIN_EACH;
    return { identity: { principal, via: 'proxy', reveal: false, session: null, until }, rights };
  }

  function find(sender: Sender, isRequest: boolean): Found | 'none' | 'denied' {
    const forwarded = settings.proxy_auth ? readForwardedUser(sender.headers, settings.proxy_auth) : null;
    if (forwarded === 'forged') return 'none';
    const presented = sender.headers.authorization;
    if (presented !== undefined) {
      const token = /^Bearer +(\S+) *$/i.exec(presented)?.[1];
      return token === undefined ? 'none' : byToken(token);
    }
    if (forwarded) return byProxy(forwarded);
    const session = findSession(sender);
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

  /** Begins a session; what begins it is noted before. */
  async function begin(start: Omit<Start, 'peer'>, sender: Sender, how: string): Promise<LoggedIn | 'wrong'> {
    await audit.note({ id: accountOf(start) }, 'log_in', { client: sender.peer, about: how });
    const { secret } = await sessions.begin({ ...start, peer: sender.peer });
    const cookie = sessionCookie(secret, sender.secure);
    const [pair = ''] = cookie.split(';', 1);
    const identity = recognise({ ...sender, headers: { cookie: pair } });
    return typeof identity === 'string' ? 'wrong' : { cookie, identity };
  }

  /** Notes a log-in that failed. What was typed for a name is noted only if it is one: it may be a password. */
  async function fail(actor: string | null, { peer: client }: Sender): Promise<'wrong'> {
    await audit.note({ id: actor ?? 'nobody' }, 'log_in_failed', { client });
    return 'wrong';
  }

  /** Returns the address under which people reach this site. */
  function ownAddress({ headers, secure }: Sender): string {
    const { admin_url, public_url } = settings;
    return admin_url ?? public_url ?? `${secure ? 'https' : 'http'}://${headers.host ?? ''}`;
  }

  function isSafe(sender: Sender): boolean {
    return sender.secure || settings.allow_http_login || isFromThisMachine(sender);
  }

  function isWatcher(sender: Sender): boolean {
    return isFromThisMachine(sender) || typeof recognise(sender) !== 'string';
  }

  return {
    answersTo: (host) => isHostAllowed(host, settings),
    mayWrite: ({ via }, { headers, secure }) => {
      if (via === 'token') return true;
      // At this machine it may be a program, which says no origin.
      if (via === 'loopback' && headers.origin === undefined) return headers['sec-fetch-site'] === undefined;
      return isSameOrigin(headers, secure, settings);
    },
    mayLogIn: ({ headers, secure }) =>
      headers.origin === undefined
        ? headers['sec-fetch-site'] === undefined
        : isSameOrigin(headers, secure, settings),
    mayWatch: (sender) => Promise.resolve(isWatcher(sender)),
    mayReadMetrics: (sender) => Promise.resolve(settings.metrics === 'open' || isWatcher(sender)),
    authenticate: async (sender) => {
      await refresh(sender);
      return recognise(sender);
    },
    stillMay: async (identity) => {
      const before = recognised.get(identity);
      if (!before || (identity.via === 'proxy' && clock() >= (identity.until ?? 0))) return false;
      await refresh(before.sender);
      const now = find(before.sender, false);
      return typeof now !== 'string' && writtenOut(now.rights) === before.rights;
    },
    logIn: async (user, password, sender) => {
      if (!isSafe(sender)) return 'needs https';
      const client = clientKey(parseAddress(sender.peer));
      const pauseUntil = guessing.pauseUntil(user, client);
      if (clock() < pauseUntil) return { slowDownUntil: pauseUntil };
      const rights = users.get(user);
      // Counted before it is known: whoever sends many at once has guessed as often.
      guessing.wrong(user, client);
      const verified = await passwords.verify(password, rights?.password ?? null);
      if (verified === 'busy') return { slowDownUntil: clock() + 1_000 };
      if (!verified || !rights || disabled.get(userId(user)))
        return fail(rights ? userId(user) : null, sender);
      guessing.right(user, client);
      return begin({ user, rights: [rights], provider: null }, sender, 'password');
    },
    logInByLink: async (secret, sender) => {
      if (!isSafe(sender)) return 'needs https';
      const user = await links.take(secret);
      const rights = user === null ? [] : rightsOf(users, user);
      if (user === null || rights.length === 0 || disabled.get(userId(user))) return fail(null, sender);
      return begin({ user, rights, provider: null }, sender, 'link');
    },
    leaveForProvider: async (sender) => {
      if (!provider) return 'none';
      if (!isSafe(sender)) return 'needs https';
      const left = await provider.leave(`${ownAddress(sender)}/login/oidc/callback`);
      if (typeof left === 'string') return 'unreachable';
      const key = authorizationRequests.add(left.authorization);
      return { location: left.url, cookie: authorizationCookie(key, sender.secure) };
    },
    arriveFromProvider: async (query, sender) => {
      if (!isSafe(sender)) return 'needs https';
      const authorization = authorizationRequests.take(
        readAuthorizationCookie(sender.headers, sender.secure),
      );
      if (!provider || !oidc || !authorization) return fail(null, sender);
      const said = await provider.arrive(query, authorization);
      if (said === 'unreachable') return said;
      if (said === 'refused') return fail(null, sender);
      const rights = grantsOfGroups(oidc.roles, said.groups ?? []);
      if (rights.length === 0 || disabled.get(said.id)) {
        await fail(said.id, sender);
        return 'denied';
      }
      return begin({ user: said.id, rights, provider: said }, sender, 'oidc');
    },
    logOut: async (sender) => {
      const session = sessionIn(sender);
      if (session) {
        await sessions.end(session);
        await audit.note({ id: accountOf(session) }, 'log_out', { client: sender.peer, about: session.id });
      }
      return endedCookie(sender.secure);
    },
  };
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

/** Returns the account of a session: a provider's user by its own id. */
function accountOf({ user, provider }: { readonly user: string; readonly provider: object | null }): string {
  return provider ? user : userId(user);
}

function isFromThisMachine({ headers, peer }: Sender): boolean {
  const address = parseAddress(peer);
  if (address === null || !isLoopbackAddress(address)) return false;
  return FORWARDED.every((name) => headers[name] === undefined);
}

/** Writes roles and scopes out, for telling whether they are still the same. */
function writtenOut(rights: readonly GrantSettings[]): string {
  return JSON.stringify(rights.map(({ role, scope }) => [role, scope]));
}
