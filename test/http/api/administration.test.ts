import { hostname } from 'node:os';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import type { Principal } from '../../../src/domain/principal.ts';
import { isoTime } from '../../../src/render/local-time.ts';
import { NOW } from '../../operations/scene.ts';
import { recvSms } from '../../support/wire.ts';
import { expectProblem, openApi } from './scene.ts';

it('what could not be decoded is listed, shown masked, and decoded again', async () => {
  const api = await openApi();
  const reject = { raw: recvSms('Your code is 481920'), reason: 'it could not be read' };
  await api.context.store.journal.accept({
    ...{ gateway: 'office', at: NOW, keys: [], rejects: [reject], decide: () => NO_CHANGE },
    envelope: { contentType: undefined, query: {} },
  });
  const page = z.object({ items: z.tuple([z.object({ id: z.string(), reason: z.string() })]) });
  const [part] = page.parse((await api.ask('/quarantine?gateway=office')).body).items;
  expect(part.reason).toBe('it could not be read');
  const as = 'root';
  const admin: Principal = { id: 'user:root', grants: [{ role: 'admin', scope: 'everything' }] };
  api.principals.set(as, admin);
  const shown = await api.ask(`/quarantine/${part.id}`, { as });
  expect(shown.body).toMatchObject({ id: part.id, raw: '(masked: it may hold a code)' });
  const retried = await api.ask(`/quarantine/${part.id}/retry`, { as, method: 'post' });
  expect(retried.body).toMatchObject({ items: [{ id: part.id, reason: null }], next: null });
  expect(api.changes()).toBe(1);
  expectProblem(await api.ask(`/quarantine/${part.id}`), 'not_found');
  const { body: audited } = await api.ask('/audit?action=retry');
  expect(audited).toMatchObject({ items: [{ actor: 'user:root', about: `quarantine ${part.id}` }] });
});

it('a user is kept out and let in again, and his session ended', async () => {
  const api = await openApi();
  const { sessions } = api.context.store;
  await sessions.set('secret', {
    ...{ id: 'a1', user: 'admin', rights: '', createdAt: NOW, lastAt: NOW, peer: '10.0.0.7' },
    provider: null,
  });
  expect((await api.ask('/sessions')).body).toMatchObject({ items: [{ id: 'a1', user: 'user:admin' }] });
  expect((await api.ask('/sessions/a1', { method: 'delete' })).status).toBe(204);
  expectProblem(await api.ask('/sessions/a1', { method: 'delete' }), 'not_found');
  const disabled = await api.ask('/users/admin/disable', { method: 'post' });
  expect(disabled.body).toEqual({ id: 'user:admin', changed: true });
  expect((await api.ask('/users')).body).toMatchObject({
    items: [{ id: 'user:admin', role: null, scope: null, sessions: 0 }],
  });
  const elsewhere = encodeURIComponent('https://id.test/realm#7');
  for (const action of ['disable', 'enable']) {
    const { body } = await api.ask(`/users/${elsewhere}/${action}`, { method: 'post' });
    expect(body).toEqual({ id: 'https://id.test/realm#7', changed: true });
  }
  expectProblem(await api.ask('/users/anna/disable', { method: 'post' }), 'unknown_name');
});

it('events link to their pages, where the config says where those are', async () => {
  const { config } = (await openApi()).context;
  const server = { ...config.server, admin_url: 'https://sms.test' };
  const api = await openApi();
  Object.assign(api.context, { config: { ...config, server } });
  await api.report('office', recvSms('hello'));
  const { items } = z
    .object({ items: z.array(z.object({ id: z.string(), link: z.string() })) })
    .parse((await api.ask('/events')).body);
  expect(items.map(({ link }) => link)).toEqual(items.map(({ id }) => `https://sms.test/messages/${id}`));
});

it('the relay that runs is named, and how much comes is counted', async () => {
  const api = await openApi();
  await api.report('office', recvSms('Your code is 481920'));
  expect((await api.ask('/instances')).body).toMatchObject({
    items: [{ name: hostname(), self: true, version: '1.2.3', config_differs: false }],
  });
  const { body } = await api.ask('/stats?series=codes,sms&step=24h');
  expect(body).toMatchObject({ step: 86_400, points: [{ sms: 0 }, { sms: 1, codes: 1 }] });
  expect(expectProblem(await api.ask('/stats?series=code'), 'invalid')).toBe(
    'series: there is no series "code"; did you mean "codes"?',
  );
  expect(expectProblem(await api.ask('/stats?step=5m'), 'invalid')).toMatch(/^step: must be whole hours/);
});

it('the config in force is shown without its secrets', async () => {
  const api = await openApi();
  const { body } = await api.ask('/config');
  expect(body).toMatchObject({
    loaded_at: isoTime(NOW),
    digest: api.context.config.digest,
    warnings: [
      { file: 'c.yaml', line: 5, message: expect.stringMatching(/^no rule takes alerts/) as string },
    ],
    config: {
      time_zone: 'UTC',
      gateways: { office: { tokens: ['•••'], sims: { '1.01': { name: 'Bank' } } } },
    },
  });
  expect(JSON.stringify(body)).not.toContain('0a1b2c3d');
});
