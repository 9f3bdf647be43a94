import { createServer } from 'node:net';

/**
 * Ports below those of which systems give one to whoever asks for any, so that nobody else gets one while it is free; each
 * place has some of its own.
 */
const [FIRST, PLACES, EACH] = [10_000, 400, 50];

/** The number of this process among those of its run, which begins at 1; a run has fewer of them than this. */
const { VITEST_POOL_ID: NUMBER } = process.env;
const RUN = 8;

/** The place of this process: no other one of the same run has it, whatever numbers the system gave them. */
const PLACE = (NUMBER === undefined ? process.pid : process.ppid * RUN + Number(NUMBER)) % PLACES;

let tried = 0;

/** Finds a port of loopback that nobody listens on, for a program that is started on it again and again. */
export async function freePort(): Promise<number> {
  const port = FIRST + PLACE * EACH + (tried++ % EACH);
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
