/** Finds which of many strings occur in a text, in one pass over it. */
export interface LiteralSearch {
  /** Calls `found` once with the number of each string that occurs in the text, in no particular order. */
  search(text: string, found: (literal: number) => void): void;
}

/** A key of the transition table: a node and a UTF-16 unit in one number. */
const UNITS = 0x10000;

/**
 * Builds an Aho-Corasick automaton.
 *
 * @param literals the strings, none empty; `found` gets their indexes
 */
export function createLiteralSearch(literals: readonly string[]): LiteralSearch {
  const next = new Map<number, number>();
  /** For each node the strings that end there, and where to go on after a mismatch. Node 0 is the root. */
  const ends: number[][] = [[]];
  const suffix: number[] = [0];
  /** The nearest node on the way of suffixes where strings end; 0 if there is none. */
  const nextEnd: number[] = [0];

  const step = (node: number, unit: number): number => {
    let at = node;
    for (;;) {
      const to = next.get(at * UNITS + unit);
      if (to !== undefined) return to;
      if (at === 0) return 0;
      at = suffix[at] ?? 0;
    }
  };

  let level: { node: number; parent: number; unit: number }[] = [];
  const levels = [level];
  literals.forEach((literal, number) => {
    let node = 0;
    for (let depth = 0; depth < literal.length; depth++) {
      const unit = literal.charCodeAt(depth);
      let to = next.get(node * UNITS + unit);
      if (to === undefined) {
        to = ends.push([]) - 1;
        next.set(node * UNITS + unit, to);
        level = levels[depth] ??= [];
        level.push({ node: to, parent: node, unit });
      }
      node = to;
    }
    ends[node]?.push(number);
  });
  // Level by level, because a suffix is shorter than what it is a suffix of.
  for (const { node, parent, unit } of levels.flat()) {
    const shorter = parent === 0 ? 0 : step(suffix[parent] ?? 0, unit);
    suffix[node] = shorter;
    nextEnd[node] = ends[shorter]?.length ? shorter : (nextEnd[shorter] ?? 0);
  }

  // Which nodes this search has reported already: a text that repeats a string costs no more than its length.
  const reportedIn = new Uint32Array(ends.length);
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
        node = step(node, text.charCodeAt(i));
        for (let end = node; end !== 0 && reportedIn[end] !== searches; end = nextEnd[end] ?? 0) {
          reportedIn[end] = searches;
          for (const literal of ends[end] ?? []) found(literal);
        }
      }
    },
  };
}
