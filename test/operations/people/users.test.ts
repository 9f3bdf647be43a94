import { expect, it, onTestFinished } from 'vitest';
import { createAuditTrail } from '../../../src/access/audit.ts';
import { configContext, type StoreContext } from '../../../src/operations/context.ts';
import { makePasswordHash } from '../../../src/operations/people/passwords.ts';
import { disableUser, enableUser, listUsers, makeLink } from '../../../src/operations/people/users.ts';
import { isoTime } from '../../../src/render/local-time.ts';
import { configOf, minimal } from '../../config/files.ts';
import { openFile } from '../../support/stores.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { ADMIN, NOW } from '../scene.ts';

const SERVER = `server:
  public_url: http://relay.test
  password: "\${SECRET}"
  users: { ana: { role: viewer, scope: { tag: bank } } }
  tokens: { ci: { token: ci-token-of-16-characters, role: monitor, scope: all } }`;

async function openContext(server = SERVER): Promise<StoreContext> {
  const path = `${temporaryFolder()}/simwire.db`;
  const store = await openFile(path);
  onTestFinished(() => store.close());
  const config = configOf(minimal({ more: `${server}\nstore: sqlite:${path}` }), { SECRET: 'correct horse' });
  const never = () => Promise.reject(new Error('nobody asks for this'));
  return {
    ...configContext(config),
    clock: () => NOW,
    store,
    search: never,
    audit: createAuditTrail(store.audit, () => NOW),
    ids: never,
    ask: never,
  };
}

it('lists who may, with the sessions that are not over', async () => {
  const context = await openContext();
  const session = {
    id: 'a',
    user: 'ana',
    rights: '',
    createdAt: NOW - 5,
    lastAt: NOW - 5,
    peer: '',
    provider: null,
  };
  await context.store.sessions.set('a', session);
  await context.store.sessions.set('b', { ...session, createdAt: 0, lastAt: 0 });
  await disableUser(context, ADMIN, { name: 'token:ci' });
  expect(await listUsers(context, ADMIN, {})).toMatchObject([
    { id: 'user:ana', role: 'viewer', scope: { tag: ['bank'] }, sessions: 1, disabled_at: null },
    { id: 'user:admin', role: 'admin', scope: 'all', sessions: 0, last_seen: null },
    { id: 'token:ci', role: 'monitor', disabled_at: isoTime(NOW) },
  ]);
});

it('disables and enables those whom the config names, and those of elsewhere', async () => {
  const context = await openContext();
  for (const [name, id] of [
    ['ana', 'user:ana'],
    ['token:ci', 'token:ci'],
    ['https://id.test#7', 'https://id.test#7'],
  ] as const) {
    expect(await disableUser(context, ADMIN, { name })).toEqual({ id, changed: true });
    expect(await disableUser(context, ADMIN, { name })).toEqual({ id, changed: false });
    expect([...(await context.store.disabled.all()).keys()]).toEqual([id]);
    expect(await enableUser(context, ADMIN, { name })).toEqual({ id, changed: true });
    expect(await enableUser(context, ADMIN, { name })).toEqual({ id, changed: false });
  }
  await expect(disableUser(context, ADMIN, { name: 'anna' })).rejects.toMatchObject({
    kind: 'unknown_name',
    message: 'no user "anna" in the config; did you mean "ana"?',
  });
});

it('disables the administrator whom only links let in', async () => {
  const context = await openContext('server: {}');
  for (const name of ['admin', 'user:admin']) {
    expect(await disableUser(context, ADMIN, { name })).toEqual({ id: 'user:admin', changed: true });
    await enableUser(context, ADMIN, { name });
  }
});

it('enables whoever left the config', async () => {
  const context = await openContext('server: {}');
  await context.store.disabled.set('user:ben', { at: NOW, by: 'local:root' });
  expect(await enableUser(context, ADMIN, { name: 'ben' })).toEqual({ id: 'user:ben', changed: true });
});

it('makes links to where people reach the pages, for users that there are', async () => {
  const context = await openContext();
  const { url, until } = await makeLink(context, ADMIN, { user: 'ana' });
  expect(url).toMatch(/^http:\/\/relay\.test\/login\?link=[\w-]{32}$/);
  expect(until).toBe(isoTime(NOW + 600_000));
  await expect(makeLink(context, ADMIN, { user: 'anna' })).rejects.toMatchObject({ kind: 'unknown_name' });
  const local = await openContext('server: { listen: "[::]:9000" }');
  expect((await makeLink(local, ADMIN, { user: 'admin' })).url).toContain('http://127.0.0.1:9000/login?');
});

it('is for admins', async () => {
  const context = await openContext();
  const ana = { id: 'user:ana', grants: [{ role: 'operator', scope: 'everything' }] } as const;
  for (const ask of [
    listUsers(context, ana, {}),
    disableUser(context, ana, { name: 'ana' }),
    enableUser(context, ana, { name: 'ana' }),
    makeLink(context, ana, { user: 'ana' }),
  ])
    await expect(ask).rejects.toMatchObject({ kind: 'forbidden' });
});

it('hashes passwords that are long enough', async () => {
  const hashed = await makePasswordHash(null, ADMIN, { password: 'correct horse' });
  expect(hashed.hash).toMatch(/^\$argon2id\$/);
  await expect(makePasswordHash(null, ADMIN, { password: 'short' })).rejects.toMatchObject({
    kind: 'invalid',
  });
});
