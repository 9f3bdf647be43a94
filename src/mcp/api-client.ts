import { z } from 'zod';
import { SECOND, type Duration } from '../domain/time.ts';

/** An answer of the API that is no problem; without a body: undefined. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Reason why the API gave no answer that can be used, in words for people. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** The API answered so, and asking again would not change it. */
  readonly isAnswer: boolean;

  constructor(message: string, isAnswer: boolean) {
    super(message);
    this.isAnswer = isAnswer;
  }
}

/** A client of a running relay's API. */
export interface ApiClient {
  /**
   * Asks for a list or a thing; parameters that are undefined are left out.
   * @throws ApiProblem
   */
  get(
    path: string,
    query: Readonly<Record<string, string | undefined>>,
    signal: AbortSignal,
  ): Promise<ApiAnswer>;
  /**
   * Asks for something to be done, which may take a while.
   * @throws ApiProblem
   */
  post(path: string, body: object, within: Duration, signal: AbortSignal): Promise<ApiAnswer>;
}

/** Time for an answer that waits for nothing. */
const PATIENCE = 30 * SECOND;

const problem = z.object({
  detail: z.string(),
  errors: z.array(z.object({ message: z.string() })).default([]),
});

/**
 * Creates a client of the API.
 *
 * @param base the address of the relay, without `/api/v1`
 * @param token a token of `server.tokens`, with whose rights everything is asked
 */
export function createApiClient(base: string, token: string): ApiClient {
  async function ask(
    path: string,
    init: RequestInit,
    within: Duration,
    signal: AbortSignal,
  ): Promise<ApiAnswer> {
    const response = await fetch(`${base}/api/v1${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(within)]),
    });
    const text = await response.text();
    const { ok, status, headers } = response;
    if (!ok) throw new ApiProblem(wordsOf(status, text), true);
    return { status, headers, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }

  /** Says in words why there is no answer. */
  async function answered(answer: Promise<ApiAnswer>): Promise<ApiAnswer> {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof ApiProblem) throw error;
      const words = `Simwire at ${base} does not answer as its API does: does it run, and is that its address?`;
      throw new ApiProblem(words, false);
    }
  }

  return {
    get: (path, query, signal) => {
      const given = Object.entries(query).filter((one): one is [string, string] => one[1] !== undefined);
      const written = new URLSearchParams(given).toString();
      return answered(ask(written === '' ? path : `${path}?${written}`, {}, PATIENCE, signal));
    },
    post: (path, body, within, signal) =>
      answered(ask(path, { method: 'POST', body: JSON.stringify(body) }, within + PATIENCE, signal)),
  };
}

/** Returns the words of a problem; what is no problem of the API comes from something before it. */
function wordsOf(status: number, text: string): string {
  try {
    const { detail, errors } = problem.parse(JSON.parse(text));
    return [detail, ...errors.map(({ message }) => message)].join('; ');
  } catch {
    return `the answer has the status ${status}, and is none of Simwire's API`;
  }
}
