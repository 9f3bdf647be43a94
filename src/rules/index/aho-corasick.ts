import { foldUnit } from '../fold.ts';

/**
 * Aho-Corasick automaton: finds which of many strings occur in a text, in one pass over it; letter case does not count.
 */
export interface AhoCorasick {
  /** Calls `found` once with the number of each string that occurs in the text, in no particular order. */
  search(text: string, found: (literal: number) => void): void;
}

/**
 * Builds an Aho-Corasick automaton.
 *
 * @param literals the strings in one letter case (`fold`), none empty, no two the same; `found` gets their indexes
 */
export function createAhoCorasick(literals: readonly string[]): AhoCorasick {
  const trie = createTrie(literals);
  const { size, parents, units } = trie;
  /** Transitions from the root by unit: at most places of a text no string begins, and one lookup here says so. */
  const first = firstSteps(trie);
  /**
   * For each node the string that ends there, counted from 1, and its failure link: where to go on after a mismatch.
   */
  const ending = new Uint32Array(size);
  const suffix = new Uint32Array(size);
  /** Output link: the nearest node along the failure links where a string ends; 0 if there is none. */
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

/** Builds the transitions from the root, up to the last unit that has one. */
function firstSteps({ size, parents, units }: Trie): Uint32Array {
  let below = 1;
  while (below < size && parents[below] === 0) below++;
  const own = units.subarray(1, below);
  const steps = new Uint32Array(own.reduce((most, unit) => Math.max(most, unit + 1), 0));
  own.forEach((unit, index) => (steps[unit] = index + 1));
  return steps;
}

/**
 * Trie of strings by their UTF-16 units, in flat tables. Nodes are numbered level by level (breadth first) from the
 * root, 0.
 */
export interface Trie {
  /** Number of nodes, the root included. */
  readonly size: number;
  /** Parent of each node, and the unit that leads from there. */
  readonly parents: Uint32Array;
  readonly units: Uint16Array;
  /** The node at which each string ends. */
  readonly ends: Uint32Array;
  /** Returns the node that a unit leads to; 0 if there is none. */
  child(node: number, unit: number): number;
}

/**
 * Builds the trie of some strings, none of them empty.
 *
 * @internal outside of this file for its tests only
 */
export function createTrie(words: readonly string[]): Trie {
  const most = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const parents = new Uint32Array(most);
  const units = new Uint16Array(most);
  const ends = new Uint32Array(words.length);
  /** Children by a hash of parent and unit, each in the first free place from there on; at most half full. */
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most)));
  const last = places.length - 1;

  /** Finds the slot of a child, or the free one for it; the odd factors spread neighbours over the table. */
  const placeOf = (node: number, unit: number): number => {
    let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & last;
    for (;;) {
      const child = places[place] ?? 0;
      if (child === 0 || (parents[child] === node && units[child] === unit)) return place;
      place = (place + 1) & last;
    }
  };

  let size = 1;
  const grow = (node: number, unit: number): number => {
    const place = placeOf(node, unit);
    if (places[place]) return places[place];
    parents[size] = node;
    units[size] = unit;
    places[place] = size;
    return size++;
  };
  let longer = words.map((_, word) => word);
  for (let depth = 0; longer.length > 0; depth++) {
    for (const word of longer) ends[word] = grow(ends[word] ?? 0, words[word]?.charCodeAt(depth) ?? 0);
    longer = longer.filter((word) => depth + 1 < (words[word]?.length ?? 0));
  }
  return { size, parents, units, ends, child: (node, unit) => places[placeOf(node, unit)] ?? 0 };
}
