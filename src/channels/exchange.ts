import type { Outcome } from '../domain/outcome.ts';
import type { Duration } from '../domain/time.ts';

/** Result of one HTTP request. */
export type Exchange =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** The header of that name (RFC 9110, 10.2.3). */
      readonly retryAfter: string | undefined;
      /** The start of the answer's body, as UTF-8; empty where nobody asks for it. */
      readonly body: string;
    }
  /** No answer. `code` is Node's (`ECONNREFUSED` …) or `TIMEOUT`; `sent`: the service may have got the request. */
  | { readonly kind: 'failure'; readonly code: string; readonly sent: boolean };

/** Most bytes of an answer that are read; services answer in a few hundred. */
export const MOST_ANSWER = 64 * 1024;

/** Takes the code of a network error, and only that: its message holds addresses, and those hold tokens. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'NETWORK';
}

/**
 * Maps a status that means the same for every service to an outcome, where the service's own table has nothing more exact.
 * @param service its name, for the reasons
 * @param pause the pause that it asked for (`pauseAskedFor`), if it did with 429
 * @returns null for 2xx and for a status that depends on the service
 */
export function statusOutcome(service: string, status: number, pause: Duration): Outcome | null {
  if (status === 429)
    return { kind: 'limited', reason: `${service} asks for a pause (429)`, retryAfter: pause };
  if (status === 408 || status === 425 || status >= 500) {
    // Only a gateway that stopped waiting leaves open whether the service behind it took the message.
    return {
      kind: 'transient',
      reason: `${service} cannot take it now (${status})`,
      ambiguous: status === 504,
    };
  }
  return null;
}

/**
 * Maps an answer without the service's own confirmation to an outcome: proxies, captive portals and wrong addresses send
 * a good status, or a page, too.
 *
 * @param service its name, for the reason
 * @param detail more of the answer, in words that quote nothing
 */
export function unconfirmed(service: string, status: number, detail = ''): Outcome {
  const reason = `the answer does not say that ${service} took the message (${status}${detail})`;
  return { kind: 'transient', reason, ambiguous: true };
}
