import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { besideRelay, onStoreAsItIs, throughRelay } from '../../src/operations/context.ts';
import { openStore, nameOfStore } from '../../src/store/open.ts';
import { openFile } from '../support/stores.ts';
import { configOfOffices } from './scene.ts';

const isGiven = (context: unknown): Promise<boolean> => Promise.resolve(context !== null);

it('finds no relay where none runs, and makes and takes nothing for it', async () => {
  const config = configOfOffices();
  const path = nameOfStore(config.store);
  expect(await throughRelay(config, isGiven)).toBe(false);
  expect(existsSync(path) || existsSync(`${path}.lock`)).toBe(false);
  await (await openFile(path)).close();
  expect(await throughRelay(config, isGiven)).toBe(false);
  const tool = await openStore(config.store, false);
  expect(await throughRelay(config, isGiven)).toBe(false);
  await tool.close();
});

it('works through the relay that runs, which may stop and start meanwhile', async () => {
  const config = configOfOffices();
  const relay = await openFile(nameOfStore(config.store));
  const noted = await throughRelay(config, async (context) => {
    await context?.store.channels.set('a', 'x');
    await relay.close();
    await (await openFile(nameOfStore(config.store))).close();
    return (await context?.store.channels.all())?.get('a');
  });
  expect(noted).toBe('x');
});

it('leaves the tables of another version alone', async () => {
  const config = configOfOffices();
  const path = nameOfStore(config.store);
  await (await openFile(path)).close();
  const db = new DatabaseSync(path);
  onTestFinished(() => {
    db.close();
  });
  const applied = db.prepare('SELECT name, timestamp FROM migrations').all();
  db.exec('DELETE FROM migrations');
  await expect(onStoreAsItIs(config, isGiven)).rejects.toMatchObject({
    kind: 'store_refused',
    message: `the store ${path} is of an older version: start this version on it once`,
  });
  expect(db.prepare('SELECT count(*) AS n FROM migrations').get()).toEqual({ n: 0 });
  const insert = db.prepare('INSERT INTO migrations (name, timestamp) VALUES (:name, :timestamp)');
  for (const one of [...applied, { name: '999-later', timestamp: '' }]) insert.run(one);
  await expect(onStoreAsItIs(config, isGiven)).rejects.toMatchObject({
    kind: 'store_refused',
    message: expect.stringContaining('newer') as string,
  });
});

it('gives no store where there is none, and refuses work on one', async () => {
  const config = configOfOffices();
  const path = nameOfStore(config.store);
  expect(await onStoreAsItIs(config, isGiven)).toBe(false);
  await expect(besideRelay(config, isGiven)).rejects.toMatchObject({
    kind: 'store_refused',
    message: `there is no store at ${path}; the first \`simwire start\` makes it`,
  });
  expect(existsSync(dirname(path)) && !existsSync(path)).toBe(true);
});
