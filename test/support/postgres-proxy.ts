import { createServer, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder, type AtEnd } from './temporary.ts';

/** The name of a server's socket in its folder. */
const SOCKET = '.s.PGSQL.5432';

/** A way to a server of PostgreSQL that can break. */
export interface PostgresProxy {
  /** Leads to the same database by this way. */
  readonly url: string;
  /** Breaks the connection whose client next sends these words, once the server has answered them. */
  breakAfter(words: string): void;
  /** Breaks all connections. Returns their number. */
  cut(): number;
  /** Lets nothing through in either direction, as a network that drops everything; returns what ends that. */
  block(): () => void;
  /** Leads to another server from now on; connections that are there stay where they are. */
  leadTo(address: string): void;
}

/** Opens a way to a database, which ends with the test by default. */
export async function openPostgresProxy(
  address: string,
  atEnd: AtEnd = onTestFinished,
): Promise<PostgresProxy> {
  const folder = temporaryFolder(atEnd);
  const url = new URL(address);
  const socketOf = ({ searchParams }: URL): string => join(searchParams.get('host') ?? '', SOCKET);
  let target = socketOf(url);
  url.searchParams.set('host', folder);
  const sockets = new Set<Socket>();
  let watched: string | null = null;

  let isBlocked = false;

  const server = createServer((client) => {
    const upstream = connect(target);
    let isBreaking = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
    }
    client.on('data', (sent) => {
      if (watched !== null && sent.includes(watched)) {
        watched = null;
        isBreaking = true;
      }
      upstream.write(sent);
    });
    if (isBlocked) for (const socket of [client, upstream]) socket.pause();
    upstream.on('data', (answer) => {
      if (isBreaking) client.destroy();
      else client.write(answer);
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((done) => server.listen(join(folder, SOCKET), done));
  const cut = (): number => {
    const { size } = sockets;
    for (const socket of sockets) socket.destroy();
    return size / 2;
  };
  atEnd(() => {
    cut();
    server.close();
  });
  return {
    url: url.href,
    breakAfter: (words) => {
      watched = words;
    },
    cut,
    block: () => {
      isBlocked = true;
      for (const socket of sockets) socket.pause();
      return () => {
        isBlocked = false;
        for (const socket of sockets) socket.resume();
      };
    },
    leadTo: (other) => {
      isBlocked = false;
      target = socketOf(new URL(other));
    },
  };
}
