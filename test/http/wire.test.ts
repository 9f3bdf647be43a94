import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { OTHER_TOKEN, stubDependencies, TOKEN } from './dependencies.ts';
import { SMS } from './reports.ts';
import { head, running, wire } from './running.ts';

const PATH = `/report/office/${TOKEN}`;
const chunk = (bytes: string): string => `${bytes.length.toString(16)}\r\n${bytes}\r\n`;

describe('a body', () => {
  it('may come in chunks without a length', async () => {
    const dependencies = stubDependencies();
    const { port } = await running(dependencies);
    const line = await wire(port);
    line.write(head(PATH, { 'Transfer-Encoding': 'chunked' }));
    for (let at = 0; at < SMS.length; at += 50) line.write(chunk(SMS.slice(at, at + 50)));
    line.write('0\r\n\r\n');
    expect(await line.until('"OK"')).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(dependencies.bodies).toEqual([SMS]);
  });

  it('in chunks is refused as soon as it grows beyond the limit', async () => {
    const dependencies = stubDependencies({ access: { bodyLimit: 1_000 } });
    const { port } = await running(dependencies);
    const line = await wire(port);
    line.write(
      head(PATH, { 'Transfer-Encoding': 'chunked' }) + chunk('x'.repeat(600)) + chunk('x'.repeat(600)),
    );
    expect(await line.until('}')).toMatch(/^HTTP\/1\.1 413 [^]*Connection: close[^]*"code":413/);
    expect(dependencies.accepted).toEqual([]);
  });

  it('of a stranger is not waited for', async () => {
    const { port } = await running(stubDependencies());
    const line = await wire(port);
    line.write(head(`/report/office/${OTHER_TOKEN}`, { 'Content-Length': 1_000_000 }));
    expect(await line.until('}')).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('that is announced as too large is not waited for', async () => {
    const { port } = await running(stubDependencies());
    const line = await wire(port);
    line.write(head(PATH, { 'Content-Length': 1_000_000 }));
    expect(await line.until('}')).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('is asked for with 100 Continue only with a right token', async () => {
    const { port } = await running(stubDependencies());
    const expecting = { Expect: '100-continue', 'Content-Length': SMS.length };
    const stranger = await wire(port);
    stranger.write(head(`/report/office/${OTHER_TOKEN}`, expecting));
    expect(await stranger.until('}')).toMatch(/^HTTP\/1\.1 401 [^]*Connection: close/);
    const known = await wire(port);
    known.write(head(PATH, expecting));
    expect(await known.until('\r\n\r\n')).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    known.write(SMS);
    expect(await known.until('"OK"')).toContain('HTTP/1.1 200 OK\r\n');
  });

  it('that is refused while it is being sent does not lose its client the answer', async () => {
    const { port } = await running(stubDependencies());
    const status = await new Promise((resolve, reject) => {
      const upload = request({ port, method: 'POST', path: PATH, headers: { 'Content-Length': 4_000_000 } });
      upload.on('response', (response) => {
        resolve(response.statusCode);
      });
      upload.on('error', reject);
      upload.end(Buffer.alloc(4_000_000, 0x20));
    });
    expect(status).toBe(413);
  });

  it('that is refused and short leaves the connection usable', async () => {
    const dependencies = stubDependencies();
    const { port } = await running(dependencies);
    const line = await wire(port);
    line.write(head(`/report/office/${OTHER_TOKEN}`, { 'Content-Length': SMS.length }) + SMS);
    await line.until('"code":401');
    line.write(head(PATH, { 'Content-Length': SMS.length }) + SMS);
    expect(await line.until('"OK"')).toContain('HTTP/1.1 200 OK\r\n');
    expect(dependencies.accepted).toHaveLength(1);
  });

  it('whose client goes away in the middle leaves no trace', async () => {
    const dependencies = stubDependencies();
    const { port, url } = await running(dependencies, { limits: { reports: 1 } });
    const line = await wire(port);
    line.write(head(PATH, { 'Content-Length': SMS.length, Expect: '100-continue' }));
    await line.until('100 Continue');
    line.write(SMS.slice(0, 40));
    line.socket.destroy();
    let status = 503;
    while (status === 503) status = (await fetch(url + PATH, { method: 'POST', body: SMS })).status;
    expect(status).toBe(200);
    expect(dependencies.accepted).toHaveLength(1);
    expect(dependencies.lines().filter(({ refusal }) => refusal !== 'overloaded')).toEqual([]);
  });

  it('whose client does not wait for the answer is stored all the same', async () => {
    const dependencies = stubDependencies();
    const { port } = await running(dependencies);
    const line = await wire(port);
    line.socket.end(head(PATH, { 'Content-Length': SMS.length, Connection: 'close' }) + SMS);
    expect(await line.closed()).toMatch(/^HTTP\/1\.1 200 /);
    expect(dependencies.accepted).toHaveLength(1);
  });
});

describe('requests on one connection', () => {
  it('may come before the answers to those before them; the answers keep their order', async () => {
    const { port } = await running(stubDependencies());
    const line = await wire(port);
    const one = head(PATH, { 'Content-Length': 2 });
    line.write(`${one}[]${one}{}${one}[]GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n`);
    const received = await line.until('"alive"');
    expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual(
      ['200', '400', '200', '200'].map((code) => `HTTP/1.1 ${code}`),
    );
  });

  it('may be of HTTP 1.0', async () => {
    const { port } = await running(stubDependencies());
    const line = await wire(port);
    line.write(`POST ${PATH} HTTP/1.0\r\nContent-Length: 2\r\n\r\n[]`);
    expect(await line.closed()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  it('may leave the name of the host out, as firmware does', async () => {
    const { port } = await running(stubDependencies());
    const line = await wire(port);
    line.write(`POST ${PATH} HTTP/1.1\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]`);
    expect(await line.closed()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  it('may name the whole address, as to a proxy', async () => {
    const { port } = await running(stubDependencies());
    const line = await wire(port);
    line.write(head(`http://relay.test:8080${PATH}`, { 'Content-Length': 2 }) + '[]');
    expect(await line.until('"OK"')).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('a slow client', () => {
  const limits = { headersTimeout: 60, requestTimeout: 120, checkEvery: 20 };

  it('is cut off in the middle of its headers', async () => {
    const { port } = await running(stubDependencies(), { limits });
    const line = await wire(port);
    line.write(`POST ${PATH} HTTP/1.1\r\nHost: x\r\nX-Slow: `);
    expect(await line.closed()).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  });

  it('is cut off in the middle of its body, and leaves no trace', async () => {
    const dependencies = stubDependencies();
    const { port } = await running(dependencies, { limits });
    const line = await wire(port);
    line.write(head(PATH, { 'Content-Length': SMS.length }) + SMS.slice(0, 40));
    expect(await line.closed()).toMatch(/^HTTP\/1\.1 408 /);
    expect(dependencies.accepted).toEqual([]);
  });

  it('is cut off, without a word in the log, if it says nothing at all', async () => {
    const dependencies = stubDependencies();
    const { port } = await running(dependencies, { limits });
    await (await wire(port)).closed();
    expect(dependencies.lines()).toEqual([]);
  });
});

describe('what is no proper request', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['a wrong length', `POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n`, 400],
    [
      'two lengths',
      `POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n[]`,
      400,
    ],
    ['broken chunks', `${head(PATH, { 'Transfer-Encoding': 'chunked' })}xyz\r\n`, 400],
    ['endless headers', `POST ${PATH} HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['a NUL in the address', 'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ])('is answered and cut off: %s', async (_name, bytes, status) => {
    const dependencies = stubDependencies();
    const { port, url } = await running(dependencies);
    const line = await wire(port);
    line.write(bytes);
    expect(await line.closed()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(dependencies.lines()).toMatchObject([{ refusal: 'malformed' }]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it.each(['/report/%zz/x', `/report/office/${TOKEN}%`, '/report/%c3%28/x'])('is 400: %s', async (path) => {
    const { port } = await running(stubDependencies());
    const line = await wire(port);
    line.write(head(path, { 'Content-Length': 2 }) + '[]');
    expect(await line.until('}')).toMatch(/^HTTP\/1\.1 400 [^]*"code":400/);
  });

  it('is recognised if it is TLS', async () => {
    const dependencies = stubDependencies();
    const { port } = await running(dependencies);
    const line = await wire(port);
    line.write(Buffer.from('16030100c8010000c40303', 'hex'));
    await line.closed();
    expect(dependencies.lines()).toMatchObject([{ level: 40, refusal: 'tls' }]);
  });

  it('may be any bytes without harm', async () => {
    const { port, url } = await running(stubDependencies());
    for (let seed = 0; seed < 50; seed++) {
      const line = await wire(port);
      const bytes = Buffer.from(Array.from({ length: 64 }, (_, i) => (seed * 131 + i * i * 7) & 0xff));
      line.socket.end(Buffer.concat([Buffer.from('POST /'), bytes, Buffer.from('\r\n\r\n')]));
      await line.closed();
    }
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

describe('a report address that is not posted to', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])(
    '%s: 405 and what it is for, whatever the token',
    async (method) => {
      const { url } = await running(stubDependencies());
      const said: string[] = [];
      for (const token of [TOKEN, OTHER_TOKEN]) {
        const answer = await fetch(`${url}/report/office/${token}`, { method });
        expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'OPTIONS, POST']);
        said.push(await answer.text());
      }
      expect(said[0]).toMatch(/^This is where a gateway posts its reports .*\n$/);
      expect(said[1]).toBe(said[0]);
    },
  );

  it('HEAD and OPTIONS have no content', async () => {
    const { url } = await running(stubDependencies());
    const answers = await Promise.all(['HEAD', 'OPTIONS'].map((method) => fetch(url + PATH, { method })));
    expect(answers.map(({ status }) => status)).toEqual([405, 204]);
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['', '']);
  });
});
