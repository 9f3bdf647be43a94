import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { folderOpenToOthers, isOfStore } from '../../../../src/store/sqlite/connection/files.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

it('knows the files of a store, however their paths are written', () => {
  const folder = temporaryFolder();
  const inside = (...names: string[]): string => join(folder, ...names);
  mkdirSync(inside('data'));
  const store = inside('data', 'simwire.db');
  for (const file of [store, `${store}-wal`, inside('other.db')]) writeFileSync(file, '');
  symlinkSync(inside('data'), inside('folder'));
  symlinkSync(store, inside('symbolic.db'));
  linkSync(store, inside('hard.db'));
  linkSync(`${store}-wal`, inside('hard.log'));

  const own = [
    ...['', '-wal', '-shm', '-journal', '.lock'].map((end) => store + end),
    relative(process.cwd(), store),
    `${folder}/data/../data//simwire.db`,
    // Not there yet.
    inside('folder', 'simwire.db.lock'),
    ...['symbolic.db', 'hard.db', 'hard.log'].map((name) => inside(name)),
  ];
  expect(own.filter((path) => !isOfStore(store, path))).toEqual([]);
  const others = ['other.db', 'data/simwire.db.copy', 'data', 'nowhere/simwire.db', 'other.db/x'];
  expect(others.filter((name) => isOfStore(store, inside(name)))).toEqual([]);

  // The store as a link: the other files are where it leads.
  for (const path of [store, `${store}-wal`, `${store}.lock`, inside('folder', 'simwire.db-shm')])
    expect(isOfStore(inside('symbolic.db'), path)).toBe(true);
});

it('names a folder that others can write into', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'simwire.db');
  for (const [mode, open] of [
    [0o700, null],
    [0o755, null],
    [0o775, folder],
    [0o777, folder],
  ] as const) {
    chmodSync(folder, mode);
    expect(folderOpenToOthers(file)).toBe(open);
  }
  expect(folderOpenToOthers(join(folder, 'not', 'there.db'))).toBeNull();
});
