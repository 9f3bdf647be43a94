import { fold } from './fold.ts';
import type { AnyOf } from './index/regex-literals.ts';

/** Syntax of a field's patterns: names and numbers are compared whole, texts are searched. */
export type Syntax = 'name' | 'number' | 'text';

/** Most characters of a text that are searched: hostile length buys no time. */
const SEEN_OF_TEXT = 10_000;

/** A value of an event, prepared for patterns. */
export interface Value {
  /** Forms that regular expressions are tried on, in order; each later form has the earlier ones in it. */
  readonly forms: readonly string[];
  /** Form that exact patterns compare. */
  readonly exact: string;
  /** Made when {@link foldedForms} is first asked: most texts never come to a pattern that wants it. */
  folded: readonly string[] | null;
}

/** Prepares a value once for all patterns that test it. */
export function valueOf(syntax: Syntax, raw: string): Value {
  switch (syntax) {
    case 'name':
      return { forms: [raw], exact: fold(raw), folded: null };
    case 'number':
      return { forms: numberForms(raw), exact: exactForm(raw), folded: null };
    case 'text':
      return { forms: [raw.slice(0, SEEN_OF_TEXT)], exact: '', folded: null };
  }
}

/** Returns the forms of a value in one letter case, for globs and texts. */
export function foldedForms(value: Value): readonly string[] {
  return (value.folded ??= value.forms.map(fold));
}

const DIGITS = /^\d+$/;
/** Digits, at least one, and what people write between them. */
const DECORATED = /^[+\s-]*\d[\d+\s-]*$/;
const DECORATION = /[+\s-]/g;

/**
 * Returns the form that exact patterns compare: of a number its digits (`+371 2000-0001` and `37120000001` are one), of
 * anything else, such as an alphanumeric sender, the whole in one letter case.
 */
export function exactForm(written: string): string {
  return DECORATED.test(written) ? written.replace(DECORATION, '') : fold(written);
}

/**
 * Returns the forms that regular expressions and globs are tried on: the number as received and, if it is all digits,
 * with `+` before it.
 */
function numberForms(received: string): readonly string[] {
  return DIGITS.test(received) ? [received, `+${received}`] : [received];
}

/** Requirement that every value which matches a pattern meets. */
export type Requirement =
  /** It is one of these: exact forms of a value, kinds of events, or port keys. */
  | { readonly kind: 'exact'; readonly values: readonly string[] }
  /** Of each list at least one string stands in the value's last form, in one letter case; there is at least one list. */
  | { readonly kind: 'literals'; readonly lists: readonly AnyOf[] };
