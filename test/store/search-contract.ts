import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedCode } from '../../src/codes/find-code.ts';
import type { Event, EventId } from '../../src/domain/event.ts';
import { idOf } from '../../src/domain/id.ts';
import { compileWords } from '../../src/operations/events/words.ts';
import type { Searcher } from '../../src/store/contract/search.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { oneTimeCode, sms } from '../support/sample-events.ts';
import { foundBy, keepUp, lookedThrough, type Searching, type Sought } from './searching.ts';

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

/** Events with these texts, of two ports and senders. */
export function texts(all: readonly string[]): Event[] {
  return all.map((one, i) => {
    const start = one.indexOf('481920');
    const code = start < 0 ? null : oneTimeCode({ value: '481920', start, end: start + 6 });
    return sms({
      id: i + 1,
      text: one,
      code,
      sender: i % 2 === 0 ? '+371 2000-0001' : 'Bank',
      port: i % 3 === 0 ? '1.01' : '1.02',
    });
  });
}

/** Indexes two messages of which retention takes the first; returns the searcher, and the other one. */
export async function taken(searching: Searching): Promise<{ searcher: Searcher; left: EventId }> {
  const old = idOf({ tick: 0, instance: 0, sequence: 5 });
  const left = old + 1;
  await searching.accept([
    sms({ id: old, text: 'payment', receivedAt: 0 }),
    sms({ id: left, text: 'payment' }),
  ]);
  const searcher = await searching.open();
  expect(await searcher.keepUp()).toMatchObject({ behind: 0 });
  expect(await foundBy(searcher, { words: { text: 'payment' } })).toEqual([left, old]);
  while ((await searching.store.expire(MONDAY_NOON - 1, 9)).more);
  return { searcher, left };
}

/**
 * Tests what any searcher does, on stores that `open` makes anew.
 * @param runs how many searches are compared with a look through everything
 */
export function searchContract(open: () => Promise<Searching>, runs = 100): void {
  it('finds by its index what a look through all events finds', async () => {
    const searching = await open();
    const { store } = searching;
    await searching.accept(texts(fc.sample(text, { numRuns: 150, seed: 1 })));
    const searcher = await searching.open();
    await keepUp(searcher);
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
        expect(await foundBy(searcher, one, 9)).toEqual(await lookedThrough(store, one));
      }),
      { numRuns: runs },
    );
  });

  it('finds no code by its digits, but by the whole of it', async () => {
    const searching = await open();
    await searching.accept(texts(['Your code is 481920', 'Invoice 481920']));
    const searcher = await searching.open();
    await keepUp(searcher);
    expect(await foundBy(searcher, { words: { text: '4819' } })).toEqual([]);
    expect(await foundBy(searcher, { words: { code: '481 920' } })).toEqual([2, 1]);
  });

  it('hides a code that is marked later, and finds what stands around it', async () => {
    const searching = await open();
    const { store } = searching;
    await searching.accept(texts(['Log in with 739164 today', 'nothing']));
    const searcher = await searching.open();
    await keepUp(searcher);
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
    await keepUp(searcher);
    await expected();
    // What stands in its place is found by the index, which has it now.
    expect(await foundBy(searcher, { words: { text: 'with ••••••' } })).toEqual([1]);
  });

  it('ends a page that took long enough where it is, and goes on there', async () => {
    const searching = await open();
    await searching.accept(texts(Array.from({ length: 40 }, (_, i) => (i === 0 ? 'payment' : 'nothing'))));
    const searcher = await searching.open();
    await keepUp(searcher);
    await searching.accept([sms({ id: 41, text: 'nothing' })]);
    const query = compileWords({ text: 'payment', codes: 'masked' });
    const first = await searcher.find('everything', query, { limit: 9, isOver: () => true });
    expect(first).toEqual({ items: [], next: expect.any(String) as string });
    const next = await searcher.find('everything', query, { limit: 9, cursor: first.next ?? '' });
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
      const searching = await open();
      const rare = [
        sms({ id: 1, text: 'a quixotry', port: '1.01' }),
        sms({ id: 2, text: 'payment', port: '1.02' }),
      ];
      await searching.accept(rare);
      const searcher = await searching.open();
      const visits = async (): Promise<number> => {
        await keepUp(searcher);
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
    const searching = await open();
    const { searcher, left } = await taken(searching);
    expect(await foundBy(searcher, { words: { text: 'payment' } })).toEqual([left]);
  });

  it('finds in their order events that came later than others with greater ids', async () => {
    const searching = await open();
    await searching.accept([sms({ id: idOf({ tick: 9, instance: 0, sequence: 0 }), text: 'payment' })]);
    const searcher = await searching.open();
    await keepUp(searcher);
    const late = [3, 12].map((tick) =>
      sms({ id: idOf({ tick, instance: 4, sequence: 0 }), text: 'payment' }),
    );
    await searching.accept(late);
    await keepUp(searcher);
    const ids = [late[1]?.id, idOf({ tick: 9, instance: 0, sequence: 0 }), late[0]?.id];
    expect(await foundBy(searcher, { words: { text: 'payment' } })).toEqual(ids);
  });
}
