import { expect, it, onTestFinished } from 'vitest';
import { openUsageBook } from '../../src/app/usage.ts';
import { tokenId } from '../../src/domain/submission.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { MONDAY_NOON as NOW } from '../support/manual-time.ts';
import { openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function scene() {
  const store = await openFile(`${temporaryFolder()}/usage.db`);
  onTestFinished(() => store.close());
  let now = NOW;
  return {
    store,
    open: () => openUsageBook(store.usage, () => now),
    pass: (time: number) => (now += time),
    stored: async () => (await store.reader.usage('everything')).get('office'),
  };
}

it('keeps what is new at once, and counts with time; a later run goes on with it', async () => {
  const { open, pass, stored } = await scene();
  const book = await open();
  book.note('office', 'token', '10.0.0.7', ['dev-status', 'recv-sms']);
  await book.flush();
  const first = { count: 1, firstAt: NOW, lastAt: NOW };
  const asStored = {
    types: { 'dev-status': first, 'recv-sms': first },
    tokens: { [tokenId('token')]: [{ peer: '10.0.0.7', ...first }] },
  };
  expect(await stored()).toEqual(asStored);
  pass(30_000);
  book.note('office', 'token', '10.0.0.7', ['recv-sms']);
  await book.flush();
  expect(await stored()).toEqual(asStored);
  pass(30_000);
  await book.flush();
  const second = { count: 2, firstAt: NOW, lastAt: NOW + 30_000 };
  expect(await stored()).toEqual({
    types: { 'dev-status': first, 'recv-sms': second },
    tokens: { [tokenId('token')]: [{ peer: '10.0.0.7', ...second }] },
  });
  const next = await open();
  next.note('office', 'token', '192.0.2.9', ['recv-sms']);
  await next.flush();
  expect((await stored())?.tokens[tokenId('token')]).toEqual([
    { peer: '192.0.2.9', count: 1, firstAt: NOW + MINUTE, lastAt: NOW + MINUTE },
    { peer: '10.0.0.7', ...second },
  ]);
});

it('writes everything when it is asked to, keeps the latest clients and tokens, and shows them to no narrower scope', async () => {
  const { open, pass, store, stored } = await scene();
  const book = await open();
  for (let n = 1; n <= 20; n++) {
    pass(1);
    book.note('office', 'old', `10.0.0.${String(n)}`, ['cdr']);
  }
  for (let n = 1; n <= 20; n++) {
    pass(1);
    book.note('office', `token ${String(n)}`, null, ['cdr']);
    book.note('office', 'new', '10.0.0.7', ['cdr']);
  }
  await book.flush();
  book.note('office', 'new', '10.0.0.7', ['cdr']);
  await book.flush(true);
  const usage = await stored();
  expect(usage?.types['cdr']?.count).toBe(61);
  expect(Object.keys(usage?.tokens ?? {})).toHaveLength(8);
  expect(usage?.tokens[tokenId('new')]).toMatchObject([{ count: 21 }]);
  expect(await store.reader.usage({ subjects: new Set(), patterns: [] })).toEqual(new Map());
});

it('counts together what several relays note', async () => {
  const { open, stored } = await scene();
  const [one, two] = [await open(), await open()];
  one.note('office', 'token', '10.0.0.7', ['recv-sms']);
  two.note('office', 'token', '10.0.0.7', ['recv-sms', 'cdr']);
  two.note('office', 'token', '192.0.2.9', ['cdr']);
  await Promise.all([one.flush(), two.flush()]);
  one.note('office', 'token', '10.0.0.7', ['cdr']);
  await one.flush(true);
  expect(await stored()).toMatchObject({
    types: { 'recv-sms': { count: 2 }, cdr: { count: 3 } },
    tokens: {
      [tokenId('token')]: [
        { peer: '10.0.0.7', count: 3 },
        { peer: '192.0.2.9', count: 1 },
      ],
    },
  });
});
