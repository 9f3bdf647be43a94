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
  /** The forms in one letter case, for globs and texts. */
  readonly folded: readonly string[];
  /** What exact patterns compare. */
  readonly exact: string;
}

/** Prepares a value once for all patterns that will look at it. */
export function valueOf(syntax: Syntax, raw: string): Value {
  switch (syntax) {
    case 'name':
      return prepared([raw], fold(raw));
    case 'number':
      return prepared(numberForms(raw), exactForm(raw));
    case 'text':
      return prepared([raw.slice(0, SEEN_OF_TEXT)], '');
  }
}

function prepared(forms: readonly string[], exact: string): Value {
  return { forms, folded: forms.map(fold), exact };
}
