import { expect, it } from 'vitest';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import { formatId } from '../../../src/domain/id.ts';
import type { Reject } from '../../../src/domain/observation.ts';
import {
  getQuarantined,
  listQuarantine,
  retryQuarantine,
  revealQuarantined,
} from '../../../src/operations/store/quarantine.ts';
import { eventsIn, every, openDeliveries } from '../../support/stores.ts';
import { recvSms } from '../../support/wire.ts';
import { ADMIN, devStatus, NOW, openScene, type Scene } from '../scene.ts';

const reason = 'an older version could not read it';
const BEFORE = NOW - 86_400_000;

/** Puts parts into quarantine as a relay of another version would have. */
async function quarantined(scene: Scene, ...rejects: (string | Partial<Reject>)[]): Promise<void> {
  for (const [n, one] of rejects.entries())
    await scene.context.store.journal.accept({
      ...{ gateway: n % 2 === 0 ? 'office' : 'depot', at: BEFORE + n, keys: [], decide: () => NO_CHANGE },
      rejects: [{ raw: '', reason, ...(typeof one === 'string' ? { raw: one } : one) }],
      envelope: { contentType: 'text/plain', query: { port: '1A', sender: 'Acme' } },
    });
}

const list = ({ context }: Scene, gateway?: string) =>
  every((page) => listQuarantine(context, ADMIN, { gateway, ...page }), 2);

it('lists what could not be decoded page by page, the last one first, and shows one', async () => {
  const scene = await openScene();
  const { context } = scene;
  await quarantined(scene, '{"cut', 'x', '{"cut');
  const all = await list(scene);
  expect(listQuarantine.result.parse({ items: all, next: null }).items).toEqual(all);
  expect(all).toEqual([
    {
      ...{ id: formatId(1), gateway: 'office', count: 2, reason, length: 5 },
      ...{ first_seen: '2026-03-01T12:00:00Z', last_seen: '2026-03-01T12:00:00.002Z' },
    },
    expect.objectContaining({ id: formatId(2), gateway: 'depot', count: 1 }),
  ]);
  expect(await list(scene, 'depot')).toEqual([all[1]]);
  await expect(list(scene, 'depo')).rejects.toMatchObject({
    message: 'no gateway "depo"; did you mean "depot"?',
  });
  const shown = await getQuarantined(context, ADMIN, { id: '1' });
  expect(getQuarantined.result.parse(shown)).toEqual(shown);
  expect(shown).toEqual({ ...all[0], raw: '{"cut', encoding: 'utf8', content_type: 'text/plain' });
  await expect(getQuarantined(context, ADMIN, { id: '7' })).rejects.toMatchObject({ kind: 'not_found' });
  const masked = await getQuarantined(context, { ...ADMIN, codes: 'masked' }, { id: '1' });
  expect(masked.raw).toMatch(/^\(masked/);
  const revealed = await revealQuarantined(context, { ...ADMIN, codes: 'masked' }, { id: '1' });
  expect(revealed).toEqual(shown);
  const { items } = await context.store.audit.list({ actions: ['reveal'] }, { limit: 9 });
  expect(items).toMatchObject([{ about: `quarantine ${formatId(1)}` }]);
});

it('stores and sends what can be decoded now as of then, and removes it', async () => {
  const scene = await openScene();
  const { store } = scene.context;
  await quarantined(scene, recvSms('Your code is 481920'));
  const results = await retryQuarantine(scene.context, ADMIN, { id: '1' });
  expect(retryQuarantine.result.parse(results)).toEqual(results);
  const [event] = await eventsIn(store);
  expect(event).toMatchObject({ text: 'Your code is 481920', receivedAt: BEFORE, code: { value: '481920' } });
  expect(results).toEqual([
    { id: formatId(1), gateway: 'office', stored: [formatId(event?.id ?? 0)], repeats: 0, reason: null },
  ]);
  expect(await openDeliveries(store)).toMatchObject([
    { event: event?.id, destination: 'screen', createdAt: NOW },
  ]);
  expect(await list(scene)).toEqual([]);
});

it('never makes an event a second time', async () => {
  const scene = await openScene();
  await scene.report('office', recvSms('the same'));
  await quarantined(scene, recvSms('the same'));
  expect(await retryQuarantine(scene.context, ADMIN, {})).toMatchObject([
    { stored: [], repeats: 1, reason: null },
  ]);
  expect(await eventsIn(scene.context.store)).toHaveLength(1);
  expect(await list(scene)).toEqual([]);
});

it('leaves what still cannot be decoded as it was', async () => {
  const scene = await openScene();
  await quarantined(scene, '{"cut', '');
  const before = await list(scene);
  expect(await retryQuarantine(scene.context, ADMIN, { gateway: 'office' })).toMatchObject([
    { stored: [], repeats: 0, reason: 'JSON that is damaged or cut off' },
  ]);
  expect(await list(scene)).toEqual(before);
});

it('stores the good part of what can be decoded in part, once, and keeps it', async () => {
  const scene = await openScene();
  await quarantined(scene, `[${recvSms('good')},7]`);
  expect(await retryQuarantine(scene.context, ADMIN, {})).toMatchObject([
    { stored: [expect.any(String)], repeats: 0, reason: 'not a report' },
  ]);
  expect(await retryQuarantine(scene.context, ADMIN, {})).toMatchObject([
    { stored: [], repeats: 1, reason: 'not a report' },
  ]);
  expect(await eventsIn(scene.context.store)).toHaveLength(1);
  expect(await list(scene)).toHaveLength(1);
});

it('decodes a row with the report that it stood in, a body with its query, and bytes as they were', async () => {
  const scene = await openScene();
  const umlaut = Buffer.from('Grüße', 'latin1').toString('latin1');
  await quarantined(
    scene,
    { raw: '["a row"]', report: recvSms('of a row') },
    { raw: 'hello from the query' },
    { raw: umlaut, encoding: 'latin1' },
  );
  const results = await retryQuarantine(scene.context, ADMIN, {});
  expect(results.map((one) => [one.stored.length, one.reason])).toEqual([
    [1, null],
    [1, null],
    [1, null],
  ]);
  const texts = (await eventsIn(scene.context.store)).map((event) =>
    event.event === 'sms' ? event.text : '',
  );
  expect(texts.sort()).toEqual(['Grüße', 'hello from the query', 'of a row']);
});

it('takes over no state of the past', async () => {
  const scene = await openScene();
  const { reader } = scene.context.store;
  await quarantined(scene, JSON.stringify(devStatus('1.01', 3, '8937100000000000004')));
  expect(await retryQuarantine(scene.context, ADMIN, {})).toMatchObject([{ stored: [], reason: null }]);
  expect(await reader.gateways('everything')).toEqual([]);
  expect((await reader.standings('everything')).get('office')?.ports ?? new Map()).toEqual(new Map());
  expect(await list(scene)).toEqual([]);
});

it('notes who looks at a part, and who decodes one again', async () => {
  const { context } = await quarantinedScene();
  await getQuarantined(context, ADMIN, { id: '1' });
  await retryQuarantine(context, ADMIN, {});
  const { items } = await context.store.audit.list({}, { limit: 9 });
  expect(items).toMatchObject([
    { actor: ADMIN.id, action: 'retry', about: `quarantine ${formatId(1)}` },
    { actor: ADMIN.id, action: 'see', about: `quarantine ${formatId(1)}` },
  ]);
});

async function quarantinedScene(): Promise<Scene> {
  const scene = await openScene();
  await quarantined(scene, '{"cut');
  return scene;
}

it('is for administrators of everything only', async () => {
  const scene = await openScene();
  await scene.report('office', recvSms('hello'));
  const refused = { kind: 'forbidden' };
  const admin = await scene.only('office', 'admin');
  await expect(listQuarantine(scene.context, admin, { limit: 1 })).rejects.toMatchObject(refused);
  await expect(getQuarantined(scene.context, admin, { id: '1' })).rejects.toMatchObject(refused);
  await expect(retryQuarantine(scene.context, admin, {})).rejects.toMatchObject(refused);
});
