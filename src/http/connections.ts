import type { Socket } from 'node:net';
import { isWithin, type Network, parseAddress } from '../domain/network.ts';
import { clientKey } from './report/address.ts';

/** How many connections strangers may have, see {@link HttpLimits}. */
export interface ConnectionLimits {
  readonly strangers: number;
  readonly strangersOfOne: number;
}

/**
 * Keeps room for gateways among the connections. A connection is a stranger's until a valid token came over it; an address
 * from which one came is known, and not bound by the limit of one address.
 */
export interface Connections {
  /** Takes in a new connection, or turns it away; false: it was. */
  enter(socket: Socket): boolean;
  /** A valid token came over a connection. */
  vouch(socket: Socket): void;
}

/** How many addresses are known at most; the one that showed a valid token longest ago goes first. */
const KNOWN = 10_000;

/** @param proxies addresses behind which there are many clients; they bring their own limits */
export function createConnections(limits: ConnectionLimits, proxies: () => readonly Network[]): Connections {
  /** By address, those who came first at the front. */
  const strangers = new Map<string, Set<Socket>>();
  const known = new Set<string>();
  let count = 0;

  function addressOf(socket: Socket): { key: string; isFree: boolean } {
    const address = parseAddress(socket.remoteAddress ?? '');
    const key = clientKey(address);
    return { key, isFree: known.has(key) || (address !== null && isWithin(address, proxies())) };
  }

  function leave(key: string, socket: Socket): void {
    const mine = strangers.get(key);
    if (!mine?.delete(socket)) return;
    count--;
    if (mine.size === 0) strangers.delete(key);
  }

  /** Makes room at the cost of whoever has most. */
  function evict(): void {
    let most: Set<Socket> = new Set();
    for (const sockets of strangers.values()) if (sockets.size > most.size) most = sockets;
    const [oldest] = most;
    oldest?.destroy();
  }

  return {
    enter: (socket) => {
      const { key, isFree } = addressOf(socket);
      const mine = strangers.get(key) ?? new Set();
      if (!isFree && mine.size >= limits.strangersOfOne) {
        socket.destroy();
        return false;
      }
      if (count >= limits.strangers) evict();
      strangers.set(key, mine.add(socket));
      count++;
      socket.once('close', () => {
        leave(key, socket);
      });
      return true;
    },
    vouch: (socket) => {
      const { key } = addressOf(socket);
      leave(key, socket);
      known.delete(key);
      known.add(key);
      const [oldest] = known;
      if (known.size > KNOWN && oldest !== undefined) known.delete(oldest);
    },
  };
}
