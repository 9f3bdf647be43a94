import { expect, it } from 'vitest';
import { HOUR } from '../../../src/domain/time.ts';
import { endSession, listSessions } from '../../../src/operations/people/sessions.ts';
import { disableUser } from '../../../src/operations/people/users.ts';
import { isoTime } from '../../../src/render/local-time.ts';
import type { StoredSession } from '../../../src/store/contract/documents.ts';
import { ADMIN, NOW, openScene } from '../scene.ts';

const SESSION: StoredSession = {
  ...{ id: 'a1', user: 'admin', rights: '', createdAt: NOW - 5, lastAt: NOW - 5, peer: '10.0.0.7' },
  provider: null,
};

it('lists the sessions that are not over, and ends one', async () => {
  const { context } = await openScene();
  const { sessions, audit } = context.store;
  await sessions.set('x', SESSION);
  await sessions.set('y', { ...SESSION, id: 'b2', lastAt: NOW - 2 * HOUR });
  await sessions.set('z', { ...SESSION, id: 'c3', user: 'nobody' });
  const listed = await listSessions(context, ADMIN, {});
  expect(listSessions.result.parse(listed)).toEqual(listed);
  expect(listed).toEqual([
    {
      ...{ id: 'a1', user: 'user:admin', via: 'local', client: '10.0.0.7' },
      ...{ since: isoTime(NOW - 5), last_seen: isoTime(NOW - 5), until: isoTime(NOW - 5 + HOUR) },
    },
  ]);
  await endSession(context, ADMIN, { id: 'a1' });
  expect(await listSessions(context, ADMIN, {})).toEqual([]);
  const { items } = await audit.list({}, { limit: 10 });
  expect(items).toMatchObject([{ action: 'end_session', actor: ADMIN.id, about: 'user:admin a1' }]);
  await expect(endSession(context, ADMIN, { id: 'a1' })).rejects.toMatchObject({ kind: 'not_found' });
});

it('lists no session of somebody who is disabled', async () => {
  const { context } = await openScene();
  await context.store.sessions.set('x', SESSION);
  await disableUser(context, ADMIN, { name: 'admin' });
  expect(await listSessions(context, ADMIN, {})).toEqual([]);
});
