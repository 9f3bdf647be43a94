import { Api, GrammyError, HttpError } from 'grammy';
import { z } from 'zod';
import { jsonOf } from '../../domain/json.ts';
import { SECOND, type Clock, type Duration } from '../../domain/time.ts';
import type { Exchange } from '../exchange.ts';
import type { HttpClient } from '../http-client.ts';
import { pauseAskedFor } from '../pause.ts';
import type { TelegramError } from './telegram-outcomes.ts';

/** Result of a call: its value, Telegram's error, or no answer at all. */
export type TelegramResult<T> =
  | { readonly kind: 'result'; readonly value: T }
  | { readonly kind: 'error'; readonly error: TelegramError; readonly migratedTo: number | null }
  | { readonly kind: 'failure'; readonly failure: Extract<Exchange, { kind: 'failure' }> };

type Answer = Extract<Exchange, { kind: 'answer' }>;

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
  /**
   * Makes one call. Whatever is answered, it throws nothing but what `method` throws before; nothing of grammY's messages, which may hold the token, is passed on.
   *
   * @param result what the call should bring; anything else is an error with a good status, whose end is ambiguous
   */
  call<T>(method: (api: Api) => Promise<unknown>, result: z.ZodType<T>): Promise<TelegramResult<T>>;
}

/**
 * Makes a Bot API for a token.
 *
 * @param root `https://api.telegram.org`, or a Bot API server of one's own
 */
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
    async call(method, result) {
      try {
        const read = result.safeParse(await method(api));
        return read.success ? { kind: 'result', value: read.data } : NONSENSE;
      } catch (error) {
        if (error instanceof GrammyError) return apiError(error);
        if (!(error instanceof HttpError)) throw error;
        const { error: cause } = error;
        if (cause instanceof NoAnswer) return { kind: 'failure', failure: cause.failure };
        return { kind: 'failure', failure: { kind: 'failure', code: 'NETWORK', sent: true } };
      }
    },
  };
}

/** An answer that claims success, without what a Bot API server returns then. */
const NONSENSE: TelegramResult<never> = {
  kind: 'error',
  error: { status: 200, description: '', pause: 0 },
  migratedTo: null,
};

function bodyOf(init: unknown): string {
  const body: unknown = typeof init === 'object' && init !== null && 'body' in init ? init.body : '';
  return typeof body === 'string' ? body : '';
}

const OK = z.looseObject({ ok: z.literal(true) });

/** Any other answer in the Bot API's form; what does not fit in it says nothing. */
const ERROR = z.looseObject({
  ok: z.literal(false),
  error_code: z.int().min(400).max(599).optional().catch(undefined),
  description: z.string().catch(''),
  parameters: z
    .looseObject({
      retry_after: z.unknown().optional(),
      // Groups and supergroups have negative ids: no answer sends a group's messages to a person.
      migrate_to_chat_id: z.int().negative().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/** Returns an answer in the form of the Bot API, which grammY takes as it is; a proxy's page becomes an error with its status. */
function apiAnswer({ status, body, retryAfter }: Answer, clock: Clock): unknown {
  const parsed = jsonOf(body);
  if (status >= 200 && status < 300 && OK.safeParse(parsed).success) return parsed;
  const { data } = ERROR.safeParse(parsed);
  const pause = pauseAskedFor([data?.parameters?.retry_after, retryAfter], clock());
  return {
    ok: false,
    // A pause is kept whoever asks for it, the service or a proxy before it.
    error_code: status === 429 ? status : (data?.error_code ?? status),
    description: data?.description ?? '',
    parameters: {
      retry_after: pause / SECOND,
      migrate_to_chat_id: data?.parameters?.migrate_to_chat_id,
    },
  };
}

function apiError({ error_code: status, description, parameters }: GrammyError): TelegramResult<never> {
  const { retry_after: seconds = 0, migrate_to_chat_id: migratedTo = null } = parameters;
  const error = { status, description, pause: seconds * SECOND };
  return { kind: 'error', error, migratedTo: status === 400 ? migratedTo : null };
}
