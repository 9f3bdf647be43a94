import { fold } from './fold.ts';
import { exactForm, numberForms } from './number.ts';

/** How the patterns of a field are read: names and numbers are compared whole, texts are searched. */
export type Syntax = 'name' | 'number' | 'text';

/** A text counts up to here: hostile length buys no time. */
const SEEN_OF_TEXT = 10_000;

/** A value of an event as patterns look at it. */
export interface Value {
  /** What regular expressions are tried on, in order; each later form has the earlier ones in it. */
  readonly forms: readonly string[];
  /** What exact patterns compare. */
  readonly exact: string;
  /** Made when {@link foldedForms} is first asked: most texts never come to a pattern that wants it. */
  folded: readonly string[] | null;
}

/** Prepares a value once for all patterns that will look at it. */
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

/** The forms of a value in one letter case, for globs and texts. */
export function foldedForms(value: Value): readonly string[] {
  return (value.folded ??= value.forms.map(fold));
}
