import fc from 'fast-check';
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { markedCode } from '../../../../src/codes/find-code.ts';
import { compileWords } from '../../../../src/operations/words.ts';
import type { Event } from '../../../../src/domain/event.ts';
import { idOf } from '../../../../src/domain/id.ts';
import { MONDAY_NOON } from '../../../support/manual-time.ts';
import { sms } from '../../../support/sample-events.ts';
import { foundBy, keepUp, lookedThrough, openSearching, removeIndex, type Sought } from './searching.ts';

const PIECES = [
  ...[
    'Your code is ',
    '481920',
    'PAYMENT',
    'payment',
    'Straße',
    'STRASSE',
    'İstanbul',
    'ǅ',
    'ﬁne',
    'e\u0301té',
    'été',
  ],
  ...[
    '您的验证码是',
    '支付',
    '😀',
    '👩‍👩‍👧',
    '\ud83d',
    '\ude00',
    '\0',
    '\ufffe',
    '\ufffd',
    '"',
    "'",
    '*',
    ' AND ',
    ' OR ',
    'NEAR(',
    '^',
    ':',
  ],
  ...['\n', '-', '(', ')', 'a', 'aaa', '•', '••••••', '%', '_', '\u{f0001}\u{f0002}\u{f0003}'],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join(''));
const written = text.filter((one) => one !== '' && !/^\/.*\/\w*$/s.test(one));

function texts(all: readonly string[]): Event[] {
  return all.map((one, i) => {
    const start = one.indexOf('481920');
    const code =
      start < 0
        ? null
        : ({
            value: '481920',
            kind: 'otp',
            start,
            end: start + 6,
            origin: null,
            validFor: null,
            otherDomain: null,
            confidence: 1,
          } as const);
    return sms({
      id: i + 1,
      text: one,
      code,
      sender: i % 2 === 0 ? '+371 2000-0001' : 'Bank',
      port: i % 3 === 0 ? '1.01' : '1.02',
    });
  });
}

it('finds by its index what a look through all events finds', async () => {
  const searching = await openSearching();
  const { store } = searching;
  await searching.accept(texts(fc.sample(text, { numRuns: 150, seed: 1 })));
  const searcher = searching.open();
  keepUp(searcher);
  // The newest are not in it yet.
  await searching.accept([sms({ id: 151, text: 'the payment 支付 of today' })]);
  const scopes = fc.constantFrom(
    'everything' as const,
    { subjects: new Set([1]), patterns: [] },
    { subjects: new Set([2, 9]), patterns: [] },
  );
  const sought: fc.Arbitrary<Sought> = fc.record({
    words: fc.oneof(
      fc.record({ text: written }),
      fc.record({ sender: fc.constantFrom('37120000001', '371 2000 0001', 'bank', 'ban*', 'O2') }),
      fc.record({
        text: fc.constantFrom('pay*', '*支付*', '/PAY[MN]ENT|Straße/', '/(?i)code/'),
        sender: fc.constantFrom('Bank', '*000*'),
      }),
    ),
    scope: scopes,
  });
  await fc.assert(
    fc.asyncProperty(sought, async (one) => {
      expect(await foundBy(searcher, one)).toEqual(await lookedThrough(store, one));
    }),
    { numRuns: 100 },
  );
});

it('finds no code by its digits, but by the whole of it', async () => {
  const searching = await openSearching();
  await searching.accept(texts(['Your code is 481920', 'Invoice 481920']));
  const searcher = searching.open();
  keepUp(searcher);
  expect(await foundBy(searcher, { words: { text: '4819' } })).toEqual([]);
  expect(await foundBy(searcher, { words: { code: '481 920' } })).toEqual([2, 1]);
  const index = new DatabaseSync(searching.indexPath, { readOnly: true });
  index.exec("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'texts', 'row')");
  const parts = index.prepare(
    "SELECT term FROM temp.terms WHERE term IN ('481', '819', '192', '920', 'cod')",
  );
  expect(parts.all()).toEqual([{ term: 'cod' }]);
  index.close();
});

it('hides a code that is marked later, and finds what stands around it', async () => {
  const searching = await openSearching();
  const { store } = searching;
  await searching.accept(texts(['Log in with 739164 today', 'nothing']));
  const searcher = searching.open();
  keepUp(searcher);
  expect(await foundBy(searcher, { words: { text: '7391' } })).toEqual([1]);
  const code = markedCode('Log in with 739164 today', '739164');
  if (code === null) throw new Error('it does not stand there');
  await store.journal.promote({ event: 1, code, match: () => null });
  const expected = async (): Promise<void> => {
    expect(await foundBy(searcher, { words: { text: '7391' } })).toEqual([]);
    expect(await foundBy(searcher, { words: { code: '739164' } })).toEqual([1]);
    expect(await foundBy(searcher, { words: { text: 'today' } })).toEqual([1]);
  };
  await expected();
  keepUp(searcher);
  await expected();
  // What stands in its place is found by the index, which has it now.
  expect(await foundBy(searcher, { words: { text: 'with ••••••' } })).toEqual([1]);
});

it('ends a page that took long enough where it is, and goes on there', async () => {
  const searching = await openSearching();
  await searching.accept(texts(Array.from({ length: 40 }, (_, i) => (i === 0 ? 'payment' : 'nothing'))));
  const searcher = searching.open();
  keepUp(searcher);
  await searching.accept([sms({ id: 41, text: 'nothing' })]);
  const query = compileWords({ text: 'payment', codes: 'masked' });
  const first = searcher.find('everything', query, { limit: 9, isOver: () => true });
  expect(first).toEqual({ items: [], next: expect.any(String) as string });
  const next = searcher.find('everything', query, { limit: 9, cursor: first.next ?? '' });
  expect(next).toEqual({ items: [1], next: null });
});

it.each([
  ['a rare word', { words: { text: 'quixotry' } }],
  [
    'a common word in a rare scope',
    { words: { text: 'payment' }, scope: { subjects: new Set([2]), patterns: [] } },
  ],
] satisfies [string, Sought][])(
  'looks at no more events for %s where there are more of them',
  async (_, sought) => {
    const searching = await openSearching();
    const rare = [
      sms({ id: 1, text: 'a quixotry', port: '1.01' }),
      sms({ id: 2, text: 'payment', port: '1.02' }),
    ];
    await searching.accept(rare);
    const searcher = searching.open();
    const visits = async (): Promise<number> => {
      keepUp(searcher);
      let count = 0;
      expect(await foundBy(searcher, sought, 9, () => count++ < 0)).toHaveLength(1);
      return count;
    };
    const few = await visits();
    await searching.accept(
      Array.from({ length: 1_500 }, (__, i) => sms({ id: 3 + i, text: `payment ${i}`, port: '1.01' })),
    );
    expect(await visits()).toBe(few);
  },
);

it('takes in what is new, and lets go of what retention took', async () => {
  const searching = await openSearching();
  const { store } = searching;
  const old = idOf({ tick: 0, instance: 0, sequence: 5 });
  await searching.accept([
    sms({ id: old, text: 'payment', receivedAt: 0 }),
    sms({ id: old + 1, text: 'payment' }),
  ]);
  const searcher = searching.open();
  expect(searcher.keepUp()).toMatchObject({ behind: 0 });
  expect(await foundBy(searcher, { words: { text: 'payment' } })).toEqual([old + 1, old]);
  while ((await store.expire(MONDAY_NOON - 1, 9)).more);
  expect(await foundBy(searcher, { words: { text: 'payment' } })).toEqual([old + 1]);
  keepUp(searcher);
  const index = new DatabaseSync(searching.indexPath, { readOnly: true });
  expect(index.prepare('SELECT event FROM places').all()).toEqual([{ event: old + 1 }]);
  index.close();
});

it('finds in their order events that came later than others with greater ids', async () => {
  const searching = await openSearching();
  await searching.accept([sms({ id: idOf({ tick: 9, instance: 0, sequence: 0 }), text: 'payment' })]);
  const searcher = searching.open();
  keepUp(searcher);
  const late = [3, 12].map((tick) => sms({ id: idOf({ tick, instance: 4, sequence: 0 }), text: 'payment' }));
  await searching.accept(late);
  keepUp(searcher);
  const ids = [late[1]?.id, idOf({ tick: 9, instance: 0, sequence: 0 }), late[0]?.id];
  expect(await foundBy(searcher, { words: { text: 'payment' } })).toEqual(ids);
});

it.each([
  ['is missing', removeIndex],
  ['is damaged', ({ indexPath }) => writeFileSync(indexPath, 'x'.repeat(9_999))],
  ['is of another version', (searching) => keepUp(searching.open('0'))],
] satisfies [string, (searching: Awaited<ReturnType<typeof openSearching>>) => void][])(
  'makes an index anew that %s',
  async (_, change) => {
    const searching = await openSearching();
    await searching.accept(texts(['payment', 'nothing']));
    const before = searching.open();
    keepUp(before);
    before.close();
    change(searching);
    const searcher = searching.open();
    expect(await foundBy(searcher, { words: { text: 'payment' } })).toEqual([1]);
    keepUp(searcher);
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
  const searcher = searching.open();
  keepUp(searcher);
  expect(await foundBy(searcher, { words: { text: 'payment' } })).toEqual([1]);
  rmSync(indexPath, { recursive: true });
  const folder = dirname(path);
  renameSync(folder, `${folder}.away`);
  keepUp(searcher);
  expect(existsSync(folder)).toBe(false);
  renameSync(`${folder}.away`, folder);
});
