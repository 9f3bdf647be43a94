import { readRegex } from '../domain/names.ts';
import type { Syntax } from './value.ts';

/** A letter or digit that RE2 does not count among the characters of a word. */
const FOREIGN = String.raw`(?![\x00-\x7f])[\p{L}\p{M}\p{Nd}]`;
/** A `\b`, and then such a letter, perhaps in a group, one of several, or as the first of a class. */
const BEFORE_WORD = new RegExp(
  String.raw`\\b\(*(?:\?(?:P?<\w+>|[a-z]*:))?\(*(?:[^()]*\|)?\[?${FOREIGN}`,
  'u',
);
const BEHIND_WORD = new RegExp(
  String.raw`${FOREIGN}\]?(?:[*+?]|\{[\d,]+\})?(?:\|[^()]*)?\)*(?:[*+?]|\{[\d,]+\})?\\b`,
  'u',
);
const BORDERS = String.raw`write (?:^|[^\pL\pN]) before a word and (?:[^\pL\pN]|$) behind it`;

/** Signs of a regular expression: hardly in a name or number, and in nearly every regular expression. */
const SIGNS = /\.[*+](?!\w)|^\.[*+]|\\[dDwWsSbB.+]|^\^|\[[^\]\s]+\][*+{]|\(\?|\([^()\s]*\|[^()\s]*\)/;
/** In a text, dots, brackets and stars may be meant. */
const SIGNS_IN_TEXT = /^\.[*+]|\.[*+]$|\\[dDwWsSbB]|\[[^\]\s]+\][*+{]|\(\?:/;

/** Describes why a pattern that compiles hardly means what it says. Null where nothing is odd about it. */
export function doubtOf(syntax: Syntax, written: string): string | null {
  const regex = readRegex(written);
  if (regex) return borderDoubt(regex.source);
  if (!(syntax === 'text' ? SIGNS_IN_TEXT : SIGNS).test(written)) return null;
  return `"${written}" is no regular expression: that stands between slashes, /${written}/; without them only * is special, and stands for anything`;
}

function borderDoubt(source: string): string | null {
  if (!source.includes('\\b') || !(BEFORE_WORD.test(source) || BEHIND_WORD.test(source))) return null;
  return `RE2 knows words of ASCII letters only, so that \\b finds no border of a word in another alphabet: ${BORDERS}`;
}
