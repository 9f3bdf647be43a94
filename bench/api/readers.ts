import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiRelay, Who } from './relay.ts';

/** Readers of streams, by what they may see: half of them see everything. */
const READERS: readonly Who[] = Array.from({ length: 500 }, (_, i) => (i % 2 === 0 ? 'all' : 'few'));
export const READER_COUNT = READERS.length;

/** Keeps streams of events open, and reads them. */
export async function keepReading(relay: ApiRelay, isOver: () => boolean): Promise<void> {
  const { hostname, port } = new URL(relay.url);
  const sockets: Socket[] = [];
  for (const [number, who] of READERS.entries()) {
    const socket = connect({ host: hostname, port: Number(port) });
    sockets.push(socket);
    socket.write(
      `GET /api/v1/events/stream HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${relay.token(who, number >> 1)}\r\n\r\n`,
    );
    const [first] = (await once(socket, 'data')) as [Buffer];
    const status = first.toString('latin1', 9, 12);
    if (status !== '200') throw new Error(`a stream was answered with ${status}`);
    socket.resume();
  }
  while (!isOver()) await sleep(10);
  for (const socket of sockets) socket.destroy();
}
