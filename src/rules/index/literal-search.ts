import { foldUnit } from '../fold.ts';
import { createTrie, type Trie } from './trie.ts';

/** Finds which of many strings occur in a text, in one pass over it; letter case does not count. */
export interface LiteralSearch {
  /** Calls `found` once with the number of each string that occurs in the text, in no particular order. */
  search(text: string, found: (literal: number) => void): void;
}

/**
 * Builds an Aho-Corasick automaton.
 *
 * @param literals the strings in one letter case (`fold`), none empty, no two the same; `found` gets their indexes
 */
export function createLiteralSearch(literals: readonly string[]): LiteralSearch {
  const trie = createTrie(literals);
  const { size, parents, units } = trie;
  /** Where each unit leads from the root: at most places of a text nothing begins, and this one look says so. */
  const first = firstSteps(trie);
  /** For each node the string that ends there, counted from 1, and where to go on after a mismatch. */
  const ending = new Uint32Array(size);
  const suffix = new Uint32Array(size);
  /** The nearest node on the way of suffixes where a string ends; 0 if there is none. */
  const nextEnd = new Uint32Array(size);

  const step = (from: number, unit: number): number => {
    for (let node = from; node !== 0; node = suffix[node] ?? 0) {
      const to = trie.child(node, unit);
      if (to !== 0) return to;
    }
    return first[unit] ?? 0;
  };

  trie.ends.forEach((node, literal) => (ending[node] = literal + 1));
  // From the root down, because a suffix is shorter than what it is a suffix of.
  for (let node = 1; node < size; node++) {
    const above = parents[node] ?? 0;
    const shorter = above === 0 ? 0 : step(suffix[above] ?? 0, units[node] ?? 0);
    suffix[node] = shorter;
    nextEnd[node] = ending[shorter] ? shorter : (nextEnd[shorter] ?? 0);
  }

  // Which nodes this search has reported already: a text that repeats a string costs no more than its length.
  const reportedIn = new Uint32Array(size);
  let searches = 0;
  return {
    search(text, found) {
      searches = (searches + 1) >>> 0;
      if (searches === 0) {
        reportedIn.fill(0);
        searches = 1;
      }
      let node = 0;
      for (let i = 0; i < text.length; i++) {
        node = step(node, foldUnit(text.charCodeAt(i)));
        for (let end = node; end !== 0 && reportedIn[end] !== searches; end = nextEnd[end] ?? 0) {
          reportedIn[end] = searches;
          const literal = ending[end] ?? 0;
          if (literal !== 0) found(literal - 1);
        }
      }
    },
  };
}

/** The nodes right below the root by their units, up to the last unit that has one. */
function firstSteps({ size, parents, units }: Trie): Uint32Array {
  let below = 1;
  while (below < size && parents[below] === 0) below++;
  const own = units.subarray(1, below);
  const steps = new Uint32Array(own.reduce((most, unit) => Math.max(most, unit + 1), 0));
  own.forEach((unit, index) => (steps[unit] = index + 1));
  return steps;
}
