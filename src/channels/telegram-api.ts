import { Api, GrammyError, HttpError } from 'grammy';
import { SECOND, type Clock, type Duration } from '../domain/time.ts';
import type { Exchange } from './exchange.ts';
import type { HttpClient } from './http-client.ts';
import { pauseWithin, retryAfter } from './network-outcome.ts';
import type { TelegramError } from './telegram-outcomes.ts';

/** What came of a call: its result, Telegram's error, or no answer at all. */
export type TelegramResult<T> =
  | { readonly kind: 'result'; readonly value: T }
  | { readonly kind: 'error'; readonly error: TelegramError; readonly migratedTo: number | null }
  | { readonly kind: 'failure'; readonly failure: Extract<Exchange, { kind: 'failure' }> };

/** Carries a failed exchange through grammY, which wraps whatever its `fetch` throws. */
class NoAnswer extends Error {
  readonly failure: Extract<Exchange, { kind: 'failure' }>;

  constructor(failure: Extract<Exchange, { kind: 'failure' }>) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The Bot API by grammY, over our own connections and with our own time-out. */
export interface TelegramApi {
  /** Makes one call. Never throws; nothing of grammY's messages, which may hold the token, is passed on. */
  call<T>(method: (api: Api) => Promise<T>): Promise<TelegramResult<T>>;
}

/** @param root `https://api.telegram.org`, or a Bot API server of one's own */
export function createTelegramApi(
  token: string,
  root: string,
  deps: { readonly http: HttpClient; readonly clock: Clock; readonly timeout: Duration },
): TelegramApi {
  const { http, clock, timeout } = deps;

  const fetchOver = async (url: unknown, init: unknown): Promise<{ json: () => Promise<unknown> }> => {
    const answer = await http.exchange({
      url: new URL(String(url)),
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyOf(init),
      timeout,
    });
    if (answer.kind === 'failure') throw new NoAnswer(answer);
    return { json: () => Promise.resolve(apiAnswer(answer, clock)) };
  };

  const api = new Api(token, {
    apiRoot: root.replace(/\/+$/, ''),
    // Ours ends the call first; grammY's default would be 500 s.
    timeoutSeconds: timeout / SECOND + 1,
    fetch: fetchOver,
  });

  return {
    async call(method) {
      try {
        return { kind: 'result', value: await method(api) };
      } catch (error) {
        if (error instanceof GrammyError) return apiError(error);
        const cause = error instanceof HttpError ? error.error : error;
        if (cause instanceof NoAnswer) return { kind: 'failure', failure: cause.failure };
        return { kind: 'failure', failure: { kind: 'failure', code: 'NETWORK', sent: false } };
      }
    },
  };
}

function bodyOf(init: unknown): string {
  const body: unknown = typeof init === 'object' && init !== null && 'body' in init ? init.body : '';
  return typeof body === 'string' ? body : '';
}

/** An answer in the form of the Bot API; a proxy's error page becomes an error with its status. */
function apiAnswer(answer: Extract<Exchange, { kind: 'answer' }>, clock: Clock): unknown {
  const pause = retryAfter(answer.retryAfter, clock()) / SECOND;
  const parsed = parseJson(answer.body);
  if (typeof parsed !== 'object' || parsed === null || !('ok' in parsed) || typeof parsed.ok !== 'boolean') {
    return { ok: false, error_code: answer.status, description: '', parameters: { retry_after: pause } };
  }
  if (parsed.ok) return parsed;
  return {
    error_code: answer.status,
    description: '',
    ...parsed,
    parameters: { retry_after: pause, ...parametersOf(parsed) },
  };
}

function parametersOf(answer: object): object {
  return 'parameters' in answer && typeof answer.parameters === 'object' ? (answer.parameters ?? {}) : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function apiError(error: GrammyError): TelegramResult<never> {
  const { retry_after: seconds = 0, migrate_to_chat_id: migratedTo = null } = error.parameters;
  const pause = pauseWithin(seconds * SECOND);
  return {
    kind: 'error',
    error: { status: error.error_code, description: error.description, pause },
    migratedTo,
  };
}
