import { expect, it } from 'vitest';
import type { Config } from '../../../src/config/config.ts';
import { listAlerts } from '../../../src/operations/alerts/list.ts';
import { readFleet } from '../../../src/operations/fleet/fleet.ts';
import { listGateways } from '../../../src/operations/fleet/gateways.ts';
import { findPorts } from '../../../src/operations/fleet/ports.ts';
import { listSims } from '../../../src/operations/fleet/sims.ts';
import { ADMIN, configOfOffices, devStatus, openScene, NOW, type Scene } from '../scene.ts';

const CARD = '8937100000000000004';
const OTHER = '8937100000000000009';

/** What pages show of the office: made of how it stands, and kept until that changes. */
async function shownOf(scene: Scene, config: Config = scene.context.config) {
  const context = { ...scene.context, config };
  const [gateway] = await listGateways(context, ADMIN, { gateway: 'office' });
  const { found } = await findPorts(context, ADMIN, { words: 'bank', limit: 9 });
  const { alerts } = await listAlerts(context, ADMIN, { since: NOW, gateway: 'office' });
  const { items: sims } = await listSims(context, ADMIN, { gateway: 'office' });
  return {
    states: gateway?.ports.states,
    found,
    alerts: alerts.map(({ condition }) => condition),
    sims: sims.map(({ name, iccid }) => [name, iccid]),
  };
}

it('shows what a report changed with the next look: states, SIMs and alerts', async () => {
  const scene = await openScene();
  await scene.report('office', devStatus('1.01', 3, CARD));
  const first = {
    ...{ states: { registered: 1 }, found: 1, alerts: [] },
    sims: [['Bank', CARD]],
  };
  expect(await shownOf(scene)).toEqual(first);
  expect(await shownOf(scene)).toEqual(first);
  // Another card: until somebody confirms it, the name of the port is not said of it.
  await scene.report('office', devStatus('1.01', 6, OTHER));
  expect(await shownOf(scene)).toMatchObject({
    ...{ states: { register_failed: 1 }, found: 0 },
    sims: [[null, OTHER]],
  });
  expect((await shownOf(scene)).alerts).toContain('sim_changed');
});

it('shows SIMs as the config in force names them', async () => {
  const scene = await openScene();
  await scene.report('office', devStatus('1.01', 3, CARD));
  expect((await shownOf(scene)).sims).toEqual([['Bank', CARD]]);
  const more = `, "${CARD}": { name: Postbank }`;
  expect((await shownOf(scene, configOfOffices(undefined, more))).sims[0]).toEqual(['Postbank', CARD]);
});

it('knows for each scope its own ports only, and a port by the SIM that is in it now', async () => {
  const scene = await openScene();
  const { config, store } = scene.context;
  await scene.report('office', devStatus('1.01', 3, CARD));
  const portsOf = async (...patterns: { readonly tag?: string[]; readonly sim?: string[] }[]) => {
    const fleet = await readFleet(config, store.reader, { subjects: new Set(), patterns });
    return fleet.names.flatMap(fleet.ports).map(({ record }) => record.port);
  };
  const [bank, other] = [{ tag: ['bank'] }, { sim: [OTHER] }];
  expect(await portsOf(bank)).toEqual(['1.01']);
  expect(await portsOf(other)).toEqual([]);
  expect(await portsOf(other, bank)).toEqual(['1.01']);
  await scene.report('office', devStatus('1.02', 3, OTHER));
  expect(await portsOf(other)).toEqual(['1.02']);
  expect(await portsOf(other, bank)).toEqual(['1.01', '1.02']);
  expect(await portsOf()).toEqual([]);
});
