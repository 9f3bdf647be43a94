import { CharClass, hasBorders } from './fold.ts';
import type { Folded } from './fold.ts';
import type { Hit } from './lexicon.ts';

/** `digits` only, Latin `letters` only, both `mixed`; a word of another alphabet or a run of unspaced script: `foreign`; the rest: `mark`. */
export type TokenKind = 'digits' | 'letters' | 'mixed' | 'foreign' | 'mark';

/** A token; positions are folded, `end` exclusive. A mark that repeats is one token. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const isLatin = (charClass: number | undefined): boolean => charClass === CharClass.latin || charClass === CharClass.digit;

const kindOf = (letters: number, digits: number): TokenKind =>
  digits === 0 ? 'letters' : letters === 0 ? 'digits' : 'mixed';

/**
 * Cuts a folded text into tokens, blanks left out. Digits beside letters of another script than Latin are a token of
 * their own, and so are digits on whose border a known phrase begins or ends ("OTP123456", "10min", "RM12").
 */
export const tokenize = (folded: Folded, hits: readonly Hit[]): Token[] => {
  const { classes, codes, length } = folded;
  const tokens: Token[] = [];
  let nextHit = 0;
  for (let i = 0; i < length; ) {
    const charClass = classes[i];
    const start = i;
    while (nextHit < hits.length && (hits[nextHit]?.end ?? 0) <= start) nextHit++;
    if (charClass === CharClass.space || charClass === CharClass.newline) {
      i++;
    } else if (isLatin(charClass)) {
      let letters = 0;
      let digits = 0;
      const border = (at: number): boolean => {
        const hit = hits[nextHit];
        if (hit === undefined) return false;
        return (at === hit.start && letters === 0) || (at === hit.end && at > start && classes[at] === CharClass.digit);
      };
      while (i < length && isLatin(classes[i]) && (i === start || !border(i))) {
        if (classes[i] === CharClass.digit) digits++;
        else letters++;
        i++;
      }
      tokens.push({ kind: kindOf(letters, digits), start, end: i });
    } else if (charClass === CharClass.mark) {
      while (i < length && codes[i] === codes[start]) i++;
      tokens.push({ kind: 'mark', start, end: i });
    } else {
      const borders = hasBorders(charClass);
      while (i < length && (borders ? classes[i] === CharClass.spaced : classes[i] === CharClass.unspaced)) i++;
      tokens.push({ kind: 'foreign', start, end: i });
    }
  }
  return tokens;
};
