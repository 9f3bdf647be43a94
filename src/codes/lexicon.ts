import { CharClass, foldPhrases, hasBorders } from './fold.ts';
import type { Folded } from './fold.ts';
import { ROLES } from './language.ts';
import type { Language, Role } from './language.ts';
import { createPhraseTree, ROOT, type PhraseTree } from './phrase-tree.ts';

/** What a phrase means: a role, or the value of a numeral. */
export type Meaning = Role | number;

/** A phrase found in a text: folded positions, `end` exclusive. */
export interface Hit {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** What words mean that end in a place of the tree, and words that only begin so. */
interface Meanings {
  whole: Meaning | null;
  stem: Meaning | null;
}

/** All phrases of all languages in one tree of characters, and the particles that may precede words. */
export interface Lexicon {
  readonly tree: PhraseTree<Meanings>;
  readonly clitics: ReadonlySet<string>;
}

const BLANK = 32;
const JOINERS: ReadonlySet<number> = new Set(Array.from(" -_/'’·", (c) => c.charCodeAt(0)));
const CLITIC_LIMIT = 4;

const isJoiner = (code: number, charClass: number | undefined): boolean =>
  charClass === CharClass.space || charClass === CharClass.newline || JOINERS.has(code);

/** Splits a phrase list and folds its parts: in one go, as folding is dear for each string anew. */
const phrasesOf = (phrases: string): string[] =>
  foldPhrases(phrases)
    .replace(/[\s\-_/'’·]+/g, ' ')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** A word that links names and codes in one language does so in all, even if it counts in another ("is", "din"). */
const YIELDING: ReadonlySet<Meaning> = new Set<Role>(['counted', 'money']);

/**
 * Compiles languages into one lexicon. A phrase with two meanings is a linking word, or else has the meaning of the
 * earlier language and, within one language, of the earlier role in ROLES.
 */
export const compileLexicon = (languages: readonly Language[]): Lexicon => {
  const tree = createPhraseTree<Meanings>();
  const clitics = new Set<string>();
  const add = (phrase: string, meaning: Meaning): void => {
    const stem = phrase.endsWith('*');
    const end = stem ? phrase.length - 1 : phrase.length;
    let node = ROOT;
    for (let i = 0; i < end; i++) node = tree.grow(node, phrase.charCodeAt(i));
    const meanings = tree.get(node) ?? { whole: null, stem: null };
    const slot = stem ? 'stem' : 'whole';
    const present = meanings[slot];
    if (present === null || (meaning === 'link' && YIELDING.has(present))) meanings[slot] = meaning;
    tree.set(node, meanings);
  };
  for (const language of languages) {
    for (const role of ROLES) for (const phrase of phrasesOf(language[role] ?? '')) add(phrase, role);
    for (const [word, value] of Object.entries(language.numerals ?? {})) add(foldPhrases(word), value);
    for (const particle of phrasesOf(language.clitics ?? '')) clitics.add(particle);
  }
  return { tree, clitics };
};

/** The end of the word that the position stands in. */
const wordEnd = ({ classes, length }: Folded, from: number): number => {
  let end = from;
  while (end < length && hasBorders(classes[end])) end++;
  return end;
};

/** The longest phrase that begins at `start`. The walk is as long as the longest phrase at most. */
const longestAt = ({ tree }: Lexicon, folded: Folded, start: number): Hit | null => {
  const { codes, classes, length } = folded;
  let node = ROOT;
  let found: Hit | null = null;
  for (let i = start; i < length;) {
    const code = codes[i] ?? 0;
    const joiner = i > start && isJoiner(code, classes[i]);
    const next = tree.next(node, joiner ? BLANK : code);
    if (next === 0) break;
    i++;
    // A line may be broken and a hyphen set between the words of a phrase, but not a paragraph of blanks.
    for (let extra = 0; joiner && extra < 2 && i < length && isJoiner(codes[i] ?? 0, classes[i]); extra++)
      i++;
    node = next;
    const meanings = tree.get(node);
    if (meanings === null) continue;
    const closed = !hasBorders(classes[i - 1]) || !(i < length && hasBorders(classes[i]));
    if (meanings.whole !== null && closed) found = { meaning: meanings.whole, start, end: i };
    else if (meanings.stem !== null) {
      const end = hasBorders(classes[i - 1]) ? wordEnd(folded, i) : i;
      if (found === null || end >= found.end) found = { meaning: meanings.stem, start, end };
    }
  }
  return found;
};

const firstLetters = (folded: Folded, start: number, count: number): string =>
  String.fromCharCode(...folded.codes.subarray(start, start + count));

/** The longest phrase in the word at `start`, which may begin behind a particle. */
const phraseAt = (lexicon: Lexicon, folded: Folded, start: number): Hit | null => {
  const direct = longestAt(lexicon, folded, start);
  if (direct !== null || folded.classes[start] !== CharClass.spaced) return direct;
  for (let k = 1; k <= CLITIC_LIMIT; k++) {
    if (!lexicon.clitics.has(firstLetters(folded, start, k))) continue;
    const behind = longestAt(lexicon, folded, start + k);
    if (behind !== null) return behind;
  }
  return null;
};

/** Whether a phrase may begin at a position: not inside of a word or a number. */
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

/** Finds phrases from left to right, the longest first, none overlapping another. Linear in the text's length. */
export const findPhrases = (lexicon: Lexicon, folded: Folded): Hit[] => {
  const hits: Hit[] = [];
  for (let i = 0; i < folded.length;) {
    const hit = mayBegin(lexicon, folded, i) ? phraseAt(lexicon, folded, i) : null;
    if (hit !== null) hits.push(hit);
    i = hit?.end ?? i + 1;
  }
  return hits;
};
