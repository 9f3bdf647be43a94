import { describe, expect, it } from 'vitest';
import { findCode } from '../../../src/codes/find-code.ts';

const found = (text: string): string => {
  const code = findCode(text);
  if (code === null) return '-';
  return code.kind === 'otp' ? code.value : `${code.kind} ${code.value}`;
};

/**
 * Checks messages that stand on one line each: what is to be found, a bar, the text. `-` is nothing, a value alone is a
 * one-time code, `pickup VALUE` opens a locker; `↵` in a text is a line's end.
 */
export const checkLines = (title: string, lines: string): void => {
  const cases = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): [text: string, expected: string] => {
      const bar = line.indexOf('|');
      return [
        line
          .slice(bar + 1)
          .trim()
          .replaceAll('↵', '\n'),
        line.slice(0, bar).trim(),
      ];
    });
  describe(title, () => {
    it.each(cases)('%s', (text, expected) => {
      expect(found(text)).toBe(expected);
    });
  });
};
