import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { connect as connectPlain } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { KeyPair } from '../../src/domain/certificate.ts';
import { OTHER_PAIR, PAIR } from '../fakes/certificate.ts';
import { waitFor } from '../support/program.ts';
import { stubDependencies, TOKEN } from './dependencies.ts';
import { SMS } from './reports.ts';
import { NO_API, NOBODY, running } from './running.ts';

/** A request by https, with a connection of its own; nobody but the certificates of the test are trusted. */
function ask(
  url: string,
  method: 'GET' | 'POST' = 'GET',
  body = '',
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, ca: [PAIR.cert, OTHER_PAIR.cert], agent: false }, (answer) => {
      text(answer).then((read) => {
        resolve({ status: answer.statusCode ?? 0, body: read });
      }, reject);
    });
    sent.on('error', reject).end(body);
  });
}

/** A connection whose handshake is done. */
async function secured(port: number, version?: 'TLSv1.1' | 'TLSv1.2'): Promise<TLSSocket> {
  const socket = connect({
    ...{ port, host: '127.0.0.1', ca: [PAIR.cert, OTHER_PAIR.cert] },
    ...(version && { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' }),
  });
  onTestFinished(() => void socket.destroy());
  await new Promise((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject));
  return socket.on('error', () => undefined);
}

const serialOf = (socket: TLSSocket): string => socket.getPeerCertificate().fingerprint256;
const SECURE = { keyPair: PAIR } as const;

describe('a server with a certificate', () => {
  it('takes reports and answers pages by https, and knows that they came so', async () => {
    const dependencies = stubDependencies();
    const asked: boolean[] = [];
    const access = {
      ...NOBODY,
      mayWatch: ({ secure }: { readonly secure: boolean }) => Promise.resolve(asked.push(secure) > 0),
    };
    const { url, port } = await running(
      { ...dependencies, api: { ...NO_API, access: () => access } },
      SECURE,
    );
    expect(url).toBe(`https://127.0.0.1:${port}`);
    expect(await ask(`${url}/report/office/${TOKEN}`, 'POST', SMS)).toMatchObject({ status: 200 });
    expect(await ask(`${url}/readyz`)).toMatchObject({ status: 200 });
    expect(asked).toEqual([true]);
    expect(dependencies.accepted).toHaveLength(1);
  });

  it('speaks TLS from 1.2 on', async () => {
    const { port } = await running(stubDependencies(), SECURE);
    expect((await secured(port, 'TLSv1.2')).getProtocol()).toBe('TLSv1.2');
    await expect(secured(port, 'TLSv1.1')).rejects.toThrow();
  });

  it('names a client that speaks plain HTTP', async () => {
    const dependencies = stubDependencies();
    const { port } = await running(dependencies, SECURE);
    await new Promise((resolve) => {
      plainRequest({ port, host: '127.0.0.1', path: '/healthz' }).on('error', resolve).end();
    });
    await waitFor(() => dependencies.knocks.length > 0 || undefined);
    expect(dependencies.knocks).toEqual([{ kind: 'plain_http', client: '127.0.0.1', gateway: null }]);
  });

  it('shows another one from the next connection on, and goes on with those before', async () => {
    const server = await running(stubDependencies(), SECURE);
    const before = await secured(server.port);
    server.renew(OTHER_PAIR);
    const after = await secured(server.port);
    expect(serialOf(after)).not.toBe(serialOf(before));
    before.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    expect(await text(before)).toContain('"alive":true');
  });

  it('bounds the connections of an address from the handshake on, until a valid token comes', async () => {
    const limits = { unauthenticatedPerAddress: 2 };
    const { url, port } = await running(stubDependencies(), { ...SECURE, limits });
    const idle = Array.from({ length: 2 }, () => connectPlain(port, '127.0.0.1'));
    onTestFinished(() => {
      for (const socket of idle) socket.destroy();
    });
    await Promise.all(idle.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    await expect(ask(`${url}/healthz`)).rejects.toThrow();
    idle.pop()?.destroy();
    await waitFor(() => ask(`${url}/report/office/${TOKEN}`, 'POST', SMS).catch(() => undefined));
    // The address is known now, although its limit is reached again.
    const [first, second] = [await secured(port), await secured(port)];
    expect([first.destroyed, second.destroyed]).toEqual([false, false]);
  });

  it('closes without waiting for handshakes and connections that rest', async () => {
    const server = await running(stubDependencies(), SECURE);
    const handshaking = connectPlain(server.port, '127.0.0.1');
    const closed = new Promise((resolve) => handshaking.once('close', resolve));
    await new Promise((resolve) => handshaking.once('connect', resolve));
    const silent = await secured(server.port);
    await server.close(15_000);
    await Promise.all([
      closed,
      new Promise((resolve) => (silent.closed ? resolve(null) : silent.once('close', resolve))),
    ]);
  });
});

describe('an address for people', () => {
  const admin_listen = { host: '127.0.0.1', port: 0 };
  const noMetrics = {
    ...NO_API,
    access: () => ({ ...NOBODY, mayReadMetrics: () => Promise.resolve(false) }),
  };

  async function both(keyPair: KeyPair | null = null) {
    const dependencies = stubDependencies();
    const server = await running({ ...dependencies, api: noMetrics }, { admin_listen, keyPair });
    return { ...dependencies, gateways: server.url, people: server.admin?.url ?? '', server };
  }

  it.each([
    ['/', 404, 200],
    ['/login', 404, 200],
    ['/metrics', 404, 200],
    ['/api/v1/', 404, 200],
    ['/api/v1/me', 404, 401],
    ['/healthz', 200, 200],
    ['/readyz', 200, 200],
  ])('has %s in place of the gateways: %i and %i', async (path, atGateways, atPeople) => {
    const { gateways, people } = await both();
    expect((await fetch(gateways + path)).status).toBe(atGateways);
    expect((await fetch(people + path)).status).toBe(atPeople);
  });

  it('takes no reports', async () => {
    const { gateways, people, accepted } = await both();
    const report = (base: string) => fetch(`${base}/report/office/${TOKEN}`, { method: 'POST', body: SMS });
    expect((await report(people)).status).toBe(404);
    expect((await report(gateways)).status).toBe(200);
    expect(accepted).toHaveLength(1);
  });

  it('has the certificate too, and closes with the other', async () => {
    const { people, server } = await both(PAIR);
    expect(await ask(`${people}/metrics`)).toMatchObject({ status: 200 });
    await server.close(15_000);
    await expect(ask(`${people}/healthz`)).rejects.toThrow('ECONNREFUSED');
  });

  it('fails with the reason if its port is taken, and leaves the other one free', async () => {
    const { port } = await running(stubDependencies());
    const taken = running(stubDependencies(), { admin_listen: { host: '127.0.0.1', port } });
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
