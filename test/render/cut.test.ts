import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, split } from '../../src/render/cut.ts';
import { entitiesOf, lengthOf, textOf, type Marked } from '../../src/render/marked.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀', '👨‍👩‍👧', 'é', '\u0301'), maxLength: 60 }),
);
const style = fc.record(
  { bold: fc.constant(true as const), italic: fc.constant(true as const) },
  { requiredKeys: [] },
);
const marked: fc.Arbitrary<Marked> = fc.array(
  fc.tuple(text, style).map(([written, styles]) => ({ text: written.toWellFormed(), ...styles })),
  { maxLength: 12 },
);
const room = fc.record({ text: fc.integer({ min: 1, max: 200 }), spans: fc.integer({ min: 0, max: 8 }) });

const entities = (message: Marked) => message.reduce((sum, span) => sum + entitiesOf(span), 0);

describe('cut', () => {
  it('never passes a limit, and keeps the beginning', () => {
    fc.assert(
      fc.property(marked, room, (message, limits) => {
        const short = cut(message, limits);
        const whole = textOf(message);
        expect(lengthOf(short)).toBeLessThanOrEqual(limits.text);
        expect(entities(short)).toBeLessThanOrEqual(limits.spans);
        expect(textOf(short).isWellFormed()).toBe(true);
        if (whole.length <= limits.text) expect(textOf(short)).toBe(whole);
        else expect(whole.startsWith(textOf(short).slice(0, -1))).toBe(true);
      }),
    );
  });

  it.each<[string, number, string]>([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['ab 👨‍👩‍👧 cd', 8, 'ab…'],
    ['ab😀cd', 4, 'ab…'],
    ['cafe\u0301 bar', 5, 'caf…'],
    ['abc   def', 6, 'abc…'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
    [`x${'\u0301'.repeat(500)}`, 100, `x${'\u0301'.repeat(98)}…`],
  ])('%j to %i units', (whole, units, expected) => {
    expect(textOf(cut([{ text: whole }], { text: units, spans: 9 }))).toBe(expected);
  });

  it('keeps styles to the end of what is kept, and drops those beyond the entities', () => {
    const message: Marked = [
      { text: 'one', bold: true },
      { text: ' ' },
      { text: 'two', mono: true },
      { text: '!' },
    ];
    expect(cut(message, { text: 6, spans: 9 })).toEqual([
      { text: 'one', bold: true },
      { text: ' ' },
      { text: 't', mono: true },
      { text: '…' },
    ]);
    expect(cut(message, { text: 99, spans: 1 })).toEqual([{ text: 'one', bold: true }, { text: ' two!' }]);
  });
});

describe('split', () => {
  it('loses nothing, and no part passes a limit', () => {
    fc.assert(
      fc.property(
        marked,
        fc.integer({ min: 30, max: 200 }),
        fc.integer({ min: 0, max: 8 }),
        (message, units, spans) => {
          const parts = split(message, { text: units, spans });
          expect(parts.map(textOf).join('')).toBe(textOf(message));
          for (const part of parts) {
            expect(lengthOf(part)).toBeLessThanOrEqual(units);
            expect(entities(part)).toBeLessThanOrEqual(spans);
            expect(textOf(part).isWellFormed()).toBe(true);
          }
        },
      ),
    );
  });

  it('breaks at lines, else at blanks, else anywhere', () => {
    const parts = (whole: string) => split([{ text: whole }], { text: 10, spans: 9 }).map(textOf);
    expect(parts('one two\nthree four')).toEqual(['one two\n', 'three four']);
    expect(parts('one two three')).toEqual(['one two ', 'three']);
    expect(parts('abcdefghijklm')).toEqual(['abcdefghij', 'klm']);
    expect(parts('')).toEqual(['']);
  });

  it('gives a part to the entities that no longer fit', () => {
    const message: Marked = Array.from({ length: 6 }, (_, i) =>
      i % 2 ? { text: 'x' } : { text: 'y', bold: true },
    );
    expect(split(message, { text: 99, spans: 2 }).map(textOf)).toEqual(['yxyx', 'yx']);
  });
});
