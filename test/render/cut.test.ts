import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, cutCounting } from '../../src/render/cut.ts';
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
    ['🇱🇻'.repeat(40), 62, `${'🇱🇻'.repeat(15)}…`],
    [`a${'🇱🇻'.repeat(40)}`, 101, `a${'🇱🇻'.repeat(24)}…`],
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

describe('a cut that counts', () => {
  it('says how much is missing, and never passes a limit', () => {
    fc.assert(
      fc.property(marked, room, (message, limits) => {
        const short = textOf(cutCounting(message, limits));
        const whole = textOf(message);
        expect(short.length).toBeLessThanOrEqual(limits.text);
        expect(short.isWellFormed()).toBe(true);
        if (whole.length <= limits.text) expect(short).toBe(whole);
        const counted = /^(.*)… \(\+(\d+) characters?\)$/su.exec(short);
        if (!counted) return;
        expect(whole.startsWith(counted[1] ?? '-')).toBe(true);
        expect(Array.from(counted[1] ?? '').length + Number(counted[2])).toBe(Array.from(whole).length);
      }),
    );
  });

  it.each<[string, number, string]>([
    ['x'.repeat(5_000), 313, `${'x'.repeat(293)}… (+4707 characters)`],
    [`${'x'.repeat(20)}👨‍👩‍👧${'y'.repeat(30)}`, 40, `${'x'.repeat(20)}… (+35 characters)`],
    ['x'.repeat(40), 12, `${'x'.repeat(11)}…`],
    ['x'.repeat(40), 40, 'x'.repeat(40)],
  ])('%j to %i units', (whole, units, expected) => {
    expect(textOf(cutCounting([{ text: whole }], { text: units, spans: 9 }))).toBe(expected);
  });
});
