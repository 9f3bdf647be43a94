import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import { isWithin, parseAddress, parseNetwork, type Address, type Network } from '../../domain/network.ts';

/** The path of a report, parsed. */
export interface ReportTarget {
  readonly gateway: string;
  readonly token: string;
  /** The raw query, without `?`. */
  readonly query: string;
}

// Firmware joins "host" and "path" as it likes, so that doubled and trailing slashes, and the absolute form that is meant
// for proxies, all occur.
const TARGET = /^(?:https?:\/\/[^/?#]*)?\/+report\/+([^/?#]+)\/+([^/?#]+)\/*(?:\?(.*))?$/i;

/**
 * Parses the target of a request: `/report/GATEWAY/TOKEN`, with or without a query.
 *
 * @returns null for any other path, `malformed` if its percent-encoding is broken
 */
export function parseReportTarget(url: string): ReportTarget | 'malformed' | null {
  const match = TARGET.exec(url);
  if (!match) return null;
  const [, gateway = '', token = '', query = ''] = match;
  try {
    return { gateway: decodeURIComponent(gateway), token: decodeURIComponent(token), query };
  } catch {
    return 'malformed';
  }
}

/** The part of the config that defines who may post. */
export interface AccessSettings {
  readonly gateways: Readonly<
    Record<string, { readonly tokens: readonly string[]; readonly allow: readonly string[] }>
  >;
  /** The proxies whose `X-Forwarded-For` is trusted. */
  readonly trustProxy: false | readonly string[];
  /** The largest body, in bytes, also after decompression. */
  readonly bodyLimit: number;
}

/** A gateway as access control knows it. */
export interface KnownGateway {
  readonly name: string;
  /** SHA-256 of each of its tokens; all gateways have the same number, so that comparing takes the same time. */
  readonly digests: readonly Buffer[];
  /** SHA-256, in base64, of the beginnings of its tokens, as a device sends them that cuts long addresses off. */
  readonly beginnings: ReadonlySet<string>;
  /** Networks that it may post from; empty: any. */
  readonly allow: readonly Network[];
}

/** {@link AccessSettings}, compiled for the hot path. */
export interface Access {
  readonly gateways: ReadonlyMap<string, KnownGateway>;
  /** Compared in place of a gateway that does not exist; no token matches it. */
  readonly placeholder: KnownGateway;
  readonly proxies: readonly Network[];
  readonly bodyLimit: number;
}

/**
 * Compiles the settings, once for each load of the config.
 *
 * @throws RangeError if an address is invalid; the config is validated before
 */
export function compileAccess(settings: AccessSettings): Access {
  const entries = Object.entries(settings.gateways);
  const most = Math.max(1, ...entries.map(([, gateway]) => gateway.tokens.length));
  const known = (name: string, tokens: readonly string[], allow: readonly string[]): KnownGateway => ({
    name,
    beginnings: new Set(tokens.flatMap(beginningsOf)),
    digests: Array.from({ length: most }, (_, i) => digest(tokens[i] ?? randomBytes(32))),
    allow: networks(allow),
  });
  return {
    gateways: new Map(entries.map(([name, { tokens, allow }]) => [name, known(name, tokens, allow)])),
    placeholder: known('', [], []),
    proxies: settings.trustProxy === false ? [] : networks(settings.trustProxy),
    bodyLimit: settings.bodyLimit,
  };
}

/** A gateway that said who it is, and the number of the token by which it did, from 1 on. */
export interface Authenticated {
  readonly gateway: KnownGateway;
  readonly token: number;
}

/**
 * Authenticates a gateway by name and token. Takes the same time whether the name, the token or both are wrong.
 *
 * @returns null if the name or the token is wrong
 */
function authenticate(access: Access, name: string, token: string): Authenticated | null {
  const presented = digest(token);
  const gateway = access.gateways.get(name) ?? access.placeholder;
  let fitting = 0;
  for (const [index, expected] of gateway.digests.entries())
    if (timingSafeEqual(expected, presented)) fitting = index + 1;
  return fitting === 0 ? null : { gateway, token: fitting };
}

/** A right token that came over a connection, by the rules of that time. */
interface Shown {
  readonly access: Access;
  readonly gateway: string;
  readonly token: Buffer;
  readonly authenticated: Authenticated;
}

/**
 * Creates the function that authenticates what comes over connections: of several reports over one, the first alone has its
 * token hashed. It returns null if the name or the token is wrong.
 */
export function createAuthenticator(): (
  access: Access,
  socket: object,
  target: ReportTarget,
) => Authenticated | null {
  const last = new WeakMap<object, Shown>();
  return (access, socket, { gateway, token }) => {
    const presented = Buffer.from(token);
    const shown = last.get(socket);
    if (shown?.access === access && shown.gateway === gateway && isSame(shown.token, presented))
      return shown.authenticated;
    const authenticated = authenticate(access, gateway, token);
    if (authenticated) last.set(socket, { access, gateway, token: presented, authenticated });
    return authenticated;
  };
}

/** Compares tokens, in the same time wherever they differ: a proxy's connection carries those of several clients. */
function isSame(token: Buffer, other: Buffer): boolean {
  return token.length === other.length && timingSafeEqual(token, other);
}

/** Checks whether a token that was not recognised is the beginning of one of the gateway's own. */
export function isCutOff({ beginnings }: KnownGateway, token: string): boolean {
  return beginnings.has(digest(token).toString('base64'));
}

/**
 * Returns whether a gateway may post from its client's address; an unknown address is allowed only without an allow
 * list.
 *
 * @param find finds the client's address; called only if there is an allow list
 */
export function mayPostFrom(gateway: KnownGateway, find: () => Address | null): boolean {
  if (gateway.allow.length === 0) return true;
  const address = find();
  return address !== null && isWithin(address, gateway.allow);
}

/** Shorter beginnings may be anybody's guess. */
const SHORTEST_BEGINNING = 8;

function beginningsOf(token: string): string[] {
  const lengths = Array.from({ length: token.length }, (_, length) => length).slice(SHORTEST_BEGINNING);
  return lengths.map((length) => digest(token.slice(0, length)).toString('base64'));
}

function digest(token: string | Buffer): Buffer {
  return hash('sha256', token, 'buffer');
}

function networks(list: readonly string[]): Network[] {
  return list.map((entry) => {
    const network = parseNetwork(entry);
    if (!network) throw new RangeError(`not an IP address or network: ${entry}`);
    return network;
  });
}

/** The parts of a request that say who sent it. */
interface Sent {
  /** The other end of the connection; without an address once it is gone. */
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: IncomingHttpHeaders;
}

/**
 * Finds the client behind trusted proxies: from the peer backwards through `X-Forwarded-For`, the first address that
 * is not a trusted proxy's. What stands before it was written by the client itself, and means nothing.
 *
 * @returns null if the peer is gone, or a trusted proxy forwards an invalid address
 */
export function clientOf({ socket, headers }: Sent, proxies: readonly Network[]): Address | null {
  const forwardedFor = headers['x-forwarded-for'];
  let address = peerAddress(socket);
  if (proxies.length === 0 || forwardedFor === undefined) return address;
  const hops = (typeof forwardedFor === 'string' ? forwardedFor : forwardedFor.join(',')).split(',');
  while (address && isWithin(address, proxies)) {
    const hop = hops.pop();
    if (hop === undefined) break;
    address = parseAddress(withoutPort(hop.trim()));
  }
  return address;
}

/** Writes the other end of a connection as the log does; undefined if it was gone before anybody asked. */
export function peerOf(socket: Socket): string | undefined {
  return peerAddress(socket)?.toString();
}

/** The other ends of connections, parsed once: a gateway posts many reports over one. */
const peers = new WeakMap<Sent['socket'], Address>();

function peerAddress(socket: Sent['socket']): Address | null {
  const known = peers.get(socket);
  if (known) return known;
  const address = parseAddress(socket.remoteAddress ?? '');
  if (address) peers.set(socket, address);
  return address;
}

/** Removes the port: some proxies write `192.0.2.1:4711` or `[2001:db8::1]:4711`. */
function withoutPort(hop: string): string {
  const match = /^(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/.exec(hop);
  return match?.[1] ?? match?.[2] ?? hop;
}
