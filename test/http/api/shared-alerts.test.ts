import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { AlertEvent } from '../../../src/domain/event.ts';
import { MINUTE, SECOND } from '../../../src/domain/time.ts';
import { NOW } from '../../operations/scene.ts';
import { everythingFor, openShared, secretsOf, type OwnedPort, type SharedScene } from './shared-alerts.ts';
import { expectProblem } from './scene.ts';

const [REGISTERED, FAILED, LOCKED] = [3, 6, 8];
const MINE: OwnedPort = { wire: '17C', port: '17.03', owner: 'me' };
const THEIRS: OwnedPort = { wire: '18D', port: '18.04', owner: 'them' };
const NOBODYS: OwnedPort = { wire: '19B', port: '19.02', owner: 'nobody' };
const ALL = [MINE, THEIRS, NOBODYS];

const listed = z.looseObject({ items: z.array(z.looseObject({ id: z.string(), event: z.string() })) });

async function eventsOf({ ask }: SharedScene, as: string, path = '/events?event=alert') {
  return listed.parse((await ask(path, { as })).body).items;
}

/** Ports that fail together, after the gateway was well. */
async function failing(ports: readonly OwnedPort[] = ALL, st = FAILED): Promise<SharedScene> {
  const scene = await openShared(ALL);
  await scene.snapshot(
    NOW,
    ALL.map((of) => ({ of, st: REGISTERED })),
  );
  for (const after of [SECOND, 6 * MINUTE])
    await scene.snapshot(
      NOW + after,
      ports.map((of) => ({ of, st })),
    );
  await scene.pass(NOW + 6 * MINUTE + 10 * SECOND);
  for (const { owner } of ALL) await scene.enter(owner, 'operator', { tag: [`of ${owner}`] });
  await scene.enter('office', 'operator', { gateway: ['office'] });
  return scene;
}

it('an alert about several ports is one about his own for each', async () => {
  const scene = await failing();
  const [whole] = await eventsOf(scene, 'admin');
  expect(whole).toMatchObject({ port: null, ports: ['17.03', '18.04', '19.02'] });
  expect(whole?.['summary']).toContain('operator');
  expect(await eventsOf(scene, 'office')).toEqual([{ ...whole, peer: null, token: null }]);
  for (const one of [MINE, THEIRS]) {
    const [mine, ...others] = await eventsOf(scene, one.owner);
    expect(others).toEqual([]);
    expect(mine).toMatchObject({
      ...{ id: whole?.id, port: one.port, ports: [one.port], deliveries: 1 },
      sim: { name: secretsOf(one)[1] },
      summary: `SIM cannot register: ${one.port}`,
    });
  }
});

it('an alert of which nothing is within his scope does not exist for him', async () => {
  const scene = await failing([MINE, NOBODYS], LOCKED);
  const [alert] = await eventsOf(scene, 'me');
  expect(alert).toMatchObject({ ports: ['17.03'] });
  expect(await eventsOf(scene, 'them')).toEqual([]);
  for (const path of ['', '/why', '/access'])
    expectProblem(await scene.ask(`/events/${String(alert?.id)}${path}`, { as: 'them' }), 'not_found');
  expect((await scene.ask('/deliveries', { as: 'them' })).body).toMatchObject({ items: [] });
});

it('filters and rules see of an alert what whoever asks sees', async () => {
  const scene = await failing();
  for (const filter of ['port=17.03', 'sim=Name%201703', 'tag=of%20me']) {
    expect(await eventsOf(scene, 'admin', `/events?event=alert&${filter}`)).toMatchObject([
      { ports: ['17.03', '18.04', '19.02'] },
    ]);
    expect(await eventsOf(scene, 'me', `/events?event=alert&${filter}`)).toHaveLength(1);
    const { body } = await scene.ask(`/events/stream?event=alert&since=${NOW}&${filter}`, { as: 'me' });
    expect(body).toMatchObject([{ data: { ports: ['17.03'] } }]);
  }
  expect(await eventsOf(scene, 'me', '/events?event=alert&port=18.04')).toEqual([]);
  const { body } = await scene.ask(`/events/stream?event=alert&since=${NOW}&port=18.04`, { as: 'me' });
  expect(body).toEqual([]);
});

it('a delivery of it can be retried within a scope that has a part of it, not dropped or sent to others', async () => {
  const scene = await failing();
  const deliveries = async (as: string) =>
    z
      .object({ items: z.array(z.looseObject({ id: z.string() })) })
      .parse((await scene.ask('/deliveries', { as })).body)
      .items.filter(({ kind }) => kind === 'alert');
  const [whole] = await deliveries('office');
  expect(whole).toMatchObject({ kind: 'alert', gateway: 'office', port: null });
  const [mine] = await deliveries('me');
  expect(mine).toEqual({ ...whole, port: '17.03' });
  const order = (as: string, action: string, body?: unknown) =>
    scene.ask(`/deliveries/${String(mine?.id)}/${action}`, { as, method: 'post', body });
  expectProblem(await order('me', 'drop'), 'conflict');
  expectProblem(await order('me', 'resend', { destination: 'other' }), 'conflict');
  expect(await order('office', 'resend', { destination: 'other' })).toMatchObject({ status: 201 });
  expect(await order('office', 'drop')).toMatchObject({ status: 200 });
});

it('nothing of the ports of others is in any answer, whatever happens to them', async () => {
  const wires = ['17C', '18D', '19B', '21A', '22C'];
  const ports = ['17.03', '18.04', '19.02', '21.01', '22.03'];
  const owned = fc.array(fc.constantFrom('me', 'them'), { minLength: 5, maxLength: 5 });
  const state = fc.record({
    st: fc.constantFrom(0, REGISTERED, 5, FAILED, LOCKED),
    isOther: fc.boolean(),
  });
  const steps = fc.array(
    fc.record({
      states: fc.array(fc.option(state), { minLength: 5, maxLength: 5 }),
      minutes: fc.integer({ min: 1, max: 300 }),
    }),
    { minLength: 2, maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(owned, steps, async (owners, course) => {
      const all = ports.map((port, n): OwnedPort => ({
        ...{ wire: wires[n] ?? '', port, owner: owners[n] ?? '' },
      }));
      const scene = await openShared(all);
      let at = NOW;
      for (const { states, minutes } of course) {
        const told = all.flatMap((of, n) => (states[n] ? [{ of, ...states[n] }] : []));
        await scene.snapshot(at, told);
        at += minutes * MINUTE;
        await scene.pass(at);
      }
      await scene.enter('me', 'operator', { tag: ['of me'] });
      const shown = await everythingFor(scene, 'me');
      const others = all.filter(({ owner }) => owner !== 'me');
      expect(others.flatMap(secretsOf).filter((secret) => shown.includes(secret))).toEqual([]);
      const seen = (await eventsOf(scene, 'me')).map(({ id }) => id).sort();
      expect(seen).toEqual(await alertsAbout(scene, 'of me'));
    }),
    { numRuns: 5 },
  );
});

/** Lists the ids of the alerts about a card with a tag that is the right one. */
async function alertsAbout(scene: SharedScene, tag: string): Promise<string[]> {
  const events = await eventsOf(scene, 'admin', '/events?event=alert&limit=200');
  const { items } = await scene.context.store.reader.events(
    'everything',
    { kinds: ['alert'] },
    { limit: 200 },
  );
  const isAbout = ({ faults }: AlertEvent): boolean =>
    faults.some(({ sim }) => sim.tags.includes(tag) && !sim.unconfirmed);
  return events
    .filter((_, n) => {
      const event = items[n]?.event;
      return event?.event === 'alert' && isAbout(event);
    })
    .map(({ id }) => id)
    .sort();
}
