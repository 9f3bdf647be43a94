import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { destinationFinding } from '../../src/faults/simwire.ts';
import { alertScene, type AlertScene } from './alert-scene.ts';
import { devStatus, portStatus } from './played.ts';

const OFFICE = `
gateways: { office: { token: 0a1b2c3d4e5f6071 }, depot: { token: 1f2e3d4c5b6a7980 } }
destinations:
  ops: { type: console }
  team: { type: console }
`;
const TO_OPS = `${OFFICE}rules: [{ name: alerts, when: { event: alert }, send: ops }]\n`;

const SLOTS = ['1.01', '1.02', '1.03', '1.04'] as const;
const REGISTERED = 3;
const FAILED = 6;
const LOCKED = 8;

const snapshot = (st: number, slots: readonly string[] = SLOTS): object =>
  devStatus(slots.map((port) => ({ port, st, opr: '24702 TELE2' })));

/** The gateway reports each minute, so that it is not silent. */
async function minutes(scene: AlertScene, count: number, body: object = devStatus([])): Promise<void> {
  for (let minute = 0; minute < count; minute++) {
    await scene.advance(MINUTE);
    await scene.report(body);
  }
}

async function settledOffice(config = TO_OPS): Promise<AlertScene> {
  const scene = await alertScene(config);
  await scene.report(snapshot(REGISTERED));
  return scene;
}

describe('reports and the clock in, deliveries out', () => {
  it('a lock is told after the group wait, and its end as an answer', async () => {
    const scene = await settledOffice();
    await scene.report(portStatus('1.02', LOCKED));
    await scene.advance(9 * SECOND);
    expect(await scene.alerts()).toEqual([]);
    await scene.advance(SECOND);
    await minutes(scene, 2);
    await scene.report(portStatus('1.02', REGISTERED));
    await minutes(scene, 2);
    expect(await scene.alerts()).toEqual([
      '10 ops firing: SIM locked by the operator: 1.02',
      '140 ops resolved: SIM locked by the operator: 1.02 resolved ↳ 0',
    ]);
  });

  it('a dev-status makes good for a port-status that was lost', async () => {
    const scene = await settledOffice();
    await scene.report(snapshot(LOCKED, ['1.01', '1.02', '1.03']));
    await scene.advance(30 * SECOND);
    expect(await scene.alerts()).toEqual(['10 ops firing: SIM locked by the operator: 1.01-1.03']);
  });

  it('what goes on is told again after four hours, and no sooner', async () => {
    const scene = await settledOffice();
    await scene.report(portStatus('1.02', LOCKED));
    await minutes(scene, 9 * 60);
    expect(await scene.alerts()).toEqual([
      '10 ops firing: SIM locked by the operator: 1.02',
      '14410 ops firing: SIM locked by the operator: 1.02; unchanged ↳ 0',
      '28810 ops firing: SIM locked by the operator: 1.02; unchanged ↳ 0',
    ]);
  });

  it('what comes and goes is told to flap once, and then when it is stable', async () => {
    const scene = await settledOffice();
    for (let change = 0; change < 8; change++) {
      await scene.report(portStatus('1.02', change % 2 === 0 ? LOCKED : REGISTERED));
      await minutes(scene, 1);
    }
    await minutes(scene, 15);
    const told = await scene.alerts();
    expect(told.map((line) => line.split(' ')[2])).toEqual([
      ...['firing:', 'resolved:', 'firing:', 'resolved:', 'flapping:', 'resolved:'],
    ]);
  });

  it('a gateway’s first dev-status makes one summary, at once readable', async () => {
    const scene = await alertScene(TO_OPS);
    await scene.report(
      devStatus([
        { port: '1.01', st: LOCKED },
        { port: '1.02', st: LOCKED },
        { port: '1.03', st: FAILED },
        { port: '1.04', st: 0 },
        { port: '2.01', st: REGISTERED, bal: 0.4 },
      ]),
    );
    await minutes(scene, 10);
    expect(await scene.alerts()).toEqual([
      '10 ops summary: 4 ports: SIM cannot register 1.03; SIM locked by the operator 1.01, 1.02; balance is low 2.01',
    ]);
    await scene.report(portStatus('1.03', REGISTERED));
    await minutes(scene, 1);
    expect((await scene.alerts()).slice(1)).toEqual(['610 ops resolved: SIM cannot register: 1.03 resolved']);
  });

  it('a storm is one message, says whose outage it may be, and ends with one', async () => {
    const scene = await settledOffice();
    for (const port of SLOTS) {
      await scene.report(portStatus(port, FAILED));
      await scene.advance(SECOND);
    }
    await minutes(scene, 3);
    await scene.report(snapshot(REGISTERED));
    await minutes(scene, 3);
    expect(await scene.alerts()).toEqual([
      '40 ops firing: SIM cannot register: 1.01-1.04; operator outage? TELE2 (4 of 4 ports)',
      '194 ops resolved: SIM cannot register: 1.01-1.04 resolved ↳ 0',
    ]);
  });

  it('a silent gateway is told once, hides its ports, and its end tells of them', async () => {
    const scene = await settledOffice();
    await scene.advance(3 * MINUTE);
    await scene.advance(HOUR);
    expect(await scene.alerts()).toEqual(['190 ops firing: gateway is silent (reports every 60 s)']);
    await scene.report(snapshot(LOCKED, ['1.01']));
    await minutes(scene, 1);
    expect((await scene.alerts()).slice(1)).toEqual([
      '3790 ops resolved: gateway is silent: resolved ↳ 0',
      '3790 ops firing: SIM locked by the operator: 1.01',
    ]);
  });
});

describe('what is silenced', () => {
  it('is not told, is kept in the history, and is told when the silence is over', async () => {
    const scene = await settledOffice();
    await scene.silence({ id: 1, match: { port: ['1.02'] }, until: scene.clock() + 20 * MINUTE });
    await scene.report(snapshot(LOCKED, ['1.02', '1.03']));
    await minutes(scene, 19);
    expect(await scene.alerts()).toEqual(['10 ops firing: SIM locked by the operator: 1.03']);
    expect(await scene.store.inventory.faultHistory(0, 10)).toMatchObject([
      { port: '1.03', kind: 'firing', untold: null },
      { port: '1.02', kind: 'firing', untold: 'silence' },
    ]);
    await minutes(scene, 3);
    expect((await scene.alerts()).slice(1)).toEqual([
      '1210 ops firing: SIM locked by the operator: 1.02, 1.03; 1 new: 1.02 ↳ 0',
    ]);
  });

  it('is heard again at once where the silence is taken back', async () => {
    const scene = await settledOffice();
    await scene.silence({ id: 1, match: {}, until: scene.clock() + HOUR });
    await scene.report(portStatus('1.02', LOCKED));
    await minutes(scene, 5);
    await scene.store.notes.set('silence:1', null);
    await scene.intake.look();
    await scene.advance(10 * SECOND);
    expect(await scene.alerts()).toEqual(['310 ops firing: SIM locked by the operator: 1.02']);
  });

  it('is also what happens in planned maintenance', async () => {
    const works = '{ name: works, match: { gateway: office }, days: mon, from: "12:00", to: "12:30" }';
    const scene = await settledOffice(`${TO_OPS}alerts: { maintenance: [${works}] }\n`);
    await scene.report(snapshot(REGISTERED), 'depot');
    await scene.report(portStatus('1.02', LOCKED));
    await scene.report(portStatus('1.02', LOCKED), 'depot');
    await scene.advance(30 * SECOND);
    expect(await scene.alerts()).toEqual(['10 ops firing: SIM locked by the operator: 1.02']);
    const [alert] = await scene.store.journal.events({ after: 0, kind: 'alert', limit: 1 });
    expect(alert).toMatchObject({ gateway: 'depot' });
    await minutes(scene, 31);
    expect(
      await scene.store.journal.events({ after: alert?.id ?? 0, kind: 'alert', limit: 9 }),
    ).toMatchObject([
      { gateway: 'depot', condition: 'gateway_offline' },
      { gateway: 'office', state: 'firing', condition: 'locked_by_operator' },
    ]);
  });
});

describe('a restart', () => {
  it('within `for` and within the group wait loses nothing and tells nothing twice', async () => {
    const scene = await settledOffice();
    await scene.report(portStatus('1.02', FAILED));
    await scene.advance(20 * SECOND);
    await scene.restart();
    await scene.advance(15 * SECOND);
    expect(await scene.alerts()).toEqual([]);
    await scene.restart();
    await scene.advance(MINUTE);
    await scene.restart();
    await scene.advance(MINUTE);
    expect(await scene.alerts()).toEqual(['40 ops firing: SIM cannot register: 1.02']);
  });

  it('after the end was due tells it, as an answer to the message of the process before', async () => {
    const scene = await settledOffice();
    await scene.report(portStatus('1.02', LOCKED));
    await scene.advance(MINUTE);
    await scene.report(portStatus('1.02', REGISTERED));
    await scene.restart();
    await scene.advance(MINUTE);
    expect(await scene.alerts()).toEqual([
      '10 ops firing: SIM locked by the operator: 1.02',
      '70 ops resolved: SIM locked by the operator: 1.02 resolved ↳ 0',
    ]);
  });

  it('does not take its own absence for the gateway’s silence', async () => {
    const scene = await settledOffice();
    await scene.advance(2 * MINUTE);
    await scene.restart();
    await scene.advance(2 * MINUTE);
    expect(await scene.alerts()).toEqual([]);
    await scene.advance(2 * MINUTE);
    expect(await scene.alerts()).toEqual(['310 ops firing: gateway is silent (reports every 60 s)']);
  });

  it('without a gateway in the config ends its faults, and waits for it no more', async () => {
    const scene = await settledOffice();
    await scene.report(portStatus('1.02', LOCKED));
    await scene.advance(MINUTE);
    await scene.restart(TO_OPS.replace(/office: \{[^}]*\}, /, ''));
    await scene.advance(HOUR);
    expect(await scene.alerts()).toEqual([
      '10 ops firing: SIM locked by the operator: 1.02',
      '70 ops resolved: SIM locked by the operator: 1.02 resolved ↳ 0',
    ]);
  });
});

describe('who is told', () => {
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
    expect(await scene.store.outbox.list({})).toMatchObject([
      { priority: 'high', bundle: null },
      { priority: 'normal', bundle: { kind: 'quiet' }, due: Date.UTC(2026, 2, 2, 13) },
    ]);
  });

  it('is a webhook at once and one by one, whatever the rule collects', async () => {
    const scene = await settledOffice(`${OFFICE}
  hook: { type: webhook, url: "http://127.0.0.1:9/hook", secret: whsec_c2ltd2lyZS10ZXN0LXNlY3JldC0wMTIzNDU2Nzg5 }
rules: [{ name: all, when: { event: any }, send: [hook, ops], digest: 1h }]
`);
    await scene.report(portStatus('1.02', LOCKED));
    await scene.advance(30 * SECOND);
    const all = await scene.store.outbox.list({});
    const bundles = (name: string) =>
      all.filter(({ destination }) => destination === name).map(({ kind, bundle }) => [kind, bundle?.kind]);
    const kinds = ['device_status', 'port_status', 'alert'];
    expect(bundles('hook')).toEqual(kinds.map((kind) => [kind, undefined]));
    expect(bundles('ops')).toEqual(kinds.map((kind) => [kind, 'digest']));
  });
});

describe('that a destination fails', () => {
  const failing = destinationFinding('team', 'the bot was kicked');

  it.each([
    ['the others that the rule names', '', '[team, ops]'],
    ['the next of a `first`', '', '[{ first: [team, ops] }]'],
    ['its fallback', ', fallback: ops', 'team'],
  ])('is told to %s', async (_name, fallback, send) => {
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
    expect(await scene.store.inventory.faultHistory(0, 9)).toMatchObject([
      { condition: 'destination_failing', about: 'team', kind: 'firing' },
    ]);
  });
});
