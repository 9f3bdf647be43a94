import { CharClass } from '../text/fold.ts';
import type { Folded } from '../text/fold.ts';
import type { PhraseBorders } from '../lexicon/phrase-borders.ts';

/** `digits` only, Latin `letters` only, both `mixed`; a word of another alphabet or a run of unspaced script: `foreign`; the rest: `mark`. */
export type TokenKind = 'digits' | 'letters' | 'mixed' | 'foreign' | 'mark';

/** A token; positions are folded, `end` exclusive. A mark that repeats is one token. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/** The most changes between letters and digits after which a run may still be words without a space ("13Sep25"). */
const MOST_PARTS = 3;

/** Roles of words that do not cling to numbers. */
const WORDS: ReadonlySet<unknown> = new Set(['link', 'with', 'for', 'number', 'other', 'mute']);

const isLatin = (charClass: number | undefined): boolean =>
  charClass === CharClass.latin || charClass === CharClass.digit;

const kindOf = (charClass: number | undefined): TokenKind => {
  if (charClass === CharClass.digit) return 'digits';
  if (charClass === CharClass.latin) return 'letters';
  return charClass === CharClass.mark ? 'mark' : 'foreign';
};

/** Finds the end of the characters that are like the one at `start`: of its class or, for a mark, the same. */
const endOfRun = ({ classes, codes, length }: Folded, start: number): number => {
  const charClass = classes[start];
  let end = start + 1;
  if (charClass === CharClass.mark) while (end < length && codes[end] === codes[start]) end++;
  else while (end < length && classes[end] === charClass) end++;
  return end;
};

/** Splits a run of Latin letters and digits into its letters-only and digits-only parts. */
const partsOf = (folded: Folded, start: number): Token[] => {
  const { classes, length } = folded;
  const parts: Token[] = [];
  for (let i = start; i < length && isLatin(classes[i]);) {
    const end = endOfRun(folded, i);
    parts.push({ kind: kindOf(classes[i]), start: i, end });
    i = end;
  }
  return parts;
};

/** Checks whether letters are a known phrase. One letter is a word in some language, but here a unit, a currency or part of a code. */
const isPhrase = (borders: PhraseBorders, { start, end }: Token): boolean => {
  const meaning = borders.from(start) ?? borders.to(end);
  return meaning !== null && (end - start > 1 || !WORDS.has(meaning));
};

/** Roles of short words that letters of a code may look like: "AB7-9QK", "MT4-K92". */
const LIKE_PARTS: ReadonlySet<unknown> = new Set([
  'link',
  'with',
  'for',
  'number',
  'other',
  'mute',
  'counted',
]);
const LONGEST_PART = 3;
const HYPHEN = 45;

/** Checks whether a short word with a number goes on behind a hyphen, as groups of one code do. */
const isGroup = ({ codes, classes }: Folded, borders: PhraseBorders, start: number, end: number): boolean =>
  codes[end] === HYPHEN &&
  isLatin(classes[end + 1]) &&
  end - start <= LONGEST_PART + 1 &&
  classes[start] === CharClass.latin &&
  LIKE_PARTS.has(borders.from(start));

/**
 * Cuts a folded text into tokens, spaces left out. Digits beside letters of another script than Latin are a token of
 * their own, and so are digits beside a known phrase ("OTP123456", "10min", "RM12", "13Sep25").
 */
export const tokenize = (folded: Folded, borders: PhraseBorders): Token[] => {
  const { classes, length } = folded;
  const tokens: Token[] = [];
  for (let i = 0; i < length;) {
    const start = i;
    const charClass = classes[start];
    if (charClass === CharClass.space || charClass === CharClass.newline) {
      i++;
      continue;
    }
    i = endOfRun(folded, start);
    if (!isLatin(charClass) || i === length || !isLatin(classes[i])) {
      tokens.push({ kind: kindOf(charClass), start, end: i });
      continue;
    }
    const parts = partsOf(folded, start);
    i = parts.at(-1)?.end ?? i;
    const words =
      parts.length <= MOST_PARTS &&
      parts.every((part) => part.kind === 'digits' || isPhrase(borders, part)) &&
      !isGroup(folded, borders, start, i);
    if (words) tokens.push(...parts);
    else tokens.push({ kind: 'mixed', start, end: i });
  }
  return tokens;
};
