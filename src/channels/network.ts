import { getCACertificates } from 'node:tls';
import { Agent, ProxyAgent, type Dispatcher } from 'undici';
import type { Duration } from '../domain/time.ts';
import { proxyFor } from './proxy.ts';

/** Settings for the way to a destination, as configured; all are optional. */
export interface NetworkSettings {
  /** `http://`, `https://` or `socks5://`, with user and password where it asks for them; `none`: directly. */
  readonly proxy?: string | undefined;
  /** Certificates (PEM) of authorities that are trusted beside the system's. */
  readonly ca?: string | undefined;
  readonly ipv4_only?: boolean | undefined;
}

/** Limits of connections. */
interface Connections {
  /** Longest time that connecting may take. */
  readonly timeout: Duration;
  /** Longest time that an unused connection is kept. */
  readonly idle: Duration;
  /** The most to one server. */
  readonly atOnce: number;
}

/**
 * Creates what HTTP requests are dispatched by: undici's agents, directly or through the proxy of the config, else of the environment.
 * `NO_PROXY` counts for both. Opens nothing until the first request.
 * @throws from `dispatch`, an error with the code `PROXY_ADDRESS` where the environment's proxy has an invalid address
 */
export function createHttpDispatcher(
  network: NetworkSettings,
  { timeout, idle, atOnce }: Connections,
): Pick<Dispatcher, 'dispatch'> & { destroy(): void } {
  const connect = connectOptions(network);
  const options = {
    connections: atOnce,
    allowH2: false,
    connect: { ...connect, timeout },
    keepAliveTimeout: idle,
    keepAliveMaxTimeout: idle,
    // Each attempt is timed as a whole.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  /** By the proxy's address; empty: none. */
  const agents = new Map<string, Dispatcher>();

  function agentFor(origin: string): Dispatcher {
    const proxy = proxyFor(network, new URL(origin));
    const key = proxy?.href ?? '';
    const agent = agents.get(key) ?? (proxy === null ? new Agent(options) : agentBy(proxy));
    agents.set(key, agent);
    return agent;
  }

  function agentBy(proxy: URL): Dispatcher {
    return new ProxyAgent({
      ...options,
      uri: proxy.href,
      connectTimeout: timeout,
      requestTls: connect,
      // Given any settings of TLS, undici would speak TLS with a SOCKS proxy.
      ...(proxy.protocol === 'socks5:' ? {} : { proxyTls: connect }),
    });
  }

  return {
    dispatch: (request, handler) => agentFor(String(request.origin)).dispatch(request, handler),
    destroy: () => {
      for (const agent of agents.values()) agent.destroy().catch(() => undefined);
    },
  };
}

/**
 * Returns the options for opening sockets: to IPv4 addresses only, and with more certificate authorities than the system's, where
 * configured.
 */
export function connectOptions({ ca, ipv4_only: ipv4Only }: NetworkSettings): {
  ca?: string[];
  family?: 4;
} {
  return {
    ...(ca === undefined ? {} : { ca: [...getCACertificates('default'), ca] }),
    ...(ipv4Only === true ? { family: 4 } : {}),
  };
}
