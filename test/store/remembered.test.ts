import { expect, it, onTestFinished } from 'vitest';
import type { Documents } from '../../src/store/contract/documents.ts';
import { StoreUnavailable } from '../../src/store/contract/errors.ts';
import { remember } from '../../src/store/contract/remembered.ts';
import { openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** Remembered documents of a store that can be away. */
async function scene() {
  const store = await openFile(`${temporaryFolder()}/remembered.db`);
  onTestFinished(() => store.close());
  const state = { away: false };
  const unlessAway = <T>(work: () => Promise<T>): Promise<T> =>
    state.away ? Promise.reject(new StoreUnavailable('failed', 'it is away')) : work();
  const documents: Documents<string> = {
    ...store.channels,
    set: (key, value) => unlessAway(() => store.channels.set(key, value)),
    delete: (key) => unlessAway(() => store.channels.delete(key)),
  };
  const stored = async () => Object.fromEntries(await store.channels.all());
  return { state, store, stored, remembered: await remember(documents) };
}

it('is left for later where the store is away, through whatever is read meanwhile', async () => {
  const { state, stored, store, remembered } = await scene();
  await remembered.keep('a', 'before');
  await remembered.keep('b', 'before');
  state.away = true;
  await remembered.keep('a', 'after');
  await remembered.keep('b', null);
  await store.channels.set('c', 'by another process');
  await remembered.reload();
  const after = { a: 'after', c: 'by another process' };
  expect(Object.fromEntries(remembered.entries())).toEqual(after);
  await expect(remembered.storeLeft()).rejects.toThrow('it is away');
  expect(remembered.left()).toEqual(['a', 'b']);
  expect(await stored()).toEqual({ a: 'before', b: 'before', c: 'by another process' });
  state.away = false;
  await remembered.storeLeft();
  expect(remembered.left()).toEqual([]);
  expect(await stored()).toEqual(after);
});

it('is not left where it was set again, or another process knows better', async () => {
  const { state, stored, remembered } = await scene();
  await remembered.keep('a', 'before');
  await remembered.keep('b', 'before');
  state.away = true;
  await remembered.keep('a', 'after');
  await remembered.keep('b', 'after');
  state.away = false;
  await remembered.keep('a', 'at last');
  remembered.giveUp('b');
  expect(remembered.left()).toEqual([]);
  await remembered.reload();
  expect(Object.fromEntries(remembered.entries())).toEqual({ a: 'at last', b: 'before' });
  expect(await stored()).toEqual({ a: 'at last', b: 'before' });
});

it('is refused, and not left, where whoever sets it waits for that', async () => {
  const { state, remembered } = await scene();
  state.away = true;
  await expect(remembered.set('a', 'refused')).rejects.toThrow('it is away');
  expect(remembered.left()).toEqual([]);
  await remembered.reload();
  expect(remembered.get('a')).toBeUndefined();
});
