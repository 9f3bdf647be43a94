import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { z } from 'zod';
import { suggestion } from '../../domain/names.ts';
import { Refusal, type FieldProblem, type RefusalKind } from '../../domain/refusal.ts';

/** The kinds of problems: those of the use cases, and those of requests. */
export type ProblemKind =
  | RefusalKind
  | 'unauthenticated'
  | 'no_such_route'
  | 'method_not_allowed'
  | 'too_many_requests'
  | 'too_slow'
  | 'body_too_large'
  | 'wrong_host'
  | 'headers_too_large'
  | 'internal';

/** Each kind: its status, and what it means, for the reference. */
export const PROBLEMS: Readonly<Record<ProblemKind, { readonly status: number; readonly meaning: string }>> =
  {
    invalid: { status: 400, meaning: 'The request makes no sense; `errors` names each field that is wrong.' },
    ambiguous_id: { status: 400, meaning: 'Several ids end so: write more of it.' },
    unauthenticated: { status: 401, meaning: 'No token or session, or one that is not valid (any more).' },
    forbidden: { status: 403, meaning: 'Whoever asks lacks the role.' },
    unknown_name: { status: 404, meaning: 'It names what does not exist, or is outside of the scope.' },
    not_found: { status: 404, meaning: 'There is no such thing (any more), or it is outside of the scope.' },
    no_such_route: { status: 404, meaning: 'There is no such address.' },
    method_not_allowed: { status: 405, meaning: 'The address knows other methods only: see `Allow`.' },
    conflict: { status: 409, meaning: 'It cannot be done as things stand.' },
    too_slow: { status: 408, meaning: 'The request did not come to its end in time.' },
    body_too_large: { status: 413, meaning: 'The body is larger than any request needs.' },
    wrong_host: { status: 421, meaning: 'The API does not answer to this name: see `server.hosts`.' },
    too_many_requests: {
      status: 429,
      meaning: 'Too many requests, or too many that wait: see `Retry-After`.',
    },
    headers_too_large: {
      status: 431,
      meaning: 'The address or the headers are longer than any request needs.',
    },
    internal: { status: 500, meaning: 'Something went wrong here; the log says more.' },
    store_refused: { status: 503, meaning: 'The store cannot be had.' },
    store_unavailable: {
      status: 503,
      meaning: 'The store cannot commit now: try again after `Retry-After`.',
    },
  };

/** An answer by RFC 9457, `application/problem+json`. */
export interface Problem {
  /** Leads to the kind's explanation in the reference. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Problem, and the fix. It never quotes a text, a number or a code. */
  readonly detail: string;
  /** Problems with single fields. */
  readonly errors?: readonly FieldProblem[];
}

/** Ends a request with a problem, and headers that go with it. */
export class RequestProblem extends Error {
  readonly kind: ProblemKind;
  readonly headers: Readonly<Record<string, string>>;

  constructor(kind: ProblemKind, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.name = 'RequestProblem';
    this.kind = kind;
    this.headers = headers;
  }
}

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Seconds after which a client may ask again that met a store in trouble. */
export const RETRY_AFTER = '5';

/** Makes the answer for an error; null for one that is a fault of the program. */
export function problemOf(
  error: unknown,
): { problem: Problem; headers: Readonly<Record<string, string>> } | null {
  if (error instanceof RequestProblem)
    return { problem: problem(error.kind, error.message), headers: error.headers };
  if (!(error instanceof Refusal)) return null;
  const headers: Record<string, string> =
    PROBLEMS[error.kind].status === 503 ? { 'Retry-After': RETRY_AFTER } : {};
  return { problem: problem(error.kind, error.message, error.fields), headers };
}

/** Makes the answer for a kind of problem. */
export function problem(kind: ProblemKind, detail: string, errors: readonly FieldProblem[] = []): Problem {
  const { status } = PROBLEMS[kind];
  return {
    type: `/api/v1/#${kind}`,
    title: STATUS_CODES[status] ?? 'Problem',
    status,
    detail,
    ...(errors.length > 0 && { errors }),
  };
}

/** Sends a problem as the answer. */
export function sendProblem(response: ServerResponse, answered: Problem): void {
  response.statusCode = answered.status;
  response.setHeader('Content-Type', PROBLEM_TYPE);
  response.end(JSON.stringify(answered));
}

/** Problems of what is no valid HTTP, by the status that is answered. */
const UNREADABLE = new Map([
  [400, problem('invalid', 'this is no valid HTTP request')],
  [408, problem('too_slow', 'the request was too slow; send it anew')],
  [413, problem('body_too_large', 'the extensions of its chunks are too long')],
  [431, problem('headers_too_large', 'the address and the headers together must be shorter than 16 kB')],
]);

/**
 * Makes the answer to a request that is no valid HTTP, if it is for the API.
 *
 * @param beginning as much of it as there is
 */
export function problemOfUnreadable(
  status: number,
  beginning: string,
): { readonly type: string; readonly body: string } | null {
  const answered = UNREADABLE.get(status);
  if (!answered || !/^[A-Z]+ \/api\/v1[/?]/.test(beginning)) return null;
  return { type: PROBLEM_TYPE, body: JSON.stringify(answered) };
}

/**
 * Makes the refusal of a part of a request that does not match its schema. A key that there is not is refused with the
 * nearest one.
 *
 * @param known names of the part's fields
 * @param part as it came
 */
export function schemaRefusal(error: z.ZodError, known: readonly string[], part: unknown): Refusal {
  const fields = error.issues.flatMap((issue): FieldProblem[] => {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') {
      const message = issue.code !== 'custom' && isMissing(part, path) ? 'is missing' : issue.message;
      return [{ field: path.join('.') || 'body', message }];
    }
    return issue.keys.map((key) => ({
      field: [...path, key].join('.'),
      message: `there is no such field${path.length === 0 ? suggestion(key, known) : ''}`,
    }));
  });
  return new Refusal('invalid', fields);
}

/** Checks whether nothing stands at a place within a part of a request. */
function isMissing(part: unknown, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return part === undefined;
  return typeof part === 'object' && part !== null && isMissing(Reflect.get(part, first), rest);
}
