import { describe, expect, it } from 'vitest';
import { createAccess, type Access, type Sender } from '../../src/access/access.ts';
import { createSubjectIndex } from '../../src/access/scopes.ts';
import type { AccessSettings } from '../../src/access/settings.ts';
import { DAY } from '../../src/domain/time.ts';
import { configOf, minimal } from '../config/files.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';

let now = MONDAY_NOON;
const CI = 'ci-token-of-16-characters';

function accessOf(server: string): Access {
  now = MONDAY_NOON;
  const settings: AccessSettings = configOf(minimal({ more: `time_zone: UTC\nserver: { ${server} }` }), {
    SECRET: 'correct horse',
  }).server;
  const subjects = createSubjectIndex([
    {
      id: 1,
      gateway: 'office',
      port: '1.01',
      sim: { name: 'Bank', number: null, iccid: null, tags: ['bank'] },
    },
    { id: 2, gateway: 'office', port: '1.02', sim: { name: null, number: null, iccid: null, tags: [] } },
  ]);
  return createAccess({ settings, subjects, clock: () => now });
}

const from = (peer: string, headers: Sender['headers'] = {}): Sender => ({ peer, headers });
const bearer = (token: string): Sender => from('192.0.2.1', { authorization: `Bearer ${token}` });
const TOKENS = `tokens: { ci: { token: ${CI}, role: viewer, scope: { tag: [bank] }, reveal: true }, all: { token: another-token-of-16, role: admin, expires: 2026-03-02 } }`;

describe('a token', () => {
  it('is known by its whole text, with its role and scope', async () => {
    const access = accessOf(TOKENS);
    expect(await access.authenticate(bearer(CI))).toEqual({
      principal: { id: 'token:ci', grants: [{ role: 'viewer', scope: { subjects: new Set([1]) } }] },
      via: 'token',
      reveal: true,
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
    expect(await accessOf(TOKENS).authenticate(from('127.0.0.1', { authorization }))).toBe('none');
  });

  it('is over with its last day', async () => {
    const access = accessOf(TOKENS);
    const all = await access.authenticate(bearer('another-token-of-16'));
    expect(all).toMatchObject({ principal: { id: 'token:all', grants: [{ scope: 'everything' }] } });
    if (typeof all === 'string') throw new Error(all);
    expect(await access.stillMay(all)).toBe(true);
    expect(all.until).toBe(Date.parse('2026-03-03T00:00Z'));
    now += DAY / 2;
    expect(await access.authenticate(bearer('another-token-of-16'))).toBe('none');
    expect(await access.stillMay(all)).toBe(false);
  });

  it('may go on under another config as long as it says the same of it', async () => {
    const identity = await accessOf(TOKENS).authenticate(bearer(CI));
    if (typeof identity === 'string') throw new Error(identity);
    expect(await accessOf(TOKENS).stillMay(identity)).toBe(true);
    for (const other of [
      'tokens: {}',
      TOKENS.replace('viewer', 'operator'),
      TOKENS.replace('tag: [bank]', 'tag: [ads]'),
      TOKENS.replace(CI, 'a-new-token-of-16-or-so'),
    ])
      expect(await accessOf(other).stillMay(identity)).toBe(false);
  });
});

describe('as long as the config names nobody', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('%s may do everything', async (peer) => {
    const access = accessOf('body_limit: 1mb');
    const local = await access.authenticate(from(peer));
    expect(local).toMatchObject({
      principal: { id: 'local', grants: [{ role: 'admin', scope: 'everything' }] },
    });
    if (typeof local === 'string') throw new Error(local);
    expect(await access.stillMay(local)).toBe(true);
    expect(await accessOf('password: "${SECRET}"').stillMay(local)).toBe(false);
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
    expect(await accessOf('body_limit: 1mb').authenticate(sender)).toBe('none');
  });
});

it.each(['password: "${SECRET}"', 'users: { ana: { role: viewer, scope: all } }'])(
  'knows this machine as nobody where there are people: %s',
  async (server) => {
    expect(await accessOf(server).authenticate(from('127.0.0.1'))).toBe('none');
  },
);
