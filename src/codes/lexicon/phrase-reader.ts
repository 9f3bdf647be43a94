import { CharClass, EXPANSION_LIMIT, foldCharacter } from '../text/fold.ts';
import { rankOf } from '../text/rank.ts';
import type { Phrases } from './language.ts';

const [BLANK, STAR, COMMA] = [32, 42, 44];
const JOINERS: ReadonlySet<number> = new Set(Array.from("-_/'’·", (c) => c.charCodeAt(0)));

/** The unit that stands for whatever may be between the words of a phrase. */
export const BETWEEN_WORDS = BLANK;

/** Checks whether a folded character may stand between the words of a phrase. */
export const isJoiner = (code: number, charClass: number | undefined): boolean =>
  charClass === CharClass.space ||
  charClass === CharClass.newline ||
  (charClass === CharClass.mark && JOINERS.has(code));

/** A place in the lists: the offset of a character times EXPANSION_LIMIT, and how many of the units that it is folded to stand before it. */
export type Place = number;

/** Read where a phrase ends: that of a whole word, or of one that takes any ending. No unit is negative. */
export const END = { whole: -1, stem: -2 } as const;

/** Reader of lists of phrases, unit by unit from any place on. */
export interface PhraseReader {
  /** Places where the phrases begin, in the order of the lists. */
  readonly beginnings: readonly Place[];
  /** Reads the folded UTF-16 unit of a phrase that follows a place, or its {@link END}. */
  readonly read: (place: Place) => number;
  /** Returns the place after the unit that was read last. */
  readonly after: () => Place;
  /** Returns the index of the list that a place is in. */
  readonly listAt: (place: Place) => number;
}

/** Creates the reader of some lists. There are a million characters in those of all languages: each is folded only when it is read. */
export const createPhraseReader = (lists: readonly Phrases[]): PhraseReader => {
  const text = lists.join();
  const offsetOf = (place: Place): number => Math.floor(place / EXPANSION_LIMIT);
  let end = 0;
  const ends = lists.map((list) => (end += list.length + 1));
  const beginnings: Place[] = [];
  for (let start = 0; start >= 0; start = text.indexOf(',', start) + 1 || -1) {
    while (text.charCodeAt(start) <= BLANK) start++;
    beginnings.push(start * EXPANSION_LIMIT);
  }
  let after: Place = 0;

  function read(place: Place): number {
    const start = offsetOf(place);
    // What stands before the first word joins nothing.
    const mayJoin = start > 0 && text.charCodeAt(start - 1) !== COMMA;
    let joined = false;
    for (let at = place; ;) {
      const offset = offsetOf(at);
      const part = at % EXPANSION_LIMIT;
      const codePoint = text.codePointAt(offset) ?? COMMA;
      if (codePoint === COMMA) return END.whole;
      if (codePoint === STAR) return END.stem;
      const { codes, classes } = foldCharacter(codePoint);
      const code = codes[part];
      const next =
        part + 1 < codes.length ? at + 1 : (offset + (codePoint > 0xffff ? 2 : 1)) * EXPANSION_LIMIT;
      if (code !== undefined) {
        if (isJoiner(code, classes[part])) joined = true;
        else {
          const between = joined && mayJoin;
          after = between ? at : next;
          return between ? BETWEEN_WORDS : code;
        }
      }
      at = next;
    }
  }

  return {
    beginnings,
    read,
    after: () => after,
    listAt: (place) => rankOf(offsetOf(place) + 1, ends.length, (i) => ends[i] ?? 0),
  };
};
