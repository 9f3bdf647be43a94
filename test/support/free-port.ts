import { createServer, type AddressInfo } from 'node:net';

/** Finds a port of loopback that nobody listens on, for a program that is started on it again and again. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
