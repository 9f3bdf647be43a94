import { createServer } from 'node:net';

/**
 * Ports below those of which systems give one to whoever asks for any, so that nobody else gets one while it is free; each
 * process has some of its own.
 */
const [FIRST, PROCESSES, EACH] = [10_000, 400, 50];

let tried = 0;

/** Finds a port of loopback that nobody listens on, for a program that is started on it again and again. */
export async function freePort(): Promise<number> {
  const port = FIRST + (process.pid % PROCESSES) * EACH + (tried++ % EACH);
  return (await isFree(port)) ? port : freePort();
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
