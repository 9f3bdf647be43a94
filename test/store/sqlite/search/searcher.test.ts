import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { searchContract, taken, texts } from '../../search-contract.ts';
import { foundBy, keepUp } from '../../searching.ts';
import { openSearching, removeIndex, type FileSearching } from './searching.ts';

searchContract(openSearching);

it('holds no part of a code', async () => {
  const searching = await openSearching();
  await searching.accept(texts(['Your code is 481920']));
  const searcher = await searching.open();
  await keepUp(searcher);
  const index = new DatabaseSync(searching.indexPath, { readOnly: true });
  index.exec("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'texts', 'row')");
  const parts = index.prepare(
    "SELECT term FROM temp.terms WHERE term IN ('481', '819', '192', '920', 'cod')",
  );
  expect(parts.all()).toEqual([{ term: 'cod' }]);
  index.close();
});

it('keeps nothing of what retention took', async () => {
  const searching = await openSearching();
  const { searcher, left } = await taken(searching);
  await keepUp(searcher);
  const index = new DatabaseSync(searching.indexPath, { readOnly: true });
  expect(index.prepare('SELECT event FROM places').all()).toEqual([{ event: left }]);
  index.close();
});

it.each([
  ['is missing', removeIndex],
  ['is damaged', ({ indexPath }) => writeFile(indexPath, 'x'.repeat(9_999))],
  ['is of another version', async (searching) => keepUp(await searching.open('0'))],
] satisfies [string, (searching: FileSearching) => Promise<void>][])(
  'makes an index anew that %s',
  async (_, change) => {
    const searching = await openSearching();
    await searching.accept(texts(['payment', 'nothing']));
    const before = await searching.open();
    await keepUp(before);
    await before.close();
    await change(searching);
    const searcher = await searching.open();
    expect(await foundBy(searcher, { words: { text: 'payment' } })).toEqual([1]);
    await keepUp(searcher);
    expect(await foundBy(searcher, { words: { text: 'payment' } })).toEqual([1]);
    expect(statSync(searching.indexPath).mode & 0o777).toBe(0o600);
  },
);

it('looks through the store where the index cannot be written, and leaves no folder where the store was taken away', async () => {
  const searching = await openSearching();
  const { path, indexPath } = searching;
  await searching.accept(texts(['payment']));
  // No file can be made in its place.
  mkdirSync(indexPath);
  const searcher = await searching.open();
  await keepUp(searcher);
  expect(await foundBy(searcher, { words: { text: 'payment' } })).toEqual([1]);
  rmSync(indexPath, { recursive: true });
  const folder = dirname(path);
  renameSync(folder, `${folder}.away`);
  await keepUp(searcher);
  expect(existsSync(folder)).toBe(false);
  renameSync(`${folder}.away`, folder);
});
