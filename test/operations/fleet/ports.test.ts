import { expect, it } from 'vitest';
import { createSubjectIndex, type ScopeSettings } from '../../../src/access/scopes.ts';
import type { Principal } from '../../../src/domain/principal.ts';
import { findPorts, listPorts, showPort } from '../../../src/operations/fleet/ports.ts';
import { isoTime } from '../../../src/render/local-time.ts';
import { ADMIN, devStatus, NOW, openScene } from '../scene.ts';

it('lists the ports of the scope with their SIMs, in the shape that it promises', async () => {
  const { context, report, only } = await openScene();
  await report('office', devStatus('10.01', 3, '8937100000000000004'));
  await report('office', devStatus('1.01', 0, ''));
  await report('depot', devStatus('1.03', 3, '8937100000000000001'));
  const page = await listPorts(context, ADMIN, {});
  expect(listPorts.result.parse(page)).toEqual(page);
  const { items: all } = page;
  expect(all.map(({ gateway, port, state, sim }) => [gateway, port, state, sim.name])).toEqual([
    ['depot', '1.03', 'registered', 'Pinned'],
    ['office', '1.01', 'no_sim', 'Bank'],
    ['office', '10.01', 'registered', null],
  ]);
  expect(await listPorts(context, ADMIN, { gateway: 'office', state: 'registered' })).toEqual({
    items: [all[2]],
    next: null,
  });
  const first = await listPorts(context, ADMIN, { limit: 2 });
  expect(first.items).toEqual(all.slice(0, 2));
  expect(await listPorts(context, ADMIN, { limit: 2, cursor: first.next ?? '' })).toEqual({
    items: [all[2]],
    next: null,
  });

  const monitor = await only('depot', 'monitor');
  expect(await listPorts(context, monitor, {})).toEqual({ items: [all[0]], next: null });
  await expect(listPorts(context, monitor, { gateway: 'office' })).rejects.toMatchObject({
    kind: 'unknown_name',
    message: 'no gateway "office"; known: depot',
  });
});

const LOCKED = 8;
const [CARD, OTHER] = ['8937100000000000005', '8937100000000000006'] as const;

function monitor(scope: ScopeSettings): Principal {
  return { id: 'user:ana', grants: [{ role: 'monitor', scope: createSubjectIndex([]).scope(scope) }] };
}

it.each<[ScopeSettings, string[]]>([
  [{ tag: ['bank'] }, ['office/1.01']],
  [{ sim: ['Bank'] }, ['office/1.01']],
  [{ sim: [CARD] }, ['office/1.02']],
  [{ gateway: ['office'] }, ['office/1.01', 'office/1.02']],
  [{ gateway: ['depot'], tag: ['bank'] }, []],
])(
  'a port is in the scope %j by what a snapshot and the config say of it, before any event',
  async (scope, places) => {
    const { context, report } = await openScene();
    await report('office', devStatus('1.01', LOCKED, '8937100000000000004'));
    await report('office', devStatus('1.02', LOCKED, CARD));
    const { items: ports } = await listPorts(context, monitor(scope), {});
    expect(ports.map(({ gateway, port }) => `${gateway}/${port}`)).toEqual(places);
  },
);

it('shows a port by the SIM that is in it, not by one that was', async () => {
  const { context, report } = await openScene();
  await report('office', devStatus('1.02', LOCKED, CARD));
  await report('office', devStatus('1.02', 0, ''));
  const mine = monitor({ sim: [CARD] });
  expect((await listPorts(context, mine, {})).items).toHaveLength(1);
  await report('office', devStatus('1.02', LOCKED, OTHER));
  expect((await listPorts(context, mine, {})).items).toEqual([]);
  expect((await listPorts(context, monitor({ gateway: ['office'] }), {})).items).toEqual([]);
  expect((await listPorts(context, ADMIN, {})).items).toMatchObject([{ sim: { iccid: OTHER } }]);
});

it('shows one port with what its SIM has used up, and how its state changed', async () => {
  const { context, report, only } = await openScene();
  const used = { port: '3A', st: 3, day_dur: '7/60', mon_dur: '9/-1' };
  await report('office', { ...devStatus('3A', 3, ''), status: [used] });
  await report('office', devStatus('3A', 6, ''));
  await report('office', devStatus('3A', 3, ''));
  const shown = await showPort(context, ADMIN, { gateway: 'office', port: '3A' });
  expect(showPort.result.parse(shown)).toEqual(shown);
  expect(shown).toMatchObject({
    port: '3.01',
    state: 'registered',
    quotas: { day_dur: { used: 7, limit: 60 }, mon_dur: { used: 9, limit: null } },
    history: [
      { state: 'registered', previous: 'register_failed', at: isoTime(NOW) },
      { state: 'register_failed', previous: 'registered' },
    ],
  });
  await expect(showPort(context, ADMIN, { gateway: 'office', port: '3.02' })).rejects.toMatchObject({
    kind: 'unknown_name',
    message: 'no port "office/3.02"; did you mean "3.01"?',
  });
  const elsewhere = await only('depot', 'monitor');
  await expect(showPort(context, elsewhere, { gateway: 'office', port: '3.01' })).rejects.toMatchObject({
    kind: 'unknown_name',
  });
});

it('finds ports by their place and their SIM, in any letter case', async () => {
  const { context, report } = await openScene();
  await report('office', devStatus('1.01', 3, '8937100000000000004'));
  await report('office', devStatus('1.02', 3, CARD));
  const found = async (words: string): Promise<string[]> =>
    (await findPorts(context, ADMIN, { words, limit: 9 })).ports.map(({ port }) => port);
  expect(await found(' bANk ')).toEqual(['1.01']);
  expect(await found(CARD.slice(-7))).toEqual(['1.02']);
  expect(await found('OFFICE/1.')).toEqual(['1.01', '1.02']);
  expect(await found('nowhere')).toEqual([]);
});
