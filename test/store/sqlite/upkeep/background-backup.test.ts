import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { StoreRefused } from '../../../../src/store/contract/errors.ts';
import { openFile } from '../../../support/stores.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

it('goes on beside the work of the store, and is whole at its end', async () => {
  const folder = temporaryFolder();
  const store = await openFile(join(folder, 'simwire.db'));
  const written = store.backup(join(folder, 'copy.db'));
  await store.probe();
  expect(store.trouble()).toBeNull();
  await written;
  await store.close();
  const copy = await openFile(join(folder, 'copy.db'));
  expect(await copy.reader.gateways('everything')).toEqual([]);
  await copy.close();
});

it('is ended with the store, and leaves nothing behind', async () => {
  const folder = temporaryFolder();
  const store = await openFile(join(folder, 'simwire.db'));
  const written = expect(store.backup(join(folder, 'copy.db'))).rejects.toThrow(
    new StoreRefused(`the backup ${join(folder, 'copy.db')} was not finished`),
  );
  await store.close();
  await written;
  await expect(store.backup(join(folder, 'copy.db'))).rejects.toThrow('was not finished');
  expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual([]);
});

it('does nothing any more to the next one at its place, once it is finished', async () => {
  const folder = temporaryFolder();
  const store = await openFile(join(folder, 'simwire.db'));
  await store.backup(join(folder, 'copy.db'));
  // What the next one has written so far.
  writeFileSync(join(folder, 'copy.db.part'), '');
  // Meanwhile the process of the first one has ended.
  await store.backup(join(folder, 'other.db'));
  expect(existsSync(join(folder, 'copy.db.part'))).toBe(true);
  await store.close();
});
