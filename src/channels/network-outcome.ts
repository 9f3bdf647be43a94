import type { Outcome } from '../domain/outcome.ts';
import type { Exchange } from './exchange.ts';

const WORDS: Readonly<Record<string, string>> = {
  TIMEOUT: 'no answer in time',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection broken off',
  EPIPE: 'connection broken off',
  ENOTFOUND: 'host name not found',
  EAI_AGAIN: 'host name could not be looked up',
  ETIMEDOUT: 'no connection in time',
  EHOSTUNREACH: 'host not reachable',
  ENETUNREACH: 'network not reachable',
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "the server's certificate chain is self-signed",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate cannot be verified",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another host",
};

/** No answer came: worth another try, whatever the service. */
export function networkOutcome(failure: Extract<Exchange, { kind: 'failure' }>): Outcome {
  const words = WORDS[failure.code] ?? 'network error';
  const code = failure.code === 'TIMEOUT' || failure.code === 'NETWORK' ? '' : ` (${failure.code})`;
  return { kind: 'transient', reason: `${words}${code}`, ambiguous: failure.sent };
}
