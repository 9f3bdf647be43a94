import type { Outcome } from '../domain/outcome.ts';
import type { Exchange } from './exchange.ts';

/** Endpoint of a message: an operator looks there when it does not arrive. */
export interface Endpoint {
  /** `https`, `smtps` … */
  readonly scheme: string;
  /** `mail.example:465`, without anything that may be a secret. */
  readonly host: string;
  /** The key of the config, or the option, that says so: `server`. */
  readonly key: string;
  /** The proxy on the way, `proxy.lan:3128`, and what names it; null: there is none. */
  readonly proxy: { readonly host: string; readonly key: string } | null;
}

interface Meaning {
  readonly reason: string;
  /** Returns advice on what to look at, and where. */
  readonly advice: (endpoint: Endpoint) => string;
  /** True if no message gets through until someone has looked there. */
  readonly lasts?: true;
}

/** Returns the first host on the way: the proxy, where there is one. */
function first({ host, key, proxy }: Endpoint): { host: string; key: string } {
  return proxy ?? { host, key };
}

const NOT_FOUND = (endpoint: Endpoint): string => {
  const { host, key } = first(endpoint);
  return `No address is known for ${host}. Check \`${key}\`, and the name server (DNS) of this machine.`;
};
const NOT_THERE = (endpoint: Endpoint): string => {
  const { host, key } = first(endpoint);
  return `Nothing takes connections on ${host}. Check \`${key}\`, whether the server runs, and firewalls.`;
};
const BROKEN_OFF = (endpoint: Endpoint): string =>
  `${first(endpoint).host} ended the connection. Check \`${first(endpoint).key}\` (http:// to a port that speaks TLS ends so), and firewalls.`;
const SILENT = (endpoint: Endpoint): string => {
  const { host, key } = first(endpoint);
  const waits =
    endpoint.scheme === 'smtp' ? ' (smtp:// to a port that speaks TLS from the start waits so)' : '';
  return (
    `Nothing came back from ${host}. Check \`${key}\`${waits} and firewalls; set \`proxy\` if this network is left by one only, ` +
    '`ipv4_only: true` if its IPv6 leads nowhere.'
  );
};
const NO_TLS = ({ scheme, host, key }: Endpoint): string =>
  `${host} does not speak TLS as ${scheme}:// wants it. Check scheme and port of \`${key}\`.`;
const NO_SMTP = ({ host, key }: Endpoint): string =>
  `What answers on ${host} is no mail server. Check host and port of \`${key}\`.`;
const CERTIFICATE = ({ host, key }: Endpoint): string =>
  `The certificate of ${host} is not to be trusted. Check the host's name in \`${key}\`, and the clock of this machine; ` +
  'if the certificate is of an authority of your own: `ca: ${file:/path/to/ca.pem}`.';
const PROXY = ({ host, proxy }: Endpoint): string =>
  `Check \`${proxy?.key ?? 'proxy'}\`: the address of the proxy${proxy ? ` (${proxy.host})` : ''} with its user and password, and whether it lets ` +
  `connections to ${host} through. \`NO_PROXY\` names what is reached without it.`;

/** Meanings of Node's codes, and of ours: `TIMEOUT`, `PROXY_` and an HTTP status or a word. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  TIMEOUT: { reason: 'no answer in time', advice: SILENT },
  ETIMEDOUT: { reason: 'no connection in time (ETIMEDOUT)', advice: SILENT },
  ECONNREFUSED: { reason: 'connection refused (ECONNREFUSED)', advice: NOT_THERE },
  ECONNRESET: { reason: 'connection broken off (ECONNRESET)', advice: BROKEN_OFF },
  EPIPE: { reason: 'connection broken off (EPIPE)', advice: BROKEN_OFF },
  ENOTFOUND: { reason: 'host name not found (ENOTFOUND)', advice: NOT_FOUND },
  EAI_AGAIN: { reason: 'host name could not be looked up (EAI_AGAIN)', advice: NOT_FOUND },
  EHOSTUNREACH: { reason: 'host not reachable (EHOSTUNREACH)', advice: SILENT },
  ENETUNREACH: { reason: 'network not reachable (ENETUNREACH)', advice: SILENT },
  EPROTO: { reason: 'no encryption comes about (EPROTO)', advice: NO_TLS },
  CERT_HAS_EXPIRED: {
    reason: "the server's certificate has expired (CERT_HAS_EXPIRED)",
    advice: CERTIFICATE,
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: {
    reason: "the server's certificate is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT)",
    advice: CERTIFICATE,
  },
  SELF_SIGNED_CERT_IN_CHAIN: {
    reason: "the server's certificate chain is self-signed (SELF_SIGNED_CERT_IN_CHAIN)",
    advice: CERTIFICATE,
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    reason: "the server's certificate is for another host (ERR_TLS_CERT_ALTNAME_INVALID)",
    advice: CERTIFICATE,
  },
  EPROTOCOL: { reason: 'what answers is no mail server (EPROTOCOL)', advice: NO_SMTP },
  PROXY_407: {
    reason: 'the proxy does not accept user and password (407)',
    advice: PROXY,
    lasts: true,
  },
  PROXY_ADDRESS: {
    reason: "the environment's proxy has an address that is none",
    advice: PROXY,
    lasts: true,
  },
  PROXY_ANSWER: { reason: 'the proxy does not answer as one', advice: PROXY },
};

/** Returns the meaning of any code. */
function meaningOf(code: string): Meaning {
  const known = Object.hasOwn(MEANINGS, code) ? MEANINGS[code] : undefined;
  if (known) return known;
  const status = /^PROXY_(\d{3})$/.exec(code)?.[1];
  if (status?.startsWith('5'))
    return { reason: `the proxy does not reach the service (${status})`, advice: PROXY };
  if (status !== undefined)
    return { reason: `the proxy refuses the connection (${status})`, advice: PROXY, lasts: true };
  if (code.startsWith('ERR_SSL_')) return { reason: `no encryption comes about (${code})`, advice: NO_TLS };
  if (/CERT|SIGNATURE|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$/.test(code))
    return { reason: `the server's certificate cannot be verified (${code})`, advice: CERTIFICATE };
  return { reason: code === 'NETWORK' ? 'network error' : `network error (${code})`, advice: SILENT };
}

/**
 * Maps a missing answer to an outcome, whatever the service: it is worth another try, unless it lasts until someone fixes it. The reason
 * names no host: whoever knows that of a webhook may know enough.
 */
export function networkOutcome({ code, sent }: Extract<Exchange, { kind: 'failure' }>): Outcome {
  const { reason, advice, lasts } = meaningOf(code);
  if (lasts !== true) return { kind: 'transient', reason, ambiguous: sent };
  return {
    kind: 'broken',
    reason,
    advice: advice({ scheme: '', host: 'the service', key: '', proxy: null }),
  };
}

/**
 * Returns advice for the person who asks why nothing arrived: what to look at, and on which host.
 * @param reason one of {@link networkOutcome}
 * @returns null if the reason is another one
 */
export function networkAdvice(reason: string, endpoint: Endpoint): string | null {
  const inBrackets = /\(([A-Z0-9_]+)\)$/.exec(reason)?.[1] ?? '';
  const codes = [...Object.keys(MEANINGS), 'NETWORK', inBrackets, `PROXY_${inBrackets}`];
  const code = codes.find((one) => meaningOf(one).reason === reason);
  return code === undefined ? null : meaningOf(code).advice(endpoint);
}
