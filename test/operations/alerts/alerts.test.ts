import { expect, it } from 'vitest';
import { createSubjectIndex } from '../../../src/access/scopes.ts';
import { SIMWIRE } from '../../../src/domain/fault.ts';
import type { Principal } from '../../../src/domain/principal.ts';
import { HOUR, MINUTE } from '../../../src/domain/time.ts';
import { decideOnSimwire, tick } from '../../../src/engine/decide.ts';
import type { Finding } from '../../../src/faults/simwire.ts';
import { listAlerts, showAlert } from '../../../src/operations/alerts/list.ts';
import {
  acknowledgeAlert,
  confirmAlert,
  confirmFaults,
  unacknowledgeAlert,
} from '../../../src/operations/alerts/orders.ts';
import { addSilence } from '../../../src/operations/alerts/silences.ts';
import { ADMIN, devStatus, NOW, openScene, type Scene } from '../scene.ts';

const REGISTERED = 3;
const NO_NETWORK = 6;
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
  expect(await listAlerts(context, nobody, ALL)).toEqual({
    ...{ alerts: [], outages: [], recent: [], history: [] },
  });
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
  expect(asked).toEqual([{ action: 'confirm', gateway: 'office', port: '1.01', condition: 'sim_changed' }]);
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

/** The id of the one alert of a condition. */
async function idOf({ context }: Scene, condition: string): Promise<string> {
  const { alerts } = await listAlerts(context, ADMIN, ALL);
  return alerts.find((one) => one.condition === condition && one.gateway === 'office')?.id ?? 'none';
}

it('keeps who sees to an alert, when and why, until it is taken back or the alert ends', async () => {
  const scene = await withFaults();
  const { context, report } = scene;
  const id = await idOf(scene, 'locked_by_operator');
  const said = { by: 'local:ana', at: '2026-03-02T12:00:00Z', comment: 'on my way' };
  const { alert, done } = await acknowledgeAlert(context, ADMIN, { id: id.slice(-4), comment: 'on my way' });
  expect({ alert, done }).toMatchObject({ alert: { id, state: 'firing', acknowledged: said }, done: true });
  expect(await showAlert(context, ADMIN, { id })).toMatchObject({ alert: { acknowledged: said } });
  const again = { ...ADMIN, id: 'user:bob' };
  expect(await acknowledgeAlert(context, again, { id })).toMatchObject({
    alert: { acknowledged: { by: 'user:bob', comment: null } },
  });
  expect(await unacknowledgeAlert(context, ADMIN, { id })).toMatchObject({ alert: { acknowledged: null } });
  expect(await unacknowledgeAlert(context, ADMIN, { id })).toMatchObject({ alert: { acknowledged: null } });

  await acknowledgeAlert(context, ADMIN, { id });
  await report('office', devStatus('1.02', REGISTERED, '8937100000000000003'));
  await expect(acknowledgeAlert(context, ADMIN, { id })).rejects.toMatchObject({
    kind: 'conflict',
    message: 'the alert is over: office/1.02 locked_by_operator',
  });
  await report('office', devStatus('1.02', LOCKED, '8937100000000000003'));
  const next = await idOf(scene, 'locked_by_operator');
  expect(next).not.toBe(id);
  expect(await showAlert(context, ADMIN, { id: next })).toMatchObject({ alert: { acknowledged: null } });
  const { recent } = await listAlerts(context, ADMIN, ALL);
  expect(recent).toMatchObject([
    { id, state: 'resolved', ended_at: '2026-03-02T12:00:00Z', severity: 'critical' },
  ]);
  expect(await showAlert(context, ADMIN, { id })).toMatchObject({
    alert: { state: 'resolved' },
    history: [{ state: 'resolved' }, { state: 'firing' }],
  });

  const audit = await context.store.audit.list({}, { limit: 9 });
  expect(audit.items.map(({ actor, action, about }) => [actor, action, about]).reverse()).toEqual([
    ['local:ana', 'acknowledge', id],
    ['user:bob', 'acknowledge', id],
    ['local:ana', 'unacknowledge', id],
    ['local:ana', 'acknowledge', id],
  ]);
});

it('confirms by the id of an alert what can be confirmed, and says why not', async () => {
  const scene = await withFaults();
  const { context, only } = scene;
  const id = await idOf(scene, 'sim_changed');
  const outside = { kind: 'not_found', message: `no alert ${id}` };
  // Whoever has the port in his scope sees the card when it is confirmed, and no sooner.
  await expect(confirmAlert(context, await only('office', 'operator'), { id })).rejects.toMatchObject(
    outside,
  );
  expect(await confirmAlert(context, ADMIN, { id })).toMatchObject({
    alert: { id, condition: 'sim_changed', port: '1.01', state: 'resolved' },
    done: true,
  });
  expect(await showAlert(context, ADMIN, { id })).toMatchObject({ alert: { state: 'resolved' } });
  await expect(confirmAlert(context, ADMIN, { id })).rejects.toMatchObject({ kind: 'conflict' });
  const locked = { id: await idOf(scene, 'locked_by_operator') };
  await expect(confirmAlert(context, ADMIN, locked)).rejects.toMatchObject({
    kind: 'conflict',
    message: 'locked_by_operator ends by itself; sim_changed and gateway_changed can be confirmed',
  });
  const { alerts } = await listAlerts(context, ADMIN, ALL);
  await expect(
    confirmAlert(context, ADMIN, { id: alerts.find(({ gateway }) => gateway === 'depot')?.id ?? '' }),
  ).rejects.toMatchObject({
    kind: 'conflict',
    message: 'the config pins another card for depot/1.03; change its iccid under gateways.depot.sims',
  });
});

it('shows of faults of Simwire itself those only whose destination is in the scope', async () => {
  const { context, decideOn } = await withFaults();
  const failing = (about: string): Finding => ({
    condition: 'destination_failing',
    about,
    verdict: { detail: 'HTTP 404' },
  });
  await decideOn(SIMWIRE, (occasion) => decideOnSimwire(occasion, [failing('screen'), failing('other')]));
  const index = createSubjectIndex(await context.store.reader.subjects());
  const scope = index.scope({ destination: ['screen'] });
  const ana: Principal = { id: 'user:ana', grants: [{ role: 'operator', scope }] };
  const { alerts, history } = await listAlerts(context, ana, ALL);
  const ofSimwire = [...alerts, ...history].filter(({ gateway }) => gateway === SIMWIRE);
  expect(ofSimwire.map(({ about }) => about)).toEqual(['screen', 'screen']);
  const hidden = (await listAlerts(context, ADMIN, ALL)).alerts.find(({ about }) => about === 'other');
  await expect(acknowledgeAlert(context, ana, { id: hidden?.id ?? '' })).rejects.toMatchObject({
    kind: 'not_found',
  });
});

it('narrows what is wrong, and what was, to a gateway or a port', async () => {
  const { context, only, report } = await withFaults();
  await report('office', devStatus('1.02', REGISTERED, '8937100000000000003'));
  const at = async (place: { gateway: string; port?: string }, by = ADMIN): Promise<unknown> => {
    const { alerts, recent } = await listAlerts(context, by, { ...ALL, ...place });
    return [alerts, recent].map((some) => some.map(({ gateway, port }) => `${gateway}/${port ?? ''}`));
  };
  expect(await at({ gateway: 'office' })).toEqual([['office/1.01'], ['office/1.02']]);
  expect(await at({ gateway: 'office', port: '1.02' })).toEqual([[], ['office/1.02']]);
  await report('depot', devStatus('1.04', LOCKED, '8937100000000000004'));
  const monitor = await only('depot', 'monitor');
  expect(await at({ gateway: 'depot' }, monitor)).toEqual([['depot/1.04'], []]);
  await expect(at({ gateway: 'office' }, monitor)).rejects.toMatchObject({ kind: 'unknown_name' });
});

it('says which operator is out, by the ports that are in the scope', async () => {
  const { context, report, decideOn } = await openScene();
  const registration = (st: number): object => ({
    ...devStatus('1.01', st, ''),
    status: ['1.01', '1.02', '1.03', '1.04', '1.05'].map((port) => ({
      port,
      st: port === '1.05' ? REGISTERED : st,
      opr: port === '1.04' ? '24702 Other' : '24701 TELE2',
    })),
  });
  await report('office', registration(REGISTERED));
  await report('office', registration(NO_NETWORK));
  await decideOn('office', (occasion) => tick({ ...occasion, at: NOW + MINUTE }));
  const { alerts, outages } = await listAlerts(context, ADMIN, ALL);
  expect(alerts.map(({ condition }) => condition)).toEqual(Array(4).fill('register_failed'));
  expect(outages).toEqual([{ gateway: 'office', operator: 'TELE2', lost: 3, all: 4 }]);
  const bank = createSubjectIndex(await context.store.reader.subjects()).scope({ tag: ['bank'] });
  const monitor = { id: 'user:bank', grants: [{ role: 'monitor', scope: bank }] } as const;
  expect(await listAlerts(context, monitor, ALL)).toMatchObject({
    alerts: [{ port: '1.01' }],
    outages: [],
  });
});
