import type { IncomingHttpHeaders } from 'node:http';
import { isLoopbackAddress, parseAddress } from '../domain/network.ts';
import type { Grant, Principal } from '../domain/principal.ts';
import type { Clock, Millis } from '../domain/time.ts';
import type { SubjectIndex } from './scopes.ts';
import { usersOf, type AccessSettings, type GrantSettings } from './settings.ts';
import { compileTokens } from './tokens.ts';

/** Whoever was recognised. */
export interface Identity {
  readonly principal: Principal;
  readonly via: 'token' | 'loopback';
  /** Codes are shown without a request of their own; each showing is audited. */
  readonly reveal: boolean;
  /** When it ends by itself; null: it does not. */
  readonly until: Millis | null;
}

/** A request, as far as it says who sent it. */
export interface Sender {
  readonly headers: IncomingHttpHeaders;
  /** The client's address, behind trusted proxies. */
  readonly peer: string;
}

/** Recognises whoever sends a request. */
export interface Access {
  /** Returns `none` for nobody (401), and `denied` for somebody who may do nothing here (403). */
  authenticate(sender: Sender): Promise<Identity | 'none' | 'denied'>;
  /** Returns whether an identity may go on: a stream asks every few seconds, of the config in force. */
  stillMay(identity: Identity): Promise<boolean>;
}

export interface AccessParts {
  readonly settings: AccessSettings;
  readonly subjects: SubjectIndex;
  readonly clock: Clock;
}

/** Identities, by what they were recognised by: that is looked at again for those that go on for long. */
const recognised = new WeakMap<Identity, { readonly sender: Sender; readonly rights: string }>();

/** Headers of proxies: a request with one of them comes from elsewhere, though its connection is this machine's. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/** Makes the access of a config. */
export function createAccess({ settings, subjects, clock }: AccessParts): Access {
  const findToken = compileTokens(settings.tokens);
  const isAnybodyConfigured = usersOf(settings).size > 0;

  function grantOf({ role, scope }: GrantSettings): Grant {
    return { role, scope: subjects.scope(scope) };
  }

  const granted = new Map(Object.entries(settings.tokens).map(([name, token]) => [name, grantOf(token)]));

  function byToken(presented: string): Found | 'none' {
    const token = findToken(presented);
    const grant = token && granted.get(token.name);
    if (!grant || (token.expires !== null && clock() >= token.expires)) return 'none';
    const { name, reveal, expires: until, role, scope } = token;
    const principal = { id: `token:${name}`, grants: [grant] };
    return { identity: { principal, via: 'token', reveal, until }, rights: [{ role, scope }] };
  }

  function find(sender: Sender): Found | 'none' {
    const presented = sender.headers.authorization;
    if (presented !== undefined) {
      const token = /^Bearer +(\S+) *$/i.exec(presented)?.[1];
      return token === undefined ? 'none' : byToken(token);
    }
    return !isAnybodyConfigured && isFromThisMachine(sender) ? LOOPBACK : 'none';
  }

  return {
    authenticate: (sender) => {
      const found = find(sender);
      if (found === 'none') return Promise.resolve(found);
      const identity = { ...found.identity };
      recognised.set(identity, { sender, rights: JSON.stringify(found.rights) });
      return Promise.resolve(identity);
    },
    stillMay: (identity) => {
      const before = recognised.get(identity);
      const now = before ? find(before.sender) : 'none';
      return Promise.resolve(now !== 'none' && JSON.stringify(now.rights) === before?.rights);
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
    until: null,
  },
  rights: [{ role: 'admin', scope: 'all' }],
};

function isFromThisMachine({ headers, peer }: Sender): boolean {
  const address = parseAddress(peer);
  if (address === null || !isLoopbackAddress(address)) return false;
  return FORWARDED.every((name) => headers[name] === undefined);
}
