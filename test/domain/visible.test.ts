import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legible, visible, visibleJson } from '../../src/domain/visible.ts';

/** Everything that turns, hides or works, by code point. */
const WORKING = [
  ...range(0x00, 0x09),
  ...range(0x0b, 0x1f),
  ...range(0x7f, 0x9f),
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x206f),
  ...range(0xfff9, 0xfffb),
  ...range(0xe0020, 0xe007f),
];
const UNSEEN = [0xad, 0x61c, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x2060, 0xfeff];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

describe('a text for a chat', () => {
  it.each([
    ['\u202eknaB', '⟨U+202E⟩knaB'],
    ['a\u2066b\u2069', 'a⟨U+2066⟩b⟨U+2069⟩'],
    ['\u009b31mred', '⟨U+009B⟩31mred'],
    ['\u001b[2J', '␛[2J'],
    ['bell\u0007\tend', 'bell␇  end'],
    ['two\u2028lines\u2029', 'two\nlines\n'],
    ['soft\u00adhyphen\ufeff', 'softhyphen'],
    ['tag\u{e0041}', 'tag⟨U+E0041⟩'],
    ['\ud800', '\ufffd'],
    // What is meant to be there stays.
    ['line\nfeed', 'line\nfeed'],
    [
      '👩‍👩‍👧 \u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
      '👩‍👩‍👧 \u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    ],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿 won', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 won'],
    ['קוד: 123456', 'קוד: 123456'],
    ['رمز\u200f 123456', 'رمز 123456'],
  ])('%j is shown as %j', (text, shown) => {
    expect(legible(text)).toBe(shown);
  });

  it('holds nothing that works on what is around it, and is the same when it is made legible again', () => {
    const bad = fc.constantFrom(...WORKING, ...UNSEEN).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.array(fc.oneof(bad, fc.string(), fc.constant('🏴󠁧󠁢󠁥󠁮󠁧󠁿'))), (parts) => {
        const shown = legible(parts.join(''));
        const codes = Array.from(shown.replaceAll('🏴󠁧󠁢󠁥󠁮󠁧󠁿', ''), (character) => character.codePointAt(0) ?? 0);
        expect(codes.filter((code) => WORKING.includes(code) || UNSEEN.includes(code))).toEqual([]);
        expect(legible(shown)).toBe(shown);
      }),
    );
  });
});

describe('a text for a terminal', () => {
  it('hides nothing', () => {
    for (const code of [...WORKING, ...UNSEEN]) {
      const shown = visible(`a${String.fromCodePoint(code)}b`);
      expect(shown).toMatch(/^a(⟨U\+[0-9A-F]{4,6}⟩|[␀-␡]| {2})b$/u);
    }
  });

  it('is the same value as JSON, with everything escaped that works', () => {
    const value = { text: [...WORKING, ...UNSEEN].map((code) => String.fromCodePoint(code)).join('x') };
    const json = visibleJson(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(json).toMatch(/^[\u0020-\u007e]*$/);
  });
});
