import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setImmediate, setTimeout as delay } from 'node:timers/promises';
import type { Duration } from '../domain/time.ts';
import type { Sender } from '../access/identity.ts';
import { describeError } from '../observability/log.ts';
import { createApi } from './api/api.ts';
import type { ApiDependencies } from './api/dependencies.ts';
import { problemOfUnreadable } from './api/problem.ts';
import { createPages } from './pages.ts';
import { clientOf, parseReportTarget, peerOf } from './report/access.ts';
import { senderOf } from './sender.ts';
import { answerMethodNotAllowed, answerReport, MALFORMED_TARGET } from './report/answer.ts';
import { createClientErrorHandler, createConnections } from './report/connections.ts';
import type { Dependencies } from './report/dependencies.ts';
import { createAdmissionControl, LIMITS, type HttpLimits } from './report/limits.ts';
import { createReceiver } from './report/receive.ts';
import { createRefusalLog } from './report/refusals.ts';
import { createThrottle, type Sleep } from './report/throttle.ts';

/** The server's dependencies: those of reports and pages, and those of the API. */
export interface ServerDependencies extends Dependencies {
  readonly api: ApiDependencies;
}

/** Settings that do not change while the server runs. */
export interface HttpSettings {
  /** Port 0 picks any free port. */
  readonly listen: { readonly host: string; readonly port: number };
  /** Overrides of the built-in limits. */
  readonly limits?: Partial<HttpLimits>;
  /** Delays answers to wrong tokens; tests pass one that does not wait. */
  readonly sleep?: Sleep;
}

export interface HttpServer {
  /**
   * Starts to listen.
   *
   * @returns its URL on this machine, and its port, also if 0 was asked for
   * @throws the system's error (`EADDRINUSE`, `EACCES`) if it cannot listen there
   */
  listen(): Promise<{ readonly url: string; readonly port: number }>;
  /**
   * Stops accepting connections, answers requests in flight and closes. Requests not answered `within` milliseconds
   * are aborted. Resolves when all connections are closed.
   */
  close(within: Duration): Promise<void>;
}

/**
 * Creates the server for gateways, health checks and people.
 *
 * Reports bypass Express: its router costs a quarter of their throughput, and adds nothing.
 */
export function createHttpServer(dependencies: ServerDependencies, settings: HttpSettings): HttpServer {
  const limits = { ...LIMITS, ...settings.limits };
  const refused = createRefusalLog(dependencies.log, dependencies.clock, (one) => {
    dependencies.rejected(one);
  });
  const throttle = createThrottle(dependencies.clock, settings.sleep ?? sleepUnlessAborted);
  const sender = (request: IncomingMessage): Sender => senderOf(request, dependencies.access().proxies);
  const pages = createPages(
    { ...dependencies, people: () => dependencies.api.access() },
    refused,
    createApi(dependencies.api, sender),
    sender,
  );
  const connections = createConnections(limits, () => dependencies.access().proxies);
  const receive = createReceiver({
    dependencies,
    admissions: createAdmissionControl(limits),
    throttle,
    connections,
    refused,
  });
  const server = createBoundedServer(limits);
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
  server.on('drop', () => {
    refused('crowded');
  });
  server.on('connection', (socket) => {
    if (!connections.admit(socket)) {
      refused('crowded', { client: peerOf(socket) });
      return;
    }
    answers.set(socket, null);
    socket.once('close', () => answers.delete(socket));
  });

  function onRequest(request: IncomingMessage, response: ServerResponse): void {
    answers.set(request.socket, response);
    if (closing) response.shouldKeepAlive = false;

    const target = parseReportTarget(request.url ?? '');
    if (target === null) pages(request, response);
    else if (request.method !== 'POST') {
      refused('not_a_post', { client: clientOf(request, dependencies.access().proxies)?.toString() });
      answerMethodNotAllowed(request, response);
    } else if (target === 'malformed') refuseTarget(request, response);
    else receive(request, response, target).catch((error: unknown) => onFailure(response, error));
  }

  function refuseTarget(request: IncomingMessage, response: ServerResponse): void {
    refused('malformed', { client: clientOf(request, dependencies.access().proxies)?.toString() });
    dependencies.metrics.report(MALFORMED_TARGET.answer.code);
    answerReport(request, response, MALFORMED_TARGET);
  }

  function onFailure(response: ServerResponse, error: unknown): void {
    dependencies.log.error({ error: describeError(error) }, 'a report could not be answered');
    response.destroy();
  }

  async function close(within: Duration): Promise<void> {
    throttle.close();
    if (!server.listening) return;
    // Whoever had connected and sent something by now is one of those in flight: a turn to accept, and one to read.
    for (let turn = 0; turn < 2; turn++) await setImmediate();
    const closed = new Promise((resolve) => server.close(resolve));
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
    listen: () => listen(server, settings.listen, dependencies),
    close: (within) => (closing ??= close(within)),
  };
}

function createBoundedServer(limits: HttpLimits): Server {
  const { headersTimeout, requestTimeout, keepAliveTimeout, checkEvery } = limits;
  const server = createServer({
    headersTimeout,
    requestTimeout,
    keepAliveTimeout,
    connectionsCheckingInterval: checkEvery,
  });
  server.maxConnections = limits.connections;
  server.timeout = limits.idleTimeout;
  return server;
}

function listen(
  server: Server,
  { host, port }: HttpSettings['listen'],
  dependencies: Dependencies,
): ReturnType<HttpServer['listen']> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      server.on('error', (error) =>
        dependencies.log.error({ error: describeError(error) }, 'HTTP server error'),
      );
      const bound = server.address() as AddressInfo;
      resolve({ url: `http://${reachable(bound.address)}:${bound.port}`, port: bound.port });
    });
  });
}

/** Returns the host to connect to on this machine: a wildcard address cannot be connected to. */
function reachable(address: string): string {
  if (address === '0.0.0.0') return '127.0.0.1';
  if (address === '::') return '[::1]';
  return address.includes(':') ? `[${address}]` : address;
}

const sleepUnlessAborted: Sleep = async (duration, signal) => {
  await delay(duration, undefined, { signal }).catch(() => undefined);
};
