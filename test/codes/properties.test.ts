import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examineText, findCode } from '../../src/codes/find-code.ts';

/** Pieces that messages are made of, hostile ones too. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'Your code is ',
      '验证码',
      '取件码',
      'OTP',
      'valid for 5 minutes',
      '@shop.example #',
      'https://',
      '.example/',
      'order ',
      '尾号',
    ],
    ...[
      '-',
      ' ',
      '\n',
      '\r\n',
      ':',
      '*',
      '+',
      '%',
      '元',
      '€',
      '\u200e',
      '\u202b',
      '\u0301',
      '\ud83d',
      '\ufdfa',
      'ﬃ',
      '４',
      '٤',
      '𝟒',
    ],
  ),
  fc.integer({ min: 0, max: 99_999_999 }).map(String),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const message = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

/** What is typed, by the characters that it came from. */
const typed = (text: string): string =>
  text
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => {
      let zero = digit.codePointAt(0) ?? 0;
      const value = (): number => (digit.codePointAt(0) ?? 0) - zero;
      while (value() < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
      return String(value());
    })
    .replace(/[^\p{L}\p{Nd}]/gu, '');

describe('whatever the text', () => {
  it('never throws, and explains itself in JSON', () => {
    fc.assert(
      fc.property(fc.oneof(message, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const examination = examineText(text);
        expect(JSON.parse(JSON.stringify(examination))).toEqual(examination);
        expect(findCode(text)).toEqual(examination.code);
      }),
      { numRuns: 500 },
    );
  });

  it('points at the text that the value came from', () => {
    fc.assert(
      fc.property(message, (text) => {
        for (const { value, start, end } of examineText(text).candidates) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(typed(text.slice(start, end))).toBe(value.replace(/-/g, ''));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is sure between 0 and 1, and takes only what reaches the threshold', () => {
    fc.assert(
      fc.property(message, (text) => {
        const { code, candidates, threshold } = examineText(text);
        if (code === null || code.origin !== null) return;
        expect(code.confidence).toBeGreaterThanOrEqual(0.5);
        expect(code.confidence).toBeLessThanOrEqual(1);
        expect(Math.max(...candidates.map(({ score }) => score))).toBeGreaterThanOrEqual(threshold);
      }),
    );
  });

  it('sees no bidi marks', () => {
    const marks = fc.constantFrom('\u200e', '\u200f', '\u202a', '\u202c', '\u2066', '\u2069');
    const digits = fc.integer({ min: 1000, max: 99_999_999 }).map(String);
    fc.assert(
      fc.property(digits, marks, marks, (code, before, after) => {
        for (const [head, tail] of [
          ['Your code is ', '. Do not share it.'],
          ['رمز التحقق ', ' صالح'],
          ['验证码', '，请勿泄露'],
        ] as const) {
          const plain = findCode(`${head}${code}${tail}`);
          const marked = findCode(`${head}${before}${code}${after}${tail}`);
          expect(marked?.value).toBe(plain?.value);
          expect(marked?.confidence).toBe(plain?.confidence);
          expect(marked?.start).toBe(plain === null ? undefined : plain.start + 1);
        }
      }),
    );
  });

  it('finds any usual code beside its name, in any of its writings', () => {
    const digits = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789')),
      minLength: 4,
      maxLength: 8,
    });
    fc.assert(
      fc.property(digits, (code) => {
        expect(findCode(`Your verification code is ${code}`)?.value).toBe(code);
        expect(findCode(`您的验证码是${code}，请勿泄露`)?.value).toBe(code);
        expect(findCode(`${code} is your verification code`)?.value).toBe(code);
      }),
    );
  });
});
