import { expect, it } from 'vitest';
import { HOUR, SECOND } from '../../../src/domain/time.ts';
import { SERIES, showStats } from '../../../src/operations/fleet/stats.ts';
import { isoTime } from '../../../src/render/local-time.ts';
import { base64, recvSms, smsRow } from '../../ejoin/bodies.ts';
import { ADMIN, NOW, openScene, type Scene } from '../scene.ts';

const HOURLY = { series: SERIES, since: NOW - 2 * HOUR, step: HOUR };

/** An SMS without a code, and one with, of which the first one's message arrives after some seconds. */
async function withTraffic(): Promise<Scene> {
  const scene = await openScene();
  const { report, context } = scene;
  await report('office', recvSms(smsRow(base64('hello'))));
  await report('depot', recvSms(smsRow(base64('Your code is 482913'))));
  const { reader, outbox } = context.store;
  const { items } = await reader.deliveries('everything', { order: 'oldest' }, { limit: 1 });
  const changes = items.map(({ id }) => ({ id, state: 'delivered', settledAt: NOW + 4 * SECOND }) as const);
  await outbox.settle(changes);
  return scene;
}

it('counts what came and what arrived, hour by hour, with how long that took', async () => {
  const { context } = await withTraffic();
  const stats = await showStats(context, ADMIN, HOURLY);
  expect(showStats.result.parse(stats)).toEqual(stats);
  const nothing = { sms: 0, codes: 0, delivered: 0, latency: { p50: null, p95: null } };
  expect(stats).toEqual({
    step: 3_600,
    points: [
      { at: isoTime(NOW - 2 * HOUR), ...nothing },
      { at: isoTime(NOW - HOUR), ...nothing },
      { at: isoTime(NOW), sms: 2, codes: 1, delivered: 1, latency: { p50: 5, p95: 5 } },
    ],
  });
  const [whole] = (await showStats(context, ADMIN, { ...HOURLY, series: ['codes'], step: 3 * HOUR })).points;
  expect(whole).toEqual({ at: isoTime(NOW - 2 * HOUR), codes: 1 });
});

it('counts what is in the scope only', async () => {
  const { context, only } = await withTraffic();
  const last = async (gateway: string) =>
    (await showStats(context, await only(gateway, 'monitor'), HOURLY)).points.at(-1);
  expect(await last('office')).toMatchObject({ sms: 1, codes: 0, delivered: 1 });
  expect(await last('depot')).toMatchObject({ sms: 1, codes: 1, delivered: 0 });
});

it.each([
  [{ step: HOUR / 2 }, 'step: must be whole hours: 1h, 24h, 7d'],
  [{ step: 1.5 * HOUR }, /^step: must be whole hours/],
  [{ since: 0 }, /^step: makes \d+ points, and there may be 1000/],
])('refuses %j', async (wrong, message) => {
  const { context } = await openScene();
  await expect(showStats(context, ADMIN, { ...HOURLY, ...wrong })).rejects.toMatchObject({
    kind: 'invalid',
    message: expect.stringMatching(message) as string,
  });
});
