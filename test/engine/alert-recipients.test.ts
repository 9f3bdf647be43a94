import { describe, expect, it } from 'vitest';
import { createSubjectIndex } from '../../src/access/scopes.ts';
import type { Scope } from '../../src/domain/subject.ts';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { destinationFinding } from '../../src/faults/simwire.ts';
import { openDeliveries } from '../support/stores.ts';
import { LOCKED, OFFICE, REGISTERED, SLOTS, alertScene, settledOffice, snapshot } from './alert-scene.ts';
import { devStatus, portStatus } from './played.ts';

it('an alert about several ports is in no narrower scope while one of them has a card that nobody confirmed', async () => {
  const scene = await settledOffice();
  const cards = (...ends: number[]) =>
    devStatus(
      SLOTS.slice(0, 2).map((port, i) => ({
        port,
        st: REGISTERED,
        iccid: `893710000000000000${ends[i] ?? 0}`,
      })),
    );
  await scene.report(cards(1, 2));
  await scene.report(cards(3, 4));
  await scene.report(snapshot(LOCKED, ['1.03', '1.04']));
  await scene.advance(30 * SECOND);
  const { reader } = scene.store;
  const office = createSubjectIndex(await reader.subjects()).scope({ gateway: ['office'] });
  const alertsIn = async (scope: Scope) =>
    (await reader.events(scope, { kinds: ['alert'] }, { limit: 9 })).items.map(({ event }) =>
      event.event === 'alert' ? [event.condition, event.ports] : [],
    );
  expect(await alertsIn('everything')).toEqual([
    ['locked_by_operator', ['1.03', '1.04']],
    ['sim_changed', ['1.01', '1.02']],
  ]);
  expect(await alertsIn(office)).toEqual([['locked_by_operator', ['1.03', '1.04']]]);
});

describe('who is notified', () => {
  it('is each team, of its own ports', async () => {
    const rules = `rules:
  - { name: first, when: { event: alert, port: ["1.01", "1.02"] }, send: team }
  - { name: critical, when: { event: alert, severity: critical }, send: ops }
`;
    const scene = await settledOffice(OFFICE + rules);
    await scene.report(snapshot(LOCKED));
    await scene.report(devStatus([], { seq: 1 }));
    await scene.advance(30 * SECOND);
    expect(await scene.alerts()).toEqual([
      '10 team firing: SIM locked by the operator: 1.01, 1.02',
      '10 ops firing: SIM locked by the operator: 1.03, 1.04',
    ]);
  });

  it('hears of a critical fault in the quiet hours, of others after them', async () => {
    const quiet = 'quiet: { days: mon, from: "11:00", to: "13:00" }';
    const scene = await settledOffice(
      `${OFFICE}rules: [{ name: alerts, when: { event: alert }, send: ops, ${quiet} }]\n`,
    );
    await scene.report(portStatus('1.02', LOCKED, { bal: 0.4 }));
    await scene.advance(30 * SECOND);
    expect(await openDeliveries(scene.store)).toMatchObject([
      { priority: 'high', collected: null },
      { priority: 'normal', collected: { kind: 'quiet' }, due: Date.UTC(2026, 2, 2, 13) },
    ]);
  });

  it('is a webhook at once and one by one, whatever the rule collects', async () => {
    const scene = await settledOffice(`${OFFICE}
  hook: { type: webhook, url: "http://127.0.0.1:9/hook", secret: whsec_c2ltd2lyZS10ZXN0LXNlY3JldC0wMTIzNDU2Nzg5 }
rules: [{ name: all, when: { event: [any, port_status] }, send: [hook, ops], digest: 1h }]
`);
    await scene.report(portStatus('1.02', LOCKED));
    await scene.advance(30 * SECOND);
    const all = await openDeliveries(scene.store);
    const collections = (name: string) =>
      all
        .filter(({ destination }) => destination === name)
        .map(({ kind, collected }) => [kind, collected?.kind]);
    const kinds = ['device_status', 'port_status', 'alert'];
    expect(collections('hook')).toEqual(kinds.map((kind) => [kind, undefined]));
    expect(collections('ops')).toEqual(kinds.map((kind) => [kind, 'digest']));
  });
});

describe('that a destination fails', () => {
  const failing = destinationFinding('team', 'the bot was kicked');

  it.each([
    ['the others that the rule names', '', '[team, ops]'],
    ['the next of a `first`', '', '[{ first: [team, ops] }]'],
    ['its fallback', ', fallback: ops', 'team'],
  ])('is notified to %s', async (_name, fallback, send) => {
    const scene = await alertScene(
      OFFICE.replace('team: { type: console', `team: { type: console${fallback}`) +
        `rules: [{ name: alerts, when: { event: alert }, send: ${send} }]\n`,
    );
    await scene.intake.findings([failing]);
    await scene.advance(10 * SECOND);
    expect(await scene.alerts()).toEqual([
      '10 ops firing: destination does not work: team (the bot was kicked)',
    ]);
  });

  it('is kept for the history where there is nobody else', async () => {
    const scene = await alertScene(
      `${OFFICE}rules: [{ name: alerts, when: { event: alert }, send: team }]\n`,
    );
    await scene.intake.findings([failing]);
    await scene.advance(MINUTE);
    expect(await scene.alerts()).toEqual([]);
    expect(await scene.history()).toMatchObject([
      { condition: 'destination_failing', about: 'team', kind: 'firing' },
    ]);
  });
});
