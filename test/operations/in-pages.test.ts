import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPage, takePage } from '../../src/operations/in-pages.ts';

const key = (item: number): string => String(item);

/** Reads a list to its end, page by page; it may change after each page. */
function readAll(lists: readonly (readonly number[])[], limit: number): number[] {
  const read: number[] = [];
  let cursor: string | undefined;
  for (let n = 0; ; n++) {
    const { items, next } = cutPage(lists[Math.min(n, lists.length - 1)] ?? [], { limit, cursor }, key);
    read.push(...items);
    if (next === null) return read;
    cursor = next;
  }
}

const list = fc.uniqueArray(fc.nat(50), { maxLength: 30 }).map((items) => items.toSorted((a, b) => a - b));

describe('a list that is cut into pages', () => {
  it('is read as it is, whatever the size of a page', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 40 }), (items, limit) => {
        expect(readAll([items], limit)).toEqual(items);
      }),
    );
  });

  it('is read on after its last item, where something came or went meanwhile', () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 5 }), (before, after, limit) => {
        const [last] = before.slice(0, limit).slice(-1);
        fc.pre(last !== undefined && before.length > limit && after.includes(last));
        const rest = after.slice(after.indexOf(last) + 1);
        expect(readAll([before, after], limit)).toEqual([...before.slice(0, limit), ...rest]);
      }),
    );
  });

  it('goes on at the place of an item that is gone', () => {
    const { next } = cutPage([1, 2, 3, 4], { limit: 2 }, key);
    expect(cutPage([1, 3, 4], { limit: 2, cursor: next ?? '' }, key)).toEqual({ items: [4], next: null });
  });

  it('is made as far only as a page reaches, stretch by stretch', () => {
    const stretches = fc.array(list, { maxLength: 6 });
    fc.assert(
      fc.property(stretches, fc.integer({ min: 1, max: 40 }), (lists, limit) => {
        const read: number[] = [];
        let cursor: string | null | undefined;
        while (cursor !== null) {
          const reached: number[] = [];
          const all = lists.map((items, i) => ({ key: String(i), items: () => (reached.push(i), items) }));
          const page = takePage(all, { limit, cursor }, key);
          expect(page.items.length === limit || page.next === null).toBe(true);
          read.push(...page.items);
          const first = reached[0] ?? 0;
          // It looks on only where what it has looked at is too little, or might be all.
          const before = lists.slice(first, reached.at(-1)).flat().length;
          expect(before).toBeLessThanOrEqual((lists[first]?.length ?? 0) + limit);
          cursor = page.next;
        }
        expect(read).toEqual(lists.flat());
      }),
    );
  });

  it('has no cursor made that nobody gets', () => {
    const keys: number[] = [];
    const noted = (item: number): string => (keys.push(item), key(item));
    const stretches = [1, 2, 3].map((item) => ({ key: String(item), items: () => [item] }));
    expect(takePage(stretches, {}, noted)).toEqual({ items: [1, 2, 3], next: null });
    expect(keys).toEqual([]);
    expect(takePage(stretches, { limit: 2 }, noted).next).not.toBeNull();
    expect(keys).toEqual([2]);
  });

  it('refuses a cursor that was made up', () => {
    expect(() => cutPage([1], { limit: 1, cursor: 'WzEsMl0' }, key)).toThrow();
  });
});
