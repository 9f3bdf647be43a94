import type { IncomingHttpHeaders } from 'node:http';
import { isLoopbackAddress, parseAddress } from '../domain/network.ts';
import type { Principal } from '../domain/principal.ts';
import type { Millis } from '../domain/time.ts';

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

/** Headers of proxies: a request with one of them comes from elsewhere, though its connection is this machine's. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/** Checks whether a request was sent at this machine, and not forwarded by it. */
export function isFromThisMachine({ headers, peer }: Sender): boolean {
  const address = parseAddress(peer);
  if (address === null || !isLoopbackAddress(address)) return false;
  return FORWARDED.every((name) => headers[name] === undefined);
}
