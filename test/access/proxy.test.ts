import { describe, expect, it } from 'vitest';
import type { Identity, Sender } from '../../src/access/identity.ts';
import { HOUR } from '../../src/domain/time.ts';
import { from, openPeople, right } from './people.ts';

const SERVER =
  'proxy_auth: { secret: "secret of the proxy", roles: { admins: { role: admin }, ads: { role: viewer, scope: { tag: [ads] } }, bank: { role: operator, scope: { tag: [bank] } } } }';
const CI = 'ci-token-of-16-characters';
const SECRET = { 'x-proxy-secret': 'secret of the proxy' };

const forwarded = (headers: Sender['headers'], peer = '127.0.0.1'): Sender => from(peer, headers);
const ana = (groups?: string): Sender =>
  forwarded({
    ...SECRET,
    'x-forwarded-user': 'ana@example.com',
    ...(groups !== undefined && { 'x-forwarded-groups': groups }),
  });

describe('whoever a proxy says that it is', () => {
  it.each<[string, [role: string, subjects: number[]][]]>([
    ['bank', [['operator', [1]]]],
    ['staff, bank,other', [['operator', [1]]]],
    [
      'bank,ads',
      [
        ['viewer', []],
        ['operator', [1]],
      ],
    ],
  ])('has the roles of the groups %j, each for its own scope', async (groups, grants) => {
    const access = (await openPeople()).with(SERVER);
    const identity = right<Identity>(await access.authenticate(ana(groups)));
    expect(identity.principal).toEqual({
      id: 'proxy#ana@example.com',
      grants: grants.map(([role, subjects]) => ({
        role,
        scope: { subjects: new Set(subjects), patterns: [expect.anything()] },
      })),
    });
    expect(identity).toMatchObject({ via: 'proxy', reveal: false, session: null });
  });

  it.each([undefined, '', 'staff', 'ban', 'BANK', 'bank ads'])(
    'may do nothing with the groups %j',
    async (groups) => {
      expect(await (await openPeople()).with(SERVER).authenticate(ana(groups))).toBe('denied');
    },
  );

  it.each<[string, Sender['headers']]>([
    ['no secret', { 'x-forwarded-user': 'ana', 'x-forwarded-groups': 'admins' }],
    ['an empty secret', { 'x-proxy-secret': '', 'x-forwarded-user': 'ana', 'x-forwarded-groups': 'admins' }],
    [
      'a wrong secret',
      { 'x-proxy-secret': 'secret of the prox', 'x-forwarded-user': 'ana', 'x-forwarded-groups': 'admins' },
    ],
    ['groups only', { 'x-forwarded-groups': 'admins' }],
    ['two users', { ...SECRET, 'x-forwarded-user': 'evil, ana', 'x-forwarded-groups': 'admins' }],
    ['a user of no name', { ...SECRET, 'x-forwarded-user': ' ', 'x-forwarded-groups': 'admins' }],
    ['a token beside them', { authorization: `Bearer ${CI}`, 'x-forwarded-user': 'ana' }],
  ])('is nobody with %s', async (_name, headers) => {
    const server = `${SERVER}, tokens: { ci: { token: ${CI}, role: admin } }`;
    expect(await (await openPeople()).with(server).authenticate(forwarded(headers))).toBe('none');
  });

  it('is nobody where the proxy knows nobody, at this machine too', async () => {
    const access = (await openPeople()).with(SERVER);
    expect(await access.authenticate(forwarded(SECRET))).toBe('none');
    expect(await access.authenticate(forwarded({}))).toBe('none');
  });

  it('means nothing where the config names no proxy', async () => {
    const access = (await openPeople()).with('body_limit: 1mb');
    const headers = { 'x-forwarded-user': 'ana', 'x-forwarded-groups': 'admins' };
    expect(await access.authenticate(forwarded(headers, '192.0.2.1'))).toBe('none');
  });

  it('may go on for an hour, unless it is disabled or its role is another', async () => {
    const people = await openPeople();
    const identity = right<Identity>(await people.with(SERVER).authenticate(ana('bank')));
    expect(await people.with(SERVER).stillMay(identity)).toBe(true);
    expect(await people.with(SERVER.replace('operator', 'viewer')).stillMay(identity)).toBe(false);
    people.now += HOUR;
    expect(await people.with(SERVER).stillMay(identity)).toBe(false);
    await people.store.disabled.set('proxy#ana@example.com', { at: people.now, by: 'local:root' });
    await people.restart();
    expect(await people.with(SERVER).authenticate(ana('bank'))).toBe('denied');
  });
});

describe('a change', () => {
  const origin = 'https://relay.lan';
  it.each<[Identity['via'], Sender['headers'], boolean]>([
    ['token', {}, true],
    ['token', { origin: 'https://evil.test', host: 'relay.lan' }, true],
    ['session', {}, false],
    ['session', { origin, host: 'relay.lan' }, true],
    ['session', { origin: 'https://evil.test', host: 'relay.lan' }, false],
    ['proxy', { origin, host: 'relay.lan' }, true],
    ['proxy', {}, false],
    ['loopback', {}, true],
    ['loopback', { 'sec-fetch-site': 'cross-site' }, false],
    ['loopback', { origin: 'https://evil.test', host: 'localhost' }, false],
    ['loopback', { origin: 'https://localhost', host: 'localhost' }, true],
  ])('by %s with %j may be one: %s', async (via, headers, may) => {
    const access = (await openPeople()).with('hosts: [relay.lan]');
    const identity: Identity = {
      ...{ principal: { id: 'x', grants: [] }, via, reveal: false, session: null, until: null },
    };
    expect(access.mayWrite(identity, from('192.0.2.1', headers))).toBe(may);
  });
});

describe('metrics and reasons', () => {
  const bearer = from('192.0.2.1', { authorization: `Bearer ${CI}` });
  const TOKENS = `tokens: { ci: { token: ${CI}, role: monitor, scope: all } }`;
  it.each<[string, string, Sender, boolean, boolean]>([
    ['a token', TOKENS, bearer, true, true],
    ['a stranger', TOKENS, from('192.0.2.1'), false, false],
    ['a stranger where they are open', `${TOKENS}, metrics: open`, from('192.0.2.1'), false, true],
    ['this machine', `${TOKENS}, password: "\${SECRET}"`, from('127.0.0.1'), true, true],
    ['a proxy of this machine', TOKENS, from('127.0.0.1', { 'x-forwarded-for': '192.0.2.1' }), false, false],
  ])('are for %s as the config says', async (_name, server, sender, watches, reads) => {
    const access = (await openPeople()).with(server);
    expect(await access.mayWatch(sender)).toBe(watches);
    expect(await access.mayReadMetrics(sender)).toBe(reads);
  });

  it('are answered to the names of the config', async () => {
    const access = (await openPeople()).with('hosts: relay.lan');
    expect(['relay.lan:8080', 'evil.test', undefined].map((host) => access.answersTo(host))).toEqual([
      ...[true, false, false],
    ]);
  });
});
