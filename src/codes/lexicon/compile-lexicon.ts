import { ROLES } from './language.ts';
import type { Language, Phrases, Role } from './language.ts';
import type { Lexicon, Meaning, Meanings } from './lexicon.ts';
import { createPhraseTree, ROOT } from './phrase-tree.ts';
import type { PhraseTree, TreeNode } from './phrase-tree.ts';
import { createPhraseReader, END } from './phrase-reader.ts';
import type { Place } from './phrase-reader.ts';

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
/** Stands at a node whose phrases are not in the tree yet. */
const UNREAD: Meanings = { ...NOTHING };

/** Adds a meaning to those that a node has. */
const withMeaning = (known: Meanings, meaning: Meaning, isStem: boolean): Meanings => {
  const present = isStem ? known.stem : known.whole;
  const chosen = present === null || (meaning === 'link' && YIELDING.has(present)) ? meaning : present;
  if (isStem) return { ...known, stem: chosen };
  return { ...known, whole: chosen, unit: known.unit ?? (isUnit(meaning) ? meaning : null) };
};

/** Phrases of one meaning. */
interface List {
  readonly meaning: Meaning;
  readonly phrases: Phrases;
}

const listsOf = (language: Language): List[] => [
  ...ROLES.map((role) => ({ meaning: role, phrases: language[role] ?? '' })).filter(
    ({ phrases }) => phrases !== '',
  ),
  ...Object.entries(language.numerals ?? {}).map(([phrases, meaning]) => ({ meaning, phrases })),
];

/** Compiles the particles of all languages: there are a few. */
const compileClitics = (languages: readonly Language[]): PhraseTree<true> => {
  const tree = createPhraseTree<true>();
  const { beginnings, read, after } = createPhraseReader(languages.map(({ clitics }) => clitics ?? ''));
  for (const beginning of beginnings) {
    let node = ROOT;
    for (let unit = read(beginning); unit >= 0; unit = read(after())) node = tree.grow(node, unit);
    tree.set(node, true);
  }
  return tree;
};

/**
 * Compiles languages into one lexicon. A phrase with two meanings is a linking word, or else has the meaning of the
 * earlier language and, within one language, of the earlier role in ROLES.
 *
 * The tree grows where texts lead: most of the phrases are in languages that are never met, and all of them at once would take a tenth of a
 * second at each start of the program.
 */
export const compileLexicon = (languages: readonly Language[]): Lexicon => {
  const lists = languages.flatMap(listsOf);
  const { beginnings, read, after, listAt } = createPhraseReader(lists.map(({ phrases }) => phrases));
  const tree = createPhraseTree<Meanings>();
  const shared = createMeanings();
  /** Where the phrases that lead to an unread node go on, in the order of their lists. */
  const unread = new Map<TreeNode, readonly Place[]>([[ROOT, beginnings]]);

  /** Reads the next unit of all phrases that lead to a node: some end there, for the others it gets children. */
  function grow(node: TreeNode): Meanings | null {
    let meanings: Meanings | null = null;
    const children = new Map<number, Place[]>();
    for (const place of unread.get(node) ?? []) {
      const unit = read(place);
      if (unit === END.whole || unit === END.stem) {
        const list = lists[listAt(place)];
        if (list !== undefined) meanings = withMeaning(meanings ?? NOTHING, list.meaning, unit === END.stem);
      } else {
        const others = children.get(unit);
        if (others === undefined) children.set(unit, [after()]);
        else others.push(after());
      }
    }
    unread.delete(node);
    for (const [unit, phrases] of children) {
      const child = tree.grow(node, unit);
      unread.set(child, phrases);
      tree.set(child, UNREAD);
    }
    tree.set(node, meanings && shared(meanings));
    return tree.get(node);
  }

  grow(ROOT);
  return {
    next: tree.next,
    meanings: (node) => {
      const meanings = tree.get(node);
      return meanings === UNREAD ? grow(node) : meanings;
    },
    clitics: compileClitics(languages),
  };
};
