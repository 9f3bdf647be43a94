import { expect, it } from 'vitest';
import { HOUR } from '../../src/domain/time.ts';
import { confirmFaults, listAlerts } from '../../src/operations/alerts.ts';
import { addSilence } from '../../src/operations/silences.ts';
import { ADMIN, devStatus, NOW, openScene, type Scene } from './scene.ts';

const REGISTERED = 3;
const LOCKED = 8;
const [FIRST, OTHER] = ['8937100000000000001', '8937100000000000002'] as const;

/** Another SIM than before in both gateways, and a lock in one. */
async function withFaults(): Promise<Scene> {
  const scene = await openScene();
  for (const iccid of [FIRST, OTHER]) {
    await scene.report('office', devStatus('1.01', REGISTERED, iccid));
    await scene.report('depot', devStatus('1.03', REGISTERED, iccid));
  }
  await scene.report('office', devStatus('1.02', LOCKED, '8937100000000000003'));
  return scene;
}

const ALL = { since: 0 };

it('lists what is wrong and what changed, in the shape that it promises', async () => {
  const { context } = await withFaults();
  const found = await listAlerts(context, ADMIN, ALL);
  expect(listAlerts.result.strict().parse(found)).toEqual(found);
  expect(found.alerts.map(({ gateway, port, condition }) => [gateway, port, condition])).toEqual([
    ['depot', '1.03', 'sim_changed'],
    ['office', '1.01', 'sim_changed'],
    ['office', '1.02', 'locked_by_operator'],
  ]);
  expect(found.history.length).toBeGreaterThan(0);
  expect((await listAlerts(context, ADMIN, { since: NOW + 1 })).history).toEqual([]);
});

it('says what is silenced', async () => {
  const { context } = await withFaults();
  await addSilence(context, ADMIN, { match: { port: ['office/1.02'] }, until: NOW + HOUR, reason: 'known' });
  // The relay reads the silences again whenever it is asked for something.
  await context.ask([]);
  const { alerts } = await listAlerts(context, ADMIN, ALL);
  expect(alerts.map(({ hidden_by }) => hidden_by)).toEqual([null, null, 'silence']);
});

it('shows a monitor what is of its scope', async () => {
  const { context, report, only } = await withFaults();
  await report('depot', devStatus('1.04', LOCKED, '8937100000000000004'));
  const { alerts, history } = await listAlerts(context, await only('depot', 'monitor'), ALL);
  expect([...alerts, ...history].map(({ gateway }) => gateway)).toEqual(
    Array.from({ length: alerts.length + history.length }, () => 'depot'),
  );
  // The other card in 1.03 is in nobody's narrower scope until it is confirmed.
  expect(alerts).toMatchObject([{ port: '1.04' }]);
  const nobody = {
    id: 'user:new',
    grants: [{ role: 'admin', scope: { subjects: new Set<number>(), patterns: [] } }],
  } as const;
  expect(await listAlerts(context, nobody, ALL)).toEqual({ alerts: [], history: [] });
  await expect(listAlerts(context, { id: 'user:none', grants: [] }, ALL)).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

it('asks the relay to confirm what was found and can be confirmed, and nothing else', async () => {
  const { context, asked } = await withFaults();
  const office = { gateway: 'office', port: null, condition: null };
  const result = await confirmFaults(context, ADMIN, office);
  expect(confirmFaults.result.strict().parse(result)).toEqual({
    confirmed: [
      {
        ...{ gateway: 'office', port: '1.01', condition: 'sim_changed', about: null },
        detail: 'ICCID …00002 instead of …00001',
      },
    ],
    pinned: [],
    done: true,
  });
  expect(asked).toEqual([{ gateway: 'office', port: '1.01', condition: 'sim_changed' }]);
  expect(await confirmFaults(context, ADMIN, { ...office, gateway: 'depot' })).toMatchObject({
    confirmed: [],
    pinned: [{ port: '1.03' }],
    done: false,
  });
  expect(asked).toHaveLength(1);
  await expect(confirmFaults(context, ADMIN, { ...office, gateway: 'ofice' })).rejects.toMatchObject({
    kind: 'unknown_name',
  });
});

it('confirms within the scope of an operator only', async () => {
  const { context, asked, only } = await withFaults();
  const office = { gateway: 'office', port: null, condition: null };
  await expect(confirmFaults(context, await only('depot', 'operator'), office)).rejects.toMatchObject({
    kind: 'unknown_name',
    message: 'no gateway "office" in the config; known: depot',
  });
  await expect(confirmFaults(context, await only('office', 'viewer'), office)).rejects.toMatchObject({
    kind: 'forbidden',
  });
  expect(asked).toEqual([]);
});
