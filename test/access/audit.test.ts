import { expect, it } from 'vitest';
import { createAuditTrail } from '../../src/access/audit.ts';
import { DAY } from '../../src/domain/time.ts';
import { StoreUnavailable } from '../../src/store/contract/errors.ts';
import { every } from '../support/stores.ts';
import { from, openPeople, right, withCookie } from './people.ts';
import type { LoggedIn } from '../../src/access/log-in.ts';

const ADMIN = 'password: "${SECRET}"';

it('notes who logged in and out, and who failed to, without what was typed', async () => {
  const people = await openPeople();
  const access = people.with(ADMIN);
  const attempt = (user: string, password: string) => access.logIn(user, password, from('192.0.2.1'));
  await attempt('admin', 'wrong');
  await attempt('correct horse', 'typed into the wrong field');
  const { cookie, identity } = right<LoggedIn>(await attempt('admin', 'correct horse'));
  await access.logOut(withCookie(cookie));
  const entries = await every((page) => people.store.audit.list({}, page), 3);
  const at = { at: people.now, client: '192.0.2.1', subject: null };
  expect(entries).toEqual([
    { id: 4, ...at, actor: 'user:admin', action: 'log_out', about: identity.session },
    { id: 3, ...at, actor: 'user:admin', action: 'log_in', about: 'password' },
    { id: 2, ...at, actor: 'nobody', action: 'log_in_failed' },
    { id: 1, ...at, actor: 'user:admin', action: 'log_in_failed' },
  ]);
});

it('keeps entries until they are too old', async () => {
  const people = await openPeople();
  const trail = createAuditTrail(people.store.audit, () => people.now);
  for (let i = 0; i < 5; i++) {
    await trail.note({ id: 'user:ana' }, 'search');
    people.now += DAY;
  }
  const before = people.now - 2 * DAY;
  expect(await people.store.audit.expire(before, 2)).toBe(2);
  expect(await people.store.audit.expire(before, 2)).toBe(1);
  expect(await people.store.audit.expire(before, 2)).toBe(0);
  const { items } = await people.store.audit.list({}, { limit: 9 });
  expect(items.map(({ id }) => id)).toEqual([5, 4]);
});

it('lets nobody in whose log-in cannot be noted', async () => {
  const people = await openPeople();
  const access = people.with(ADMIN);
  await people.store.close();
  await expect(access.logIn('admin', 'correct horse', from('192.0.2.1'))).rejects.toThrow(StoreUnavailable);
});
