import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/rules/fold.ts';

describe('one letter case', () => {
  it.each([
    ['HSBC', 'hsbc'],
    ['Straße ΟΔΟΣ ЖЁ', 'straße οδος жё'],
    ['ſK', 'sk'],
    ['İstanbul', 'İstanbul'],
    ['验证码 😀', '验证码 😀'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('keeps the length of long texts, over the pieces in which they are made', () => {
    const text = 'xÀ😀'.repeat(4_000);
    expect(fold(text)).toBe('xà😀'.repeat(4_000));
  });

  it('holds equal whatever RE2 holds equal under i', () => {
    const differing: string[] = [];
    const check = (units: readonly number[]): void => {
      if (units.length < 2) return;
      const middle = units.length >> 1;
      const [left, right] = [units.slice(0, middle), units.slice(middle)];
      const folded = new Set(left.map((unit) => fold(String.fromCharCode(unit))));
      const first = left[0] ?? 0;
      const last = left.at(-1) ?? 0;
      const others = right.map((unit) => String.fromCharCode(unit)).filter((char) => !folded.has(fold(char)));
      const either = RE2JS.compile(
        `[\\x{${first.toString(16)}}-\\x{${last.toString(16)}}]`,
        RE2JS.CASE_INSENSITIVE,
      );
      if (either.test(others.join(''))) differing.push(`${first}-${last}`);
      check(left);
      check(right);
    };
    check(Array.from({ length: 0xd800 }, (_, unit) => unit));
    check(Array.from({ length: 0x2000 }, (_, unit) => 0xe000 + unit));
    expect(differing).toEqual([]);
  });
});
