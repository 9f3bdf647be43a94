import { clientKey, parseAddress } from '../domain/network.ts';
import type { Millis } from '../domain/time.ts';
import type { Authentication } from './authentication.ts';
import { authorizationCookie, endedCookie, readAuthorizationCookie, sessionCookie } from './cookies.ts';
import { grantsOfGroups } from './groups.ts';
import { pagesUrl } from './hosts.ts';
import { isFromThisMachine, type Identity, type Sender } from './identity.ts';
import type { AccessMemory } from './memory.ts';
import type { Provider } from './oidc.ts';
import type { RequestSessions } from './request-sessions.ts';
import { accountOf, type Rights } from './rights.ts';
import type { Start } from './sessions.ts';
import { userId, type AccessSettings } from './settings.ts';

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

/** The ways in for people, each into a session, and the way out. */
export interface LogIn {
  /** The config names an OpenID provider. */
  readonly hasProvider: boolean;
  /**
   * Logs somebody in.
   * @throws StoreUnavailable
   */
  logIn(user: string, password: string, sender: Sender): Promise<LoggedIn | LogInFailure>;
  /** Logs in by a link of `simwire login`. @throws StoreUnavailable */
  logInByLink(secret: string, sender: Sender): Promise<LoggedIn | LogInFailure>;
  /** Leaves for the OpenID provider. `none`: the config names none. @throws StoreUnavailable */
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
  /** Ends the session of a request. Returns the `Set-Cookie` that removes its cookie. @throws StoreUnavailable */
  logOut(sender: Sender): Promise<string>;
}

/** The parts of an access by which people log in. */
interface Parts {
  readonly rights: Rights;
  readonly provider: Provider | null;
  readonly requestSessions: Pick<RequestSessions, 'of'>;
  readonly authentication: Pick<Authentication, 'recognise'>;
}

/** Creates the log-in of a config. Each one is noted before it counts. */
export function createLogIn(
  settings: AccessSettings,
  { sessions, links, passwords, guessing, authorizationRequests, audit, clock }: AccessMemory,
  { rights, provider, requestSessions, authentication }: Parts,
): LogIn {
  const { oidc } = settings;

  /** Begins a session; what begins it is noted before. */
  async function begin(start: Omit<Start, 'peer'>, sender: Sender, how: string): Promise<LoggedIn | 'wrong'> {
    await audit.note({ id: accountOf(start) }, 'log_in', { client: sender.peer, about: how });
    const { secret } = await sessions.begin({ ...start, peer: sender.peer });
    const cookie = sessionCookie(secret, sender.secure);
    const [pair = ''] = cookie.split(';', 1);
    const identity = authentication.recognise({ ...sender, headers: { cookie: pair } });
    return typeof identity === 'string' ? 'wrong' : { cookie, identity };
  }

  /** Notes a log-in that failed. What was typed for a name is noted only if it is one: it may be a password. */
  async function fail(actor: string | null, { peer: client }: Sender): Promise<'wrong'> {
    await audit.note({ id: actor ?? 'nobody' }, 'log_in_failed', { client });
    return 'wrong';
  }

  /** Returns the address under which people reach this site. */
  function ownAddress({ headers, secure }: Sender): string {
    return pagesUrl(settings) ?? `${secure ? 'https' : 'http'}://${headers.host ?? ''}`;
  }

  function isSafe(sender: Sender): boolean {
    return sender.secure || settings.allow_http_login || isFromThisMachine(sender);
  }

  return {
    hasProvider: provider !== null,
    logIn: async (user, password, sender) => {
      if (!isSafe(sender)) return 'needs https';
      const client = clientKey(parseAddress(sender.peer));
      const pauseUntil = guessing.pauseUntil(user, client);
      if (clock() < pauseUntil) return { slowDownUntil: pauseUntil };
      const known = rights.users.get(user);
      // Counted before it is known: whoever sends many at once has guessed as often.
      guessing.wrong(user, client);
      const verified = await passwords.verify(password, known?.password ?? null);
      if (verified === 'busy') return { slowDownUntil: clock() + 1_000 };
      if (!verified || !known || rights.isDisabled(userId(user)))
        return fail(known ? userId(user) : null, sender);
      guessing.right(user, client);
      return begin({ user, rights: [known], provider: null }, sender, 'password');
    },
    logInByLink: async (secret, sender) => {
      if (!isSafe(sender)) return 'needs https';
      const user = await links.take(secret);
      const granted = user === null ? [] : rights.ofUser(user);
      if (user === null || granted.length === 0) return fail(null, sender);
      return begin({ user, rights: granted, provider: null }, sender, 'link');
    },
    leaveForProvider: async (sender) => {
      if (!provider) return 'none';
      if (!isSafe(sender)) return 'needs https';
      const left = await provider.leave(`${ownAddress(sender)}/login/oidc/callback`);
      if (typeof left === 'string') return 'unreachable';
      const key = await authorizationRequests.add(left.authorization);
      return { location: left.url, cookie: authorizationCookie(key, sender.secure) };
    },
    arriveFromProvider: async (query, sender) => {
      if (!isSafe(sender)) return 'needs https';
      const authorization = await authorizationRequests.take(
        readAuthorizationCookie(sender.headers, sender.secure),
      );
      if (!provider || !oidc || !authorization) return fail(null, sender);
      const said = await provider.arrive(query, authorization);
      if (said === 'unreachable') return said;
      if (said === 'refused') return fail(null, sender);
      const granted = grantsOfGroups(oidc.roles, said.groups ?? []);
      if (granted.length === 0 || rights.isDisabled(said.id)) {
        await fail(said.id, sender);
        return 'denied';
      }
      return begin({ user: said.id, rights: granted, provider: said }, sender, 'oidc');
    },
    logOut: async (sender) => {
      const session = requestSessions.of(sender);
      if (session) {
        await sessions.end(session);
        await audit.note({ id: accountOf(session) }, 'log_out', { client: sender.peer, about: session.id });
      }
      return endedCookie(sender.secure);
    },
  };
}
