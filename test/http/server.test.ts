import { describe, expect, it } from 'vitest';
import type { AcceptResult } from '../../src/http/report/dependencies.ts';
import { createHttpServer } from '../../src/http/server.ts';
import { stubDependencies, TOKEN } from './dependencies.ts';
import { SMS } from './reports.ts';
import { head, NO_API, running, wire } from './running.ts';

const PATH = `/report/office/${TOKEN}`;
const REPORT = head(PATH, { 'Content-Length': SMS.length }) + SMS;
const LONG = 15_000;

/** A dependencies whose store takes its time. */
function slowDependencies(): ReturnType<typeof stubDependencies> & {
  asked: Promise<void>;
  store: (result: AcceptResult) => void;
} {
  const asked = Promise.withResolvers<undefined>();
  const stored = Promise.withResolvers<AcceptResult>();
  const dependencies = stubDependencies({
    accept: () => {
      asked.resolve(undefined);
      return stored.promise;
    },
  });
  return { ...dependencies, asked: asked.promise, store: stored.resolve };
}

describe('listening', () => {
  it('returns its address, with the port that was found', async () => {
    const { url, port } = await running(stubDependencies());
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(port).toBeGreaterThan(0);
  });

  it.each([
    ['0.0.0.0', /^http:\/\/127\.0\.0\.1:\d+$/],
    ['::1', /^http:\/\/\[::1\]:\d+$/],
  ])('on %s returns an address that can be opened', async (host, expected) => {
    const { url } = await running(stubDependencies(), { listen: { host, port: 0 } });
    expect(url).toMatch(expected);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('fails with the reason if the port is taken', async () => {
    const { port } = await running(stubDependencies());
    const second = createHttpServer(
      { ...stubDependencies(), api: NO_API },
      { listen: { host: '127.0.0.1', port } },
    );
    await expect(second.listen()).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await second.close(0);
  });
});

describe('closing', () => {
  it('answers what is in flight, says that it was the last, and takes nothing new', async () => {
    const dependencies = slowDependencies();
    const server = await running(dependencies);
    const line = await wire(server.port);
    line.write(REPORT);
    await dependencies.asked;
    const closed = server.close(LONG);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    dependencies.store({ stored: 1, quarantined: 0 });
    await closed;
    expect(await line.closed()).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*Connection: close\r\n[^]*"stored":1/);
  });

  it('still reads a report whose body is on its way', async () => {
    const dependencies = stubDependencies();
    const server = await running(dependencies);
    const line = await wire(server.port);
    line.write(head(PATH, { 'Content-Length': SMS.length, Expect: '100-continue' }));
    await line.until('100 Continue');
    const closed = server.close(LONG);
    line.write(SMS);
    await closed;
    expect(await line.closed()).toContain('"stored":1');
  });

  it('does not wait for connections that rest, or on which nothing was ever sent', async () => {
    const server = await running(stubDependencies());
    const resting = await wire(server.port);
    resting.write(REPORT);
    await resting.until('"OK"');
    const silent = await wire(server.port);
    await server.close(LONG);
    await Promise.all([resting.closed(), silent.closed()]);
  });

  it('cuts off what takes too long', async () => {
    const dependencies = slowDependencies();
    const server = await running(dependencies);
    const line = await wire(server.port);
    line.write(REPORT);
    await dependencies.asked;
    await server.close(30);
    expect(await line.closed()).toBe('');
  });

  it('may be asked for twice, and is one closing', async () => {
    const server = await running(stubDependencies());
    expect(server.close(LONG)).toBe(server.close(LONG));
  });

  it('does not wait for answers that are held back from strangers', async () => {
    const server = await running(stubDependencies());
    const strangers = Array.from({ length: 18 }, () =>
      fetch(`${server.url}/report/office/wrong`, { method: 'POST' }),
    );
    await Promise.all(strangers.slice(0, 10));
    await server.close(LONG);
    const results = await Promise.allSettled(strangers);
    expect(results.every((result) => result.status === 'rejected' || result.value.status === 401)).toBe(true);
  });
});
