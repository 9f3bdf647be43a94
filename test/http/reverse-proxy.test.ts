import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { makeLoginLink } from '../../src/access/login-links.ts';
import { openPeople } from '../access/people.ts';
import { oidcConfig, startProvider } from '../access/provider.ts';
import { base64, recvSms, smsRow } from '../ejoin/bodies.ts';
import { PAIR } from '../fakes/certificate.ts';
import { startReverseProxy } from '../fakes/reverse-proxy.ts';
import { openApi } from './api/scene.ts';

const CI = 'ci-token-of-16-characters';
const SECRET = 'secret of the proxy';
const SERVER = [
  'public_url: http://relay.test, admin_url: https://sms.test',
  `tokens: { ci: { token: ${CI}, role: viewer, scope: all } }`,
  `proxy_auth: { secret: "${SECRET}", roles: { admins: { role: admin } } }`,
].join(', ');

/** A request to the proxy, under the name by which people know the site. */
async function ask(
  proxy: string,
  path: string,
  { method = 'GET', body = '', ...headers }: Record<string, string> = {},
) {
  const sent = request(proxy + path, {
    ...{ method, ca: PAIR.cert, servername: 'localhost', agent: false },
    headers: { host: 'sms.test', 'content-length': body.length, ...headers },
  });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve).once('error', reject).end(body);
  });
  return { status: answer.statusCode, headers: answer.headers, text: await text(answer) };
}

/** A relay that trusts the proxy before it. */
async function behindProxy(server: string, adds: Record<string, string> = {}) {
  const people = await openPeople();
  const access = people.with(server);
  const api = await openApi({ access: () => access }, undefined, { trustProxy: ['127.0.0.1'] });
  return { people, api, proxy: await startReverseProxy(api.url, adds) };
}

const pairOf = (setCookie: readonly string[] | undefined): string => setCookie?.[0]?.split(';')[0] ?? '';

it('logs in behind https, into a session of which writes come from its own pages only', async () => {
  const { people, proxy } = await behindProxy(SERVER);
  const { secret: link } = await makeLoginLink(people.store.loginLinks, 'admin', () => people.now);
  const origin = 'https://sms.test';
  const logged = await ask(proxy, '/api/v1/login', {
    method: 'POST',
    body: JSON.stringify({ link }),
    origin,
  });
  expect(logged.headers['set-cookie']?.[0]).toMatch(/^__Host-simwire=.+; Secure$/);
  const cookie = pairOf(logged.headers['set-cookie']);
  expect(JSON.parse((await ask(proxy, '/api/v1/me', { cookie })).text)).toMatchObject({ via: 'session' });
  const logOut = (from: string) => ask(proxy, '/api/v1/logout', { method: 'POST', cookie, origin: from });
  expect((await logOut('https://evil.test')).status).toBe(403);
  expect((await logOut(origin)).status).toBe(204);
  const { items } = await people.store.audit.list({}, { limit: 9 });
  expect(items.map(({ action, client }) => [action, client])).toContainEqual(['log_in', '127.0.0.1']);
});

it('is led back to by a provider on another site, and is logged in then', async () => {
  const provider = await startProvider();
  provider.told.claims = { groups: ['admins'] };
  const { proxy } = await behindProxy(
    `public_url: http://relay.test, hosts: sms.test, ${oidcConfig(provider)}`,
  );
  const left = await ask(proxy, '/login/oidc');
  expect(left.status).toBe(302);
  const query = await provider.visit(left.headers.location ?? '');
  const cookie = pairOf(left.headers['set-cookie']);
  const crossSite = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  const back = await ask(proxy, `/login/oidc/callback?${query}`, { cookie, ...crossSite });
  expect([back.status, back.headers.location]).toEqual([302, '/']);
  const session = pairOf(back.headers['set-cookie']);
  expect(JSON.parse((await ask(proxy, '/api/v1/me', { cookie: session })).text)).toMatchObject({
    id: `${provider.issuer}#ana-7`,
  });
});

it('takes a user from the proxy, and from nobody else', async () => {
  const identity = { 'x-forwarded-user': 'ana', 'x-forwarded-groups': 'admins' };
  const { api, proxy } = await behindProxy(SERVER, { ...identity, 'x-proxy-secret': SECRET });
  const forwarded = await ask(proxy, '/api/v1/me', {
    'x-forwarded-user': 'eve',
    'x-proxy-secret': 'guessed',
  });
  expect(JSON.parse(forwarded.text)).toMatchObject({ id: 'proxy#ana', via: 'proxy' });
  const forged = await fetch(`${api.url}/api/v1/me`, { headers: identity });
  expect(forged.status).toBe(401);
});

it('hands on each message of a stream as it comes', async () => {
  const { api, proxy } = await behindProxy(SERVER);
  await api.report('office', recvSms(smsRow(base64('Your code is 481920'))));
  const sent = request(`${proxy}/api/v1/codes/stream?since=0`, {
    ...{ ca: PAIR.cert, servername: 'localhost', agent: false },
    headers: { host: 'sms.test', authorization: `Bearer ${CI}` },
  });
  onTestFinished(() => void sent.destroy());
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve).once('error', reject).end();
  });
  expect(answer.headers['x-accel-buffering']).toBe('no');
  let read = '';
  for await (const part of answer.setEncoding('utf8')) {
    read += String(part);
    if (read.includes('data: ')) break;
  }
  expect(read).toContain('event: code');
});

it('hands on what is waited for once it is there', async () => {
  const { api, proxy } = await behindProxy(SERVER);
  const waiting = ask(proxy, '/api/v1/codes/next', {
    method: 'POST',
    authorization: `Bearer ${CI}`,
    body: '{"text":"code","since":0,"wait":"120s"}',
  });
  await api.report('office', recvSms(smsRow(base64('Your code is 481920'))));
  expect(JSON.parse((await waiting).text)).toMatchObject({ code: '481920' });
});
