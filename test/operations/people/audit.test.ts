import { expect, it } from 'vitest';
import { formatId } from '../../../src/domain/id.ts';
import type { Principal } from '../../../src/domain/principal.ts';
import { addSilence, endSilence } from '../../../src/operations/alerts/silences.ts';
import { orderDelivery } from '../../../src/operations/deliveries/orders.ts';
import { dropDeliveries } from '../../../src/operations/deliveries/outbox.ts';
import { getEvent } from '../../../src/operations/events/detail.ts';
import { listAudit, whoSaw } from '../../../src/operations/people/audit.ts';
import { isoTime } from '../../../src/render/local-time.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { stored } from '../../support/stores.ts';
import { ADMIN, NOW, openScene } from '../scene.ts';

const ALL = { limit: 50 };
const bob: Principal = { id: 'user:bob', grants: [{ role: 'viewer', scope: 'everything' }] };

it('lists who did what by ids, newest first and page by page, as filters choose', async () => {
  const { context, accept } = await openScene();
  await accept([stored(sms({ id: 1 })), stored(sms({ id: 2, port: '1.03' }))]);
  await context.audit.note(bob, 'reveal', { event: 1 }, { event: 2 });
  await context.audit.note({ id: 'token:ci' }, 'search');
  const { items, next } = await listAudit(context, ADMIN, ALL);
  expect(next).toBeNull();
  const nothing = { delivery: null, destination: null, client: null, about: null };
  expect(items).toEqual([
    {
      ...nothing,
      at: isoTime(NOW),
      actor: 'token:ci',
      action: 'search',
      event: null,
      gateway: null,
      port: null,
    },
    {
      ...nothing,
      at: isoTime(NOW),
      actor: 'user:bob',
      action: 'reveal',
      event: formatId(2),
      gateway: 'office',
      port: '1.03',
    },
    {
      ...nothing,
      at: isoTime(NOW),
      actor: 'user:bob',
      action: 'reveal',
      event: formatId(1),
      gateway: 'office',
      port: sms().port,
    },
  ]);
  const first = await listAudit(context, ADMIN, { limit: 2 });
  expect(first.items).toEqual(items.slice(0, 2));
  expect((await listAudit(context, ADMIN, { limit: 2, cursor: first.next ?? '' })).items).toEqual(
    items.slice(2),
  );
  for (const [filter, count] of [
    [{ event: formatId(1) }, 1],
    [{ actor: 'user:bob' }, 2],
    [{ action: 'search' }, 1],
    [{ sim: sms().sim.name ?? '' }, sms().sim.name === null ? 0 : 2],
    [{ sim: 'Nobody’s' }, 0],
    [{ since: NOW + 1 }, 0],
    [{ until: NOW }, 0],
  ] as const)
    expect((await listAudit(context, ADMIN, { ...ALL, ...filter })).items).toHaveLength(count);
  await expect(listAudit(context, ADMIN, { ...ALL, event: 'x' })).rejects.toMatchObject({ kind: 'invalid' });
  await expect(listAudit(context, bob, ALL)).rejects.toMatchObject({ kind: 'forbidden' });
});

it('notes what operators do', async () => {
  const { context, accept } = await openScene();
  await accept([
    stored(sms({ id: 1 }), [
      delivery({ id: 11, event: 1, destination: 'screen', state: 'dead' }),
      delivery({ id: 12, event: 1, destination: 'other', state: 'dead' }),
      delivery({ id: 13, event: 1, destination: 'other', state: 'dead' }),
    ]),
  ]);
  const silence = await addSilence(context, ADMIN, { match: {}, until: NOW + 1, reason: 'works' });
  await endSilence(context, ADMIN, { id: silence.id });
  await orderDelivery(context, ADMIN, { id: formatId(11), action: 'retry' });
  await dropDeliveries(context, ADMIN, { state: 'dead' });
  const { items } = await listAudit(context, ADMIN, ALL);
  expect(items).toMatchObject([
    { action: 'drop', actor: ADMIN.id, delivery: null, destination: 'other' },
    { action: 'retry', delivery: formatId(11), destination: 'screen' },
    { action: 'end_silence', about: silence.id },
    { action: 'silence', about: silence.id },
  ]);
  expect(JSON.stringify(items)).not.toContain('works');
});

it('tells a viewer who saw an event of his scope: people and programs, chats and webhooks', async () => {
  const { context, accept, only } = await openScene();
  const sent = delivery({ id: 11, event: 1, destination: 'screen', state: 'delivered', settledAt: NOW });
  await accept([
    stored(sms({ id: 1 }), [sent, delivery({ id: 12, event: 1 })]),
    stored(sms({ id: 2, gateway: 'depot' })),
  ]);
  await context.audit.note(bob, 'reveal', { event: 1 });
  await context.audit.note(bob, 'reveal', { event: 2 });
  const office = await only('office', 'viewer');
  expect(await whoSaw(context, office, { event: formatId(1) })).toMatchObject({
    people: [{ actor: 'user:bob', action: 'reveal', event: formatId(1) }],
    destinations: [{ destination: 'screen', at: isoTime(NOW) }],
  });
  expect(await whoSaw(context, office, { event: formatId(1).slice(-4) })).toMatchObject({
    people: [{ actor: 'user:bob', event: formatId(1) }],
  });
  for (const id of [formatId(2), formatId(3)]) {
    const refused = { kind: 'not_found', message: `there is no message whose id ends with "${id}"` };
    await expect(whoSaw(context, office, { event: id })).rejects.toMatchObject(refused);
    await expect(getEvent(context, office, { id })).rejects.toMatchObject(refused);
  }
});
