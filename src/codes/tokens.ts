import { CharClass, hasBorders } from './fold.ts';
import type { Folded } from './fold.ts';
import type { PhraseBorders } from './phrase-borders.ts';

/** `digits` only, Latin `letters` only, both `mixed`; a word of another alphabet or a run of unspaced script: `foreign`; the rest: `mark`. */
export type TokenKind = 'digits' | 'letters' | 'mixed' | 'foreign' | 'mark';

/** A token; positions are folded, `end` exclusive. A mark that repeats is one token. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/** The most changes between letters and digits after which a run may still be words without a blank ("13Sep25"). */
const MOST_PARTS = 3;

/** Roles of words that do not cling to numbers. */
const WORDS: ReadonlySet<unknown> = new Set(['link', 'for', 'number', 'other', 'mute']);

const isLatin = (charClass: number | undefined): boolean =>
  charClass === CharClass.latin || charClass === CharClass.digit;

/** The letters-only and digits-only parts of a run of Latin letters and digits. */
const partsOf = ({ classes }: Folded, start: number, end: number): Token[] => {
  const parts: Token[] = [];
  for (let i = start; i < end;) {
    const from = i;
    while (i < end && classes[i] === classes[from]) i++;
    parts.push({ kind: classes[from] === CharClass.digit ? 'digits' : 'letters', start: from, end: i });
  }
  return parts;
};

/**
 * Cuts a folded text into tokens, blanks left out. Digits beside letters of another script than Latin are a token of
 * their own, and so are digits beside a known phrase ("OTP123456", "10min", "RM12", "13Sep25").
 */
export const tokenize = (folded: Folded, borders: PhraseBorders): Token[] => {
  const { classes, codes, length } = folded;
  // A letter alone is a word in some language, but here it is a unit or a currency, or a part of a code.
  const isPhrase = ({ start, end }: Token): boolean => {
    const meaning = borders.from(start) ?? borders.to(end);
    return meaning !== null && (end - start > 1 || !WORDS.has(meaning));
  };
  const tokens: Token[] = [];
  for (let i = 0; i < length;) {
    const charClass = classes[i];
    const start = i;
    if (charClass === CharClass.space || charClass === CharClass.newline) {
      i++;
    } else if (isLatin(charClass)) {
      while (i < length && isLatin(classes[i])) i++;
      const parts = partsOf(folded, start, i);
      const words =
        parts.length <= MOST_PARTS && parts.every((part) => part.kind === 'digits' || isPhrase(part));
      if (parts.length === 1 || words) tokens.push(...parts);
      else tokens.push({ kind: 'mixed', start, end: i });
    } else if (charClass === CharClass.mark) {
      while (i < length && codes[i] === codes[start]) i++;
      tokens.push({ kind: 'mark', start, end: i });
    } else {
      const borders = hasBorders(charClass);
      while (i < length && (borders ? classes[i] === CharClass.spaced : classes[i] === CharClass.unspaced))
        i++;
      tokens.push({ kind: 'foreign', start, end: i });
    }
  }
  return tokens;
};
