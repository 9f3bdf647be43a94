import { expect, it } from 'vitest';
import { z } from 'zod';
import { devStatus } from '../../operations/scene.ts';
import { expectProblem, openApi, type ApiScene } from './scene.ts';

const [REGISTERED, LOCKED] = [3, 8] as const;
const alerts = z.object({
  items: z.array(z.object({ id: z.string(), state: z.string(), port: z.string() })),
});

/** The ids of the alerts in a state. */
async function idsIn({ ask }: ApiScene, query: string): Promise<string[]> {
  const { body } = await ask(`/alerts${query}`);
  return alerts.parse(body).items.map(({ id }) => id);
}

it('alerts are listed by how they stand, and for a day after their end', async () => {
  const api = await openApi();
  await api.report('office', devStatus('1.02', LOCKED, '8937100000000000003'));
  const [id = ''] = await idsIn(api, '?state=firing');
  expect(await idsIn(api, '')).toEqual([id]);
  expect(await idsIn(api, '?state=pending')).toEqual([]);
  expect(await idsIn(api, '?state=recent')).toEqual([]);
  await api.report('office', devStatus('1.02', REGISTERED, '8937100000000000003'));
  expect(await idsIn(api, '')).toEqual([]);
  expect(await idsIn(api, '?state=recent&condition=locked_by_operator')).toEqual([id]);
  expect(await idsIn(api, '?state=recent&condition=low_signal')).toEqual([]);
  expect((await api.ask(`/alerts/${id}`)).body).toMatchObject({ alert: { id, state: 'resolved' } });
  expectProblem(await api.ask('/alerts?state=resolved'), 'invalid');
});

it('many are acknowledged at once, but what is over or is not there', async () => {
  const api = await openApi();
  await api.report('office', devStatus('1.02', LOCKED, '8937100000000000003'));
  await api.report('depot', devStatus('1.04', LOCKED, '8937100000000000004'));
  const ids = [...(await idsIn(api, '')), '00000000000'];
  api.principals.set('depot', await api.only('depot', 'operator'));
  const asked = { method: 'post', body: { ids, comment: 'on my way' } } as const;
  expect((await api.ask('/alerts/acknowledge', { ...asked, as: 'depot' })).body).toEqual({ acknowledged: 1 });
  expect((await api.ask('/alerts/acknowledge', asked)).body).toEqual({ acknowledged: 1 });
  expect((await api.ask('/alerts/acknowledge', asked)).body).toEqual({ acknowledged: 0 });
  expect((await api.ask('/alerts')).body).toMatchObject({
    items: [{ acknowledged: { by: 'user:depot' } }, { acknowledged: { comment: 'on my way' } }],
  });
});

it('an alert is acknowledged with a comment or without, and not when it is over', async () => {
  const api = await openApi();
  await api.report('office', devStatus('1.02', LOCKED, '8937100000000000003'));
  const [id = ''] = await idsIn(api, '');
  const path = `/alerts/${id}/acknowledge`;
  expect(await api.ask(path, { method: 'post', body: { comment: 'on my way' } })).toMatchObject({
    status: 200,
    body: { id, acknowledged: { by: 'local:ana', comment: 'on my way' } },
  });
  expect(await api.ask(path, { method: 'post' })).toMatchObject({
    body: { acknowledged: { by: 'local:ana', comment: null } },
  });
  expect(await api.ask(path, { method: 'delete' })).toMatchObject({
    status: 200,
    body: { acknowledged: null },
  });
  await api.report('office', devStatus('1.02', REGISTERED, '8937100000000000003'));
  expect(expectProblem(await api.ask(path, { method: 'post' }), 'conflict')).toContain('is over');
  expectProblem(await api.ask('/alerts/00000000000/acknowledge', { method: 'post' }), 'not_found');
});
