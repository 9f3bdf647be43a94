import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Sender } from '../access/identity.ts';
import type { KeyPair } from '../domain/certificate.ts';
import type { Duration } from '../domain/time.ts';
import { describeError } from '../observability/log.ts';
import { createApi } from './api/api.ts';
import type { ApiDependencies } from './api/dependencies.ts';
import { createListener, type ListenAddress, type Listener, type Listening } from './listener.ts';
import { createPages, type Audience, type People } from './pages.ts';
import { clientOf, parseReportTarget } from './report/access.ts';
import { answerMethodNotAllowed, answerReport, MALFORMED_TARGET } from './report/answer.ts';
import { createConnections, type Connections } from './report/connections.ts';
import type { Dependencies } from './report/dependencies.ts';
import { createAdmissionControl, LIMITS, type HttpLimits } from './report/limits.ts';
import { createReceiver } from './report/receive.ts';
import { createRefusalLog } from './report/refusals.ts';
import { createThrottle, type Sleep } from './report/throttle.ts';
import { senderOf } from './sender.ts';

/** Answers a request; whoever comes over a connection can be made known. */
type Answer = (request: IncomingMessage, response: ServerResponse, known: Pick<Connections, 'trust'>) => void;

/** The server's dependencies: those of reports and pages, and those of the API. */
export interface ServerDependencies extends Dependencies {
  readonly api: ApiDependencies;
}

/** Settings that do not change while the server runs. */
export interface HttpSettings {
  readonly listen: ListenAddress;
  /** The address at which people and programs are answered in place of `listen`. */
  readonly admin_listen?: ListenAddress | undefined;
  /** The certificate with which both begin; null: they speak plain HTTP. */
  readonly keyPair?: KeyPair | null;
  /** Overrides of the built-in limits. */
  readonly limits?: Partial<HttpLimits>;
  /** Delays answers to wrong tokens; tests pass one that does not wait. */
  readonly sleep?: Sleep;
}

export interface HttpServer extends Pick<Listener, 'renew' | 'close'> {
  /**
   * Starts to listen.
   *
   * @returns where, and where people are answered, if that is another address
   * @throws the system's error (`EADDRINUSE`, `EACCES`) if it cannot listen there
   */
  listen(): Promise<Listening & { readonly admin: Listening | null }>;
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
  /** Knows the connections on which somebody asks. */
  const knownBy = new WeakMap<Socket, Pick<Connections, 'trust'>>();
  const people: People = {
    senderOf: sender,
    trust: (socket) => {
      knownBy.get(socket)?.trust(socket);
    },
  };
  const api = createApi(dependencies.api, { ...people, limits, metrics: dependencies.metrics });
  const receive = createReceiver({
    dependencies,
    admissions: createAdmissionControl(limits),
    throttle,
    refused,
  });
  const { admin_listen: adminAddress } = settings;
  const gateways = listener(settings.listen, adminAddress ? 'gateways' : 'everybody');
  const admin = adminAddress ? listener(adminAddress, 'people') : null;
  const listeners = admin ? [gateways, admin] : [gateways];

  function listener(at: ListenAddress, audience: Audience): Listener {
    const render = createPages(dependencies, refused, api.router, people, audience);
    const pages: Answer = (request, response, known) => {
      knownBy.set(request.socket, known);
      render(request, response);
    };
    return createListener({
      ...{ at, limits, refused, log: dependencies.log },
      keyPair: settings.keyPair ?? null,
      connections: createConnections(limits, () => dependencies.access().proxies),
      answer: audience === 'people' ? pages : answerReports(pages),
    });
  }

  /** Answers reports, and hands every other request on. */
  function answerReports(pages: Answer): Answer {
    const answer: Answer = (request, response, known) => {
      const target = parseReportTarget(request.url ?? '');
      if (target === null) pages(request, response, known);
      else if (request.method !== 'POST') {
        refused('not_a_post', { client: clientOf(request, dependencies.access().proxies)?.toString() });
        answerMethodNotAllowed(request, response);
      } else if (target === 'malformed') refuseTarget(request, response);
      else receive(request, response, target, known).catch((error: unknown) => onFailure(response, error));
    };
    return answer;
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
    api.stop();
    await Promise.all(listeners.map((one) => one.close(within)));
  }

  let closing: Promise<void> | null = null;
  return {
    listen: async () => {
      const main = await gateways.listen();
      try {
        return { ...main, admin: (await admin?.listen()) ?? null };
      } catch (error) {
        await close(0);
        throw error;
      }
    },
    renew: (keyPair) => {
      for (const one of listeners) one.renew(keyPair);
    },
    close: (within) => (closing ??= close(within)),
  };
}

const sleepUnlessAborted: Sleep = async (duration, signal) => {
  await delay(duration, undefined, { signal }).catch(() => undefined);
};
