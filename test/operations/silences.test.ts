import { expect, it } from 'vitest';
import { HOUR } from '../../src/domain/time.ts';
import { addSilence, endSilence, listSilences } from '../../src/operations/silences.ts';
import { ADMIN, NOW, openScene } from './scene.ts';

const WORKS = { match: { gateway: ['office'] }, until: NOW + HOUR, reason: 'works' };

it('keeps a silence until its time or its end, in the name of whoever asked', async () => {
  const { context } = await openScene();
  const added = await addSilence(context, ADMIN, WORKS);
  expect(added).toEqual({
    ...{ id: expect.stringMatching(/^\w{11}$/) as string, match: WORKS.match, reason: 'works' },
    ...{ created_at: '2026-03-02T12:00:00Z', until: '2026-03-02T13:00:00Z', author: 'local:ana' },
  });
  const other = await addSilence(context, ADMIN, { ...WORKS, author: 'bob' });
  const listed = await listSilences(context, ADMIN, {});
  expect(listSilences.result.parse(listed)).toEqual([added, other]);
  expect(await listSilences({ ...context, clock: () => NOW + HOUR }, ADMIN, {})).toEqual([]);
  expect(await endSilence(context, ADMIN, { id: added.id })).toEqual(added);
  expect(await listSilences(context, ADMIN, {})).toEqual([other]);
  await expect(endSilence(context, ADMIN, { id: added.id })).rejects.toMatchObject({
    kind: 'not_found',
    message: `no silence ${added.id}`,
  });
});

it('refuses field by field what could never match, or has passed', async () => {
  const { context } = await openScene();
  const wrong = { match: { gateway: ['ofice'], port: ['1.04-1.02'] }, until: NOW, reason: 'works' };
  await expect(addSilence(context, ADMIN, wrong)).rejects.toMatchObject({
    kind: 'invalid',
    fields: [
      { field: 'port', message: '"1.04-1.02" runs backwards: write 1.02-1.04' },
      { field: 'gateway', message: 'no gateway "ofice" in the config; did you mean "office"?' },
      { field: 'until', message: '2026-03-02 12:00:00 (UTC) has passed' },
    ],
  });
  expect(await listSilences(context, ADMIN, {})).toEqual([]);
});

it('refuses what it names in full and there is not: gateways of ports, SIMs and tags', async () => {
  const { context } = await openScene();
  const match = {
    port: ['ofice/1.02', 'of*/1.02', '3'],
    sim: ['Bnak', 'bank', 'B*', '8937100000000000009'],
    tag: ['bnak', 'bank'],
  };
  await expect(addSilence(context, ADMIN, { ...WORKS, match })).rejects.toMatchObject({
    fields: [
      { field: 'port', message: 'no gateway "ofice" in the config; did you mean "office"?' },
      { field: 'sim', message: 'no SIM "Bnak"; did you mean "Bank"?' },
      { field: 'tag', message: 'no tag "bnak"; did you mean "bank"?' },
    ],
  });
});

it('is for operators of everything only, as a pattern may reach beyond any scope', async () => {
  const { context, only } = await openScene();
  const operator = await only('office', 'operator');
  const refused = { kind: 'forbidden', message: 'this needs the role operator for everything' };
  await expect(addSilence(context, operator, WORKS)).rejects.toMatchObject(refused);
  await expect(listSilences(context, operator, {})).rejects.toMatchObject(refused);
  await expect(endSilence(context, operator, { id: 'A' })).rejects.toMatchObject(refused);
});
