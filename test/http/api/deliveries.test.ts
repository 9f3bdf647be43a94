import { expect, it } from 'vitest';
import { z } from 'zod';
import { createSubjectIndex } from '../../../src/access/scopes.ts';
import type { DeliveryState } from '../../../src/domain/delivery.ts';
import { formatId } from '../../../src/domain/id.ts';
import { MINUTE } from '../../../src/domain/time.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { stored } from '../../support/stores.ts';
import { NOW } from '../../operations/scene.ts';
import { expectProblem, openApi, type Answered } from './scene.ts';

const planned = z.object({ matched: z.number(), more: z.boolean(), token: z.string() });

/** An API over deliveries in these states, all to `screen`, with the ids from 11 on; time passes as the test says. */
async function withDeliveries(...states: readonly DeliveryState[]) {
  let now = NOW;
  const api = await openApi({ clock: () => now });
  const made = states.map((state, i) => delivery({ id: 11 + i, destination: 'screen', state }));
  await api.accept([stored(sms({ id: 1 }), made)]);
  const send = (body: object, as = 'admin'): Promise<Answered> =>
    api.ask('/deliveries/actions', { method: 'post', body, as });
  return {
    ...api,
    send,
    pass: (time: number) => {
      now += time;
    },
    plan: async (order: object) => planned.parse((await send({ ...order, dry_run: true })).body),
    states: async () => {
      const event = await api.context.store.reader.event('everything', 1);
      return event?.sent.map(({ state }) => state);
    },
  };
}

it('an order is carried out on what its dry run found and is still in a state for it, and on nothing else', async () => {
  const { plan, send, accept, ask, states, changes, context } = await withDeliveries(
    'dead',
    'dead',
    'held',
    'delivered',
  );
  const { matched, more, token } = await plan({ action: 'retry', filter: { state: 'dead' } });
  expect({ matched, more }).toEqual({ matched: 2, more: false });
  await ask(`/deliveries/${formatId(12)}/drop`, { method: 'post' });
  await accept([
    stored(sms({ id: 2 }), [delivery({ id: 21, event: 2, destination: 'screen', state: 'dead' })]),
  ]);
  const before = changes();
  expect(await send({ action: 'retry', token })).toMatchObject({
    status: 200,
    body: { done: 1, skipped: 1 },
  });
  expect(changes()).toBe(before + 1);
  expect(await states()).toEqual(['pending', 'dropped', 'held', 'delivered']);
  expect(await context.store.reader.delivery('everything', 21)).toMatchObject({ state: 'dead' });
  const { items } = await context.store.audit.list({ actions: ['retry'] }, { limit: 9 });
  expect(items.map((one) => one.delivery)).toEqual([11]);
  expectProblem(await send({ action: 'retry', token }), 'not_found');
});

it.each([
  ['release', { destination: 'screen' }, 1, ['dead', 'pending', 'delivered']],
  ['drop', { destination: 'screen' }, 2, ['dropped', 'dropped', 'delivered']],
  ['drop', { event: formatId(1) }, 2, ['dropped', 'dropped', 'delivered']],
  ['drop', { ids: [formatId(12), formatId(13)] }, 1, ['dead', 'dropped', 'delivered']],
  ['resend', { ids: [formatId(13)] }, 1, ['dead', 'held', 'delivered', 'pending']],
  ['resend', { event: formatId(1) }, 2, ['dead', 'held', 'delivered', 'pending', 'pending']],
  ['resend', { state: 'delivered', since: 0 }, 1, ['dead', 'held', 'delivered', 'pending']],
  ['resend', { state: 'delivered', since: NOW + MINUTE }, 0, ['dead', 'held', 'delivered']],
] as const)('%s of %j finds %i', async (action, filter, matched, after) => {
  const { plan, send, states } = await withDeliveries('dead', 'held', 'delivered');
  const found = await plan({ action, filter });
  expect(found.matched).toBe(matched);
  expect(await states()).toEqual(['dead', 'held', 'delivered']);
  expect((await send({ action, token: found.token })).body).toEqual({ done: matched, skipped: 0 });
  expect(await states()).toEqual(after);
});

it('what is sent again goes to another destination where the dry run says so', async () => {
  const { plan, send, context } = await withDeliveries('held', 'dead');
  const { token } = await plan({ action: 'resend', filter: { event: formatId(1) }, destination: 'other' });
  expect((await send({ action: 'resend', token })).body).toEqual({ done: 2, skipped: 0 });
  const event = await context.store.reader.event('everything', 1);
  expect(event?.sent.map(({ destination, replayed }) => [destination, replayed])).toEqual([
    ['screen', false],
    ['screen', false],
    ['other', true],
    ['other', true],
  ]);
});

it('a token is good for whoever planned it, for its action, and for 10 minutes', async () => {
  const { plan, send, pass, principals, context } = await withDeliveries('dead');
  const order = { action: 'retry', filter: { state: 'dead' } };
  const scope = createSubjectIndex(await context.store.reader.subjects()).scope({ gateway: ['office'] });
  principals.set('bob', { id: 'user:bob', grants: [{ role: 'operator', scope }] });
  const { token } = await plan(order);
  expectProblem(await send({ action: 'retry', token }, 'bob'), 'not_found');
  expectProblem(await send({ action: 'retry', token: token.slice(1) }), 'not_found');
  pass(10 * MINUTE - 1);
  expect((await send({ action: 'retry', token })).status).toBe(200);
  const late = await plan({ ...order, filter: { destination: 'screen' } });
  pass(10 * MINUTE);
  expectProblem(await send({ action: 'retry', token: late.token }), 'not_found');
  const other = await plan({ action: 'drop', filter: { destination: 'screen' } });
  expectProblem(await send({ action: 'retry', token: other.token }), 'not_found');
  const tokens = [];
  for (let n = 0; n < 6; n++) tokens.push((await plan({ action: 'drop', filter: { state: 'held' } })).token);
  expectProblem(await send({ action: 'drop', token: tokens[0] }), 'not_found');
  expect((await send({ action: 'drop', token: tokens[5] })).status).toBe(200);
});

it('what makes no sense is refused in words', async () => {
  const { send } = await withDeliveries('dead');
  const dead = { state: 'dead' };
  for (const [body, words] of [
    [{ action: 'drop', filter: dead }, 'dry_run: must be true; the answer has a token'],
    [{ action: 'drop', dry_run: true }, 'filter: must say which: state, destination, event, since'],
    [{ action: 'drop', filter: {}, dry_run: true }, 'filter: must say which'],
    [{ action: 'drop', filter: { ids: ['x'] }, dry_run: true }, 'ids: "x" is not a whole id'],
    [{ action: 'drop', filter: { text: 'x' }, dry_run: true }, 'filter.text: there is no such field'],
    [
      { action: 'drop', filter: dead, destination: 'other', dry_run: true },
      'destination: is for resend only',
    ],
    [{ action: 'drop', token: 'x', filter: dead }, 'filter: is that of the dry run: leave it out'],
    [{ action: 'forget', token: 'x' }, 'action: '],
  ] as const)
    expect(expectProblem(await send(body), 'invalid')).toContain(words);
});

it('an order finds what is in the scope of whoever asks only', async () => {
  const { accept, send, principals, context } = await withDeliveries('dead');
  await accept([
    stored(sms({ id: 2 }), [delivery({ id: 21, event: 2, destination: 'other', state: 'dead' })]),
  ]);
  const index = createSubjectIndex(await context.store.reader.subjects());
  for (const [settings, matched] of [
    [{ gateway: ['office'] }, 2],
    [{ gateway: ['office'], destination: ['other'] }, 1],
    [{ gateway: ['depot'] }, 0],
  ] as const) {
    const grants = [{ role: 'operator', scope: index.scope(settings) }] as const;
    principals.set('bob', { id: 'user:bob', grants });
    const { body } = await send({ action: 'resend', filter: { state: 'dead' }, dry_run: true }, 'bob');
    expect({ settings, body }).toMatchObject({ body: { matched, more: false } });
  }
});

it('one delivery is shown, retried, released, dropped and sent again by its id', async () => {
  const { ask } = await withDeliveries('dead', 'held', 'delivered');
  const post = (id: number, action: string, body?: object) =>
    ask(`/deliveries/${formatId(id)}/${action}`, { method: 'post', ...(body && { body }) });
  expect(await post(11, 'retry')).toMatchObject({
    status: 200,
    body: { id: formatId(11), state: 'pending' },
  });
  expect(await post(12, 'release')).toMatchObject({ status: 200, body: { state: 'pending' } });
  expect(await post(12, 'drop')).toMatchObject({ status: 200, body: { state: 'dropped' } });
  expectProblem(await post(13, 'drop'), 'conflict');
  const again = await post(13, 'resend');
  expect(again).toMatchObject({ status: 201, body: { state: 'pending', destination: 'screen' } });
  expect(await post(13, 'resend', { destination: 'other' })).toMatchObject({
    body: { destination: 'other' },
  });
  expectProblem(await post(13, 'resend', { destination: 'nowhere' }), 'unknown_name');
  expectProblem(await post(99, 'retry'), 'not_found');
  const { id } = z.object({ id: z.string() }).parse(again.body);
  expect((await ask(`/deliveries/${id}`)).body).toMatchObject({
    replayed: true,
    tried: [],
    state: 'pending',
  });
});
