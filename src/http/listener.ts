import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, Server as TlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import { OLDEST_TLS, type KeyPair } from '../domain/certificate.ts';
import type { Duration } from '../domain/time.ts';
import { describeError } from '../observability/log.ts';
import { problemOfUnreadable } from './api/problem.ts';
import { peerOf } from './report/access.ts';
import { createClientErrorHandler, type Connections } from './report/connections.ts';
import type { HttpLimits } from './report/limits.ts';
import type { RefusalLog } from './report/refusals.ts';
import { createTlsConnections } from './tls-connections.ts';

/** Address to listen on; port 0 picks any free port. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/** An address that is listened on: its URL on this machine, and its port, also if 0 was asked for. */
export interface Listening {
  readonly url: string;
  readonly port: number;
}

/** The parts of a listener. */
interface Parts {
  readonly at: ListenAddress;
  /** Null: it speaks plain HTTP. */
  readonly keyPair: KeyPair | null;
  readonly limits: HttpLimits;
  readonly connections: Connections;
  readonly refused: RefusalLog;
  readonly log: Logger;
  /**
   * Answers a request.
   *
   * @param known takes its connection for that of a known client
   */
  readonly answer: (
    request: IncomingMessage,
    response: ServerResponse,
    known: Pick<Connections, 'trust'>,
  ) => void;
}

/** One address on which Simwire is reached. */
export interface Listener {
  /**
   * Starts to listen.
   * @throws the system's error (`EADDRINUSE`, `EACCES`) if it cannot listen there
   */
  listen(): Promise<Listening>;
  /** Shows another certificate from the next connection on; of no effect where it speaks plain HTTP. */
  renew(keyPair: KeyPair): void;
  /**
   * Stops accepting connections, answers requests in flight and closes. Requests not answered `within` milliseconds
   * are aborted. Resolves when all connections are closed.
   */
  close(within: Duration): Promise<void>;
}

/** Creates a listener with the built-in limits on its connections. */
export function createListener(parts: Parts): Listener {
  const { at, keyPair, limits, refused, log } = parts;
  const server = createBoundedServer(keyPair, limits);
  const isSecure = server instanceof TlsServer;
  const handshakes = isSecure ? createTlsConnections(parts.connections) : null;
  const connections = handshakes ?? parts.connections;
  /**
   * Each connection's last answer. A set of all in flight would be costly: a table that grows and shrinks all
   * the time makes V8 keep what was in it until its next full collection.
   */
  const answers = new Map<Socket, ServerResponse | null>();
  let closing: Promise<void> | null = null;

  server.on('request', onRequest);
  // With a listener of its own a client that waits for `100 Continue` gets it only after its token was found right.
  server.on('checkContinue', onRequest);
  server.on('clientError', createClientErrorHandler(refused, problemOfUnreadable));
  server.on('tlsClientError', ({ code }: NodeJS.ErrnoException, { remoteAddress }: Socket) => {
    if (code === 'ERR_SSL_HTTP_REQUEST') refused('plain_http', { client: remoteAddress });
  });
  server.on('drop', () => {
    refused('crowded');
  });
  server.on('connection', (socket: Socket) => {
    if (!connections.admit(socket)) refused('crowded', { client: peerOf(socket) });
    else if (!handshakes) follow(socket);
  });
  server.on('secureConnection', (socket: Socket) => {
    handshakes?.join(socket);
    follow(socket);
  });

  function follow(socket: Socket): void {
    answers.set(socket, null);
    socket.once('close', () => answers.delete(socket));
  }

  function onRequest(request: IncomingMessage, response: ServerResponse): void {
    answers.set(request.socket, response);
    if (closing) response.shouldKeepAlive = false;
    parts.answer(request, response, connections);
  }

  async function close(within: Duration): Promise<void> {
    if (!server.listening) return;
    // Whoever had connected and sent something by now is one of those in flight: a turn to accept, and one to read.
    for (let turn = 0; turn < 2; turn++) await setImmediate();
    const closed = new Promise((resolve) => server.close(resolve));
    handshakes?.closeUnjoined();
    for (const [socket, response] of answers) {
      if (response) response.shouldKeepAlive = false;
      // Node counts a connection on which nothing was ever sent as busy.
      if (socket.bytesRead === 0) socket.destroy();
    }
    const cutOff = setTimeout(() => server.closeAllConnections(), within);
    await closed;
    clearTimeout(cutOff);
  }

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host: at.host, port: at.port }, () => {
          server.off('error', reject);
          server.on('error', (error) => {
            log.error({ error: describeError(error) }, 'HTTP server error');
          });
          const { address, port } = server.address() as AddressInfo;
          resolve({ url: `${isSecure ? 'https' : 'http'}://${reachable(address)}:${port}`, port });
        });
      }),
    renew: (renewed) => {
      if (isSecure) server.setSecureContext({ ...renewed, minVersion: OLDEST_TLS });
    },
    close: (within) => (closing ??= close(within)),
  };
}

function createBoundedServer(keyPair: KeyPair | null, limits: HttpLimits): Server | TlsServer {
  const {
    headersTimeout,
    requestTimeout,
    keepAliveTimeout,
    checkEvery: connectionsCheckingInterval,
  } = limits;
  const timeouts = { headersTimeout, requestTimeout, keepAliveTimeout, connectionsCheckingInterval };
  // A gateway may leave `Host` out, which nobody would notice; pages and API refuse such a request themselves.
  const options = { ...timeouts, requireHostHeader: false };
  const server = keyPair
    ? createTlsServer({
        ...options,
        ...keyPair,
        minVersion: OLDEST_TLS,
        handshakeTimeout: headersTimeout,
        ALPNProtocols: ['http/1.1'],
      })
    : createServer(options);
  server.maxConnections = limits.connections;
  server.timeout = limits.idleTimeout;
  return server;
}

/** Returns the host to connect to on this machine: a wildcard address cannot be connected to. */
function reachable(address: string): string {
  if (address === '0.0.0.0') return '127.0.0.1';
  if (address === '::') return '[::1]';
  return address.includes(':') ? `[${address}]` : address;
}
