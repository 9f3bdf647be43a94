import { describe, expect, it } from 'vitest';
import type { Identity, Sender } from '../../src/access/identity.ts';
import { DAY } from '../../src/domain/time.ts';
import { from, openPeople, right } from './people.ts';

const CI = 'ci-token-of-16-characters';
const bearer = (token: string): Sender => from('192.0.2.1', { authorization: `Bearer ${token}` });
const TOKENS = `tokens: { ci: { token: ${CI}, role: viewer, scope: { tag: [bank] }, reveal: true }, all: { token: another-token-of-16, role: admin, expires: 2026-03-02 } }`;

describe('a token', () => {
  it('is known by its whole text, with its role and scope', async () => {
    const people = await openPeople();
    const access = people.with(TOKENS);
    expect(await access.authenticate(bearer(CI))).toEqual({
      principal: {
        id: 'token:ci',
        grants: [{ role: 'viewer', scope: { subjects: new Set([1]), patterns: [{ tag: ['bank'] }] } }],
        codes: 'shown',
      },
      via: 'token',
      reveal: true,
      session: null,
      until: null,
    });
  });

  it.each([
    `Bearer ${CI}x`,
    `Bearer ${CI.slice(0, -1)}`,
    'Bearer ',
    'Bearer',
    '',
    `Basic ${CI}`,
    CI,
    `Bearer ${CI} ${CI}`,
  ])('that is none is nobody, even at this machine: %j', async (authorization) => {
    expect(await (await openPeople()).with(TOKENS).authenticate(from('127.0.0.1', { authorization }))).toBe(
      'none',
    );
  });

  it('shares its scope with all who have the same, and with nobody else', async () => {
    const scopes = ['tag: [bank]', 'tag: [bank]', 'tag: [shop]'];
    const written = scopes.map(
      (scope, i) => `t${i}: { token: ${CI}-${i}, role: viewer, scope: { ${scope} } }`,
    );
    const access = (await openPeople()).with(`tokens: { ${written.join(', ')} }`);
    const asked = scopes.map((_, i) => access.authenticate(bearer(`${CI}-${i}`)));
    const [one, same, other] = (await Promise.all(asked)).map(
      (found) => right<Identity>(found).principal.grants[0]?.scope,
    );
    expect(one).toBe(same);
    expect(one).not.toBe(other);
    expect(other).toMatchObject({ patterns: [{ tag: ['shop'] }] });
  });

  it('is over with its last day', async () => {
    const people = await openPeople();
    const access = people.with(TOKENS);
    const all = right<Identity>(await access.authenticate(bearer('another-token-of-16')));
    expect(all).toMatchObject({ principal: { id: 'token:all', grants: [{ scope: 'everything' }] } });
    expect(await access.stillMay(all)).toBe(true);
    expect(all.until).toBe(Date.parse('2026-03-03T00:00Z'));
    people.now += DAY / 2;
    expect(await access.authenticate(bearer('another-token-of-16'))).toBe('none');
    expect(await access.stillMay(all)).toBe(false);
  });

  it('may go on under another config as long as it says the same of it', async () => {
    const people = await openPeople();
    const identity = right<Identity>(await people.with(TOKENS).authenticate(bearer(CI)));
    expect(await people.with(TOKENS).stillMay(identity)).toBe(true);
    for (const other of [
      'tokens: {}',
      TOKENS.replace('viewer', 'operator'),
      TOKENS.replace('tag: [bank]', 'tag: [ads]'),
      TOKENS.replace(CI, 'a-new-token-of-16-or-so'),
    ])
      expect(await people.with(other).stillMay(identity)).toBe(false);
  });
});

it('of a token that is disabled may do nothing', async () => {
  const people = await openPeople();
  const identity = right<Identity>(await people.with(TOKENS).authenticate(bearer(CI)));
  await people.store.disabled.set('token:ci', { at: people.now, by: 'local:root' });
  await people.restart();
  expect(await people.with(TOKENS).authenticate(bearer(CI))).toBe('denied');
  expect(await people.with(TOKENS).stillMay(identity)).toBe(false);
});

describe('as long as the config names nobody', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('%s may do everything', async (peer) => {
    const people = await openPeople();
    const access = people.with('body_limit: 1mb');
    const local = right<Identity>(await access.authenticate(from(peer)));
    expect(local).toMatchObject({
      principal: { id: 'local', grants: [{ role: 'admin', scope: 'everything' }] },
    });
    expect(await access.stillMay(local)).toBe(true);
    expect(await people.with('password: "${SECRET}"').stillMay(local)).toBe(false);
  });

  it.each([
    from('192.0.2.1'),
    from('::ffff:192.0.2.1'),
    from(''),
    from('localhost'),
    from('127.0.0.1', { 'x-forwarded-for': '192.0.2.1' }),
    from('127.0.0.1', { forwarded: 'for=192.0.2.1' }),
    from('127.0.0.1', { via: '1.1 proxy' }),
  ])('others are nobody: %j', async (sender) => {
    expect(await (await openPeople()).with('body_limit: 1mb').authenticate(sender)).toBe('none');
  });
});

it.each(['password: "${SECRET}"', 'users: { ana: { role: viewer, scope: all } }'])(
  'knows this machine as nobody where there are people: %s',
  async (server) => {
    expect(await (await openPeople()).with(server).authenticate(from('127.0.0.1'))).toBe('none');
  },
);
