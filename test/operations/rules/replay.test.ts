import { expect, it } from 'vitest';
import type { Config } from '../../../src/config/config.ts';
import { replay, type ComparedEvent, type ReplayContext } from '../../../src/operations/rules/replay.ts';
import { sms, delivery } from '../../support/sample-events.ts';
import { openDeliveries, stored } from '../../support/stores.ts';
import { ADMIN, NOW, openScene, type Scene } from '../scene.ts';

/** Two SMS, of which one went elsewhere than the rules of now would send it. */
async function withPast(): Promise<Scene> {
  const scene = await openScene();
  const sent = { destination: 'screen', rule: 'all', state: 'delivered' } as const;
  await scene.accept([
    stored(sms({ id: 1 }), [delivery({ ...sent, id: 11 })]),
    stored(sms({ id: 2, gateway: 'depot' }), [delivery({ ...sent, id: 12, event: 2, destination: 'other' })]),
  ]);
  return scene;
}

const ALL = { since: 0, until: NOW, send: false };

async function replayed(
  { context }: Scene,
  input: Parameters<typeof replay>[2],
  tried: Config = context.config,
  more: Partial<ReplayContext> = {},
) {
  const events: ComparedEvent[] = [];
  const each = (found: readonly ComparedEvent[]): Promise<void> => {
    events.push(...found);
    return Promise.resolve();
  };
  const summary = await replay({ ...context, tried, each, sending: context, ...more }, ADMIN, input);
  expect(replay.result.strict().parse(summary)).toEqual(summary);
  return { events, summary };
}

it('compares where past events went with where they would go, and sends nothing', async () => {
  const scene = await withPast();
  const { events, summary } = await replayed(scene, ALL);
  expect(events.map(({ gateway, then, now, differs }) => ({ gateway, then, now, differs }))).toEqual([
    {
      ...{ gateway: 'office', differs: false },
      ...{ then: [{ rule: 'all', destination: 'screen' }], now: [{ rule: 'all', destination: 'screen' }] },
    },
    {
      ...{ gateway: 'depot', differs: true },
      ...{ then: [{ rule: 'all', destination: 'other' }], now: [{ rule: 'all', destination: 'screen' }] },
    },
  ]);
  expect(summary).toEqual({
    ...{ since: '1970-01-01T00:00:00Z', until: '2026-03-02T12:00:00Z', looked_at: 2, differing: 1, sent: 0 },
    complete: true,
    ways: [
      { rule: 'all', destination: 'screen', then: 1, now: 2 },
      { rule: 'all', destination: 'other', then: 1, now: 0 },
    ],
  });
  expect(await openDeliveries(scene.context.store)).toEqual([]);
});

it('sends what is meant, marked as replayed', async () => {
  const scene = await withPast();
  const { summary } = await replayed(scene, { ...ALL, send: true, gateway: 'depot', rule: 'all' });
  expect(summary).toMatchObject({ looked_at: 1, sent: 1 });
  expect(await openDeliveries(scene.context.store)).toMatchObject([
    { event: 2, destination: 'screen', replayed: true },
  ]);
});

it('sends nothing by a config whose settings are not in force', async () => {
  const scene = await withPast();
  const { config, store } = scene.context;
  const tried = { ...config, templates: { ...config.templates, sms: '{{ text }}' } };
  await expect(replayed(scene, { ...ALL, send: true }, tried)).rejects.toMatchObject({
    kind: 'conflict',
    message: 'the config in force has another template sms: take the new config over before you send',
  });
  expect(await openDeliveries(store)).toEqual([]);
});

it('is for administrators of everything only, and knows the rules of the config', async () => {
  const scene = await withPast();
  const context = {
    ...scene.context,
    ...{ tried: scene.context.config, each: () => Promise.resolve(), sending: null },
  };
  await expect(replay(context, await scene.only('office', 'admin'), ALL)).rejects.toMatchObject({
    kind: 'forbidden',
  });
  await expect(replay(context, ADMIN, { ...ALL, rule: 'al' })).rejects.toMatchObject({
    kind: 'unknown_name',
    message: 'no rule "al" in the config; did you mean "all"?',
  });
});

it('is noted, with the config by which it is done', async () => {
  const scene = await withPast();
  const { config, store } = scene.context;
  await replayed(scene, ALL);
  await replayed(scene, { ...ALL, send: true });
  const { items } = await store.audit.list({ actions: ['replay'] }, { limit: 9 });
  expect(items).toMatchObject([
    { actor: ADMIN.id, about: `${config.digest} sent` },
    { actor: ADMIN.id, about: config.digest },
  ]);
});

it('says where it ended, if there is more than may be looked at', async () => {
  const scene = await withPast();
  const { summary } = await replayed(scene, ALL, scene.context.config, { goOn: (seen) => seen < 2 });
  expect(summary).toMatchObject({ looked_at: 2, complete: false });
});
