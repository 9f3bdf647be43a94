import { createServer as createTlsServer } from 'node:https';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { emailOutcome } from '../../src/channels/email/email-outcomes.ts';
import { openMailSocket } from '../../src/channels/email/mail-socket.ts';
import { networkOutcome } from '../../src/channels/network-errors.ts';
import { createHttpClient } from '../../src/channels/http-client.ts';
import type { NetworkSettings } from '../../src/channels/network.ts';
import { CERTIFICATE, PRIVATE_KEY } from '../fakes/certificate.ts';
import { startLoopback } from '../fakes/loopback.ts';
import { startHttpProxy, startSocksProxy } from '../fakes/proxies.ts';

afterEach(() => vi.unstubAllEnvs());

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

function ask(network: NetworkSettings, url: string, timeout = 100_000) {
  const http = createHttpClient({ network, timeout, idle: 1_000 });
  onTestFinished(() => http.close());
  return http.exchange({ url: new URL(url), method: 'POST', headers: {}, body: 'x' });
}

it('goes out by the proxy of the config, and tells the service nothing of it', async () => {
  const [{ asked, url }, { url: target }] = [
    await startHttpProxy({ user: 'me', password: 's3cret' }),
    await service(),
  ];
  expect(await ask({ proxy: url }, target)).toMatchObject({ status: 200, body: 'x nothing of the proxy' });
  expect(asked).toEqual([target.replace('http://', '')]);
});

it('goes out by the proxy of the environment, but for what NO_PROXY names, and directly where the config says so', async () => {
  const [{ asked, url }, { url: target }] = [await startHttpProxy(), await service()];
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
  const [{ asked, url }, { port }] = [await startHttpProxy(), await secureService()];
  const target = `https://localhost:${port}`;
  const settings = { ca: CERTIFICATE, ipv4_only: true };
  expect(await ask({ proxy: 'none' }, target)).toMatchObject({ kind: 'failure', sent: false });
  expect(await ask({ ...settings, proxy: 'none' }, target)).toMatchObject({ body: 'secure' });
  expect(await ask({ ...settings, proxy: url }, target)).toMatchObject({ body: 'secure' });
  expect(asked).toEqual([`localhost:${port}`]);
});

it('speaks TLS with a proxy, and trusts an authority of the config there too', async () => {
  const [{ asked, url }, { url: target }] = [await startHttpProxy({ https: true }), await service()];
  expect(await ask({ proxy: url }, target)).toMatchObject({ kind: 'failure', sent: false });
  expect(await ask({ proxy: url, ca: CERTIFICATE }, target)).toMatchObject({ status: 200 });
  expect(asked).toEqual([target.replace('http://', '')]);
});

it.each(['http', 'https'])(
  'says that a proxy wants another password (%s), and tells none',
  async (scheme) => {
    const { port } = await startHttpProxy({ user: 'me', password: 's3cret' });
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

describe('a SOCKS5 proxy', () => {
  it('is gone out by, with user and password', async () => {
    const { url: target } = await service();
    const { url, asked } = await startSocksProxy({ user: 'me', password: 's3cret' });
    expect(await ask({ proxy: url }, target)).toMatchObject({ status: 200 });
    expect(asked).toEqual([target.replace('http://', '')]);
  });

  it('leads to a service whose certificate an authority of the config vouches for', async () => {
    const [{ url, asked }, { port }] = [await startSocksProxy(), await secureService()];
    const network = { proxy: url, ca: CERTIFICATE, ipv4_only: true };
    expect(await ask(network, `https://localhost:${port}`)).toMatchObject({ body: 'secure' });
    expect(asked).toEqual([`localhost:${port}`]);
  });

  it('wants another password, or refuses, or does not get through', async () => {
    const [{ url: target }, { url: forbidden }] = [await service(), await service()];
    const { port } = await startSocksProxy({
      user: 'me',
      password: 's3cret',
      refuse: [Number(new URL(forbidden).port)],
    });
    const codeFor = async (proxy: string, to: string) => {
      const failure = await ask({ proxy }, to);
      return failure.kind === 'failure' ? failure.code : failure.status;
    };
    expect(await codeFor(`socks5://me:wr0ng@127.0.0.1:${port}`, target)).toBe('PROXY_407');
    expect(await codeFor(`socks5://127.0.0.1:${port}`, target)).toBe('PROXY_407');
    expect(await codeFor(`socks5://me:s3cret@127.0.0.1:${port}`, forbidden)).toBe('PROXY_403');
    expect(await codeFor(`socks5://me:s3cret@127.0.0.1:${port}`, 'http://127.0.0.1:9')).toBe('PROXY_502');
    expect(await codeFor(target.replace('http', 'socks5'), target)).toBe('PROXY_ANSWER');
  });
});

it('tells nothing of the address and the password of a proxy, whatever the proxy answers', async () => {
  let said = '';
  const sockets: Socket[] = [];
  const strange = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined).once('data', () => socket.end(said, 'latin1'));
  });
  await new Promise<void>((resolve) => strange.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    strange.close();
  });
  const { port } = strange.address() as AddressInfo;
  const anything = fc.oneof(
    fc.integer({ min: 100, max: 599 }).map((status) => `HTTP/1.1 ${status} s3cret\r\n\r\nme:s3cret`),
    fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from([5, ...bytes]).toString('latin1')),
    fc.string(),
  );
  const scheme = fc.constantFrom('http', 'https', 'socks5');
  const target = fc.constantFrom('http', 'https', 'smtps');
  await fc.assert(
    fc.asyncProperty(anything, scheme, target, async (answer, by, to) => {
      said = answer;
      const network = { proxy: `${by}://me:s3cret@127.0.0.1:${port}` };
      const told: unknown[] = [];
      if (to === 'smtps')
        await openMailSocket(new URL('smtps://mail.invalid'), network, AbortSignal.timeout(1_000)).then(
          (socket) => socket.destroy(),
          (error: unknown) => told.push(emailOutcome(error, false)),
        );
      else {
        const result = await ask(network, `${to}://service.invalid`, 1_000);
        if (result.kind === 'failure') told.push(networkOutcome(result));
      }
      expect(JSON.stringify(told)).not.toMatch(new RegExp(`s3cret|127\\.0\\.0\\.1|${port}`));
    }),
    { numRuns: 60 },
  );
});
