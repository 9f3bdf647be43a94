import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An IP address; an IPv4-mapped one (`::ffff:192.0.2.1`) is represented as IPv4. */
export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A network: its address and prefix length. */
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

/** Returns whether an address is this machine's own. */
export function isLoopbackAddress(address: Address): boolean {
  return address.range() === 'loopback';
}

/**
 * Reads an entry of an allow list: an address (`192.168.1.44`, `2001:db8::1`) or a network (`10.0.0.0/8`, `fd00::/8`).
 *
 * @returns null if it is neither
 */
export function parseNetwork(text: string): Network | null {
  const match = /^([^/%]+?)(?:\/(\d{1,3}))?$/.exec(text.trim());
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

/** Returns whether an address is in one of the networks. */
export function isWithin(address: Address, networks: readonly Network[]): boolean {
  return networks.some((network) => {
    const base = network.address;
    if (address instanceof ipaddr.IPv4)
      return base instanceof ipaddr.IPv4 && address.match(base, network.bits);
    return base instanceof ipaddr.IPv6 && address.match(base, network.bits);
  });
}

/** Returns the key of a client for limits: an IPv4 address, or the /64 that an IPv6 customer has at least. */
export function clientKey(address: Address | null): string {
  if (!address) return 'unknown';
  return address instanceof ipaddr.IPv4 ? address.toString() : address.parts.slice(0, 4).join(':');
}
