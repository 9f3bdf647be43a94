import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { FAILED, LOCKED, REGISTERED, TO_OPS, settledOffice } from './alert-scene.ts';
import { portStatus } from './played.ts';

describe('a restart', () => {
  it('within `for` and within the group wait loses nothing and notifies nothing twice', async () => {
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

  it('after the end was due notifies of it, as an answer to the message of the process before', async () => {
    const scene = await settledOffice();
    await scene.report(portStatus('1.02', LOCKED));
    await scene.advance(MINUTE);
    await scene.report(portStatus('1.02', REGISTERED));
    await scene.restart();
    await scene.advance(MINUTE);
    expect(await scene.alerts()).toEqual([
      '10 ops firing: SIM locked by the operator: 1.02',
      '70 ops resolved: SIM locked by the operator: 1.02 ↳ 0',
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
      '70 ops resolved: SIM locked by the operator: 1.02 ↳ 0',
    ]);
  });
});
