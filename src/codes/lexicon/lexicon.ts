import { CharClass, foldPhrases, hasBorders } from '../text/fold.ts';
import type { Folded } from '../text/fold.ts';
import { ROLES } from './language.ts';
import type { Language, Phrases, Role } from './language.ts';
import { createPhraseTree, ROOT } from './phrase-tree.ts';
import type { PhraseTree, TreeNode } from './phrase-tree.ts';

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
interface Meanings {
  readonly whole: Meaning | null;
  readonly stem: Meaning | null;
  /** The unit of time that the whole word also is, where a word of another meaning was first: "dni". */
  readonly unit: Role | null;
}

/** All phrases of all languages in one tree of characters, and in another the particles that may precede words. */
export interface Lexicon {
  readonly tree: PhraseTree<Meanings>;
  readonly clitics: PhraseTree<true>;
}

const [BLANK, STAR, COMMA] = [32, 42, 44];
const JOINERS: ReadonlySet<number> = new Set(Array.from("-_/'’·", (c) => c.charCodeAt(0)));
const CLITIC_LIMIT = 4;

const isJoiner = (code: number, charClass: number | undefined): boolean =>
  charClass === CharClass.space ||
  charClass === CharClass.newline ||
  (charClass === CharClass.mark && JOINERS.has(code));

/** Words of these roles keep them beside another meaning: after a number they are clear. */
const UNITS: ReadonlySet<Meaning> = new Set<Role>(['second', 'minute', 'hour', 'day']);
const isUnit = (meaning: Meaning): meaning is Role => UNITS.has(meaning);

/** A word that links names and codes in one language does so in all, even if it counts in another ("is", "din"). */
const YIELDING: ReadonlySet<Meaning> = new Set<Role>(['counted', 'money']);

/** Creates a function that returns one shared object for equal meanings, of which there are few. */
const createMeanings = (): ((meanings: Meanings) => Meanings) => {
  const known = new Map<string, Meanings>();
  return (meanings) => {
    const key = `${meanings.whole ?? ''}/${meanings.stem ?? ''}/${meanings.unit ?? ''}`;
    const same = known.get(key) ?? meanings;
    known.set(key, same);
    return same;
  };
};

const NOTHING: Meanings = { whole: null, stem: null, unit: null };

/** Adds a meaning to those that a node has; returns these themselves where it adds nothing. */
const withMeaning = (known: Meanings, meaning: Meaning, isStem: boolean): Meanings => {
  const present = isStem ? known.stem : known.whole;
  const chosen = present === null || (meaning === 'link' && YIELDING.has(present)) ? meaning : present;
  if (isStem) return chosen === present ? known : { ...known, stem: chosen };
  const unit = known.unit ?? (isUnit(meaning) ? meaning : null);
  return chosen === present && unit === known.unit ? known : { ...known, whole: chosen, unit };
};

/**
 * Adds the phrases of a list to a tree, and names the node that each of them leads to. There are a million characters:
 * they are read as they are folded, without a string for each phrase.
 */
const growPhrases = <Value>(
  tree: PhraseTree<Value>,
  phrases: Phrases,
  take: (node: TreeNode, isStem: boolean) => void,
): void => {
  const { codes, classes, length } = foldPhrases(phrases);
  let node = ROOT;
  let joined = false;
  let isStem = false;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? (codes[i] ?? 0) : COMMA;
    if (code === COMMA) {
      if (node !== ROOT) take(node, isStem);
      node = ROOT;
      joined = isStem = false;
    } else if (code === STAR) isStem = true;
    else if (isJoiner(code, classes[i])) joined = node !== ROOT;
    else {
      node = tree.grow(joined ? tree.grow(node, BLANK) : node, code);
      joined = false;
    }
  }
};

/**
 * Compiles languages into one lexicon. A phrase with two meanings is a linking word, or else has the meaning of the
 * earlier language and, within one language, of the earlier role in ROLES.
 */
export const compileLexicon = (languages: readonly Language[]): Lexicon => {
  const tree = createPhraseTree<Meanings>();
  const clitics = createPhraseTree<true>();
  const meaningsOf = createMeanings();
  const add = (phrases: Phrases, meaning: Meaning): void => {
    const whole = meaningsOf(withMeaning(NOTHING, meaning, false));
    const stem = meaningsOf(withMeaning(NOTHING, meaning, true));
    growPhrases(tree, phrases, (node, isStem) => {
      const known = tree.get(node);
      const now = known === null ? (isStem ? stem : whole) : withMeaning(known, meaning, isStem);
      if (now !== known) tree.set(node, known === null ? now : meaningsOf(now));
    });
  };
  for (const language of languages) {
    for (const role of ROLES) add(language[role] ?? '', role);
    for (const [word, value] of Object.entries(language.numerals ?? {})) add(word, value);
    growPhrases(clitics, language.clitics ?? '', (node) => {
      clitics.set(node, true);
    });
  }
  return { tree, clitics };
};

/** Finds the end of the word that a position stands in. */
const wordEnd = ({ classes, length }: Folded, from: number): number => {
  let end = from;
  while (end < length && hasBorders(classes[end])) end++;
  return end;
};

/** Finds the longest phrase that begins at `start`. The walk is at most as long as the longest phrase. */
const longestAt = ({ tree }: Lexicon, folded: Folded, start: number): Hit | null => {
  const { codes, classes, length } = folded;
  let node = ROOT;
  let meaning: Meaning | null = null;
  let unit: Role | null = null;
  let end = start;
  for (let i = start; i < length;) {
    const code = codes[i] ?? 0;
    const joiner = i > start && isJoiner(code, classes[i]);
    const next = tree.next(node, joiner ? BLANK : code);
    if (next === 0) break;
    i++;
    // A line may be broken and a hyphen set between the words of a phrase, but not a paragraph of spaces.
    for (let extra = 0; joiner && extra < 2 && i < length && isJoiner(codes[i] ?? 0, classes[i]); extra++)
      i++;
    node = next;
    const meanings = tree.get(node);
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
const mayBegin = ({ tree }: Lexicon, { classes, codes }: Folded, i: number): boolean => {
  const charClass = classes[i];
  if (charClass === CharClass.space || charClass === CharClass.newline) return false;
  const before = i === 0 ? undefined : classes[i - 1];
  if (
    charClass === CharClass.digit ? before === CharClass.digit : hasBorders(charClass) && hasBorders(before)
  )
    return false;
  return tree.next(ROOT, codes[i] ?? 0) !== 0 || charClass === CharClass.spaced;
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
