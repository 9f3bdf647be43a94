import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An IP address; one of IPv4 is always an IPv4, also where the socket says `::ffff:192.0.2.1`. */
export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A network: its address, and how many of its leading bits count. */
export interface Network {
  readonly address: Address;
  readonly bits: number;
}

/**
 * Reads an address as a socket or a header gives it. A zone (`fe80::1%eth0`) is dropped.
 *
 * @returns null for anything that is not a full IPv4 or IPv6 address (`10.1`, `010.0.0.1`, names)
 */
export function parseAddress(text: string): Address | null {
  const [plain = ''] = text.split('%', 1);
  return isIP(plain) === 0 ? null : ipaddr.process(plain);
}

/**
 * Reads an entry of an allow list: an address (`192.168.1.44`, `2001:db8::1`) or a network (`10.0.0.0/8`, `fd00::/8`).
 *
 * @returns null if it is neither
 */
export function parseNetwork(text: string): Network | null {
  const match = /^([^/]+?)(?:\/(\d{1,3}))?$/.exec(text.trim());
  const written = match?.[1] ?? '';
  const address = parseAddress(written);
  if (!address) return null;
  const length = isIP(written) === 4 ? 32 : 128;
  const bits = match?.[2] === undefined ? length : Number(match[2]);
  if (bits > length) return null;
  if (address.kind() === 'ipv6' || length === 32) return { address, bits };
  // `::ffff:10.0.0.0/104` is 10.0.0.0/8; a shorter prefix would reach beyond IPv4 and is a slip.
  return bits >= 96 ? { address, bits: bits - 96 } : null;
}

/** Whether an address lies in one of the networks. */
export function isWithin(address: Address, networks: readonly Network[]): boolean {
  return networks.some((network) => {
    const base = network.address;
    if (address instanceof ipaddr.IPv4)
      return base instanceof ipaddr.IPv4 && address.match(base, network.bits);
    return base instanceof ipaddr.IPv6 && address.match(base, network.bits);
  });
}

/**
 * The client behind trusted proxies: from the peer backwards through `X-Forwarded-For`, the first address that is not a
 * trusted proxy's. What stands before it was written by the client itself, and means nothing.
 *
 * @param peer the other end of the connection; undefined once it is gone
 * @param forwardedFor the header, where there is one
 * @returns null if the peer is gone, or a trusted proxy names something that is no address
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | readonly string[] | undefined,
  proxies: readonly Network[],
): Address | null {
  let address = parseAddress(peer ?? '');
  if (proxies.length === 0 || forwardedFor === undefined) return address;
  const hops = (typeof forwardedFor === 'string' ? forwardedFor : forwardedFor.join(',')).split(',');
  while (address && isWithin(address, proxies)) {
    const hop = hops.pop();
    if (hop === undefined) break;
    address = parseAddress(withoutPort(hop.trim()));
  }
  return address;
}

/** Some proxies write `192.0.2.1:4711` or `[2001:db8::1]:4711`. */
function withoutPort(hop: string): string {
  const match = /^(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/.exec(hop);
  return match?.[1] ?? match?.[2] ?? hop;
}

/** What counts as one client: an IPv4 address, or the /64 that one IPv6 customer has at least. */
export function clientKey(address: Address | null): string {
  if (!address) return 'unknown';
  return address instanceof ipaddr.IPv4 ? address.toString() : address.parts.slice(0, 4).join(':');
}
