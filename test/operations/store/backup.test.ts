import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configContext } from '../../../src/operations/context.ts';
import { backUp, restore } from '../../../src/operations/store/backup.ts';
import { StoreUnavailable } from '../../../src/store/contract/errors.ts';
import { nameOfStore } from '../../../src/store/open.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { stored } from '../../support/stores.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { ADMIN, configOfOffices, openScene } from '../scene.ts';

it('copies a store, and puts the copy into another place', async () => {
  const { context, accept } = await openScene();
  await accept([stored(sms({ id: 1 }), [delivery({ id: 2 })])]);
  const file = join(temporaryFolder(), 'copy.db');
  expect(await backUp(context, ADMIN, { file, force: false })).toEqual({ file });
  await expect(backUp(context, ADMIN, { file, force: false })).rejects.toMatchObject({ kind: 'conflict' });
  expect(await backUp(context, ADMIN, { file, force: true })).toEqual({ file });

  const { items } = await context.store.audit.list({}, { limit: 9 });
  const noted = { action: 'export', actor: ADMIN.id, about: 'the whole store' };
  expect(items).toMatchObject([noted, noted]);

  const other = configContext(configOfOffices());
  const path = nameOfStore(other.config.store);
  const restored = await restore(other, ADMIN, { backup: file });
  expect(restore.result.strict().parse(restored)).toEqual({ store: path, held: 1, kept: null });
  expect(existsSync(path)).toBe(true);
  await expect(restore(context, ADMIN, { backup: file })).rejects.toMatchObject({ kind: 'store_refused' });
});

it('is for administrators of everything only', async () => {
  const { context, only } = await openScene();
  const admin = await only('office', 'admin');
  const file = join(temporaryFolder(), 'copy.db');
  await expect(backUp(context, admin, { file, force: true })).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(restore(context, admin, { backup: file })).rejects.toMatchObject({ kind: 'forbidden' });
  expect(existsSync(file)).toBe(false);
});

it('copies a store that cannot commit any more too', async () => {
  const { context } = await openScene();
  const audit = { note: () => Promise.reject(new StoreUnavailable('full', 'the disk is full')) };
  const file = join(temporaryFolder(), 'copy.db');
  expect(await backUp({ ...context, audit }, ADMIN, { file, force: false })).toEqual({ file });
});
