import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { onTestFinished } from 'vitest';
import { PAIR } from './certificate.ts';

/**
 * Starts a reverse proxy on the loopback that ends TLS, as docs/deploy.md has nginx and Caddy do it: it hands `Host` on, says who
 * asks and that it came by https, and passes each part of an answer on at once.
 *
 * @param target where it forwards to, by plain http
 * @param adds headers of its own; what a client sent under their names does not pass
 * @returns its address; it ends with the test
 */
export async function startReverseProxy(target: string, adds: IncomingHttpHeaders = {}): Promise<string> {
  const server = createServer(PAIR, (incoming, answer) => {
    const headers = {
      ...incoming.headers,
      'x-forwarded-for': incoming.socket.remoteAddress,
      'x-forwarded-proto': 'https',
      ...adds,
    };
    const options = { method: incoming.method, path: incoming.url, headers, setHost: false, agent: false };
    const forwarded = request(target, options, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answer.flushHeaders();
      pipeline(answered, answer, () => undefined);
    });
    // Whoever goes away in front is gone behind as well.
    answer.once('close', () => forwarded.destroy());
    forwarded.once('error', () => answer.destroy());
    pipeline(incoming, forwarded, () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
