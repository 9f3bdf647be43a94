import { describe, expect, it } from 'vitest';
import { createSubjectIndex, type ScopeSettings } from '../../../src/access/scopes.ts';
import { formatId } from '../../../src/domain/id.ts';
import { CLOSED } from '../../../src/domain/outcome.ts';
import type { Principal } from '../../../src/domain/principal.ts';
import { countDeliveries, listDeliveries, showDelivery } from '../../../src/operations/deliveries/list.ts';
import { orderDelivery, resendDelivery } from '../../../src/operations/deliveries/orders.ts';
import {
  dropDeliveries,
  releaseDeliveries,
  retryDeliveries,
} from '../../../src/operations/deliveries/outbox.ts';
import { getEvent } from '../../../src/operations/events/detail.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { every, openDeliveries, stored } from '../../support/stores.ts';
import { ADMIN, NOW, openScene, type Scene } from '../scene.ts';

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

it('counts and shows as held what waits for a failing destination, also where its event is shown', async () => {
  const { context, only } = await withDeliveries();
  expect(await countDeliveries(context, await only('depot', 'operator'), {})).toEqual([
    { destination: 'other', state: 'held', count: 1 },
    { destination: 'screen', state: 'dead', count: 1 },
  ]);
  const { sent } = await getEvent(context, ADMIN, { id: formatId(1) });
  expect(sent.map(({ destination, state }) => [destination, state])).toEqual([
    ['screen', 'dead'],
    ['other', 'held'],
    ['gone', 'held'],
  ]);
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

it('releases what is held, and nothing else', async () => {
  const scene = await withDeliveries();
  const { context } = scene;
  expect(await releaseDeliveries(context, ADMIN, { destination: 'other' })).toEqual({
    count: 2,
    unconfigured: [],
  });
  expect(await releaseDeliveries(context, ADMIN, {})).toMatchObject({ unconfigured: ['gone'] });
  expect((await statesIn(scene)).filter(([, state]) => state === 'dead')).toHaveLength(2);
});

it('means one delivery by the ending of its id, and refuses an ending of several', async () => {
  const scene = await withDeliveries();
  const { context } = scene;
  const drop = (id: string) => orderDelivery(context, ADMIN, { id, action: 'drop' });
  const retried = await orderDelivery(context, ADMIN, { id: 'e', action: 'retry' });
  expect(orderDelivery.result.strict().parse(retried)).toEqual(retried);
  expect(retried).toMatchObject({ id: formatId(14), state: 'pending' });
  expect(await drop(formatId(12))).toMatchObject({ id: formatId(12), state: 'dropped' });
  await expect(drop('Z')).rejects.toMatchObject({ kind: 'not_found', message: 'no delivery Z' });
  expect((await statesIn(scene)).map(([id]) => id)).toEqual([11, 13, 14, 15]);
  await expect(drop('u')).rejects.toMatchObject({ kind: 'invalid' });
  await scene.accept([stored(sms({ id: 3 }), [delivery({ id: 11 + 32, event: 3, destination: 'screen' })])]);
  await expect(drop('B')).rejects.toMatchObject({
    kind: 'ambiguous_id',
    message: 'more than one delivery ends with "B": write more of it',
  });
});

it.each([
  ['B', 'release', 'what is dead cannot be released'],
  ['D', 'retry', 'the destination "gone" is not in the config'],
  ['D', 'release', 'the destination "gone" is not in the config'],
  ['14', 'retry', 'what is delivered cannot be retried'],
  ['14', 'drop', 'what is delivered cannot be dropped'],
  ['15', 'drop', 'what is sending cannot be dropped'],
] as const)('says why %s cannot be had for %s: %s', async (id, action, words) => {
  const { context, accept } = await withDeliveries();
  const [arrived, sending] = [
    delivery({ id: 36, event: 3, state: 'delivered' }),
    delivery({ id: 37, event: 3, state: 'sending' }),
  ];
  await accept([stored(sms({ id: 3 }), [{ ...arrived, settledAt: NOW }, sending])]);
  await expect(orderDelivery(context, ADMIN, { id, action })).rejects.toMatchObject({
    kind: 'conflict',
    message: expect.stringContaining(words) as string,
  });
});

it('tries the destination at once that a released delivery waits for', async () => {
  const { context } = await withDeliveries();
  expect(await orderDelivery(context, ADMIN, { id: 'C', action: 'release' })).toMatchObject({
    id: formatId(12),
    state: 'held',
  });
  expect((await context.store.circuits.all()).get('other')).toMatchObject({ openSince: 1, notBefore: 0 });
});

it('shows one with every attempt, and all of an event in whatever state', async () => {
  const { context, accept } = await withDeliveries();
  const arrived = delivery({ id: 16, event: 3, destination: 'screen', state: 'delivered', settledAt: NOW });
  await accept([stored(sms({ id: 3 }), [arrived, delivery({ id: 17, event: 3, destination: 'other' })])]);
  const attempt = { at: NOW, outcome: 'refused', reason: 'too long', delay: null } as const;
  await context.store.outbox.settle([{ id: 17, state: 'dead', problem: 'too long', attempt }]);
  const detail = await showDelivery(context, ADMIN, { id: formatId(17) });
  expect(showDelivery.result.strict().parse(detail)).toEqual(detail);
  expect(detail).toMatchObject({ state: 'dead', tried: [{ outcome: 'refused', reason: 'too long' }] });
  const page = { order: 'oldest', limit: 9 } as const;
  const idsOf = async (choice: object) =>
    (await listDeliveries(context, ADMIN, { ...page, ...choice })).items.map(({ id }) => id);
  expect(await idsOf({ event: formatId(3) })).toEqual([formatId(16), formatId(17)]);
  expect(await idsOf({ event: formatId(3), state: 'dead' })).toEqual([formatId(17)]);
  expect(await idsOf({ state: 'delivered' })).toEqual([formatId(16)]);
  expect(await idsOf({ state: 'delivered', destination: 'other' })).toEqual([]);
  await expect(idsOf({ event: 'Z' })).rejects.toMatchObject({ kind: 'invalid' });
});

describe('what is sent again', () => {
  /** An event that arrived at one destination, waits for another and was refused by neither. */
  async function withSent() {
    const scene = await withDeliveries();
    const arrived = delivery({ id: 16, event: 3, destination: 'screen', state: 'delivered', settledAt: NOW });
    await scene.accept([stored(sms({ id: 3 }), [{ ...arrived, captures: { who: 'me' }, expires: 1 }])]);
    return scene;
  }

  it('is a new delivery of the same event, marked as replayed, and the old one stays as it was', async () => {
    const { context } = await withSent();
    const made = await resendDelivery(context, ADMIN, { id: formatId(16) });
    expect(resendDelivery.result.strict().parse(made)).toEqual(made);
    expect(made).toMatchObject({ event: formatId(3), destination: 'screen', state: 'pending', kind: 'sms' });
    expect(made.id).not.toBe(formatId(16));
    expect(await showDelivery(context, ADMIN, { id: made.id })).toMatchObject({
      replayed: true,
      moved_from: null,
    });
    const stands = await context.store.reader.event('everything', 3);
    expect(stands?.sent).toMatchObject([
      { id: 16, state: 'delivered', replayed: false },
      { replayed: true, rule: 'all', captures: { who: 'me' }, expires: null, alternatives: [] },
    ]);
    const { items } = await context.store.audit.list({}, { limit: 9 });
    expect(items).toMatchObject([
      { actor: 'local:ana', action: 'resend', delivery: 16, destination: 'screen' },
    ]);
  });

  it('can go to another destination, also what still waits', async () => {
    const { context } = await withSent();
    for (const id of [formatId(16), formatId(11), formatId(13)])
      expect(await resendDelivery(context, ADMIN, { id, destination: 'other' })).toMatchObject({
        destination: 'other',
      });
    expect(await showDelivery(context, ADMIN, { id: formatId(13) })).toMatchObject({ state: 'held' });
  });

  it('is refused where it still waits for that destination, or there is none', async () => {
    const { context } = await withSent();
    await expect(resendDelivery(context, ADMIN, { id: formatId(12) })).rejects.toMatchObject({
      kind: 'conflict',
      message: `${formatId(12)}: what is held cannot be sent again`,
    });
    await expect(
      resendDelivery(context, ADMIN, { id: formatId(16), destination: 'scren' }),
    ).rejects.toMatchObject({
      kind: 'unknown_name',
      message: 'no destination "scren" in the config; did you mean "screen"?',
    });
  });

  it('goes only where the scope of whoever asks has it go', async () => {
    const { context } = await withSent();
    const index = createSubjectIndex(await context.store.reader.subjects());
    const holding = (...scopes: ScopeSettings[]): Principal => ({
      id: 'user:bob',
      grants: scopes.map((scope) => ({ role: 'operator', scope: index.scope(scope) })),
    });
    const screenOnly = holding({ gateway: ['office'], destination: ['screen'] });
    const to = (who: Principal, destination: string) =>
      resendDelivery(context, who, { id: formatId(16), destination });
    await expect(to(screenOnly, 'other')).rejects.toMatchObject({
      kind: 'unknown_name',
      message: 'no destination "other" in the config; known: screen',
    });
    const both = holding({ gateway: ['office'], destination: ['screen'] }, { gateway: ['depot'] });
    await expect(to(both, 'other')).rejects.toMatchObject({ kind: 'conflict' });
    expect(await to(screenOnly, 'screen')).toMatchObject({ destination: 'screen' });
    await expect(to(holding({ gateway: ['depot'] }), 'screen')).rejects.toMatchObject({
      kind: 'not_found',
      message: `no delivery ${formatId(16)}`,
    });
  });
});

it('touches and shows nothing outside of the scope of whoever asks', async () => {
  const scene = await withDeliveries();
  const { context, only } = scene;
  const operator = await only('depot', 'operator');
  const { items } = await listDeliveries(context, operator, { order: 'oldest', limit: 9 });
  expect(items.map(({ id }) => id.at(-1))).toEqual(['E', 'F']);
  expect(await retryDeliveries(context, operator, { state: 'dead' })).toEqual({ count: 1, unconfigured: [] });
  await expect(orderDelivery(context, operator, { id: formatId(11), action: 'retry' })).rejects.toMatchObject(
    { kind: 'not_found' },
  );
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
