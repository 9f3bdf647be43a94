import { expect, it, onTestFinished } from 'vitest';
import { openRejectedBook } from '../../src/app/rejected.ts';
import { StoreUnavailable } from '../../src/store/contract/errors.ts';
import { manualTime } from '../support/manual-time.ts';
import { openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function scene() {
  const store = await openFile(`${temporaryFolder()}/rejected.db`);
  onTestFinished(() => store.close());
  const time = manualTime();
  return { store, time, open: () => openRejectedBook(store.rejected, time.clock) };
}

it('counts each client and kind, over a restart too', async () => {
  const { store, time, open } = await scene();
  const began = time.clock();
  const knock = { client: '192.0.2.7', kind: 'wrong_token', gateway: 'office' } as const;
  const before = await open();
  before.note(knock);
  before.note({ ...knock, kind: 'tls', gateway: null });
  await before.flush();
  await time.advance(5_000);
  const after = await open();
  after.note(knock);
  await after.flush();
  expect(await store.reader.rejected('everything', 9)).toEqual([
    { ...knock, count: 2, firstAt: began, lastAt: began + 5_000 },
    { ...knock, kind: 'tls', gateway: null, count: 1, firstAt: began, lastAt: began },
  ]);
});

it('is bounded: who knocked longest ago is forgotten', async () => {
  const { store, time, open } = await scene();
  const book = await open();
  for (let i = 0; i < 250; i++) {
    book.note({ client: `192.0.2.${String(i)}`, kind: 'tls', gateway: null });
    await time.advance(1);
  }
  await book.flush();
  const kept = await store.reader.rejected('everything', 1_000);
  expect(kept).toHaveLength(200);
  expect(kept[0]?.client).toBe('192.0.2.249');
  expect(kept.at(-1)?.client).toBe('192.0.2.50');
});

it('writes with the next flush what could not be written', async () => {
  const { store, time } = await scene();
  let full = true;
  const book = await openRejectedBook(
    {
      ...store.rejected,
      change: (key, next) =>
        full ? Promise.reject(new StoreUnavailable('full', 'full')) : store.rejected.change(key, next),
    },
    time.clock,
  );
  book.note({ client: '192.0.2.7', kind: 'tls', gateway: null });
  await expect(book.flush()).rejects.toThrow('full');
  full = false;
  await book.flush();
  expect(await store.reader.rejected('everything', 9)).toHaveLength(1);
});

it('counts together what several relays note', async () => {
  const { store, open } = await scene();
  const [one, two] = [await open(), await open()];
  for (const book of [one, two, one]) book.note({ client: '192.0.2.7', kind: 'tls', gateway: null });
  await Promise.all([one.flush(), two.flush()]);
  await one.flush();
  expect(await store.reader.rejected('everything', 9)).toMatchObject([{ count: 3 }]);
});
