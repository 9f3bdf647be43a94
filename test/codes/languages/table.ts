import { describe, expect, it } from 'vitest';
import { findCode } from '../../../src/codes/find-code.ts';
import { MINUTE } from '../../../src/domain/time.ts';

/** Messages of one language and what is to be found in them. */
export interface Table {
  /** Texts with a one-time code. */
  readonly otp: readonly (readonly [text: string, code: string])[];
  /** Texts without any code. */
  readonly none: readonly string[];
  /** Texts with a code that a parcel or an order is collected with. */
  readonly pickup: readonly (readonly [text: string, code: string])[];
  /** Texts that say how many minutes their code is valid. */
  readonly valid: readonly (readonly [text: string, minutes: number])[];
}

const found = (text: string): string => {
  const code = findCode(text);
  return code === null ? 'none' : `${code.kind} ${code.value}`;
};

/** Checks every message of a language. */
export const checkLanguage = (language: string, { otp, none, pickup, valid }: Table): void => {
  describe(language, () => {
    it.each(otp)('one-time code: %s', (text, code) => {
      expect(found(text)).toBe(`otp ${code}`);
    });
    it.each(none)('no code: %s', (text) => {
      expect(found(text)).toBe('none');
    });
    it.each(pickup)('pick-up code: %s', (text, code) => {
      expect(found(text)).toBe(`pickup ${code}`);
    });
    it.each(valid)('validity: %s', (text, minutes) => {
      expect(findCode(text)?.validFor).toBe(minutes * MINUTE);
    });
  });
};
