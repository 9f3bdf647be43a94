import { expect, it } from 'vitest';
import { createSubjectIndex, type ScopeSettings } from '../../../src/access/scopes.ts';
import type { Principal, Role } from '../../../src/domain/principal.ts';
import { HOUR } from '../../../src/domain/time.ts';
import { listAlerts } from '../../../src/operations/alerts/list.ts';
import { addSilence, endSilence, listSilences } from '../../../src/operations/alerts/silences.ts';
import { ADMIN, devStatus, NOW, openScene } from '../scene.ts';

const WORKS = { match: { gateway: ['office'] }, until: NOW + HOUR, reason: 'works' };

it('keeps a silence until its time or its end, in the name of whoever asked', async () => {
  const { context } = await openScene();
  const added = await addSilence(context, ADMIN, WORKS);
  expect(added).toEqual({
    ...{ id: expect.stringMatching(/^\w{11}$/) as string, match: WORKS.match, reason: 'works', scope: 'all' },
    ...{ created_at: '2026-03-02T12:00:00Z', until: '2026-03-02T13:00:00Z', author: 'local:ana' },
  });
  const other = await addSilence(context, ADMIN, { ...WORKS, author: 'bob' });
  const listed = await listSilences(context, ADMIN, {});
  expect(listSilences.result.parse(listed)).toEqual([added, other]);
  expect(await listSilences({ ...context, clock: () => NOW + HOUR }, ADMIN, {})).toEqual([]);
  expect(await endSilence(context, ADMIN, { id: added.id })).toEqual(added);
  expect(await listSilences(context, ADMIN, {})).toEqual([other]);
  await expect(endSilence(context, ADMIN, { id: added.id })).rejects.toMatchObject({
    kind: 'not_found',
    message: `no silence ${added.id}`,
  });
});

it('refuses field by field what could never match, or has passed', async () => {
  const { context } = await openScene();
  const wrong = { match: { gateway: ['ofice'], port: ['1.04-1.02'] }, until: NOW, reason: 'works' };
  await expect(addSilence(context, ADMIN, wrong)).rejects.toMatchObject({
    kind: 'invalid',
    fields: [
      { field: 'port', message: '"1.04-1.02" runs backwards: write 1.02-1.04' },
      { field: 'gateway', message: 'no gateway "ofice" in the config; did you mean "office"?' },
      { field: 'until', message: '2026-03-02 12:00:00 (UTC) has passed' },
    ],
  });
  expect(await listSilences(context, ADMIN, {})).toEqual([]);
});

it('refuses what it names in full and there is not: gateways of ports, SIMs and tags', async () => {
  const { context } = await openScene();
  const match = {
    port: ['ofice/1.02', 'of*/1.02', '3'],
    sim: ['Bnak', 'bank', 'B*', '8937100000000000009'],
    tag: ['bnak', 'bank'],
  };
  await expect(addSilence(context, ADMIN, { ...WORKS, match })).rejects.toMatchObject({
    fields: [
      { field: 'port', message: 'no gateway "ofice" in the config; did you mean "office"?' },
      { field: 'sim', message: 'no SIM "Bnak"; did you mean "Bank"?' },
      { field: 'tag', message: 'no tag "bnak"; did you mean "bank"?' },
    ],
  });
});

/** An operator with a scope. */
function operator(scope: ScopeSettings, role: Role = 'operator'): Principal {
  return { id: 'user:bob', grants: [{ role, scope: createSubjectIndex([]).scope(scope) }] };
}

it('reaches no further than the scope of its author, whatever it matches', async () => {
  const { context, report } = await openScene();
  const locked = (port: string) => devStatus(port, 8, `89371000000000000${port.replace('.', '')}`);
  await report('office', locked('1.01'));
  await report('office', locked('1.02'));
  await report('depot', locked('1.04'));
  const hidden = async (): Promise<(string | null)[]> => {
    await context.ask([]);
    return (await listAlerts(context, ADMIN, { since: Infinity })).alerts.map(({ hidden_by }) => hidden_by);
  };
  const bank = { tag: ['bank'] };
  const added = await addSilence(context, operator(bank), { ...WORKS, match: {} });
  expect(added).toMatchObject({ match: {}, scope: [bank], author: 'user:bob' });
  expect(addSilence.result.strict().parse(added)).toEqual(added);
  expect(await hidden()).toEqual([null, 'silence', null]);
  await addSilence(context, operator({ gateway: ['off*'] }), { ...WORKS, match: { port: ['1.02-1.04'] } });
  expect(await hidden()).toEqual([null, 'silence', 'silence']);
});

it('hides no other card from those who have everything in their scope', async () => {
  const { context, report } = await openScene();
  for (const iccid of ['8937100000000000011', '8937100000000000012'])
    await report('office', devStatus('1.01', 3, iccid));
  await addSilence(context, operator({ gateway: ['office'] }), { ...WORKS, match: {} });
  await context.ask([]);
  expect((await listAlerts(context, ADMIN, { since: Infinity })).alerts).toMatchObject([
    { condition: 'sim_changed', hidden_by: null },
  ]);
});

it('is listed to those, and ended by those, whose scope has all that it reaches', async () => {
  const { context } = await openScene();
  const { id } = await addSilence(context, operator({ gateway: ['office'], tag: ['bank'] }), {
    ...WORKS,
    match: {},
  });
  const everywhere = await addSilence(context, ADMIN, WORKS);
  const idsFor = async (scope: ScopeSettings): Promise<string[]> =>
    (await listSilences(context, operator(scope), {})).map((one) => one.id);
  expect(await idsFor('all')).toEqual([id, everywhere.id]);
  for (const scope of [{ gateway: ['office', 'depot'] }, { tag: ['ba*'] }, { gateway: ['/./', 'off*'] }])
    expect({ scope, ids: await idsFor(scope) }).toEqual({ scope, ids: [id] });
  for (const scope of [
    { gateway: ['depot'] },
    { sim: ['Bank'] },
    { tag: ['bank'], destination: ['screen'] },
  ]) {
    expect({ scope, ids: await idsFor(scope) }).toEqual({ scope, ids: [] });
    for (const one of [id, everywhere.id])
      await expect(endSilence(context, operator(scope), { id: one })).rejects.toMatchObject({
        kind: 'not_found',
        message: `no silence ${one}`,
      });
  }
  expect(await endSilence(context, operator({ tag: ['bank'] }), { id })).toMatchObject({ id });
  expect(await idsFor('all')).toEqual([everywhere.id]);
});

it('names what is in the scope of whoever asks only, and needs an operator', async () => {
  const { context } = await openScene();
  const match = { gateway: ['depot'], sim: ['Pinnd'], tag: ['bnak'] };
  await expect(
    addSilence(context, operator({ gateway: ['office'] }), { ...WORKS, match }),
  ).rejects.toMatchObject({
    fields: [
      { field: 'gateway', message: 'no gateway "depot" in the config; known: office' },
      { field: 'sim', message: 'no SIM "Pinnd"; known: Bank' },
      { field: 'tag', message: 'no tag "bnak"; did you mean "bank"?' },
    ],
  });
  await expect(addSilence(context, operator('all', 'viewer'), WORKS)).rejects.toMatchObject({
    kind: 'forbidden',
    message: 'this needs the role operator',
  });
});

it('of somebody whose scope names destinations is for these only, and his to end', async () => {
  const { context } = await openScene();
  const scope = { gateway: ['office'], destination: ['screen'] };
  const { id, scope: shown } = await addSilence(context, operator(scope), WORKS);
  expect(shown).toEqual([scope]);
  const idsFor = async (of: ScopeSettings): Promise<string[]> =>
    (await listSilences(context, operator(of), {})).map((one) => one.id);
  for (const of of [scope, { gateway: ['off*'] }, { destination: ['scr*', 'other'] }, 'all' as const])
    expect({ of, ids: await idsFor(of) }).toEqual({ of, ids: [id] });
  for (const of of [{ ...scope, destination: ['other'] }, { gateway: ['depot'] }])
    expect({ of, ids: await idsFor(of) }).toEqual({ of, ids: [] });
  expect(await endSilence(context, operator(scope), { id })).toMatchObject({ id });
});
