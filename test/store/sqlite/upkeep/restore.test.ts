import { copyFileSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { createPrivately } from '../../../../src/store/sqlite/connection/database.ts';
import { restoreSqliteStore } from '../../../../src/store/sqlite/upkeep/restore.ts';
import { MONDAY_NOON } from '../../../support/manual-time.ts';
import { openFile } from '../../../support/stores.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

const KEY = 'what it is';
const NOON = '20260302T120000Z';

/** Makes a store, or goes on with the one that is there, and leaves a note in it. */
async function write(file: string, note: string): Promise<string> {
  const store = await openFile(file);
  await store.channels.set(KEY, note);
  await store.close();
  return file;
}

async function noteIn(file: string): Promise<string | undefined> {
  const store = await openFile(file);
  const note = (await store.channels.all()).get(KEY);
  await store.close();
  return note;
}

/** Copies a store with what is only in its log, as a killed relay leaves it. */
async function leaveBehind(file: string, note: string): Promise<string> {
  const origin = join(temporaryFolder(), 'origin.db');
  const store = await openFile(origin);
  await store.channels.set(KEY, note);
  createPrivately(file);
  for (const side of ['', '-wal', '-shm']) copyFileSync(origin + side, file + side);
  await store.close();
  return file;
}

it('keeps each store that was there, also of several restores within a second', async () => {
  const folder = temporaryFolder();
  const file = await write(join(folder, 'data', 'simwire.db'), 'first');
  const backup = await write(join(folder, 'backup.db'), 'of the backup');
  // Of a store that somebody has moved away without its log.
  writeFileSync(`${file}.before-restore-${NOON}-wal`, 'in nobody else’s way');
  const kept: string[] = [];
  for (const note of ['first', 'second', 'third']) {
    await write(file, note);
    const restored = await restoreSqliteStore(file, backup, MONDAY_NOON);
    kept.push(restored.kept ?? '');
    expect(await noteIn(file)).toBe('of the backup');
  }
  expect(kept.map((path) => basename(path))).toEqual(
    ['-2', '-3', '-4'].map((end) => `simwire.db.before-restore-${NOON}${end}`),
  );
  expect(await Promise.all(kept.map(noteIn))).toEqual(['first', 'second', 'third']);
});

it('takes over what is only in the log of a file, and leaves the file as it is', async () => {
  const folder = temporaryFolder();
  const file = await write(join(folder, 'data', 'simwire.db'), 'of the store');
  const left = await leaveBehind(join(folder, 'kept.db'), 'in the log');
  const link = join(folder, 'link.db');
  symlinkSync(left, link);
  const before = ['', '-wal'].map((side) => readFileSync(left + side));
  for (const from of [left, link]) {
    await restoreSqliteStore(file, from, MONDAY_NOON);
    expect(await noteIn(file)).toBe('in the log');
    await write(file, 'something else');
  }
  expect(['', '-wal'].map((side) => readFileSync(left + side))).toEqual(before);
});

it('keeps what a killed relay left in the log within the one file that it names', async () => {
  const folder = temporaryFolder();
  const file = await leaveBehind(join(folder, 'data', 'simwire.db'), 'in the log');
  const backup = await write(join(folder, 'backup.db'), 'of the backup');
  const { kept } = await restoreSqliteStore(file, backup, MONDAY_NOON);
  const alone = join(folder, 'alone.db');
  copyFileSync(kept ?? '', alone);
  expect(await noteIn(alone)).toBe('in the log');
});

it('sets a store aside as it is where it is damaged', async () => {
  const folder = temporaryFolder();
  const file = await leaveBehind(join(folder, 'data', 'simwire.db'), 'in the log');
  const garbage = 'these are not the pages of a database, by far not.'.repeat(100);
  for (const side of ['', '-wal']) writeFileSync(file + side, garbage);
  const backup = await write(join(folder, 'backup.db'), 'of the backup');
  const { kept } = await restoreSqliteStore(file, backup, MONDAY_NOON);
  expect(readFileSync(kept ?? '').toString()).toBe(garbage);
  expect(await noteIn(file)).toBe('of the backup');
});

it('begins anew where a restore was killed', async () => {
  const folder = temporaryFolder();
  const file = await write(join(folder, 'data', 'simwire.db'), 'of the store');
  const backup = await write(join(folder, 'backup.db'), 'of the backup');
  const left = await leaveBehind(`${file}.restoring`, 'of another backup');
  await expect(restoreSqliteStore(file, left, MONDAY_NOON)).rejects.toThrow(
    `${left} is what an interrupted restore left: name the backup that it was made of`,
  );
  await restoreSqliteStore(file, backup, MONDAY_NOON);
  expect(await noteIn(file)).toBe('of the backup');
  expect(readdirSync(dirname(file)).filter((name) => name.includes('restoring'))).toEqual([]);
});

it('reads a backup without the log of a file that had its name before', async () => {
  const folder = temporaryFolder();
  const file = await write(join(folder, 'data', 'simwire.db'), 'of the store');
  const target = await leaveBehind(join(folder, 'backup.db'), 'of another store');
  const store = await openFile(file);
  await store.backup(target);
  await store.close();
  await restoreSqliteStore(file, target, MONDAY_NOON);
  expect(await noteIn(file)).toBe('of the store');
});
