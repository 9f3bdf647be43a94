import { expect, it } from 'vitest';
import { formatId } from '../../src/domain/id.ts';
import { CLOSED } from '../../src/domain/outcome.ts';
import { dropDeliveries, listDeliveries, retryDeliveries } from '../../src/operations/deliveries.ts';
import { delivery, sms } from '../support/sample-events.ts';
import { every, openDeliveries, stored } from '../support/stores.ts';
import { ADMIN, openScene, type Scene } from './scene.ts';

/** Deliveries of two gateways, the destination `other` failing, and `gone` not in the config. */
async function withDeliveries(): Promise<Scene> {
  const scene = await openScene();
  await scene.accept([
    stored(sms({ id: 1 }), [
      delivery({ id: 11, destination: 'screen', state: 'dead', problem: 'refused' }),
      delivery({ id: 12, destination: 'other' }),
      delivery({ id: 13, destination: 'gone', state: 'held' }),
    ]),
    stored(sms({ id: 2, gateway: 'depot' }), [
      delivery({ id: 14, event: 2, destination: 'screen', state: 'dead', problem: 'refused' }),
      delivery({ id: 15, event: 2, destination: 'other', state: 'retrying', attempts: 1 }),
    ]),
  ]);
  await scene.context.store.circuits.set('other', { ...CLOSED, failures: 1, openSince: 1, notBefore: 99 });
  return scene;
}

async function statesIn({ context: { store } }: Scene): Promise<(readonly [number, string])[]> {
  return (await openDeliveries(store)).map(({ id, state }) => [id, state] as const);
}

it.each([
  ['oldest', ['B', 'C', 'D', 'E', 'F']],
  ['newest', ['F', 'E', 'D', 'C', 'B']],
] as const)('lists what has not arrived page by page, the %s first', async (order, endings) => {
  const { context } = await withDeliveries();
  const all = await every((page) => listDeliveries(context, ADMIN, { order, ...page }), 2);
  expect(all.map(({ id }) => id.at(-1))).toEqual(endings);
});

it('shows a delivery without its text, in the shape that it promises', async () => {
  const { context } = await withDeliveries();
  const input = { order: 'oldest', limit: 9, state: 'held' } as const;
  const page = await listDeliveries(context, ADMIN, input);
  expect(listDeliveries.result.strict().parse(page)).toEqual(page);
  expect(page.items.map(({ id, state }) => [id.at(-1), state])).toEqual([
    ['C', 'held'],
    ['D', 'held'],
    ['F', 'held'],
  ]);
  expect(page.items[2]).toEqual({
    ...{ id: formatId(15), event: formatId(2), kind: 'sms', gateway: 'depot', port: '1.02' },
    ...{ destination: 'other', state: 'held', rule: 'all', priority: 'normal', attempts: 1, problem: null },
    ...{ created_at: '2026-03-02T12:00:00.000Z', due: '2026-03-02T12:00:00.000Z', possibly_repeated: false },
  });
});

it('knows the destinations of the config, and those that something waits for', async () => {
  const { context } = await withDeliveries();
  const waiting = await listDeliveries(context, ADMIN, { destination: 'gone', order: 'oldest', limit: 9 });
  expect(waiting.items).toHaveLength(1);
  const unknown = { kind: 'unknown_name', message: 'no destination "scren"; did you mean "screen"?' };
  const input = { destination: 'scren' };
  await expect(listDeliveries(context, ADMIN, { ...input, order: 'oldest', limit: 9 })).rejects.toMatchObject(
    unknown,
  );
  await expect(retryDeliveries(context, ADMIN, input)).rejects.toMatchObject(unknown);
  await expect(dropDeliveries(context, ADMIN, input)).rejects.toMatchObject(unknown);
});

it('requeues what is meant, and lets a failing destination be tried at once', async () => {
  const scene = await withDeliveries();
  const { context } = scene;
  expect(await retryDeliveries(context, ADMIN, {})).toEqual({ count: 4, unconfigured: ['gone'] });
  expect(await statesIn(scene)).toEqual([
    [11, 'pending'],
    [12, 'pending'],
    [13, 'held'],
    [14, 'pending'],
    [15, 'pending'],
  ]);
  expect((await context.store.circuits.all()).get('other')).toMatchObject({ openSince: 1, notBefore: 0 });
});

it('means one delivery by the ending of its id, and refuses an ending of several', async () => {
  const scene = await withDeliveries();
  const { context } = scene;
  expect(await retryDeliveries(context, ADMIN, { id: 'e' })).toEqual({ count: 1, unconfigured: [] });
  expect(await dropDeliveries(context, ADMIN, { id: formatId(12) })).toEqual({ count: 1 });
  expect(await dropDeliveries(context, ADMIN, { id: 'Z' })).toEqual({ count: 0 });
  expect((await statesIn(scene)).map(([id]) => id)).toEqual([11, 13, 14, 15]);
  await expect(dropDeliveries(context, ADMIN, { id: 'u' })).rejects.toMatchObject({ kind: 'invalid' });
  await scene.accept([stored(sms({ id: 3 }), [delivery({ id: 11 + 32, event: 3, destination: 'screen' })])]);
  await expect(dropDeliveries(context, ADMIN, { id: 'B' })).rejects.toMatchObject({
    kind: 'ambiguous_id',
    message: 'more than one delivery ends with "B": write more of it',
  });
});

it('touches and shows nothing outside of the scope of whoever asks', async () => {
  const scene = await withDeliveries();
  const { context, only } = scene;
  const operator = await only('depot', 'operator');
  const { items } = await listDeliveries(context, operator, { order: 'oldest', limit: 9 });
  expect(items.map(({ id }) => id.at(-1))).toEqual(['E', 'F']);
  expect(await retryDeliveries(context, operator, { state: 'dead' })).toEqual({ count: 1, unconfigured: [] });
  expect(await retryDeliveries(context, operator, { id: formatId(11) })).toEqual({
    count: 0,
    unconfigured: [],
  });
  expect(await dropDeliveries(context, operator, {})).toEqual({ count: 2 });
  expect(await statesIn(scene)).toEqual([
    [11, 'dead'],
    [12, 'pending'],
    [13, 'held'],
  ]);
});

it('is for operators only', async () => {
  const scene = await withDeliveries();
  const { context, only } = scene;
  const viewer = await only('office', 'viewer');
  const refused = { kind: 'forbidden', message: 'this needs the role operator' };
  await expect(listDeliveries(context, viewer, { order: 'oldest', limit: 9 })).rejects.toMatchObject(refused);
  await expect(retryDeliveries(context, viewer, {})).rejects.toMatchObject(refused);
  await expect(dropDeliveries(context, viewer, {})).rejects.toMatchObject(refused);
  expect(await statesIn(scene)).toHaveLength(5);
});
