import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import {
  FAILED,
  LOCKED,
  REGISTERED,
  SLOTS,
  TO_OPS,
  alertScene,
  minutes,
  settledOffice,
  snapshot,
} from './alert-scene.ts';
import { devStatus, portStatus } from './played.ts';

describe('reports and the clock in, deliveries out', () => {
  it('a lock is notified after the group wait, and its end as an answer', async () => {
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
      '140 ops resolved: SIM locked by the operator: 1.02 ↳ 0',
    ]);
  });

  it('of several entries of a port in one body the last is how it stands', async () => {
    const scene = await settledOffice();
    await scene.report([portStatus('1.02', LOCKED), portStatus('1.02', REGISTERED)]);
    await scene.report([
      portStatus('1.03', REGISTERED),
      portStatus('1.03', LOCKED),
      { type: 'cdr', port: '1.03', begin: 0 },
    ]);
    await minutes(scene, 1);
    await scene.report([portStatus('1.03', REGISTERED), portStatus('1.03', LOCKED)]);
    await minutes(scene, 1);
    expect(await scene.alerts()).toEqual(['10 ops firing: SIM locked by the operator: 1.03']);
    expect((await scene.history()).map(({ port, kind }) => [port, kind])).toEqual([['1.03', 'firing']]);
  });

  it('a dev-status makes good for a port-status that was lost', async () => {
    const scene = await settledOffice();
    await scene.report(snapshot(LOCKED, ['1.01', '1.02', '1.03']));
    await scene.advance(30 * SECOND);
    expect(await scene.alerts()).toEqual(['10 ops firing: SIM locked by the operator: 1.01-1.03']);
  });

  it('what goes on is notified again after four hours, and no sooner', async () => {
    const scene = await settledOffice();
    await scene.report(portStatus('1.02', LOCKED));
    await minutes(scene, 9 * 60);
    expect(await scene.alerts()).toEqual([
      '10 ops firing: SIM locked by the operator: 1.02',
      '14410 ops firing: SIM locked by the operator: 1.02; unchanged ↳ 0',
      '28810 ops firing: SIM locked by the operator: 1.02; unchanged ↳ 0',
    ]);
  });

  it('what comes and goes is notified as flapping once, and then when it is stable', async () => {
    const scene = await settledOffice();
    for (let change = 0; change < 8; change++) {
      await scene.report(portStatus('1.02', change % 2 === 0 ? LOCKED : REGISTERED));
      await minutes(scene, 1);
    }
    await minutes(scene, 15);
    const lines = await scene.alerts();
    expect(lines.map((line) => line.split(' ')[2])).toEqual([
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
    expect((await scene.alerts()).slice(1)).toEqual(['610 ops resolved: SIM cannot register: 1.03']);
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
      '194 ops resolved: SIM cannot register: 1.01-1.04 ↳ 0',
    ]);
  });

  it('a silent gateway is notified once, hides its ports, and its end reports them', async () => {
    const scene = await settledOffice();
    await scene.advance(3 * MINUTE);
    await scene.advance(HOUR);
    expect(await scene.alerts()).toEqual(['190 ops firing: gateway is silent (reports every 60 s)']);
    await scene.report(snapshot(LOCKED, ['1.01']));
    await minutes(scene, 1);
    expect((await scene.alerts()).slice(1)).toEqual([
      '3790 ops resolved: gateway is silent ↳ 0',
      '3790 ops firing: SIM locked by the operator: 1.01',
    ]);
  });
});
