import { describe, expect, it } from 'vitest';
import type { Access } from '../../src/access/access.ts';
import { stubDependencies, TOKEN } from './dependencies.ts';
import { NO_API, NOBODY, running, wire } from './running.ts';

const TROUBLE = { code: 'full', message: 'the disk is full: <free> some space' };
const html = { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

describe('health', () => {
  it('/healthz is 200 while the process lives', async () => {
    const { url } = await running(stubDependencies({ ready: () => ({ ready: false, reasons: [TROUBLE] }) }));
    const answer = await fetch(`${url}/healthz`);
    expect([answer.status, await answer.json()]).toEqual([200, { alive: true }]);
  });

  it.each([
    [200, { ready: true, reasons: [] }],
    [503, { ready: false, reasons: [TROUBLE] }],
  ])('/readyz is %i with %j', async (status, readiness) => {
    const { url } = await running(stubDependencies({ ready: () => readiness }));
    const answer = await fetch(`${url}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([status, readiness]);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('strangers', () => {
  const TROUBLED = stubDependencies({ ready: () => ({ ready: false, reasons: [TROUBLE] }) });
  const api = (access: Partial<Access>) => ({ ...NO_API, access: () => ({ ...NOBODY, ...access }) });

  it('are told whether it is ready, and not why', async () => {
    const access = api({ mayWatch: () => Promise.resolve(false) });
    const { url } = await running({ ...TROUBLED, api: access });
    const answer = await fetch(`${url}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([503, { ready: false }]);
  });

  it('may not read metrics', async () => {
    const { url } = await running({
      ...TROUBLED,
      api: api({ mayReadMetrics: () => Promise.resolve(false) }),
    });
    const answer = await fetch(`${url}/metrics`);
    expect([answer.status, answer.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer']);
    expect(await answer.text()).not.toContain('simwire_');
  });

  it('may read metrics where those are open, zipped where they take that', async () => {
    const access = api({ mayReadMetrics: () => Promise.resolve(true) });
    const { url } = await running({ ...TROUBLED, api: access });
    for (const encoding of ['gzip', 'identity']) {
      const answer = await fetch(`${url}/metrics`, { headers: { 'Accept-Encoding': encoding } });
      expect(answer.headers.get('Content-Encoding') ?? 'identity').toBe(encoding);
      expect(await answer.text()).toContain('process_cpu_seconds_total');
    }
  });

  it('get no page and no API under another name, but health checks', async () => {
    const names: (string | undefined)[] = [];
    const access = api({
      answersTo: (host) => {
        names.push(host);
        return false;
      },
    });
    const { url } = await running({ ...TROUBLED, api: access });
    for (const path of ['/', '/metrics', '/nothing', '/api/v1/ports', '/api/v1/openapi.json'])
      expect((await fetch(`${url}${path}`)).status).toBe(421);
    // Clients may try 421 on another connection once more (fetch.spec.whatwg.org).
    expect([...new Set(names)]).toEqual([new URL(url).host]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
  });
});

describe('every page', () => {
  it.each(['/', '/healthz', '/readyz', '/metrics', '/nothing'])(
    '%s carries the security headers',
    async (path) => {
      const { url } = await running(stubDependencies());
      const { headers } = await fetch(url + path);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe(path === '/' ? 'same-origin' : 'no-referrer');
      expect(headers.get('X-Frame-Options')).toBe('DENY');
      expect(headers.get('X-Powered-By')).toBeNull();
      expect(headers.get('Strict-Transport-Security')).toBeNull();
    },
  );

  it.each([
    ['HEAD', 200],
    ['OPTIONS', 204],
    ['POST', 405],
    ['DELETE', 405],
  ])('%s is %i', async (method, status) => {
    const { url } = await running(stubDependencies());
    const answer = await fetch(`${url}/readyz`, { method });
    expect(answer.status).toBe(status);
    if (method !== 'HEAD') expect(answer.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
  });
});

describe('what does not exist', () => {
  it('is a page to a browser and JSON to everyone else, and quotes nothing', async () => {
    const { url } = await running(stubDependencies());
    const browser = await fetch(`${url}/<b>nothing</b>`, html);
    const program = await fetch(`${url}/<b>nothing</b>`);
    expect([browser.status, browser.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await browser.text()).not.toContain('nothing<');
    expect([program.status, await program.json()]).toEqual([
      404,
      { code: 404, reason: 'There is nothing at this address.' },
    ]);
  });

  it.each(['/report', '/report/office', '/report/office/', `/report/office/${TOKEN}/more`, '/..%2f', '/%'])(
    '%s',
    async (path) => {
      const { port } = await running(stubDependencies());
      const line = await wire(port);
      line.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(await line.closed()).toMatch(/^HTTP\/1\.1 404 /);
    },
  );

  it('is mentioned in the log, without its address, if something was posted to it', async () => {
    const dependencies = stubDependencies();
    const { url } = await running(dependencies);
    const answer = await fetch(`${url}/${TOKEN}`, { method: 'POST', body: 'x' });
    expect([answer.status, answer.headers.get('Connection')]).toEqual([404, 'close']);
    expect(dependencies.lines()).toMatchObject([{ level: 30, refusal: 'no_such_path' }]);
    expect(dependencies.logged()).not.toContain(TOKEN);
  });
});

describe('an error in a page', () => {
  const broken = () => {
    throw new Error('a secret of the inside');
  };

  it.each([
    ['a page', html],
    ['JSON', {}],
  ])('shows nothing of the inside as %s', async (_name, init) => {
    const dependencies = stubDependencies({ ready: broken });
    const { url } = await running(dependencies);
    const answer = await fetch(`${url}/readyz`, init);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/secret|\.ts/);
    expect(dependencies.lines()).toMatchObject([{ level: 50, error: { type: 'Error' } }]);
    expect(dependencies.logged()).not.toContain('secret');
  });
});
