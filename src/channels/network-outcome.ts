import type { Outcome } from '../domain/outcome.ts';
import { SECOND, type Duration, type Millis } from '../domain/time.ts';
import { LONGEST_PAUSE } from './bounds.ts';
import type { Exchange } from './exchange.ts';

/** The pause after a 429 that names none. */
const DEFAULT_PAUSE = 5 * SECOND;

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
  return { kind: 'transient', reason: `${words}${code}`, unclear: failure.sent };
}

/**
 * The pause that a `Retry-After` header asks for (RFC 9110, 10.2.3).
 *
 * @param header seconds or an HTTP date
 * @param now the moment of the answer
 */
export function retryAfter(header: string | undefined, now: Millis): Duration {
  if (header === undefined) return DEFAULT_PAUSE;
  const seconds = Number(header);
  const pause = Number.isFinite(seconds) ? seconds * SECOND : Date.parse(header) - now;
  return Number.isNaN(pause) ? DEFAULT_PAUSE : pauseWithin(pause);
}

/** A pause that makes sense: not negative, not longer than {@link LONGEST_PAUSE}. */
export function pauseWithin(pause: Duration): Duration {
  return Math.min(Math.max(pause, 0), LONGEST_PAUSE);
}
