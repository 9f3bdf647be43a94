import type { IncomingHttpHeaders } from 'node:http';
import { clientKey, isLoopbackAddress, parseAddress } from '../domain/network.ts';
import type { Grant, Principal } from '../domain/principal.ts';
import type { Clock, Millis } from '../domain/time.ts';
import type {
  Documents,
  DisabledAccount,
  LoginLink,
  Remembered,
  StoredSession,
} from '../store/contract/documents.ts';
import type { AuditTrail } from './audit.ts';
import { endedCookie, readSessionCookie, sessionCookie } from './cookies.ts';
import { createGuessing, type Guessing } from './guessing.ts';
import { createLoginLinks, type LoginLinks } from './login-links.ts';
import { createPasswords, type Passwords } from './passwords.ts';
import type { SubjectIndex } from './scopes.ts';
import { createSessions, endOf, type Session, type Sessions } from './sessions.ts';
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
  readonly via: 'token' | 'session' | 'loopback';
  /** Codes are shown without a request of their own; each showing is audited. */
  readonly reveal: boolean;
  /** The id of the session; null: it has none. */
  readonly session: string | null;
  /** Time at which it ends by itself; null: it does not. */
  readonly until: Millis | null;
}

/** Where a request comes from. */
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

/** Why nobody is logged in. `slow down`: too many wrong passwords, or too many at once; try again at `until`. */
export type LogInFailure = 'wrong' | 'needs https' | { readonly slowDownUntil: Millis };

/** Recognises whoever sends a request. */
export interface Access {
  /** Returns `none` for nobody (401), and `denied` for somebody who may do nothing here (403). */
  authenticate(sender: Sender): Promise<Identity | 'none' | 'denied'>;
  /** Returns whether an identity may go on: a stream asks every few seconds, of the config in force. */
  stillMay(identity: Identity): Promise<boolean>;
  /** @throws StoreUnavailable */
  logIn(user: string, password: string, sender: Sender): Promise<LoggedIn | LogInFailure>;
  /** Logs in by a link of `simwire login`. @throws StoreUnavailable */
  logInByLink(secret: string, sender: Sender): Promise<LoggedIn | LogInFailure>;
  /** Ends the session of a request. Returns the `Set-Cookie` that removes its cookie. @throws StoreUnavailable */
  logOut(sender: Sender): Promise<string>;
}

/** What a process knows of those who ask, whatever the config says. */
export interface AccessMemory {
  readonly subjects: SubjectIndex;
  readonly sessions: Sessions;
  readonly links: LoginLinks;
  readonly passwords: Passwords;
  readonly guessing: Guessing;
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
  };
}

/** Identities, by what they were recognised by: that is looked at again for those that go on for long. */
const recognised = new WeakMap<Identity, { readonly sender: Sender; readonly rights: string }>();

/** Headers of proxies: a request with one of them comes from elsewhere, though its connection is this machine's. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/** Makes the access of a config. */
export function createAccess(settings: AccessSettings, memory: AccessMemory): Access {
  const { subjects, sessions, links, passwords, guessing, disabled, audit, clock } = memory;
  const findToken = compileTokens(settings.tokens);
  const users = usersOf(settings);
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

  function findSession({ headers, secure }: Sender): Session | null {
    const secret = readSessionCookie(headers, secure);
    if (secret === null) return null;
    return sessions.find(secret, settings.session, (user) =>
      disabled.get(userId(user)) ? null : rightsOf(users, user),
    );
  }

  function bySession(session: Session): Found | 'none' {
    const rights = rightsOf(users, session.user);
    if (!rights) return 'none';
    const principal = { id: userId(session.user), grants: grantsOf(rights) };
    const until = endOf(session, rights.role, settings.session);
    return {
      identity: { principal, via: 'session', reveal: false, session: session.id, until },
      rights: [rights],
    };
  }

  function find(sender: Sender, isRequest: boolean): Found | 'none' | 'denied' {
    const presented = sender.headers.authorization;
    if (presented !== undefined) {
      const token = /^Bearer +(\S+) *$/i.exec(presented)?.[1];
      return token === undefined ? 'none' : byToken(token);
    }
    const session = findSession(sender);
    if (session) {
      if (isRequest) sessions.note(session);
      return bySession(session);
    }
    return users.size === 0 && isFromThisMachine(sender) ? LOOPBACK : 'none';
  }

  function recognise(sender: Sender): Identity | 'none' | 'denied' {
    const found = find(sender, true);
    if (typeof found === 'string') return found;
    const identity = { ...found.identity };
    recognised.set(identity, { sender, rights: writtenOut(found.rights) });
    return identity;
  }

  async function begin(
    user: string,
    rights: UserSettings,
    sender: Sender,
    how: string,
  ): Promise<LoggedIn | 'wrong'> {
    await audit.note({ id: userId(user) }, 'log_in', { client: sender.peer, about: how });
    const { secret } = await sessions.begin(user, rights, sender.peer);
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

  function isSafe(sender: Sender): boolean {
    return sender.secure || settings.allow_http_login || isFromThisMachine(sender);
  }

  return {
    authenticate: (sender) => Promise.resolve(recognise(sender)),
    stillMay: (identity) => {
      const before = recognised.get(identity);
      const now = before ? find(before.sender, false) : 'none';
      return Promise.resolve(typeof now !== 'string' && writtenOut(now.rights) === before?.rights);
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
      return begin(user, rights, sender, 'password');
    },
    logInByLink: async (secret, sender) => {
      if (!isSafe(sender)) return 'needs https';
      const user = await links.take(secret);
      const rights = user === null ? null : rightsOf(users, user);
      if (user === null || !rights || disabled.get(userId(user))) return fail(null, sender);
      return begin(user, rights, sender, 'link');
    },
    logOut: async (sender) => {
      const session = findSession(sender);
      if (session) {
        await sessions.end(session);
        await audit.note({ id: userId(session.user) }, 'log_out', { client: sender.peer, about: session.id });
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

function isFromThisMachine({ headers, peer }: Sender): boolean {
  const address = parseAddress(peer);
  if (address === null || !isLoopbackAddress(address)) return false;
  return FORWARDED.every((name) => headers[name] === undefined);
}

/** Writes roles and scopes out, for telling whether they are still the same. */
function writtenOut(rights: readonly GrantSettings[]): string {
  return JSON.stringify(rights.map(({ role, scope }) => [role, scope]));
}
