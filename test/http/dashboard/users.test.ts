import { expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../src/domain/time.ts';
import { usersPage, type UsersPage } from '../../../src/http/dashboard/users/users-page.ts';
import type { StoredSession } from '../../../src/store/contract/documents.ts';
import { NOW } from '../../operations/scene.ts';
import { laidOut, LOOK } from './pages.ts';
import { signedIn } from './signed-in.ts';

const before = (milliseconds: number): string => new Date(LOOK.now - milliseconds).toISOString();

const NOTHING: UsersPage = {
  ...{ look: LOOK, reader: 'user:ana', session: null, only: null },
  ...{ accounts: [], sessions: [] },
};

const SESSION = {
  ...{ id: 'a1', user: 'user:ana', via: 'local' as const, client: '192.0.2.7' },
  ...{ since: before(HOUR), last_seen: before(MINUTE), until: before(-HOUR) },
};

const STORED: StoredSession = {
  ...{ id: 'a1', user: 'admin', rights: '', provider: null, peer: '192.0.2.7' },
  ...{ createdAt: NOW - MINUTE, lastAt: NOW },
};

it('shows who may what, who is logged in, and who is disabled', () => {
  const account = {
    ...{ id: 'user:ana', role: 'admin' as const, scope: 'all' as const, sessions: 1 },
    ...{ last_seen: before(MINUTE), disabled_at: null },
  };
  const page = usersPage({
    ...{ ...NOTHING, session: 'a1' },
    accounts: [
      account,
      {
        ...{ ...account, id: 'token:ci', role: 'viewer' as const, sessions: 0, last_seen: null },
        scope: { tag: ['ads', '<i>x'], sim: ['Test *'] },
      },
      {
        ...{ ...account, id: 'https://id.test#248289', role: null, scope: null },
        disabled_at: before(HOUR),
      },
    ],
    sessions: [SESSION, { ...SESSION, id: 'b2', user: 'https://id.test#248289', via: 'oidc' as const }],
  });
  expect(laidOut(page)).toMatchSnapshot();
});

it('shows that there is nobody', () => {
  expect(laidOut(usersPage(NOTHING))).toMatchSnapshot();
});

it('disables somebody at once, and enables again', async () => {
  const { post, show, context } = await signedIn();
  await context.store.sessions.set('x', STORED);
  const page = await (await show('/users')).text();
  expect(page).toContain('action="/users/user%3Aadmin/disable"');
  const done = await post('/users/user%3Aadmin/disable', {});
  expect([done.status, done.headers.get('location')]).toEqual([303, '/users']);
  expect([...(await context.store.disabled.all()).keys()]).toEqual(['user:admin']);
  expect(await (await show('/users')).text()).toContain('1 disabled');
  await post('/users/user%3Aadmin/enable', {});
  expect((await context.store.disabled.all()).size).toBe(0);
});

it('asks before somebody disables himself', async () => {
  const { post, context } = await signedIn();
  const admin = { id: 'user:admin', grants: [{ role: 'admin', scope: 'everything' }] } as const;
  const asked = await post('/users/user%3Aadmin/disable', {}, admin);
  expect(await asked.text()).toContain('Disable yourself?');
  expect((await context.store.disabled.all()).size).toBe(0);
  await post('/users/user%3Aadmin/disable', { sure: '1' }, admin);
  expect((await context.store.disabled.all()).size).toBe(1);
});

it('lists the sessions of one account, and ends one', async () => {
  const { post, show, context } = await signedIn();
  const { sessions } = context.store;
  await sessions.set('x', STORED);
  expect(await (await show('/users?of=user:ben')).text()).toContain('Nobody is logged in.');
  expect(await (await show('/users?of=user:admin')).text()).toContain('192.0.2.7');
  const ended = await post('/sessions/a1/end', { of: 'user:admin' });
  expect(ended.headers.get('location')).toBe('/users?of=user%3Aadmin');
  expect((await sessions.all()).size).toBe(0);
});

it('is for administrators of everything', async () => {
  const { show, post, only } = await signedIn();
  const ben = await only('office', 'admin');
  for (const path of ['/users', '/audit']) expect((await show(path, ben)).status).toBe(403);
  expect((await post('/users/user%3Aadmin/disable', {}, ben)).status).toBe(403);
  expect(await (await show('/overview', ben)).text()).not.toContain('href="/users"');
});
