/** Strings as a tree of their UTF-16 units, in flat tables. Nodes are numbered level by level, from the root, 0. */
export interface Trie {
  /** How many nodes there are, with the root. */
  readonly size: number;
  /** Of each node the one above it, and the unit that leads from there. */
  readonly parents: Uint32Array;
  readonly units: Uint16Array;
  /** The node at which each string ends. */
  readonly ends: Uint32Array;
  /** The node that a unit leads to; 0 if there is none. */
  child(node: number, unit: number): number;
}

/** Builds the tree of some strings, none of them empty. */
export function createTrie(words: readonly string[]): Trie {
  const most = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const parents = new Uint32Array(most);
  const units = new Uint16Array(most);
  const ends = new Uint32Array(words.length);
  /** Children by a hash of parent and unit, each in the first free place from there on; at most half full. */
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most)));
  const last = places.length - 1;

  /** Where a child stands, or where it would; the odd factors spread neighbours over the table. */
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
