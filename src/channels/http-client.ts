import http from 'node:http';
import https from 'node:https';
import type { Duration } from '../domain/time.ts';
import { codeOf, MOST_ANSWER, type Exchange } from './exchange.ts';

export interface ExchangeRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeout: Duration;
}

/** Makes HTTP requests over connections of its own that are kept open. */
export interface HttpClient {
  /** Never throws and follows no redirect. */
  exchange(request: ExchangeRequest): Promise<Exchange>;
  /** Ends all connections, and with them what is in flight. */
  close(): void;
}

/**
 * Makes a client: Node's own rather than `fetch`, which reaches less than half its rate and says nothing of what was sent.
 *
 * @param idle how long an unused connection is kept. Shorter than servers keep theirs: a request on a connection that
 *   the server just closed has an ambiguous end
 */
export function createHttpClient(idle: Duration): HttpClient {
  const options = { keepAlive: true, timeout: idle };
  const plainAgent = new http.Agent(options);
  const secureAgent = new https.Agent(options);
  return {
    exchange({ url, method, headers, body, timeout }) {
      const secure = url.protocol === 'https:';
      const head = { method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } };
      return new Promise((resolve) => {
        let sent = false;
        let settled = false;
        const request = secure
          ? https.request(url, { ...head, agent: secureAgent })
          : http.request(url, { ...head, agent: plainAgent });
        const settle = (result: Exchange) => {
          if (settled) return;
          settled = true;
          clearTimeout(timer);
          resolve(result);
        };
        const fail = (error: unknown) => settle({ kind: 'failure', code: codeOf(error), sent });
        const timer = setTimeout(() => {
          settle({ kind: 'failure', code: 'TIMEOUT', sent });
          request.destroy();
        }, timeout);
        request.on('socket', (socket) => {
          // Bytes leave only once the connection, and its encryption, stand.
          if (!socket.connecting) sent = true;
          else socket.once(secure ? 'secureConnect' : 'connect', () => (sent = true));
        });
        request.on('error', fail);
        request.on('response', (response) => {
          const { statusCode: status = 0, headers } = response;
          const retryAfter = headers['retry-after'];
          read(response, (text) => {
            settle({ kind: 'answer', status, retryAfter, body: text });
          });
          response.on('error', fail);
        });
        // As a string it leaves in one write with the headers.
        request.end(body);
      });
    },
    close() {
      plainAgent.destroy();
      secureAgent.destroy();
    },
  };
}

/** Reads an answer's body up to {@link MOST_ANSWER}; the rest of a longer one is not waited for. */
function read(response: http.IncomingMessage, done: (text: string) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const finish = (): void => {
    done(Buffer.concat(chunks).subarray(0, MOST_ANSWER).toString('utf8'));
  };
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size < MOST_ANSWER) return;
    finish();
    response.destroy();
  });
  response.on('end', finish);
}
