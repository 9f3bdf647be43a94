import { getCACertificates } from 'node:tls';
import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici';
import type { Duration } from '../domain/time.ts';

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

/** The variables by which a system says that there is a proxy (curl's manual, "Environment"). */
const VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/**
 * Creates undici's dispatcher, by which HTTP requests go out: directly, or through the proxy of the config, else of the environment.
 * `NO_PROXY` counts for both. Opens nothing until the first request.
 */
export function createHttpDispatcher(
  { proxy, ...settings }: NetworkSettings,
  { timeout, idle, atOnce }: Connections,
): Dispatcher {
  const connect = connectOptions(settings);
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
  const proxies = proxy === undefined ? VARIABLES.flatMap((name) => process.env[name] || []) : [proxy];
  if (proxies.length === 0 || proxy === 'none') return new Agent(options);
  // Given any settings of TLS, undici would speak TLS with a SOCKS proxy.
  const overTls = !proxies.some((address) => /^socks/i.test(address));
  return new EnvHttpProxyAgent({
    ...options,
    connectTimeout: timeout,
    requestTls: connect,
    ...(overTls ? { proxyTls: connect } : {}),
    ...(proxy === undefined ? {} : { httpProxy: proxy, httpsProxy: proxy }),
  });
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
