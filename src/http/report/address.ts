import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import { isWithin, parseAddress, type Address, type Network } from '../../domain/network.ts';

/** The parts of a request that say who sent it. */
interface Sent {
  /** The other end of the connection; without an address once it is gone. */
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: IncomingHttpHeaders;
}

/**
 * Finds the client behind trusted proxies: from the peer backwards through `X-Forwarded-For`, the first address that is not
 * a trusted proxy's. What stands before it was written by the client itself, and means nothing.
 *
 * @returns null if the peer is gone, or a trusted proxy names something that is no address
 */
export function clientOf({ socket, headers }: Sent, proxies: readonly Network[]): Address | null {
  const forwardedFor = headers['x-forwarded-for'];
  let address = parseAddress(socket.remoteAddress ?? '');
  if (proxies.length === 0 || forwardedFor === undefined) return address;
  const hops = (typeof forwardedFor === 'string' ? forwardedFor : forwardedFor.join(',')).split(',');
  while (address && isWithin(address, proxies)) {
    const hop = hops.pop();
    if (hop === undefined) break;
    address = parseAddress(withoutPort(hop.trim()));
  }
  return address;
}

/** Writes the other end of a connection as the log does; undefined once it is gone. */
export function peerOf({ remoteAddress }: Socket): string | undefined {
  return parseAddress(remoteAddress ?? '')?.toString();
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
