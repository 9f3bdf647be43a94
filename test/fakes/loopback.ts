import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a fake service sees it. */
export interface FakeRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface FakeAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What goes wrong with a request, instead of or before what the service would say. */
export interface Failure {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The service does first what it was asked; only its answer is late, or another one, or lost. */
  readonly taken?: boolean;
  readonly delayMs?: number;
  /** It goes on once this has resolved. */
  readonly until?: Promise<unknown>;
  /** The connection is reset instead of an answer. */
  readonly reset?: boolean;
  /** No answer ever comes. */
  readonly hang?: boolean;
  /** The connection ends before all of the body has come that was announced. */
  readonly cutOff?: boolean;
}

export interface Loopback {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** How many requests came, refused ones included. */
  readonly requests: () => number;
  /** How many connections were made. */
  readonly connections: () => number;
  /** How many of them are open. */
  readonly open: () => number;
  /** The next `count` requests fail so. */
  failNext(count: number, failure: Failure): void;
  /** From now on every request fails so, until null. */
  failAlways(failure: Failure | null): void;
  close(): Promise<void>;
}

/** Starts a real HTTP server on 127.0.0.1; `port` 0 takes a free one. */
export async function startLoopback(
  handle: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>,
  port = 0,
): Promise<Loopback> {
  const failures: Failure[] = [];
  let always: Failure | null = null;
  let requests = 0;
  let connections = 0;
  const server = http.createServer((incoming, outgoing) => {
    requests++;
    void serve(incoming, outgoing, failures.shift() ?? always ?? undefined, handle);
  });
  let open = 0;
  server.on('connection', (socket) => {
    connections++;
    open++;
    socket.once('close', () => open--);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    connections: () => connections,
    open: () => open,
    failNext(count, failure) {
      for (let i = 0; i < count; i++) failures.push(failure);
    },
    failAlways: (failure) => void (always = failure),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function serve(
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
  failure: Failure | undefined,
  handle: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const { method = '', url: path = '', headers } = incoming;
  const request = { method, path, headers, body: Buffer.concat(chunks).toString('utf8') };
  const taken = failure?.taken ? await handle(request) : null;
  if (failure?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, failure.delayMs));
  await failure?.until;
  if (failure?.hang) return;
  if (failure?.reset) {
    incoming.socket.resetAndDestroy();
    return;
  }
  const answer =
    failure?.status === undefined
      ? (taken ?? (await handle(request)))
      : { status: failure.status, body: failure.body ?? '', headers: failure.headers ?? {} };
  if (failure?.cutOff) {
    const { length } = Buffer.from(answer.body);
    outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': length + 10 });
    outgoing.write(answer.body, () => incoming.socket.destroy());
    return;
  }
  outgoing.writeHead(answer.status, answer.headers);
  outgoing.end(answer.body);
}
