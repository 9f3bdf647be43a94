import { expect, it } from 'vitest';
import { findCode } from '../../../src/codes/find-code.ts';
import type { SmsEvent } from '../../../src/domain/event.ts';
import { formatId } from '../../../src/domain/id.ts';
import { getEvent, whyEvent } from '../../../src/operations/events/detail.ts';
import { listEvents } from '../../../src/operations/events/list.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { every, stored } from '../../support/stores.ts';
import { recvSms } from '../../support/wire.ts';
import { ADMIN, NOW, openScene, type Scene } from '../scene.ts';

const BANK = {
  name: 'Bank',
  number: '+37120000001',
  iccid: null,
  imsi: null,
  operator: 'LMT',
  tags: ['bank'],
};
const texts = (text: string): Partial<SmsEvent> => ({ text, code: findCode(text) });

/** Three SMS of two gateways: with a code, of a bank, and of nobody. */
async function withEvents(): Promise<Scene> {
  const scene = await openScene();
  const { journal } = scene.context.store;
  const tried = [delivery({ id: 11, destination: 'screen', state: 'sending' })];
  await scene.accept([
    { ...stored(sms({ id: 1, sender: 'HSBC', ...texts('Your code is 481920') }), tried), rules: ['all'] },
    stored(sms({ id: 2, gateway: 'depot', port: '1.03', text: 'from the depot' })),
  ]);
  const event = sms({ id: 3, port: '1.01', sim: BANK, sender: '+37129999999', receivedAt: NOW + 60_000 });
  await journal.accept({
    ...{ gateway: 'office', at: NOW, keys: [], rejects: [], submission: { peer: '10.0.0.7', token: 2 } },
    decide: () => ({
      ...{ repeats: [], gateway: null, ports: [], faults: new Map(), history: [], matches: [], wakeAt: null },
      events: [stored({ ...event, ...texts('482913 ist Ihr Code') })],
    }),
  });
  return scene;
}

type Filter = Omit<Parameters<typeof listEvents>[2], 'limit' | 'cursor'>;

async function found({ context }: Scene, filter: Filter, who = ADMIN): Promise<string[]> {
  const all = await every((page) => listEvents(context, who, { ...filter, ...page }), 2);
  expect(listEvents.result.parse({ items: all, next: null })).toEqual({ items: all, next: null });
  return all.map(({ id }) => id.slice(-1));
}

it.each<[Filter, string[]]>([
  [{}, ['3', '2', '1']],
  [{ gateway: 'office' }, ['3', '1']],
  [{ port: '1.03' }, ['2']],
  [{ port: '1' }, ['3', '2', '1']],
  [{ port: 'office/1.02' }, ['1']],
  [{ sim: 'bank' }, ['3']],
  [{ sim: '+371 2000 0001' }, ['3']],
  [{ tag: 'ban*' }, ['3']],
  [{ sender: 'hsbc' }, ['1']],
  [{ sender: '/^\\+371/' }, ['3']],
  [{ text: 'DEPOT' }, ['2']],
  [{ text: '481920' }, ['1']],
  [{ rule: 'all' }, ['1']],
  [{ code: true }, ['3', '1']],
  [{ code: false }, ['2']],
  [{ code: 'pickup' }, []],
  [{ whole_code: '482-913' }, ['3']],
  [{ whole_code: '4829' }, []],
  [{ unrouted: true }, ['3', '2']],
  [{ event: 'call' }, []],
  [{ peer: '10.0.0.7', token: 2 }, ['3']],
  [{ token: 1 }, []],
  [{ gateway: 'office', text: 'code', sender: 'hsbc' }, ['1']],
])('lists those that fit %j, the newest first', async (filter, ids) => {
  expect(await found(await withEvents(), filter)).toEqual(ids);
});

it.each<[Filter, string]>([
  [{ gateway: 'ofice' }, 'no gateway "ofice"; did you mean "office"?'],
  [{ rule: 'al' }, 'no rule "al"; did you mean "all"?'],
  [{ sim: 'Bonk' }, 'no SIM "Bonk"; did you mean "Bank"?'],
  [{ tag: 'ads' }, 'no tag "ads"; known: bank'],
  [{ text: '/(/' }, expect.stringMatching(/^text: /) as string],
  [{ port: '3-1' }, expect.stringMatching(/^port: /) as string],
])('refuses %j with what was probably meant', async (filter, message) => {
  await expect(found(await withEvents(), filter)).rejects.toMatchObject({ message });
});

it('shows all that is known of one by the ending of its id', async () => {
  const scene = await withEvents();
  const { context } = scene;
  await context.store.outbox.settle([
    { id: 11, state: 'retrying', attempt: { at: NOW, outcome: 'transient', reason: '502', delay: 5_000 } },
  ]);
  await context.store.assignments.claim({ event: 1, holder: 'local:ana', at: NOW, key: null }, false);
  const event = await getEvent(context, ADMIN, { id: '1' });
  expect(getEvent.result.parse(event)).toEqual(event);
  expect(event).toMatchObject({
    ...{ id: formatId(1), event: 'sms', gateway: 'office', port: '1.02', sender: 'HSBC' },
    ...{ text: 'Your code is 481920', code: '481920', rules: ['all'], deliveries: 1, peer: null, raw: null },
    assignment: { holder: 'local:ana', at: '2026-03-02T12:00:00Z' },
    sent: [
      {
        ...{ destination: 'screen', state: 'retrying', moved_from: null },
        tried: [{ at: '2026-03-02T12:00:00Z', outcome: 'transient', reason: '502', delay: 5 }],
      },
    ],
  });
  expect(event).not.toHaveProperty('destination');
  const why = await whyEvent(context, ADMIN, { id: event.id });
  expect(whyEvent.result.parse(why)).toEqual(why);
  expect(why).toMatchObject({
    code: { found: { value: '481920' }, candidates: [{ value: '481920' }] },
    rules: [{ name: 'all', verdict: 'match' }],
  });
});

it('says which ids are none, and which several have', async () => {
  const scene = await withEvents();
  await scene.accept([stored(sms({ id: 1 + 32 }))]);
  const { context } = scene;
  await expect(getEvent(context, ADMIN, { id: '1' })).rejects.toMatchObject({ kind: 'ambiguous_id' });
  await expect(getEvent(context, ADMIN, { id: 'Z' })).rejects.toMatchObject({ kind: 'not_found' });
  await expect(getEvent(context, ADMIN, { id: formatId(9) })).rejects.toMatchObject({ kind: 'not_found' });
  await expect(getEvent(context, ADMIN, { id: '!' })).rejects.toMatchObject({ kind: 'invalid' });
  expect(await getEvent(context, ADMIN, { id: formatId(1) })).toMatchObject({ id: formatId(1) });
});

it('shows a viewer of a part no code in any copy, nobody else’s events, and no address', async () => {
  const scene = await withEvents();
  const { context, report, only } = scene;
  await report('office', recvSms('Your code is 481920', { sender: 'Other', port: '1.01' }));
  const viewer = await only('office', 'viewer');
  expect(await found(scene, {}, viewer)).toHaveLength(3);
  const { items } = await listEvents(context, viewer, { limit: 9 });
  const wholes = await Promise.all(items.map(({ id }) => getEvent(context, viewer, { id })));
  const whys = await Promise.all(items.map(({ id }) => whyEvent(context, viewer, { id })));
  const shown = JSON.stringify([items, wholes, whys]);
  expect(shown).not.toMatch(/481920|482913|NDgxOTIw|10\.0\.0\.7|depot/);
  expect(shown).toContain('Your code is ••••••');
  expect(whys[2]?.code?.candidates).toMatchObject([{ value: '••••••' }]);
  // What is not shown cannot be searched for either, but by who has the whole code.
  expect(await found(scene, { text: '4819' }, viewer)).toEqual([]);
  expect(await found(scene, { whole_code: '482913' }, viewer)).toEqual(['3']);
  await expect(getEvent(context, viewer, { id: formatId(2) })).rejects.toMatchObject({ kind: 'not_found' });
  await expect(found(scene, { gateway: 'depot' }, viewer)).rejects.toMatchObject({ kind: 'unknown_name' });
  await expect(found(scene, {}, await only('office', 'monitor'))).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

it('notes who searched, not what for, and that a whole code led to its message', async () => {
  const scene = await withEvents();
  const viewer = await scene.only('office', 'viewer');
  await found(scene, { text: 'code' }, viewer);
  await found(scene, { whole_code: '999999' }, viewer);
  await found(scene, { whole_code: '482913' }, viewer);
  const { items } = await scene.context.store.audit.list({}, { limit: 9 });
  expect(items.map(({ action, event = null, about = null }) => [action, event, about])).toEqual([
    ['reveal', 3, null],
    ['search', null, null],
    ['search', null, null],
    ['search', null, null],
  ]);
});

it('masks what a rule found to be the code, also where its delivery is out of scope', async () => {
  const scene = await openScene();
  const captured = delivery({ id: 11, destination: 'screen', captures: { code: '7731' } });
  await scene.accept([stored(sms({ id: 1, text: 'Order 7731 is ready' }), [captured])]);
  const { grants } = await scene.only('office', 'viewer');
  const subjects = new Set([1]);
  const elsewhere = { subjects, patterns: [], deliveries: [{ subjects, includes: () => false }] };
  for (const scope of [grants[0]?.scope ?? 'everything', elsewhere]) {
    const viewer = { id: 'user:ana', grants: [{ role: 'viewer' as const, scope }] };
    expect(await getEvent(scene.context, viewer, { id: '1' })).toMatchObject({ text: 'Order •••• is ready' });
    const { items } = await listEvents(scene.context, viewer, { limit: 9 });
    expect(items).toMatchObject([{ text: 'Order •••• is ready' }]);
  }
});
