import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../src/rules/fold.ts';
import { createAhoCorasick } from '../../../src/rules/index/aho-corasick.ts';

function found(literals: readonly string[], text: string): number[] {
  const numbers: number[] = [];
  createAhoCorasick(literals).search(text, (literal) => numbers.push(literal));
  return numbers.toSorted((a, b) => a - b);
}

it('finds strings within strings', () => {
  expect(found(['he', 'she', 'hers', 'his', 'e'], 'ushers')).toEqual([0, 1, 2, 4]);
});

it('finds strings in any letter case', () => {
  expect(found(['straße', 'οδος', 'k1'].map(fold), 'STRAßE ΟΔΟΣ \u212a1')).toEqual([0, 1, 2]);
});

it('finds nothing where there is nothing to look for', () => {
  expect(found([], 'ushers')).toEqual([]);
});

it('finds the same strings as looking for each, each once', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '验'), minLength: 1, maxLength: 5 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '验'), maxLength: 40 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, text, (literals, first, second) => {
      const automaton = createAhoCorasick(literals);
      for (const one of [first, second]) {
        const numbers: number[] = [];
        automaton.search(one, (literal) => numbers.push(literal));
        const expected = literals.flatMap((literal, number) => (one.includes(literal) ? [number] : []));
        expect(numbers.toSorted((a, b) => a - b)).toEqual(expected);
      }
    }),
    { numRuns: 1_000 },
  );
});
