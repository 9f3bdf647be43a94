import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import { afterEach } from 'vitest';
import type { Access } from '../../src/access/access.ts';
import type { ApiDependencies } from '../../src/http/api/dependencies.ts';
import type { Dependencies } from '../../src/http/report/dependencies.ts';
import { createHttpServer, type HttpServer, type HttpSettings } from '../../src/http/server.ts';

const servers: HttpServer[] = [];
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => server.close(0)));
});

export interface Running extends HttpServer {
  readonly url: string;
  readonly port: number;
  /** Where people are answered, if that is another address. */
  readonly admin: { readonly url: string } | null;
}

/** Recognises nobody, and lets nobody in. */
export const NOBODY: Access = {
  hasProvider: false,
  authenticate: () => Promise.resolve('none'),
  stillMay: () => Promise.resolve(false),
  logIn: () => Promise.resolve('wrong'),
  logInByLink: () => Promise.resolve('wrong'),
  leaveForProvider: () => Promise.resolve('none'),
  arriveFromProvider: () => Promise.resolve('wrong'),
  logOut: () => Promise.resolve(''),
  answersTo: () => true,
  mayWrite: () => true,
  mayLogIn: () => true,
  mayWatch: () => Promise.resolve(true),
  mayReadMetrics: () => Promise.resolve(true),
};

/** An API that recognises nobody. */
export const NO_API: ApiDependencies = {
  version: '1.2.3',
  clock: () => 0,
  alarm: () => () => undefined,
  log: pino({ enabled: false }),
  access: () => NOBODY,
  context: () => {
    throw new Error('nobody may ask');
  },
  changed: () => Promise.resolve(),
};

/** Starts a real server on a free port of the loopback; it ends with the test. */
export async function running(
  dependencies: Dependencies & { readonly api?: ApiDependencies },
  settings: Partial<HttpSettings> = {},
): Promise<Running> {
  const server = createHttpServer(
    { api: NO_API, ...dependencies },
    { listen: { host: '127.0.0.1', port: 0 }, ...settings },
  );
  servers.push(server);
  return { ...server, ...(await server.listen()) };
}

/** A raw connection: what is written is sent as it is. */
export interface Wire {
  readonly socket: Socket;
  write(data: string | Buffer): void;
  /** Everything received so far. */
  received(): string;
  /** Resolves with everything received, once it contains a text. */
  until(text: string): Promise<string>;
  /** Resolves with everything received, once the other side has closed. */
  closed(): Promise<string>;
}

export async function wire(port: number): Promise<Wire> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  let received = '';
  let gone = false;
  socket.on('data', (chunk) => (received += chunk.toString('latin1')));
  socket.on('error', () => undefined);
  socket.on('close', () => (gone = true));
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));

  const when = (condition: () => boolean): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (condition()) resolve(received);
        else if (gone) reject(new Error(`closed after: ${received}`));
      };
      socket.on('data', look).on('close', look);
      look();
    });
  return {
    socket,
    write: (data) => void socket.write(data),
    received: () => received,
    until: (text) => when(() => received.includes(text)),
    closed: () => when(() => gone),
  };
}

/** The head of a POST to a report's address, to be sent over a {@link Wire}. */
export function head(path: string, headers: Record<string, string | number> = {}): string {
  const lines = Object.entries({ Host: 'relay.test', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return `POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}
