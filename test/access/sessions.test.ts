import { describe, expect, it } from 'vitest';
import type { LoggedIn } from '../../src/access/log-in.ts';
import { makeLoginLink } from '../../src/access/login-links.ts';
import { hashPassword } from '../../src/access/passwords.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { StoreUnavailable } from '../../src/store/contract/errors.ts';
import { openFile } from '../support/stores.ts';
import { from, openPeople, right, withCookie, type People } from './people.ts';

const ADMIN = 'password: "${SECRET}"';
const ANA = (password: string, rest = 'role: viewer, scope: { tag: [bank] }'): string =>
  `users: { ana: { password: '${password}', ${rest} } }`;

async function logIn(people: People, server: string, user = 'admin'): Promise<LoggedIn> {
  return right<LoggedIn>(await people.with(server).logIn(user, 'correct horse', from('192.0.2.1')));
}

describe('a session that another instance has begun', () => {
  it('is neither there nor missing while the store cannot be read', async () => {
    const people = await openPeople();
    const { cookie } = await logIn(people, ADMIN);
    const other = await openPeople();
    const away = new StoreUnavailable('failed', 'the database is away');
    other.store.sessions.get = () => Promise.reject(away);
    await expect(other.with(ADMIN).authenticate(withCookie(cookie))).rejects.toBe(away);
  });
});

describe('a log-in', () => {
  it('by the right password begins a session, whose secret is in the cookie only', async () => {
    const people = await openPeople();
    const hash = await hashPassword('correct horse');
    const { cookie, identity } = await logIn(people, ANA(hash), 'ana');
    expect(identity).toMatchObject({
      principal: { id: 'user:ana', grants: [{ role: 'viewer' }] },
      via: 'session',
      reveal: false,
    });
    expect(cookie).toMatch(/^__Host-simwire=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    const secret = /=([\w-]{43});/.exec(cookie)?.[1] ?? '';
    expect(JSON.stringify([...(await people.store.sessions.all())])).not.toContain(secret);
    expect(await people.with(ANA(hash)).authenticate(withCookie(cookie))).toEqual(identity);
  });

  it.each([
    ['admin', 'wrong horse'],
    ['admin', ''],
    ['nobody', 'correct horse'],
    ['ana', 'correct horse'],
    ['constructor', 'correct horse'],
    ['', ''],
  ])('of %j with %j is wrong', async (user, password) => {
    const people = await openPeople();
    const server = `${ADMIN}, users: { ana: { role: viewer, scope: all } }`;
    expect(await people.with(server).logIn(user, password, from('192.0.2.1'))).toBe('wrong');
    expect(await people.store.sessions.all()).toEqual(new Map());
  });

  it('needs https, but at this machine, or where the config says otherwise', async () => {
    const people = await openPeople();
    const plain = (server: string, peer: string, headers = {}) =>
      people.with(server).logIn('admin', 'correct horse', from(peer, headers, false));
    expect(await plain(ADMIN, '192.0.2.1')).toBe('needs https');
    expect(await plain(ADMIN, '127.0.0.1', { 'x-forwarded-for': '192.0.2.1' })).toBe('needs https');
    const { cookie } = right<LoggedIn>(await plain(ADMIN, '127.0.0.1'));
    expect(cookie).toMatch(/^simwire=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await plain(`${ADMIN}, allow_http_login: true`, '192.0.2.1')).toMatchObject({
      identity: { via: 'session' },
    });
    // What plain http could have set counts for nothing behind https.
    const sent = withCookie(cookie, '192.0.2.1', true);
    expect(await people.with(ADMIN).authenticate(sent)).toBe('none');
  });

  it('is slowed down after wrong ones, and comes through once the pause is over', async () => {
    const people = await openPeople();
    const access = people.with(ADMIN);
    const attempt = (password: string, peer = '192.0.2.1') => access.logIn('admin', password, from(peer));
    for (let i = 0; i < 7; i++) {
      await attempt('wrong');
      people.now += MINUTE;
    }
    await attempt('wrong');
    expect(await attempt('correct horse')).toEqual({ slowDownUntil: people.now + 4_000 });
    people.now += 4_000;
    expect(await attempt('correct horse')).toMatchObject({ identity: { via: 'session' } });
  });
});

describe('a session', () => {
  it('survives a restart', async () => {
    const people = await openPeople();
    const { cookie, identity } = await logIn(people, ADMIN);
    await people.restart();
    expect(await people.with(ADMIN).authenticate(withCookie(cookie))).toEqual(identity);
  });

  it.each([
    ['of an admin', ADMIN, 'admin', HOUR, 12 * HOUR],
    ['of anybody else', ANA('${SECRET}'), 'ana', 12 * HOUR, 7 * DAY],
    ['as the config says', `${ANA('${SECRET}')}, session: { idle: 2h, absolute: 1d }`, 'ana', 2 * HOUR, DAY],
    [
      'of an admin, which the config cannot make longer',
      `${ADMIN}, session: { idle: 7d, absolute: 30d }`,
      'admin',
      HOUR,
      12 * HOUR,
    ],
  ])('%s ends when it is idle, and after its longest time', async (_name, server, user, idle, absolute) => {
    const people = await openPeople();
    const { cookie, identity } = await logIn(people, server.replace("'${SECRET}'", '"${SECRET}"'), user);
    const access = people.with(server.replace("'${SECRET}'", '"${SECRET}"'));
    const seen = () => access.authenticate(withCookie(cookie));
    const began = people.now;
    people.now = began + idle - 1;
    expect(await access.stillMay(identity)).toBe(true);
    people.now = began + idle;
    expect(await access.stillMay(identity)).toBe(false);
    expect(await seen()).toBe('none');
    for (people.now = began; people.now < began + absolute; people.now += idle - MINUTE)
      expect(await seen()).toMatchObject({ via: 'session' });
    people.now = began + absolute;
    expect(await seen()).toBe('none');
  });

  it('ends by log-out, for a stream too', async () => {
    const people = await openPeople();
    const access = people.with(ADMIN);
    const { cookie, identity } = await logIn(people, ADMIN);
    expect(await access.logOut(withCookie(cookie))).toBe(
      '__Host-simwire=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0',
    );
    expect(await access.stillMay(identity)).toBe(false);
    expect(await access.authenticate(withCookie(cookie))).toBe('none');
    expect(await access.logOut(from('192.0.2.1'))).toContain('Max-Age=0');
  });

  it.each([
    ['role', ANA('${SECRET}', 'role: operator, scope: { tag: [bank] }')],
    ['scope', ANA('${SECRET}', 'role: viewer, scope: { tag: [ads] }')],
    ['password', ANA('another ${SECRET}')],
    ['existence', ADMIN],
  ])('ends with another %s of its user', async (_name, changed) => {
    const people = await openPeople();
    const { cookie, identity } = await logIn(people, ANA('${SECRET}').replaceAll("'", '"'), 'ana');
    const access = people.with(changed.replaceAll("'", '"'));
    expect(await access.stillMay(identity)).toBe(false);
    expect(await access.authenticate(withCookie(cookie))).toBe('none');
  });

  it('ends when its user is disabled by another process, who cannot begin one either', async () => {
    const people = await openPeople();
    const { cookie } = await logIn(people, ADMIN);
    const beside = await openFile(people.path, false);
    await beside.disabled.set('user:admin', { at: people.now, by: 'local:root' });
    await beside.close();
    await people.restart();
    const access = people.with(ADMIN);
    expect(await access.authenticate(withCookie(cookie))).toBe('none');
    expect(await access.logIn('admin', 'correct horse', from('192.0.2.1'))).toBe('wrong');
  });

  it('counts at another instance at once, and is not brought back by one that has not heard of its end', async () => {
    const people = await openPeople();
    const elsewhere = await people.elsewhere();
    const { cookie } = await logIn(people, ADMIN);
    const there = elsewhere.with(ADMIN);
    expect(await there.authenticate(withCookie(cookie))).toMatchObject({ via: 'session' });
    await people.with(ADMIN).logOut(withCookie(cookie));
    elsewhere.now += 2 * MINUTE;
    await there.authenticate(withCookie(cookie));
    await elsewhere.store.sessions.delete('what comes after that');
    expect(await elsewhere.store.sessions.all()).toEqual(new Map());
    expect(await there.authenticate(withCookie(cookie))).toBe('none');
  });

  it('is one of a bounded number of its user', async () => {
    const people = await openPeople();
    const first = await logIn(people, ADMIN);
    for (let i = 0; i < 50; i++) {
      people.now += 1;
      await logIn(people, ADMIN);
    }
    expect((await people.store.sessions.all()).size).toBe(50);
    expect(await people.with(ADMIN).authenticate(withCookie(first.cookie))).toBe('none');
  });
});

describe('a link', () => {
  const LOOPBACK = 'body_limit: 1mb';

  it('that another process made logs in once, where nobody is configured too', async () => {
    const people = await openPeople();
    const beside = await openFile(people.path, false);
    const { secret } = await makeLoginLink(beside.loginLinks, 'admin', () => people.now);
    await beside.close();
    const access = people.with(LOOPBACK);
    const both = await Promise.all([1, 2].map(() => access.logInByLink(secret, from('192.0.2.1'))));
    expect(both.filter((one) => one === 'wrong')).toHaveLength(1);
    const { cookie } = right<LoggedIn>(both.find((one) => one !== 'wrong') ?? 'none');
    expect(await access.authenticate(withCookie(cookie))).toMatchObject({
      principal: { id: 'user:admin', grants: [{ role: 'admin', scope: 'everything' }] },
    });
    expect(await access.logInByLink(secret, from('192.0.2.1'))).toBe('wrong');
    expect(await people.with(ADMIN).authenticate(withCookie(cookie))).toBe('none');
  });

  it.each([
    ['came too late', 10 * MINUTE, 'admin', (secret: string) => secret],
    ['was made up', 0, 'admin', () => 'made-up'],
    ['is for nobody', 0, 'nobody', (secret: string) => secret],
  ])('that %s is wrong', async (_name, later, user, change) => {
    const people = await openPeople();
    const { secret } = await makeLoginLink(people.store.loginLinks, user, () => people.now);
    people.now += later;
    expect(await people.with(LOOPBACK).logInByLink(change(secret), from('192.0.2.1'))).toBe('wrong');
  });
});
