import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { numberIn } from '../outside/body.ts';
import type { Arrival } from './verdict.ts';

/** What a receiver does with the requests of a while. */
export type Mood = 'well' | 'limited' | 'failing' | 'stalled' | 'reset' | 'taken and reset';

/** The other end of the webhook destination. */
export interface Receiver {
  readonly url: string;
  readonly arrivals: readonly Arrival[];
  setMood(mood: Mood): void;
  close(): void;
}

/** How long a stalled receiver takes for an answer. */
const STALL = 1_500;

export async function startReceiver(): Promise<Receiver> {
  const arrivals: Arrival[] = [];
  const ids = new Set<string>();
  let mood: Mood = 'well';

  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const take = (): void => {
        const id = String(request.headers['webhook-id']);
        const number = numberIn(body);
        // The same id says that it is the same message, which the receiver may drop.
        if (number !== null) arrivals.push({ numbers: [number], marked: ids.has(id) });
        ids.add(id);
      };
      switch (mood) {
        case 'well':
          take();
          response.writeHead(204).end();
          break;
        case 'limited':
          response.writeHead(429, { 'retry-after': '1' }).end();
          break;
        case 'failing':
          response.writeHead(503).end();
          break;
        case 'stalled':
          setTimeout(() => {
            take();
            response.writeHead(204).end();
          }, STALL);
          break;
        case 'reset':
          request.socket.resetAndDestroy();
          break;
        case 'taken and reset':
          take();
          request.socket.resetAndDestroy();
          break;
      }
    });
    request.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    arrivals,
    setMood: (next) => {
      mood = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
