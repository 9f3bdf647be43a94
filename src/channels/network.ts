import { getCACertificates } from 'node:tls';
import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici';
import type { Duration } from '../domain/time.ts';

/** How a destination is reached, as the config has it; all of it may be left out. */
export interface NetworkSettings {
  /** `http://`, `https://` or `socks5://`, with user and password where it asks for them; `none`: directly. */
  readonly proxy?: string | undefined;
  /** Certificates (PEM) of authorities that are trusted beside the system's. */
  readonly ca?: string | undefined;
  readonly ipv4_only?: boolean | undefined;
}

/** How connections are made and kept. */
interface Connections {
  /** How long one may take to come about. */
  readonly timeout: Duration;
  /** How long an unused one is kept. */
  readonly idle: Duration;
  /** The most to one server. */
  readonly atOnce: number;
}

/** The variables by which a system says that there is a proxy (curl's manual, "Environment"). */
const VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/**
 * Makes what HTTP requests go out by: undici, directly or through the proxy of the config, else of the environment.
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

/** Says how sockets are opened: to IPv4 addresses only, and with more certificate authorities than the system's. */
export function connectOptions({ ca, ipv4_only: ipv4Only }: NetworkSettings): {
  ca?: string[];
  family?: 4;
} {
  return {
    ...(ca === undefined ? {} : { ca: [...getCACertificates('default'), ca] }),
    ...(ipv4Only === true ? { family: 4 } : {}),
  };
}
