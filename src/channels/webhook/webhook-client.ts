import { unescape } from 'node:querystring';
import { Pool, type Dispatcher } from 'undici';
import type { Duration } from '../../domain/time.ts';
import { codeOf, MOST_ANSWER, type Exchange } from '../exchange.ts';

/**
 * How many messages are on their way to one receiver: so many that the next ones are claimed meanwhile. They are also what
 * may be marked as possibly repeated after a crash.
 */
export const WEBHOOKS_AT_ONCE = 128;

/** What this client calls by names of its own. */
const CODES: Readonly<Record<string, string>> = {
  UND_ERR_SOCKET: 'ECONNRESET',
  UND_ERR_CONNECT_TIMEOUT: 'ETIMEDOUT',
};

/** Posts to one receiver, over connections of its own that are kept open. */
export interface WebhookClient {
  /** Never rejects and follows no redirect. The answer's body is not kept. */
  post(headers: Readonly<Record<string, string>>, body: string): Promise<Exchange>;
  /** Ends all connections, and with them what is in flight. */
  close(): void;
}

export interface WebhookClientSettings {
  readonly url: URL;
  /** How long an attempt may take. */
  readonly timeout: Duration;
  /** How long an unused connection is kept: shorter than servers keep theirs, as for the other channels. */
  readonly idle: Duration;
}

/**
 * Makes a client of one receiver. It is undici's dispatcher rather than Node's own client, which takes three times its
 * processor time for a request.
 */
export function createWebhookClient({ url, timeout, idle }: WebhookClientSettings): WebhookClient {
  const pool = new Pool(url.origin, {
    connections: WEBHOOKS_AT_ONCE,
    allowH2: false,
    connectTimeout: timeout,
    keepAliveTimeout: idle,
    keepAliveMaxTimeout: idle,
    // Each attempt is timed as a whole.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const path = url.pathname + url.search;
  const credentials = credentialsIn(url);

  return {
    post: (headers, body) =>
      new Promise((resolve) => {
        const request = { path, method: 'POST', headers: { ...headers, ...credentials }, body } as const;
        pool.dispatch(request, createAttempt(timeout, resolve));
      }),
    close: () => {
      pool.destroy().catch(() => undefined);
    },
  };
}

/** `https://user:password@…` is meant for the receiver's basic authentication. */
function credentialsIn({ username, password }: URL): { authorization?: string } {
  if (username === '' && password === '') return {};
  // Unlike `decodeURIComponent` it throws at nothing.
  const both = `${unescape(username)}:${unescape(password)}`;
  return { authorization: `Basic ${Buffer.from(both).toString('base64')}` };
}

/** Follows one request to its end. Once there is a status it counts, whatever becomes of the rest of the answer. */
function createAttempt(timeout: Duration, settle: (result: Exchange) => void): Dispatcher.DispatchHandler {
  let controller: Dispatcher.DispatchController | null = null;
  let answer: Exchange | null = null;
  let size = 0;
  let timer: NodeJS.Timeout | null = setTimeout(() => {
    end('TIMEOUT');
    controller?.abort(new Error('no answer in time'));
  }, timeout);

  function end(code: string): void {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    settle(answer ?? { kind: 'failure', code, sent: controller !== null });
  }

  return {
    // Its connection stands, and it leaves now.
    onRequestStart: (started) => {
      controller = started;
      if (timer === null) started.abort(new Error('given up while it waited for a connection'));
    },
    onResponseStart: (_, status, headers) => {
      const isInterim = status < 200;
      if (!isInterim)
        answer = { kind: 'answer', status, retryAfter: [headers['retry-after']].flat()[0], body: '' };
    },
    onResponseData: (started, chunk) => {
      size += chunk.length;
      if (size > MOST_ANSWER) started.abort(new Error('a longer answer than anyone reads'));
    },
    onResponseEnd: () => end(''),
    onResponseError: (_, error) => {
      const code = codeOf(error);
      end(CODES[code] ?? code);
    },
  };
}
