import { STATUS_CODES } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { clientKey, isWithin, parseAddress, type Network } from '../../domain/network.ts';
import { peerOf } from './access.ts';
import type { RefusalLog } from './refusals.ts';

/** Limits for the connections of unknown clients, see {@link HttpLimits}. */
export interface ConnectionLimits {
  readonly unauthenticated: number;
  readonly unauthenticatedPerAddress: number;
}

/**
 * Keeps connections free for gateways. A connection counts as unknown until a valid token came over it; an address
 * from which one came is known, and exempt from the limit per address.
 */
export interface Connections {
  /** Admits a new connection, or closes it and returns false. */
  admit(socket: Socket): boolean;
  /** Marks a connection as known: a valid token came over it. */
  trust(socket: Socket): void;
}

/** The number of known addresses; the one whose last valid token is oldest is forgotten first. */
const MAX_KNOWN = 10_000;

/**
 * Creates the limits on connections.
 * @param proxies addresses that stand for many clients, exempt from the limit per address
 */
export function createConnections(limits: ConnectionLimits, proxies: () => readonly Network[]): Connections {
  /** Connections by address, oldest first. */
  const unauthenticated = new Map<string, Set<Socket>>();
  const known = new Set<string>();
  /** The address of each admitted connection: it is parsed once, and not for each report. */
  const keys = new WeakMap<Socket, string>();
  let count = 0;

  function leave(key: string, socket: Socket): void {
    const mine = unauthenticated.get(key);
    if (!mine?.delete(socket)) return;
    count--;
    if (mine.size === 0) unauthenticated.delete(key);
  }

  /** Closes the oldest connection of the address that has most. */
  function evict(): void {
    let most: Set<Socket> = new Set();
    for (const sockets of unauthenticated.values()) if (sockets.size > most.size) most = sockets;
    const [oldest] = most;
    oldest?.destroy();
  }

  return {
    admit: (socket) => {
      const address = parseAddress(socket.remoteAddress ?? '');
      const key = clientKey(address);
      const isFree = known.has(key) || (address !== null && isWithin(address, proxies()));
      const mine = unauthenticated.get(key) ?? new Set();
      if (!isFree && mine.size >= limits.unauthenticatedPerAddress) {
        socket.destroy();
        return false;
      }
      if (count >= limits.unauthenticated) evict();
      keys.set(socket, key);
      unauthenticated.set(key, mine.add(socket));
      count++;
      socket.once('close', () => {
        leave(key, socket);
      });
      return true;
    },
    trust: (socket) => {
      const key = keys.get(socket);
      if (key === undefined) return;
      leave(key, socket);
      known.delete(key);
      known.add(key);
      const [oldest] = known;
      if (known.size > MAX_KNOWN && oldest !== undefined) known.delete(oldest);
    },
  };
}

/** The first byte of a TLS connection: a handshake record (RFC 8446, 5.1). */
const TLS_HANDSHAKE = 0x16;

/** Errors of a client that closed the connection before the end of its request: not worth a log line. */
const CLIENT_CLOSED: ReadonlySet<string | undefined> = new Set([
  'ECONNRESET',
  'EPIPE',
  'HPE_INVALID_EOF_STATE',
]);

const STATUSES: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Makes the body of an answer to a request that is no valid HTTP; null: it has none.
 *
 * @param beginning as much of the request as there is
 */
export type DescribeUnreadable = (
  status: number,
  beginning: string,
) => { readonly type: string; readonly body: string } | null;

/** Length of a request's beginning that says where it goes. */
const BEGINNING = 100;

/** An error of Node's HTTP parser: with its code, and the bytes that it failed on. */
interface ClientError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/**
 * Creates the handler of `clientError`: ends a connection whose client sent invalid HTTP, or was too slow. The client
 * gets an answer only if nothing was written to it before: an answer in the middle of another would be taken for a
 * part of it.
 */
export function createClientErrorHandler(
  refused: RefusalLog,
  describe: DescribeUnreadable,
): (error: ClientError, stream: Duplex) => void {
  return (error, stream) => {
    if (stream instanceof Socket && stream.bytesRead > 0 && !CLIENT_CLOSED.has(error.code)) {
      refused(error.rawPacket?.[0] === TLS_HANDSHAKE ? 'tls' : 'malformed', {
        client: peerOf(stream),
      });
    }
    if (stream instanceof Socket && stream.writable && stream.bytesWritten === 0) {
      const status = STATUSES[error.code ?? ''] ?? 400;
      const beginning = error.rawPacket?.subarray(0, BEGINNING).toString('latin1') ?? '';
      stream.write(answerTo(status, describe(status, beginning)));
    }
    stream.destroy();
  };
}

/** Writes a whole answer, after which the connection ends. */
function answerTo(status: number, described: ReturnType<DescribeUnreadable>): string {
  const body = described?.body ?? '';
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    ...(described ? [`Content-Type: ${described.type}`] : []),
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
