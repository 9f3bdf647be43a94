import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { isWithin, parseNetwork, type Address, type Network } from '../../domain/network.ts';

/** The slice of the config that says who may post. */
export interface AccessSettings {
  readonly gateways: Readonly<
    Record<string, { readonly tokens: readonly string[]; readonly allow: readonly string[] }>
  >;
  /** The proxies whose `X-Forwarded-For` is believed. */
  readonly trustProxy: false | readonly string[];
  /** The largest body, in bytes, also after decompression. */
  readonly bodyLimit: number;
}

/** A gateway as access control knows it. */
export interface KnownGateway {
  readonly name: string;
  /** SHA-256 of each of its tokens; every gateway has equally many, so that comparing takes equally long. */
  readonly digests: readonly Buffer[];
  /** SHA-256, in base64, of the beginnings of its tokens, as a device sends them that cuts long addresses off. */
  readonly beginnings: ReadonlySet<string>;
  /** Where it may post from; empty: from anywhere. */
  readonly allow: readonly Network[];
}

/** {@link AccessSettings}, made ready for the hot path. */
export interface Access {
  readonly gateways: ReadonlyMap<string, KnownGateway>;
  /** Compared with in place of a gateway that does not exist; no token fits it. */
  readonly stranger: KnownGateway;
  readonly proxies: readonly Network[];
  readonly bodyLimit: number;
}

/**
 * Compiles the settings, once for each load of the config.
 *
 * @throws RangeError if an address is none; the config's own check comes before this
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
    stranger: known('', [], []),
    proxies: settings.trustProxy === false ? [] : networks(settings.trustProxy),
    bodyLimit: settings.bodyLimit,
  };
}

/**
 * The gateway that a name and a token belong to. Takes the same time whether the name, the token or both are wrong.
 *
 * @returns null if they do not belong together
 */
export function recognise(access: Access, name: string, token: string): KnownGateway | null {
  const presented = digest(token);
  const candidate = access.gateways.get(name) ?? access.stranger;
  let fits = false;
  for (const expected of candidate.digests) fits = timingSafeEqual(expected, presented) || fits;
  return fits ? candidate : null;
}

/** Tells whether a token that was not recognised is the beginning of one of the gateway's own. */
export function isCutOff({ beginnings }: KnownGateway, token: string): boolean {
  return beginnings.has(digest(token).toString('base64'));
}

/**
 * Whether a gateway may post from where its client is; one whose address is not known may only if it may from anywhere.
 *
 * @param find finds the client's address; asked only where there is an allow list
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
