import { unescape } from 'node:querystring';
import type { Dispatcher } from 'undici';
import type { Duration } from '../domain/time.ts';
import { codeOf, MOST_ANSWER, type Exchange } from './exchange.ts';
import { createHttpDispatcher, type NetworkSettings } from './network.ts';

export interface ExchangeRequest {
  readonly url: URL;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Makes HTTP requests over connections of its own that are kept open. */
export interface HttpClient {
  /** Makes one request. Never rejects; follows no redirect. */
  exchange(request: ExchangeRequest): Promise<Exchange>;
  /** Ends all connections, and with them what is in flight. */
  close(): void;
}

export interface HttpClientSettings {
  readonly network: NetworkSettings;
  /** Longest time that an attempt may take. */
  readonly timeout: Duration;
  /**
   * Longest time that an unused connection is kept. Shorter than servers keep theirs: a request on a connection that the server just closed
   * has an ambiguous outcome.
   */
  readonly idle: Duration;
  /** The most connections to one server. */
  readonly atOnce?: number;
  /** The status alone says what became of a request: it counts, whatever becomes of the rest of the answer. */
  readonly statusOnly?: boolean;
}

/** Common names of errors for which undici has names of its own; a SOCKS proxy refuses by numbers (RFC 1928, 6). */
const CODES: Readonly<Record<string, string>> = {
  UND_ERR_SOCKET: 'ECONNRESET',
  UND_ERR_CONNECT_TIMEOUT: 'ETIMEDOUT',
  UND_ERR_SOCKS5_AUTH_REJECTED: 'PROXY_407',
  UND_ERR_SOCKS5_AUTH_METHOD: 'PROXY_407',
  UND_ERR_SOCKS5_AUTH_FAILED: 'PROXY_407',
  UND_ERR_SOCKS5_REPLY_1: 'PROXY_502',
  UND_ERR_SOCKS5_REPLY_2: 'PROXY_403',
  UND_ERR_SOCKS5_REPLY_3: 'PROXY_502',
  UND_ERR_SOCKS5_REPLY_4: 'PROXY_502',
  UND_ERR_SOCKS5_REPLY_5: 'PROXY_502',
  UND_ERR_SOCKS5_REPLY_6: 'PROXY_502',
};

/**
 * Makes a client. It is undici's dispatcher rather than `fetch`, which says nothing of what was sent, or Node's own
 * client, which takes three times its processor time for a request.
 */
export function createHttpClient(settings: HttpClientSettings): HttpClient {
  const { network, timeout, idle, atOnce = 1, statusOnly = false } = settings;
  const dispatcher = createHttpDispatcher(network, { timeout, idle, atOnce });
  return {
    exchange: ({ url, method, headers, body }) =>
      new Promise((resolve) => {
        const request = {
          origin: url.origin,
          path: url.pathname + url.search,
          method,
          headers: { ...headers, ...credentialsIn(url) },
          body: body === '' ? null : body,
        };
        const attempt = createAttempt(timeout, statusOnly, resolve);
        try {
          dispatcher.dispatch(request, attempt);
        } catch (error) {
          resolve({ kind: 'failure', code: codeOf(error), sent: false });
        }
      }),
    close: () => dispatcher.destroy(),
  };
}

/** Returns the header for the basic authentication that `https://user:password@…` stands for. */
function credentialsIn({ username, password }: URL): { authorization?: string } {
  if (username === '' && password === '') return {};
  // Unlike `decodeURIComponent` it throws at nothing.
  const both = `${unescape(username)}:${unescape(password)}`;
  return { authorization: `Basic ${Buffer.from(both).toString('base64')}` };
}

/** Follows one request to its end. */
function createAttempt(
  timeout: Duration,
  statusOnly: boolean,
  settle: (result: Exchange) => void,
): Dispatcher.DispatchHandler {
  let controller: Dispatcher.DispatchController | null = null;
  let head: { readonly status: number; readonly retryAfter: string | undefined } | null = null;
  const chunks: Buffer[] = [];
  let size = 0;
  let timer: NodeJS.Timeout | null = setTimeout(() => {
    fail('TIMEOUT');
    controller?.abort(new Error('no answer in time'));
  }, timeout);

  function end(result: Exchange): void {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    settle(result);
  }

  function answer(): void {
    const body = Buffer.concat(chunks).subarray(0, MOST_ANSWER).toString('utf8');
    if (head) end({ kind: 'answer', ...head, body });
  }

  function fail(code: string): void {
    if (statusOnly) answer();
    end({ kind: 'failure', code, sent: controller !== null });
  }

  return {
    // Its connection stands, and it leaves now.
    onRequestStart: (started) => {
      controller = started;
      if (timer === null) started.abort(new Error('given up while it waited for a connection'));
    },
    onResponseStart: (_, status, headers) => {
      const isInterim = status < 200;
      if (!isInterim) head = { status, retryAfter: [headers['retry-after']].flat()[0] };
    },
    onResponseData: (started, chunk) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size < MOST_ANSWER) return;
      answer();
      started.abort(new Error('a longer answer than anyone reads'));
    },
    onResponseEnd: answer,
    onResponseError: (_, error) => {
      // How a proxy refuses stands in words only.
      const refusal = /^Proxy (?:response \((\d{3})\)|Authentication Required \((407)\))/.exec(error.message);
      const code = refusal ? `PROXY_${refusal[1] ?? refusal[2] ?? ''}` : codeOf(error);
      fail(CODES[code] ?? (code.startsWith('UND_ERR_SOCKS5') ? 'PROXY_ANSWER' : code));
    },
  };
}
