import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setImmediate, setTimeout as delay } from 'node:timers/promises';
import type { Duration } from '../domain/time.ts';
import { describeUnexpected } from '../observability/unexpected.ts';
import { createClientErrorHandler } from './client-error.ts';
import { createConnections } from './connections.ts';
import { createPages } from './pages.ts';
import { clientOf, peerOf } from './report/address.ts';
import { createAdmissionControl } from './report/admission.ts';
import { answerReport } from './report/answer.ts';
import type { Dependencies } from './report/dependencies.ts';
import { LIMITS, type HttpLimits } from './report/limits.ts';
import { answerMethodNotAllowed } from './report/method-not-allowed.ts';
import { createReceiver } from './report/receive.ts';
import { createRefusalLog } from './report/refusals.ts';
import { parseReportTarget } from './report/report-target.ts';
import { createThrottle, type Sleep } from './report/throttle.ts';
import { MALFORMED_TARGET } from './report/verdict.ts';

/** What does not change while the server runs. */
export interface HttpSettings {
  /** Port 0 is any that is free. */
  readonly listen: { readonly host: string; readonly port: number };
  /** Bounds other than the built-in ones. */
  readonly limits?: Partial<HttpLimits>;
  /** How answers to strangers are held back; tests hand in one without time. */
  readonly sleep?: Sleep;
}

export interface HttpServer {
  /**
   * Starts to listen.
   *
   * @returns where it can be reached from this machine; the port that was found where 0 was asked for
   * @throws the system's error (`EADDRINUSE`, `EACCES`) if it cannot listen there
   */
  listen(): Promise<{ readonly url: string; readonly port: number }>;
  /**
   * Takes no new connections, answers what is in flight and closes. What is not answered by `within` is cut off.
   * Resolves when no connection is open any more.
   */
  close(within: Duration): Promise<void>;
}

/**
 * The server for gateways, health checks and people.
 *
 * Reports stand before Express: its router costs a quarter of what the route can do, and gives it nothing.
 */
export function createHttpServer(dependencies: Dependencies, settings: HttpSettings): HttpServer {
  const limits = { ...LIMITS, ...settings.limits };
  const refused = createRefusalLog(dependencies.log, dependencies.clock, (one) => {
    dependencies.rejected(one);
  });
  const throttle = createThrottle(dependencies.clock, settings.sleep ?? sleepUnlessAborted);
  const pages = createPages(dependencies, refused);
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
  server.on('clientError', createClientErrorHandler(refused));
  server.on('drop', () => {
    refused('crowded');
  });
  server.on('connection', (socket) => {
    if (!connections.enter(socket)) {
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
    dependencies.log.error({ error: describeUnexpected(error) }, 'a report could not be answered');
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
      // Node takes a connection on which nothing was ever sent for a busy one.
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
        dependencies.log.error({ error: describeUnexpected(error) }, 'the HTTP server is in trouble'),
      );
      const bound = server.address() as AddressInfo;
      resolve({ url: `http://${reachable(bound.address)}:${bound.port}`, port: bound.port });
    });
  });
}

/** How this machine reaches what listens on an address: all addresses are none to connect to. */
function reachable(address: string): string {
  if (address === '0.0.0.0') return '127.0.0.1';
  if (address === '::') return '[::1]';
  return address.includes(':') ? `[${address}]` : address;
}

const sleepUnlessAborted: Sleep = async (duration, signal) => {
  await delay(duration, undefined, { signal }).catch(() => undefined);
};
