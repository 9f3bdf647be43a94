import { fold } from './fold.ts';

const DIGITS = /^\d+$/;
/** Digits, at least one, and what people write between them. */
const DECORATED = /^[+\s-]*\d[\d+\s-]*$/;
const DECORATION = /[+\s-]/g;

/**
 * What an exact pattern compares: of a number its digits (`+371 2000-0001` and `37120000001` are one), of anything
 * else, such as an alphanumeric sender, the whole in one letter case.
 */
export function exactForm(written: string): string {
  return DECORATED.test(written) ? written.replace(DECORATION, '') : fold(written);
}

/** What regular expressions and globs are tried on: the number as received and, if it is all digits, with `+` before it. */
export function numberForms(received: string): readonly string[] {
  return DIGITS.test(received) ? [received, `+${received}`] : [received];
}
