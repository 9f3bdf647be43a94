import { describe, expect, it } from 'vitest';
import type { Access } from '../../src/access/access.ts';
import type { Identity, Sender } from '../../src/access/identity.ts';
import type { LoggedIn } from '../../src/access/log-in.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { from, openPeople, withCookie, type People } from './people.ts';
import { oidcConfig, startProvider, type RunningProvider } from './provider.ts';

interface Scene {
  readonly people: People;
  readonly provider: RunningProvider;
  readonly access: Access;
  /** Leaves for the provider and comes back. */
  readonly logIn: () => Promise<Awaited<ReturnType<Access['arriveFromProvider']>>>;
}

async function open(claims: Record<string, unknown>): Promise<Scene> {
  const people = await openPeople();
  const provider = await startProvider();
  provider.told.claims = claims;
  const access = people.with(`public_url: http://relay.test, ${oidcConfig(provider)}`);
  return { people, provider, access, logIn: () => logIn(access, provider) };
}

async function leave(access: Access) {
  const leaving = await access.leaveForProvider(from('192.0.2.1'));
  if (typeof leaving === 'string') throw new Error(leaving);
  return leaving;
}

async function logIn(access: Access, provider: RunningProvider) {
  const { location, cookie } = await leave(access);
  return access.arriveFromProvider(await provider.visit(location), withCookie(cookie));
}

function loggedIn(result: unknown): LoggedIn {
  if (typeof result !== 'object' || result === null) throw new Error(String(result));
  return result as LoggedIn;
}

describe('a log-in by an OpenID provider', () => {
  it('leads there with PKCE, and back into a session of its own user', async () => {
    const { access, provider, people } = await open({ email: 'ana@id.test', groups: ['bank', 'staff'] });
    const { location, cookie } = await leave(access);
    expect(Object.fromEntries(new URL(location).searchParams)).toMatchObject({
      code_challenge_method: 'S256',
      redirect_uri: 'http://relay.test/login/oidc/callback',
      response_type: 'code',
    });
    expect(cookie).toMatch(
      /^__Host-simwire-login=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/,
    );
    const arrived = loggedIn(
      await access.arriveFromProvider(await provider.visit(location), withCookie(cookie)),
    );
    expect(arrived.identity).toMatchObject({
      principal: {
        id: `${provider.issuer}#ana-7`,
        grants: [{ role: 'operator', scope: { subjects: new Set([1]) } }],
      },
      via: 'session',
    });
    expect(await access.authenticate(withCookie(arrived.cookie))).toEqual(arrived.identity);
    const { items } = await people.store.audit.list({}, { limit: 9 });
    expect(items).toMatchObject([{ actor: `${provider.issuer}#ana-7`, action: 'log_in', about: 'oidc' }]);
  });

  it('has the roles of all its groups, each for its own scope', async () => {
    const { logIn: go } = await open({ groups: ['bank', 'ads'] });
    const { identity } = loggedIn(await go());
    expect(identity.principal.grants.map(({ role }) => role)).toEqual(['viewer', 'operator']);
  });

  it.each<[string, Record<string, unknown>]>([
    ['no groups', {}],
    ['none of the groups', { groups: ['staff'] }],
    ['an empty list', { groups: [] }],
    ['groups that are none', { groups: { admins: true } }],
    ['too many groups to be told', { _claim_names: { groups: 'a' }, _claim_sources: { a: {} } }],
    [
      'some groups, and more elsewhere',
      { groups: ['admins'], _claim_names: { groups: 'a' }, _claim_sources: { a: {} } },
    ],
  ])('may do nothing with %s', async (_name, claims) => {
    const { logIn: go, people } = await open(claims);
    expect(await go()).toBe('denied');
    expect((await people.store.sessions.all()).size).toBe(0);
    expect((await people.store.audit.list({}, { limit: 9 })).items).toMatchObject([
      { action: 'log_in_failed' },
    ]);
  });

  it('with one group that is no list is in that group', async () => {
    const { logIn: go } = await open({ groups: 'ads' });
    expect(loggedIn(await go()).identity.principal.grants).toMatchObject([{ role: 'viewer' }]);
  });

  it.each<[string, (query: string, cookie: Sender, other: Sender) => [string, Sender]]>([
    ['without its cookie', (query) => [query, from('192.0.2.1')]],
    ['with the cookie of another log-in', (query, _, other) => [query, other]],
    ['with another state', (query, cookie) => [query.replace(/state=[^&]*/, 'state=x'), cookie]],
    ['with a made-up code', (query, cookie) => [query.replace(/code=[^&]*/, 'code=x'), cookie]],
    ['with an error', (query, cookie) => [query.replace(/code=[^&]*/, 'error=access_denied'), cookie]],
    ['with nothing', (_, cookie) => ['', cookie]],
  ])('that comes back %s is wrong', async (_name, change) => {
    const { access, provider } = await open({ groups: ['admins'] });
    const { location, cookie } = await leave(access);
    const other = await leave(access);
    const [query, sender] = change(
      await provider.visit(location),
      withCookie(cookie),
      withCookie(other.cookie),
    );
    expect(await access.arriveFromProvider(query, sender)).toBe('wrong');
  });

  it('comes back once, and in time', async () => {
    const { access, provider, people } = await open({ groups: ['admins'] });
    const first = await leave(access);
    const query = await provider.visit(first.location);
    loggedIn(await access.arriveFromProvider(query, withCookie(first.cookie)));
    expect(await access.arriveFromProvider(query, withCookie(first.cookie))).toBe('wrong');
    const second = await leave(access);
    const late = await provider.visit(second.location);
    people.now += 10 * MINUTE;
    expect(await access.arriveFromProvider(late, withCookie(second.cookie))).toBe('wrong');
  });

  it('comes back to another instance, once', async () => {
    const { access, provider, people } = await open({ groups: ['admins'] });
    const { location, cookie } = await leave(access);
    const query = await provider.visit(location);
    const there = (await people.elsewhere()).with(`public_url: http://relay.test, ${oidcConfig(provider)}`);
    const both = await Promise.all(
      [access, there].map((one) => one.arriveFromProvider(query, withCookie(cookie))),
    );
    expect(both.filter((one) => one === 'wrong')).toHaveLength(1);
  });

  it('is nobody where the config names no provider, and needs https', async () => {
    const { people, access } = await open({ groups: ['admins'] });
    expect(await people.with('body_limit: 1mb').leaveForProvider(from('192.0.2.1'))).toBe('none');
    expect(await access.leaveForProvider(from('192.0.2.1', {}, false))).toBe('needs https');
    expect(await access.arriveFromProvider('', from('192.0.2.1', {}, false))).toBe('needs https');
    expect(await access.authenticate(from('127.0.0.1'))).toBe('none');
  });

  it('waits for a provider that does not answer', async () => {
    const { access, provider } = await open({ groups: ['admins'] });
    await provider.stop();
    expect(await access.leaveForProvider(from('192.0.2.1'))).toBe('unreachable');
  });

  it('is not one of somebody who is disabled', async () => {
    const { people, provider } = await open({ groups: ['admins'] });
    const id = `${provider.issuer}#ana-7`;
    await people.store.disabled.set(id, { at: people.now, by: 'local:root' });
    await people.restart();
    const access = people.with(`public_url: http://relay.test, ${oidcConfig(provider)}`);
    expect(await logIn(access, provider)).toBe('denied');
  });
});

describe('its session', () => {
  async function begin(
    claims: Record<string, unknown>,
  ): Promise<Scene & { session: Sender; identity: Identity }> {
    const scene = await open(claims);
    const { cookie, identity } = loggedIn(await scene.logIn());
    scene.people.now += HOUR - 1;
    const session = withCookie(cookie);
    expect(await scene.access.authenticate(session)).toMatchObject({ via: 'session' });
    return { ...scene, session, identity };
  }

  it('goes on after an hour while the provider says the same, and is asked once at a time', async () => {
    const { access, people, session, identity } = await begin({ groups: ['bank'] });
    for (let i = 0; i < 3; i++) {
      people.now += HOUR;
      const asked = await Promise.all([1, 2, 3].map(() => access.authenticate(session)));
      expect(asked).toMatchObject([{ via: 'session' }, { via: 'session' }, { via: 'session' }]);
      expect(await access.stillMay(identity)).toBe(true);
    }
    const stored = JSON.stringify([...(await people.store.sessions.all())]);
    expect(stored).not.toContain(session.headers.cookie?.split('__Host-simwire=')[1]);
  });

  it.each<[string, (scene: Scene) => void]>([
    ['other groups', ({ provider }) => (provider.told.claims = { groups: ['ads'] })],
    ['no groups any more', ({ provider }) => (provider.told.claims = {})],
    [
      'that it does not know the user',
      ({ provider }) => {
        provider.forget();
      },
    ],
  ])('ends, for a stream too, once the provider says %s', async (_name, change) => {
    const scene = await begin({ groups: ['bank'] });
    change(scene);
    expect(await scene.access.stillMay(scene.identity)).toBe(true);
    scene.people.now += HOUR;
    expect(await scene.access.stillMay(scene.identity)).toBe(false);
    expect(await scene.access.authenticate(scene.session)).toBe('none');
  });

  it('waits for a provider that does not answer, and survives a restart', async () => {
    const { provider, people, session } = await begin({ groups: ['bank'] });
    await people.restart();
    const access = people.with(`public_url: http://relay.test, ${oidcConfig(provider)}`);
    expect(await access.authenticate(session)).toMatchObject({ via: 'session' });
    people.now += HOUR;
    await provider.stop();
    expect(await access.authenticate(session)).toBe('none');
    expect((await people.store.sessions.all()).size).toBe(1);
  });

  it('goes on at an instance whose question came after that of another one', async () => {
    const { access, provider, people, session } = await begin({ groups: ['bank'] });
    const elsewhere = await people.elsewhere();
    const server = `public_url: http://relay.test, ${oidcConfig(provider)}`;
    elsewhere.now = people.now += HOUR;
    expect(await access.authenticate(session)).toMatchObject({ via: 'session' });
    provider.forget();
    expect(await elsewhere.with(server).authenticate(session)).toMatchObject({ via: 'session' });
    elsewhere.now = people.now += HOUR;
    expect(await elsewhere.with(server).authenticate(session)).toBe('none');
  });

  it('ends when the config has another role for its group, or another issuer', async () => {
    const { provider, people, session } = await begin({ groups: ['bank'] });
    const server = `public_url: http://relay.test, ${oidcConfig(provider)}`;
    expect(await people.with(server).authenticate(session)).toMatchObject({ via: 'session' });
    expect(await people.with(server.replace('role: operator', 'role: viewer')).authenticate(session)).toBe(
      'none',
    );
    expect(await people.with(server.replace('127.0.0.1', 'localhost')).authenticate(session)).toBe('none');
  });
});
