import { expect, it } from 'vitest';
import { auditPage, type AuditPage } from '../../../src/http/dashboard/audit/audit-page.ts';
import { HOUR, MINUTE } from '../../../src/domain/time.ts';
import { createAuditTrail } from '../../../src/access/audit.ts';
import { NOW } from '../../operations/scene.ts';
import { laidOut, LOOK } from './pages.ts';
import { signedIn } from './signed-in.ts';

const NOTHING: AuditPage = {
  ...{ look: LOOK, filter: {}, entries: [], next: null, older: false, accounts: [], refused: null },
};

it('shows who did what, and about what', () => {
  const entry = {
    ...{ at: new Date(LOOK.now - MINUTE).toISOString(), actor: 'user:ana', action: 'claim' as const },
    ...{ event: '00000000001', delivery: null, destination: null, gateway: 'office', port: '1.01' },
    ...{ client: null, about: null },
  };
  const nothing = { event: null, gateway: null, port: null };
  const page = auditPage({
    ...NOTHING,
    filter: { actor: 'ana', action: 'claim', since: 'day' },
    entries: [
      entry,
      {
        ...{ ...entry, actor: 'token:ci', action: 'drop', event: null, delivery: '00000000002' },
        ...{ destination: 'team', gateway: null, port: null, client: '192.0.2.7' },
      },
      { ...entry, ...nothing, actor: '<i>x', action: 'log_in_failed' },
      { ...entry, ...nothing, action: 'acknowledge', about: '0AP484B2400' },
      { ...entry, ...nothing, actor: 'simwire', action: 'config_loaded', about: 'ab12'.repeat(16) },
    ],
    ...{ next: 'c1', accounts: ['user:ana', 'token:ci'] },
  });
  expect(laidOut(page)).toMatchSnapshot();
});

it('shows that there is nothing', () => {
  expect(laidOut(auditPage(NOTHING))).toMatchSnapshot();
});

it('narrows by names that stand in the address, and by numbers that do not', async () => {
  const { post, show, context } = await signedIn();
  const old = createAuditTrail(context.store.audit, () => NOW - 2 * HOUR);
  await old.note({ id: 'user:admin' }, 'test', { destination: 'long ago' });
  await context.audit.note({ id: 'user:ben' }, 'test', { destination: 'lately' });
  const asked = { actor: '', action: 'test', event: '', sim: '', since: 'hour' };
  const there = (await post('/audit', asked)).headers.get('location');
  expect(there).toBe('/audit?action=test&since=hour');
  const text = await (await show(there ?? '')).text();
  expect(text).toContain('lately');
  expect(text).not.toContain('long ago');
  // The name of somebody with an account suffices.
  await context.store.disabled.set('user:admin', { at: NOW, by: 'user:ben' });
  const admin = await (await show('/audit?actor=admin')).text();
  expect(admin).toContain('long ago');
  expect(admin).not.toContain('lately');
  const byNumber = await post('/audit', { ...asked, sim: '+37120000001' });
  expect([byNumber.status, await byNumber.text()]).toEqual([200, expect.stringContaining('Nothing fits.')]);
  expect(await (await show('/audit?event=%3F')).text()).toContain('is not the id of an event');
});

it('leads on to older entries', async () => {
  const { post, show, context } = await signedIn();
  const about = Array.from({ length: 101 }, (_, n) => ({ about: `deed ${n}.` }));
  await context.audit.note({ id: 'user:ben' }, 'see', ...about);
  const first = await (await show('/audit')).text();
  expect(first).toContain('deed 1.');
  expect(first).not.toContain('deed 0.');
  const [, cursor = ''] = /name="cursor" value="([^"]+)"/.exec(first) ?? [];
  const rest = await (await post('/audit', { cursor })).text();
  expect(rest).toContain('deed 0.');
  expect(rest).not.toContain('deed 1.');
});
