import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { eventsIn } from '../support/stores.ts';
import {
  LOCKED,
  OFFICE,
  REGISTERED,
  TO_OPS,
  minutes,
  settledOffice,
  snapshot,
  type AlertScene,
} from './alert-scene.ts';
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

describe('what is silenced by somebody whose scope names destinations', () => {
  const TO_BOTH = `${OFFICE}rules: [{ name: alerts, when: { event: alert }, send: [ops, team] }]\n`;
  const scope = [{ destination: ['team'], gateway: ['office'] }];

  it('goes to the others, and to his as long as it stands when the silence is over', async () => {
    const scene = await settledOffice(TO_BOTH);
    const until = scene.clock() + 20 * MINUTE;
    await scene.silence({ id: 1, match: { port: ['1.02', '1.03'] }, until, scope });
    await scene.report(snapshot(LOCKED, ['1.01', '1.02', '1.03']));
    await minutes(scene, 5);
    // Its end is news for whoever heard of it only.
    await scene.report(portStatus('1.03', REGISTERED));
    await minutes(scene, 14);
    expect((await scene.alerts()).sort()).toEqual([
      '10 ops firing: SIM locked by the operator: 1.01-1.03',
      '10 team firing: SIM locked by the operator: 1.01',
      '600 ops firing: SIM locked by the operator: 1.01, 1.02; 1 resolved: 1.03 ↳ 0',
    ]);
    await minutes(scene, 3);
    expect((await scene.alerts()).slice(3)).toEqual([
      '1210 team firing: SIM locked by the operator: 1.01, 1.02; 1 new: 1.02 ↳ 1',
    ]);
  });

  it('keeps the first message from saying that all of it is over', async () => {
    const scene = await settledOffice(TO_BOTH);
    await scene.report(snapshot(LOCKED, ['1.01', '1.02']));
    await scene.advance(10 * SECOND);
    await scene.silence({ id: 1, match: { port: ['1.02'] }, until: scene.clock() + 20 * MINUTE, scope });
    await scene.report(portStatus('1.01', REGISTERED));
    await minutes(scene, 15);
    const toTeam = async () => (await scene.alerts()).filter((alert) => alert.includes(' team '));
    expect((await toTeam()).slice(1)).toEqual([
      expect.stringMatching(/team resolved: SIM locked by the operator: 1\.01$/) as string,
    ]);
    await minutes(scene, 10);
    await scene.report(portStatus('1.02', REGISTERED));
    await minutes(scene, 15);
    expect((await toTeam()).slice(2)).toEqual([
      expect.stringMatching(/team resolved: SIM locked by the operator: 1\.02 ↳ \d$/) as string,
    ]);
  });

  it('is notified of its end then, if it had been notified of it', async () => {
    const scene = await settledOffice(TO_BOTH);
    await scene.report(portStatus('1.02', LOCKED));
    await scene.advance(10 * SECOND);
    await scene.silence({ id: 1, match: {}, until: scene.clock() + 20 * MINUTE, scope });
    await scene.report(portStatus('1.02', REGISTERED));
    await minutes(scene, 15);
    const ends = async () => (await scene.alerts()).filter((alert) => alert.includes('resolved'));
    expect(await ends()).toMatchObject([expect.stringMatching(/ ops resolved/)]);
    await minutes(scene, 10);
    expect((await ends()).slice(1)).toMatchObject([expect.stringMatching(/ team resolved/)]);
  });
});

describe('what somebody sees to', () => {
  /** The id of the episode that a port is in. */
  const episodeOf = async ({ store }: AlertScene, port: string): Promise<number> => {
    const records = await store.reader.faults('everything', 'office');
    const mine = [...records.values()].find((one) => one.kind === 'fault' && one.fault.port === port);
    return mine?.kind === 'fault' ? mine.episode.id : 0;
  };
  const ana = { by: 'user:ana', at: 0, comment: null };

  it('is not repeated, over a restart too, and its end is notified', async () => {
    const scene = await settledOffice();
    await scene.report(portStatus('1.02', LOCKED));
    await scene.advance(10 * SECOND);
    await scene.intake.acknowledge('office', await episodeOf(scene, '1.02'), ana);
    await minutes(scene, 5 * 60);
    await scene.restart();
    await minutes(scene, 5 * 60);
    expect(await scene.alerts()).toEqual(['10 ops firing: SIM locked by the operator: 1.02']);
    await scene.report(portStatus('1.02', REGISTERED));
    await scene.advance(10 * SECOND);
    expect((await scene.alerts()).slice(1)).toEqual([
      expect.stringMatching(/resolved: SIM locked by the operator: 1\.02 ↳ 0$/),
    ]);
  });

  it('is listed with others that are news or repeated, and is repeated itself once that is taken back', async () => {
    const scene = await settledOffice();
    await scene.report(snapshot(LOCKED, ['1.02', '1.03']));
    await scene.advance(10 * SECOND);
    const [mine, other] = [await episodeOf(scene, '1.02'), await episodeOf(scene, '1.03')];
    await scene.intake.acknowledge('office', mine, ana);
    await minutes(scene, 4 * 60 + 1);
    expect((await scene.alerts()).slice(1)).toEqual([
      '14410 ops firing: SIM locked by the operator: 1.02, 1.03; unchanged ↳ 0',
    ]);
    await scene.intake.acknowledge('office', other, ana);
    await minutes(scene, 8 * 60);
    expect(await scene.alerts()).toHaveLength(2);
    await scene.intake.acknowledge('office', mine, null);
    await minutes(scene, 1);
    expect((await scene.alerts()).slice(2)).toEqual([
      expect.stringMatching(/firing: SIM locked by the operator: 1\.02, 1\.03; unchanged ↳ 0$/),
    ]);
  });

  it('is none that was acknowledged when it comes again', async () => {
    const scene = await settledOffice();
    await scene.report(portStatus('1.02', LOCKED));
    const first = await episodeOf(scene, '1.02');
    await scene.intake.acknowledge('office', first, ana);
    await scene.report(portStatus('1.02', REGISTERED));
    await scene.report(portStatus('1.02', LOCKED));
    await scene.intake.acknowledge('office', first, ana);
    expect(await episodeOf(scene, '1.02')).not.toBe(first);
    await minutes(scene, 4 * 60 + 1);
    expect(await scene.alerts()).toEqual([
      '10 ops firing: SIM locked by the operator: 1.02',
      '14410 ops firing: SIM locked by the operator: 1.02; unchanged ↳ 0',
    ]);
  });
});
