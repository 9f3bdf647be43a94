import { expect, it } from 'vitest';
import { z } from 'zod';
import { makeLoginLink } from '../../../src/access/login-links.ts';
import { PROBLEMS, type ProblemKind } from '../../../src/http/api/problem.ts';
import { moment } from '../../../src/http/api/wire.ts';
import { DAY } from '../../../src/domain/time.ts';
import { openPeople, right, type People } from '../../access/people.ts';
import { base64, recvSms, smsRow } from '../../ejoin/bodies.ts';
import { TOKEN } from '../dependencies.ts';
import { SMS } from '../reports.ts';
import { head, wire } from '../running.ts';
import { openApi, type ApiScene } from './scene.ts';

const CI = 'ci-token-of-16-characters';
const DEPOT = 'depot-token-16-characters';
const SERVER = `public_url: http://relay.test, tokens: { ci: { token: ${CI}, role: operator, scope: all }, depot: { token: ${DEPOT}, role: viewer, scope: { gateway: depot } } }, proxy_auth: { secret: "secret of the proxy", roles: { admins: { role: admin } } }`;

interface BadInput {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a bad request may need: the API, those who are known, an event of the office, and the cookie of a session. */
interface Known {
  readonly api: ApiScene;
  readonly people: People;
  readonly event: string;
  readonly cookie: string;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function known(): Promise<Known> {
  const people = await openPeople();
  const access = people.with(SERVER);
  const api = await openApi({ access: () => access });
  await api.report('office', recvSms(smsRow(base64('Your code is 481920'))));
  const { secret } = await makeLoginLink(people.store.loginLinks, 'admin', () => people.now);
  const sender = { peer: '127.0.0.1', secure: false, headers: {} };
  const { cookie } = right(await access.logInByLink(secret, sender));
  const listed = await fetch(`${api.url}/api/v1/events`, { headers: bearer(CI) });
  const { items } = z.object({ items: z.tuple([z.object({ id: z.string() })]) }).parse(await listed.json());
  return { api, people, event: items[0].id, cookie: cookie.split(';')[0] ?? '' };
}

/** Sends a request as it is written. */
async function send({ api }: Known, { method = 'GET', path, headers = {}, body = '' }: BadInput) {
  const { port } = new URL(api.url);
  const sent = await wire(Number(port));
  const all = { Host: '127.0.0.1', Connection: 'close', 'Content-Length': body.length, ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  sent.write(`${method} /api/v1${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
  const [answer = '', text = ''] = (await sent.closed()).split(/\r\n\r\n([^]*)/);
  return { answer, text };
}

async function report({ api }: Known): Promise<number> {
  const sent = await wire(Number(new URL(api.url).port));
  sent.write(head(`/report/office/${TOKEN}`, { 'Content-Length': SMS.length }) + SMS);
  return Number((await sent.until('"stored"')).split(' ')[1]);
}

const deep = `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;

const BAD: readonly (readonly [name: string, kind: ProblemKind, make: (known: Known) => BadInput])[] = [
  ['no token', 'unauthenticated', () => ({ path: '/events' })],
  ['a wrong token', 'unauthenticated', () => ({ path: '/events', headers: bearer(`${CI}x`) })],
  [
    'another scheme',
    'unauthenticated',
    () => ({ path: '/events', headers: { authorization: `Basic ${CI}` } }),
  ],
  [
    "an id of somebody else's scope",
    'not_found',
    ({ event }) => ({ path: `/events/${event}`, headers: bearer(DEPOT) }),
  ],
  ['a made-up id', 'not_found', () => ({ path: '/events/00000000000', headers: bearer(CI) })],
  ['a made-up cursor', 'invalid', () => ({ path: '/events?cursor=bWFkZS11cA', headers: bearer(CI) })],
  ['an unknown parameter', 'invalid', () => ({ path: '/events?gatway=office', headers: bearer(CI) })],
  [
    'a megabyte of query',
    'headers_too_large',
    () => ({ path: `/events?sim=${'x'.repeat(1_000_000)}`, headers: bearer(CI) }),
  ],
  [
    'deep JSON',
    'invalid',
    () => ({ method: 'POST', path: '/events/search', headers: bearer(CI), body: deep }),
  ],
  [
    'more JSON than is read',
    'body_too_large',
    () => ({
      method: 'POST',
      path: '/events/search',
      headers: bearer(CI),
      body: `{"text":"${'x'.repeat(2_000_000)}"}`,
    }),
  ],
  [
    'a write from a page of another site',
    'forbidden',
    ({ cookie }) => ({ method: 'POST', path: '/logout', headers: { cookie, origin: 'https://evil.test' } }),
  ],
  [
    'a write by a session without an origin',
    'forbidden',
    ({ cookie }) => ({ method: 'POST', path: '/logout', headers: { cookie } }),
  ],
  [
    'a log-in from a page of another site',
    'forbidden',
    () => ({
      method: 'POST',
      path: '/login',
      headers: { origin: 'https://evil.test' },
      body: '{"user":"ana","password":"right"}',
    }),
  ],
  ['a forged Host', 'wrong_host', () => ({ path: '/events', headers: { ...bearer(CI), Host: 'evil.test' } })],
  [
    'forged identity headers',
    'unauthenticated',
    () => ({ path: '/me', headers: { 'X-Forwarded-User': 'ana', 'X-Forwarded-Groups': 'admins' } }),
  ],
  [
    'forged identity headers beside a token',
    'unauthenticated',
    () => ({ path: '/me', headers: { ...bearer(CI), 'X-Forwarded-User': 'ana' } }),
  ],
  [
    'an expired session',
    'unauthenticated',
    ({ people, cookie }) => {
      people.now += DAY;
      return { path: '/events', headers: { cookie } };
    },
  ],
];

it('is answered with a problem that says what is wrong, and reports go on', async () => {
  const scene = await known();
  for (const [name, kind, make] of BAD) {
    const [{ answer, text }, reported] = await Promise.all([send(scene, make(scene)), report(scene)]);
    const { status } = PROBLEMS[kind];
    expect(answer, name).toContain('Content-Type: application/problem+json');
    expect(answer, name).toContain(`HTTP/1.1 ${status} `);
    expect(JSON.parse(text), name).toMatchObject({
      type: `/api/v1/#${kind}`,
      status,
      detail: expect.stringMatching(/\w/) as string,
    });
    expect(text, name).not.toContain('xxx');
    expect(reported, name).toBe(200);
  }
});

const NO_MOMENT = 'is not a moment; write 2026-01-31T09:10:12Z, or milliseconds since 1970';

it('names each field that is missing or wrong, and what it takes', async () => {
  const { ask } = await openApi();
  const wrong: readonly (readonly [path: string, body: object | undefined, detail: string])[] = [
    ['/replay', {}, 'since: is missing'],
    ['/replay', { since: 9_000_000_000_000_000 }, `since: ${NO_MOMENT}`],
    ['/replay', { since: ['2026-01-31'] }, `since: ${NO_MOMENT}`],
    ['/explain', { event: { text: 'x' } }, 'gateway: is missing'],
    ['/explain', { gateway: 'office', event: {} }, 'event.text: is missing'],
    ['/codes/next', { sender: 'x', wait: 5 }, 'wait: is not a duration; write 30s, 10m, 4h or 7d'],
    ['/codes/next', { sender: 'x', code: 'all' }, 'code: must be true or pickup'],
    ['/events?code=yes', undefined, 'code: must be true, false or pickup'],
    ['/events?gateway=office&gateway=depot', undefined, 'gateway: stands there several times; write it once'],
    ['/events?since=yesterday', undefined, `since: ${NO_MOMENT}`],
    ['/login', {}, 'body: must be { "user", "password" }, or { "link" }'],
  ];
  for (const [path, body, detail] of wrong) {
    const { status, body: answer } = await ask(path, body && { method: 'post', body });
    expect([path, status, answer]).toEqual([path, 400, expect.objectContaining({ detail })]);
  }
});

it.each([
  ['2026-01-05T12:00:00Z', true],
  ['2026-01-05T14:00+02:00', true],
  ['2026-01-05T12:00Z', true],
  ['1767614400000', true],
  ['9999-12-31T23:59:59Z', true],
  ['2026-01-05T12:00', false],
  ['2026-02-30T12:00Z', false],
  ['1e12', false],
])('%s is a moment: %s', (written, isOne) => {
  expect(moment.safeParse(written).success).toBe(isOne);
});
