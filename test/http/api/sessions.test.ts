import { expect, it } from 'vitest';
import { StoreUnavailable } from '../../../src/store/contract/errors.ts';
import type { Access } from '../../../src/access/access.ts';
import type { Identity } from '../../../src/access/identity.ts';
import { ADMIN } from '../../operations/scene.ts';
import { stubDependencies } from '../dependencies.ts';
import { NO_API, NOBODY, running } from '../running.ts';

const IDENTITY: Identity = { principal: ADMIN, via: 'session', reveal: false, session: 's', until: 1_000 };
const COOKIE = 'simwire_session=abc; HttpOnly';

/** A server that knows ana by her password, and one link. */
async function scene(overrides: Partial<Access> = {}) {
  const people: Access = {
    ...NOBODY,
    authenticate: ({ headers }) =>
      Promise.resolve(headers.cookie === 'simwire_session=abc' ? IDENTITY : 'none'),
    logIn: (user, password) =>
      Promise.resolve(
        user === 'ana' && password === 'right' ? { cookie: COOKIE, identity: IDENTITY } : 'wrong',
      ),
    logInByLink: (secret) =>
      Promise.resolve(secret === 'once' ? { cookie: COOKIE, identity: IDENTITY } : 'wrong'),
    logOut: () => Promise.resolve('simwire_session=; Max-Age=0'),
    ...overrides,
  };
  const { url } = await running({
    ...stubDependencies(),
    api: { ...NO_API, access: () => people },
  });
  return {
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      fetch(url + path, { method: 'POST', body: JSON.stringify(body), headers, redirect: 'manual' }),
    form: (body: Record<string, string>) =>
      fetch(`${url}/login`, { method: 'POST', body: new URLSearchParams(body), redirect: 'manual' }),
    get: (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers }),
  };
}

it('a person logs in, is known, and logs out', async () => {
  const { post, get } = await scene();
  const logged = await post('/api/v1/login', { user: 'ana', password: 'right' });
  expect([logged.status, logged.headers.get('set-cookie')]).toEqual([200, COOKIE]);
  const cookie = 'simwire_session=abc';
  const expected = {
    id: 'local:ana',
    via: 'session',
    grants: [{ role: 'admin', scope: 'all' }],
    until: '1970-01-01T00:00:01.000Z',
  };
  expect(await logged.json()).toEqual(expected);
  expect(await (await get('/api/v1/me', { cookie })).json()).toEqual(expected);
  const out = await post('/api/v1/logout', {}, { cookie });
  expect([out.status, out.headers.get('set-cookie')]).toEqual([204, 'simwire_session=; Max-Age=0']);
});

it.each(['/api/v1/me', '/messages'])(
  'whose session cannot be looked for is asked by %s to come again, not to log in',
  async (path) => {
    const away = new StoreUnavailable('failed', 'the database is away');
    const { get } = await scene({ authenticate: () => Promise.reject(away) });
    const answer = await get(path, { cookie: 'simwire_session=abc' });
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  },
);

it.each<[string, Partial<Access>, object, number]>([
  ['a wrong password', {}, { user: 'ana', password: 'wrong' }, 401],
  ['a used link', {}, { link: 'used' }, 401],
  ['an unknown field', {}, { user: 'ana', pasword: 'right' }, 400],
  ['another site', { mayLogIn: () => false }, { user: 'ana', password: 'right' }, 403],
  ['plain http', { logIn: () => Promise.resolve('needs https') }, { user: 'ana', password: 'right' }, 403],
  [
    'too many tries',
    { logIn: () => Promise.resolve({ slowDownUntil: 5_000 }) },
    { user: 'ana', password: 'x' },
    429,
  ],
])('%s is refused', async (_, overrides, body, status) => {
  const { post } = await scene(overrides);
  const answered = await post('/api/v1/login', body);
  expect([answered.status, answered.headers.get('set-cookie')]).toEqual([status, null]);
  expect(answered.headers.get('content-type')).toMatch(/^application\/problem\+json/);
});

it('the page of a link uses it up only when its form is sent', async () => {
  const { get, form } = await scene();
  const shown = await get('/login?link=on%22ce');
  expect(await shown.text()).toContain('name="link" value="on&quot;ce"');
  expect(shown.headers.get('content-security-policy')).toContain("form-action 'self'");
  const sent = await form({ link: 'once' });
  expect([sent.status, sent.headers.get('set-cookie'), sent.headers.get('location')]).toEqual([
    303,
    COOKIE,
    '/',
  ]);
});

it('the page says why nobody is logged in', async () => {
  const { form } = await scene();
  const sent = await form({ user: 'ana', password: 'wrong' });
  expect([sent.status, sent.headers.get('set-cookie')]).toEqual([401, null]);
  expect(await sent.text()).toContain('do not fit');
});
