import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { createPrivately, openDatabase } from '../../../src/store/sqlite/database.ts';
import { restoreSqliteStore } from '../../../src/store/sqlite/restore.ts';
import { MONDAY_NOON } from '../../support/manual-time.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const KEY = 'what it is';
const NOON = '20260302T120000Z';

/** Makes a store, or goes on with the one that is there, and leaves a note in it. */
async function write(file: string, note: string): Promise<string> {
  const store = await openStore(`sqlite:${file}`, true);
  await store.notes.set(KEY, note);
  await store.close();
  return file;
}

async function noteIn(file: string): Promise<string | undefined> {
  const store = await openStore(`sqlite:${file}`, true);
  const note = store.notes.get(KEY);
  await store.close();
  return note;
}

/** Copies a store with what is only in its log, as a killed relay leaves it. */
async function leaveBehind(file: string, note: string): Promise<string> {
  const origin = join(temporaryFolder(), 'origin.db');
  const store = await openStore(`sqlite:${origin}`, true);
  await store.notes.set(KEY, 'before the log');
  const tool = openDatabase(origin);
  tool.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  tool.close();
  await store.notes.set(KEY, note);
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
