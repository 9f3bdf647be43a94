import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../src/access/identity.ts';
import { ADMIN } from '../../operations/scene.ts';
import { openApi } from '../api/scene.ts';
import { NOBODY } from '../running.ts';
import { signedIn } from './signed-in.ts';

const ANA: Identity = { principal: ADMIN, via: 'session', reveal: false, session: 's', until: null };

/** A dashboard that ana is logged in to; `anonymous` is whoever sends no cookie. */
async function scene() {
  const { url } = await openApi({
    access: () => ({
      ...NOBODY,
      hasProvider: true,
      authenticate: ({ headers }) => Promise.resolve(headers.cookie === 'ana' ? ANA : 'none'),
      mayWrite: (_, { headers }) => headers.origin === url,
      mayLogIn: ({ headers }) => headers.origin === url,
    }),
  });
  const ask = (
    path: string,
    { headers = {}, ...init }: { method?: string; headers?: Record<string, string> } = {},
    cookie = 'ana',
  ): Promise<Response> => fetch(url + path, { redirect: 'manual', ...init, headers: { cookie, ...headers } });
  return {
    url,
    ask,
    anonymous: (path: string, init?: Parameters<typeof ask>[1]) => ask(path, init, ''),
  };
}

describe('whoever is not logged in', () => {
  it('sees the log-in only, at /', async () => {
    const { anonymous } = await scene();
    const shown = await anonymous('/');
    const text = await shown.text();
    expect([shown.status, text]).toEqual([200, expect.stringContaining('Log in to Simwire')]);
    expect(text).toContain('href="/login/oidc"');
    expect(text).not.toContain('<script');
  });

  it('is led there from anywhere else, and back', async () => {
    const { anonymous } = await scene();
    const led = await anonymous('/codes?tag=ads');
    expect([led.status, led.headers.get('location')]).toEqual([303, '/login?next=%2Fcodes%3Ftag%3Dads']);
    const shown = await (await anonymous('/login?next=%2Fcodes%3Ftag%3Dads')).text();
    expect(shown).toContain('name="next" value="/codes?tag=ads"');
  });

  it('is told so by a page that was open when the session ended', async () => {
    const { anonymous } = await scene();
    const told = await anonymous('/codes', { headers: { 'HX-Request-Type': 'partial' } });
    expect([told.status, told.headers.get('hx-redirect')]).toEqual([204, '/login?next=%2Fcodes']);
  });
});

it('a page has the scripts of its nonce and no other, and none of its style in it', async () => {
  const { ask } = await scene();
  const shown = await ask('/codes');
  const text = await shown.text();
  const [, nonce = '-'] = /'nonce-([^']+)'/.exec(shown.headers.get('content-security-policy') ?? '') ?? [];
  const scripts = [...text.matchAll(/<script([^>]*)>([^<]*)/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes, content] of scripts)
    expect([attributes, content]).toEqual([expect.stringContaining(`nonce="${nonce}"`), '']);
  expect(text).not.toMatch(/<style|\sstyle=|\son\w+=/);
  expect(shown.headers.get('content-security-policy')).not.toMatch(/unsafe|'self' 'nonce|\*/);
});

it('without a script a page is loaded again by itself, unless that would empty its fields', async () => {
  const { ask } = await scene();
  const refreshes = async (path: string): Promise<boolean> =>
    (await (await ask(path)).text()).includes('http-equiv="refresh"');
  for (const path of ['/codes', '/alerts', '/setup'])
    expect([path, await refreshes(path)]).toEqual([path, true]);
  for (const path of ['/messages', '/ports', '/deliveries', '/rules', '/audit']) {
    expect([path, await refreshes(path)]).toEqual([path, false]);
    expect(await (await ask(path)).text()).toContain('<noscript><a href="">Reload</a></noscript>');
  }
});

it('a script is sent what is in the page only', async () => {
  const { ask } = await scene();
  const text = await (await ask('/codes', { headers: { 'HX-Request-Type': 'partial' } })).text();
  expect(text).toMatch(/^<title>Codes · Simwire<\/title>/);
  expect(text).not.toContain('<html');
});

/** The addresses of the files that a page loads. */
async function filesOf(ask: (path: string) => Promise<Response>): Promise<string[]> {
  const text = await (await ask('/codes')).text();
  return [...new Set([...text.matchAll(/="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address))];
}

it('files are kept for good, and are sent under the address of their content only', async () => {
  const { ask } = await scene();
  const files = await filesOf(ask);
  expect(files.map((file) => file.split('/').at(-1)).sort()).toEqual([
    'attention.js',
    'htmx-csp.js',
    'htmx.js',
    'icon.svg',
    'live-worker.js',
    'simwire.css',
    'simwire.js',
  ]);
  for (const file of files) {
    const sent = await ask(file);
    expect([sent.status, sent.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect((await ask(file.replace(/assets\/[^/]+/, 'assets/000000000000'))).status).toBe(404);
  }
});

it('there are at most 60 kB of JavaScript, and the first load is at most 100 kB compressed', async () => {
  const { ask } = await scene();
  let scripts = 0;
  let compressed = 0;
  for (const file of ['/codes', ...(await filesOf(ask))]) {
    const sent = await ask(file, { headers: { 'accept-encoding': 'gzip' } });
    compressed += Number(sent.headers.get('content-length'));
    const { byteLength } = await sent.arrayBuffer();
    if (file.endsWith('.js')) scripts += byteLength;
  }
  expect(scripts).toBeLessThanOrEqual(60_000);
  expect(compressed).toBeLessThanOrEqual(100_000);
});

it('nobody is logged out by a page of another site', async () => {
  const { ask, url } = await scene();
  const post = (origin: string): Promise<Response> => ask('/logout', { method: 'POST', headers: { origin } });
  expect((await post('https://elsewhere.test')).headers.get('set-cookie')).toBeNull();
  expect((await post(url)).headers.get('set-cookie')).toBe('');
});

it('the relay takes over what a form changed; a form that only asks costs it nothing', async () => {
  const { post, changes } = await signedIn();
  expect((await post('/ports/find', { words: 'Bank' })).status).toBe(200);
  expect((await post('/messages', { text: 'loan' })).status).toBe(200);
  expect((await post('/rules', { gateway: 'office', text: 'hello' })).status).toBe(200);
  expect(changes()).toBe(0);
  const silence = { gateway: 'office', condition: 'low_signal', period: '1h', reason: 'x' };
  expect((await post('/silences', silence)).status).toBe(303);
  expect(changes()).toBe(1);
});
