import { expect, it } from 'vitest';
import { listSims, type ShownSim } from '../../../src/operations/fleet/sims.ts';
import { base64, recvSms, smsRow } from '../../ejoin/bodies.ts';
import { ADMIN, devStatus, openScene } from '../scene.ts';

it('lists each SIM with the port that has it, and those that no port has', async () => {
  const { context, report } = await openScene();
  await report('office', devStatus('1.01', 3, '8937100000000000004'));
  await report('office', devStatus('2.01', 0, ''));
  const all = await listSims(context, ADMIN, {});
  expect(listSims.result.parse(all)).toEqual(all);
  const { items: sims } = all;
  expect(sims).toMatchObject([
    { name: 'Bank', iccid: '8937100000000000004', gateway: 'office', port: '1.01', state: 'registered' },
    { name: 'Pinned', iccid: '8937100000000000001', gateway: 'depot', port: null, state: null },
  ]);
  expect((await listSims(context, ADMIN, { tag: 'bank' })).items).toEqual([sims[0]]);
  expect((await listSims(context, ADMIN, { gateway: 'depot' })).items).toEqual([sims[1]]);
  for (const named of [true, false])
    await expect(listSims(context, ADMIN, { gateway: 'ofice', named })).rejects.toMatchObject({
      kind: 'unknown_name',
    });
});

it('lists a pinned SIM as missing while another card is in its port', async () => {
  const { context, report } = await openScene();
  await report('depot', devStatus('1.03', 3, '8937100000000000009'));
  expect((await listSims(context, ADMIN, { gateway: 'depot' })).items).toMatchObject([
    { name: null, iccid: '8937100000000000009', port: '1.03' },
    { name: 'Pinned', iccid: '8937100000000000001', port: null },
  ]);
  const { items: named } = await listSims(context, ADMIN, { named: true });
  expect(named.map(({ name }) => name)).toEqual(['Pinned', 'Bank']);
});

it('lists those of the scope only, also of those that no port has', async () => {
  const { context, only, report } = await openScene();
  for (const gateway of ['office', 'depot']) await report(gateway, recvSms(smsRow(base64('hello'))));
  const { items: sims } = await listSims(context, await only('depot', 'monitor'), {});
  expect(sims.map(({ name }) => name)).toEqual(['Pinned']);
});

it('lists them page by page, those in ports and then those in none', async () => {
  const { context, report } = await openScene();
  await report('office', devStatus('10.01', 3, '8937100000000000004'));
  await report('office', devStatus('2.01', 3, '8937100000000000005'));
  await report('depot', devStatus('1.01', 3, '8937100000000000006'));
  const { items: all } = await listSims(context, ADMIN, {});
  expect(all.map(({ port }) => port)).toEqual(['1.01', '2.01', '10.01', null, null]);
  const paged: ShownSim[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await listSims(context, ADMIN, { limit: 1, cursor });
    paged.push(...items);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  expect(paged).toEqual(all);
});
