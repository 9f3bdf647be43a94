import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { eventsIn } from '../support/stores.ts';
import { LOCKED, REGISTERED, TO_OPS, minutes, settledOffice, snapshot } from './alert-scene.ts';
import { portStatus } from './played.ts';

describe('what is silenced', () => {
  it('is not notified, is kept in the history, and is notified when the silence is over', async () => {
    const scene = await settledOffice();
    await scene.silence({ id: 1, match: { port: ['1.02'] }, until: scene.clock() + 20 * MINUTE });
    await scene.report(snapshot(LOCKED, ['1.02', '1.03']));
    await minutes(scene, 19);
    expect(await scene.alerts()).toEqual(['10 ops firing: SIM locked by the operator: 1.03']);
    expect(await scene.history()).toMatchObject([
      { port: '1.03', kind: 'firing', suppressed: null },
      { port: '1.02', kind: 'firing', suppressed: 'silence' },
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
    await scene.unsilence(1);
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
    const alerts = async () => (await eventsIn(scene.store)).filter(({ event }) => event === 'alert');
    expect(await alerts()).toMatchObject([{ gateway: 'depot' }]);
    await minutes(scene, 31);
    expect((await alerts()).slice(1)).toMatchObject([
      { gateway: 'depot', condition: 'gateway_offline' },
      { gateway: 'office', state: 'firing', condition: 'locked_by_operator' },
    ]);
  });
});
