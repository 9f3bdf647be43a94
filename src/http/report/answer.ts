import type { IncomingMessage, ServerResponse } from 'node:http';
import { endAfterUpload, hasBody, isNearlyRead, type Unread } from './body.ts';
import type { Unavailable } from './dependencies.ts';
import type { Refusal } from './refusals.ts';

/**
 * The JSON answer to a gateway; with `stored` and `quarantined` if its report was accepted. `code` is also the HTTP
 * status.
 */
export interface Answer {
  readonly code: number;
  readonly reason: string;
  readonly stored?: number;
  readonly quarantined?: number;
}

/** The verdict on a report. */
export interface Verdict {
  readonly answer: Answer;
  /** The class under which it is logged; absent if the report was accepted. */
  readonly refusal?: Refusal;
  /** Delay before the gateway should retry, in seconds. */
  readonly retryAfter?: number;
  /** True if the connection is closed after the answer. */
  readonly last?: boolean;
}

/** Returns the verdict on a report that is stored. */
export function accepted(stored: number, quarantined: number): Verdict {
  return { answer: { code: 200, reason: 'OK', stored, quarantined } };
}

/** Returns the verdict on a report in which nothing is usable; it is in quarantine. */
export function undecodable(reason: string): Verdict {
  return { answer: { code: 400, reason }, refusal: 'undecodable' };
}

/** Returns the verdict on a report that could not be stored now. */
export function notStored({ unavailable, retryAfter }: Unavailable): Verdict {
  return { answer: { code: 503, reason: unavailable }, refusal: 'unavailable', retryAfter };
}

/** The verdict for an unknown gateway or a wrong token: the same for both. */
export const UNKNOWN_GATEWAY: Verdict = {
  answer: { code: 401, reason: 'unknown gateway or wrong token' },
  refusal: 'wrong_token',
};

/** The same answer, since only the log may reveal that the gateway exists. */
export const CUT_OFF: Verdict = { ...UNKNOWN_GATEWAY, refusal: 'token_cut' };

export const ADDRESS_NOT_ALLOWED: Verdict = {
  answer: { code: 403, reason: 'not allowed from this address' },
  refusal: 'address_not_allowed',
};

/** Verdicts on bodies that could not be read; a client that is gone gets none. */
export const UNREAD: Readonly<Record<Exclude<Unread, 'gone'>, Verdict>> = {
  too_large: { answer: { code: 413, reason: 'the report is too large' }, refusal: 'too_large' },
  overloaded: {
    answer: { code: 503, reason: 'too many reports at once' },
    refusal: 'overloaded',
    retryAfter: 1,
  },
};

/** The verdict on a path whose percent-encoding is broken. */
export const MALFORMED_TARGET: Verdict = {
  answer: { code: 400, reason: 'the address is not encoded properly' },
  refusal: 'malformed',
};

/** The statuses that reports of a known gateway, and other requests, can be answered with. */
export const ANSWERS = { known: [200, 400, 403, 413, 503], unknown: [400, 401] } as const;

/** Headers of every answer: a report's path must not be cached, sniffed or leaked in a referrer. */
const HEADERS = [
  ['Content-Type', 'application/json'],
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
].flat();

/**
 * Sends the verdict on a report. The answer goes out at once, whether or not the body was read to its end; if much of
 * it is still to come, the connection is closed after the answer.
 */
export function answerReport(request: IncomingMessage, response: ServerResponse, verdict: Verdict): void {
  const { answer, retryAfter, last = false } = verdict;
  const nearlyRead = isNearlyRead(request);
  const text = JSON.stringify(answer);
  const headers = [...HEADERS, 'Content-Length', String(Buffer.byteLength(text))];
  // The header knows whole seconds only, and 0 would ask for the next attempt at once.
  if (retryAfter !== undefined) headers.push('Retry-After', String(Math.max(1, Math.ceil(retryAfter))));
  if (last || !nearlyRead) headers.push('Connection', 'close');
  response.writeHead(answer.code, headers);
  if (nearlyRead) {
    response.end(text);
  } else {
    response.write(text);
    endAfterUpload(request, response);
  }
}

const ALLOW = 'OPTIONS, POST';

/**
 * Answers any method but POST on a report's path, mostly from a browser, with one line that explains the path. The
 * token is not checked, so that the answer does not show whether it is valid.
 */
export function answerMethodNotAllowed(request: IncomingMessage, response: ServerResponse): void {
  const asked = request.method === 'OPTIONS';
  const text = asked
    ? ''
    : 'This is where a gateway posts its reports (POST); there is nothing to read here.\n';
  response.writeHead(asked ? 204 : 405, {
    Allow: ALLOW,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // A body that is not read would be parsed as the next request on this connection.
    ...(hasBody(request) && { Connection: 'close' }),
  });
  response.end(text);
}
