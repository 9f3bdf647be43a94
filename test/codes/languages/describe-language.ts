import { describe, expect, it } from 'vitest';
import { findCode } from '../../../src/codes/find-code.ts';

/** Messages in one language, written for these tests. */
export interface Messages {
  /** Each with the one-time code in it. */
  readonly codes: readonly (readonly [text: string, code: string])[];
  /** Messages without a code, most of which hold numbers. */
  readonly none: readonly string[];
}

/** Tests that every code is found, as a one-time code, and none where there is none. */
export const describeLanguage = (name: string, { codes, none }: Messages): void => {
  describe(name, () => {
    it.each(codes)('finds the code in %j', (text, code) => {
      expect(findCode(text)).toMatchObject({ value: code, kind: 'otp' });
    });

    it.each(none)('finds none in %j', (text) => {
      expect(findCode(text)).toBeNull();
    });
  });
};
