import { createServer as createTlsServer } from 'node:https';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Server as ProxyServer } from 'proxy-chain';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { networkOutcome } from '../../src/channels/exchange.ts';
import { createHttpClient } from '../../src/channels/http-client.ts';
import type { NetworkSettings } from '../../src/channels/network.ts';
import { CERTIFICATE, PRIVATE_KEY } from '../fakes/certificate.ts';
import { startLoopback } from '../fakes/loopback.ts';

afterEach(() => vi.unstubAllEnvs());

/** A real proxy that takes this user and password only, and notes for which hosts it was asked. */
async function proxy(user = '', password = '') {
  const asked: string[] = [];
  const server = new ProxyServer({
    port: 0,
    host: '127.0.0.1',
    prepareRequestFunction: ({ hostname, port, username, password: given }) => {
      const accepted = user === '' || (username === user && given === password);
      if (accepted) asked.push(`${hostname}:${port}`);
      return { requestAuthentication: !accepted };
    },
  });
  await server.listen();
  onTestFinished(() => server.close(true));
  const credentials = user === '' ? '' : `${user}:${password}@`;
  return { asked, url: `http://${credentials}127.0.0.1:${server.port}`, port: server.port };
}

async function service() {
  const loopback = await startLoopback(({ headers, body }) => ({
    status: 200,
    body: `${body} ${headers['proxy-authorization'] ?? 'nothing of the proxy'}`,
  }));
  onTestFinished(() => loopback.close());
  return loopback;
}

/** An HTTPS server whose certificate only its own authority vouches for. */
async function secureService() {
  const server = createTlsServer({ key: PRIVATE_KEY, cert: CERTIFICATE }, (_, response) =>
    response.end('secure'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port };
}

function ask(network: NetworkSettings, url: string) {
  const http = createHttpClient({ network, timeout: 3_000, idle: 1_000 });
  onTestFinished(() => http.close());
  return http.exchange({ url: new URL(url), method: 'POST', headers: {}, body: 'x' });
}

it('goes out by the proxy of the config, and tells the service nothing of it', async () => {
  const [{ asked, url }, { url: target }] = [await proxy('me', 's3cret'), await service()];
  expect(await ask({ proxy: url }, target)).toMatchObject({ status: 200, body: 'x nothing of the proxy' });
  expect(asked).toEqual([target.replace('http://', '')]);
});

it('goes out by the proxy of the environment, but for what NO_PROXY names, and directly where the config says so', async () => {
  const [{ asked, url }, { url: target }] = [await proxy(), await service()];
  vi.stubEnv('HTTP_PROXY', url);
  await ask({}, target);
  expect(asked).toHaveLength(1);
  await ask({ proxy: 'none' }, target);
  vi.stubEnv('NO_PROXY', '127.0.0.1');
  await ask({}, target);
  await ask({ proxy: url }, target);
  expect(asked).toHaveLength(1);
});

it('trusts an authority of the config beside those of the system, directly and by a proxy', async () => {
  const [{ asked, url }, { port }] = [await proxy(), await secureService()];
  const target = `https://localhost:${port}`;
  const settings = { ca: CERTIFICATE, ipv4_only: true };
  expect(await ask({ proxy: 'none' }, target)).toMatchObject({ kind: 'failure', sent: false });
  expect(await ask({ ...settings, proxy: 'none' }, target)).toMatchObject({ body: 'secure' });
  expect(await ask({ ...settings, proxy: url }, target)).toMatchObject({ body: 'secure' });
  expect(asked).toEqual([`localhost:${port}`]);
});

it.each(['http', 'https'])(
  'says that a proxy wants another password (%s), and tells none',
  async (scheme) => {
    const { port } = await proxy('me', 's3cret');
    const { port: target } = await secureService();
    const failure = await ask(
      { proxy: `http://me:wr0ng@127.0.0.1:${port}` },
      `${scheme}://127.0.0.1:${target}`,
    );
    expect(failure).toEqual({ kind: 'failure', code: 'PROXY_407', sent: scheme === 'http' });
    const outcome = failure.kind === 'failure' ? networkOutcome(failure) : null;
    expect(outcome).toMatchObject({
      kind: 'broken',
      reason: 'the proxy does not accept user and password (407)',
    });
    expect(JSON.stringify(outcome)).not.toMatch(/wr0ng|127\.0\.0\.1/);
  },
);

it('knows that nothing was sent where the proxy is not there', async () => {
  const outcome = await ask({ proxy: 'http://me:s3cret@127.0.0.1:9' }, 'https://service.invalid');
  expect(outcome).toEqual({ kind: 'failure', code: 'ECONNREFUSED', sent: false });
});

it('goes out by a SOCKS5 proxy', async () => {
  const { url: target } = await service();
  const { asked, port } = await socks5(Number(new URL(target).port));
  expect(await ask({ proxy: `socks5://127.0.0.1:${port}` }, target)).toMatchObject({ status: 200 });
  expect(asked()).toBe(1);
});

/** A SOCKS5 proxy without authentication that connects to one port, wherever it is asked to (RFC 1928). */
async function socks5(port: number) {
  let asked = 0;
  const sockets: Socket[] = [];
  const server = createServer((client) => {
    sockets.push(client);
    client.on('error', () => undefined);
    client.once('data', () => {
      client.write(Uint8Array.of(5, 0));
      client.once('data', () => {
        asked++;
        const upstream = connect(port, '127.0.0.1');
        sockets.push(upstream);
        upstream
          .on('error', () => undefined)
          .on('connect', () => {
            client.write(Uint8Array.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0));
            client.pipe(upstream).pipe(client);
          });
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { asked: () => asked, port: (server.address() as AddressInfo).port };
}
