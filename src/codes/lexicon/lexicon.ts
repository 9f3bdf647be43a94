import { CharClass, hasBorders } from '../text/fold.ts';
import type { Folded } from '../text/fold.ts';
import type { Role } from './language.ts';
import { ROOT } from './phrase-tree.ts';
import type { PhraseTree, TreeNode } from './phrase-tree.ts';
import { BETWEEN_WORDS, isJoiner } from './phrase-reader.ts';

/** Meaning of a phrase: a role, or the value of a numeral. */
export type Meaning = Role | number;

/** A phrase found in a text: folded positions, `end` exclusive. */
export interface Hit {
  readonly meaning: Meaning;
  /** A unit of time that the phrase names in another language; null: none. */
  readonly unit: Role | null;
  readonly start: number;
  readonly end: number;
}

/** Meanings of words that end at a node of the tree, and of words that only begin so. */
export interface Meanings {
  readonly whole: Meaning | null;
  readonly stem: Meaning | null;
  /** The unit of time that the whole word also is, where a word of another meaning was first: "dni". */
  readonly unit: Role | null;
}

/** All phrases of all languages in one tree of characters, and in another the particles that may precede words. */
export interface Lexicon {
  /** Returns the child of `node` for a UTF-16 unit; 0 if there is none, or nobody asked for the meanings of `node` before. */
  readonly next: (node: TreeNode, unit: number) => TreeNode;
  /** Returns the meanings of the phrases that end at a node; null if none does. */
  readonly meanings: (node: TreeNode) => Meanings | null;
  readonly clitics: PhraseTree<true>;
}

const CLITIC_LIMIT = 4;

/** Finds the end of the word that a position stands in. */
const wordEnd = ({ classes, length }: Folded, from: number): number => {
  let end = from;
  while (end < length && hasBorders(classes[end])) end++;
  return end;
};

/** Finds the longest phrase that begins at `start`. The walk is at most as long as the longest phrase. */
const longestAt = (lexicon: Lexicon, folded: Folded, start: number): Hit | null => {
  const { codes, classes, length } = folded;
  let node = ROOT;
  let meaning: Meaning | null = null;
  let unit: Role | null = null;
  let end = start;
  for (let i = start; i < length;) {
    const code = codes[i] ?? 0;
    const joiner = i > start && isJoiner(code, classes[i]);
    const next = lexicon.next(node, joiner ? BETWEEN_WORDS : code);
    if (next === 0) break;
    i++;
    // A line may be broken and a hyphen set between the words of a phrase, but not a paragraph of spaces.
    for (let extra = 0; joiner && extra < 2 && i < length && isJoiner(codes[i] ?? 0, classes[i]); extra++)
      i++;
    node = next;
    const meanings = lexicon.meanings(node);
    if (meanings === null) continue;
    const inWord = hasBorders(classes[i - 1]);
    if (meanings.whole !== null && !(inWord && i < length && hasBorders(classes[i]))) {
      meaning = meanings.whole;
      unit = meanings.unit;
      end = i;
    } else if (meanings.stem !== null) {
      const stemEnd = inWord ? wordEnd(folded, i) : i;
      if (stemEnd < end) continue;
      meaning = meanings.stem;
      unit = null;
      end = stemEnd;
    }
  }
  return meaning === null ? null : { meaning, unit, start, end };
};

/** Finds the longest phrase in the word at `start` after a particle that the word begins with. */
const behindClitic = (lexicon: Lexicon, folded: Folded, start: number): Hit | null => {
  const { codes, length } = folded;
  let node = ROOT;
  for (let i = start; i < Math.min(length, start + CLITIC_LIMIT); i++) {
    node = lexicon.clitics.next(node, codes[i] ?? 0);
    if (node === 0) break;
    const behind = lexicon.clitics.get(node) === null ? null : longestAt(lexicon, folded, i + 1);
    if (behind !== null) return behind;
  }
  return null;
};

/** Checks whether a phrase may begin at a position: not inside a word or a number. */
const mayBegin = ({ next }: Lexicon, { classes, codes }: Folded, i: number): boolean => {
  const charClass = classes[i];
  if (charClass === CharClass.space || charClass === CharClass.newline) return false;
  const before = i === 0 ? undefined : classes[i - 1];
  if (
    charClass === CharClass.digit ? before === CharClass.digit : hasBorders(charClass) && hasBorders(before)
  )
    return false;
  return next(ROOT, codes[i] ?? 0) !== 0 || charClass === CharClass.spaced;
};

/** Finds the longest phrase in the word at `start`, which may begin after a particle. */
const phraseAt = (lexicon: Lexicon, folded: Folded, start: number): Hit | null => {
  if (!mayBegin(lexicon, folded, start)) return null;
  const direct = longestAt(lexicon, folded, start);
  return direct ?? (folded.classes[start] === CharClass.spaced ? behindClitic(lexicon, folded, start) : null);
};

/** Names of a code: "your code" may be the beginning of "your code of …". */
const NAMES: ReadonlySet<unknown> = new Set<Role>(['otp', 'code', 'vague', 'shared']);
/** Names of other codes and numbers. */
const OTHER_NAMES: ReadonlySet<unknown> = new Set<Role>(['other', 'promo', 'pickup', 'receipt']);

/** Finds the name of another number that begins within the name of a code and goes on behind it: "ваш [код домофона]". */
const goesOnAs = (lexicon: Lexicon, folded: Folded, { meaning, start, end }: Hit): Hit | null => {
  if (!NAMES.has(meaning)) return null;
  for (let i = start + 1; i < end; i++) {
    const inner = phraseAt(lexicon, folded, i);
    if (inner !== null && inner.end > end && OTHER_NAMES.has(inner.meaning)) return inner;
  }
  return null;
};

/** Finds phrases from left to right, the longest first, none overlapping another. Linear in the text's length. */
export const findPhrases = (lexicon: Lexicon, folded: Folded): Hit[] => {
  const hits: Hit[] = [];
  for (let i = 0; i < folded.length;) {
    const longest = phraseAt(lexicon, folded, i);
    const hit = longest === null ? null : (goesOnAs(lexicon, folded, longest) ?? longest);
    if (hit !== null) hits.push(hit);
    i = hit?.end ?? i + 1;
  }
  return hits;
};
