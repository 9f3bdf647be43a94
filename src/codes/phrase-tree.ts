/** A place in the tree; {@link ROOT} is where every phrase begins, 0 is nowhere. */
export type TreeNode = number;

export const ROOT: TreeNode = 1;

/**
 * A tree of characters in flat tables. There are some hundred thousand nodes: as objects they would take ten times the
 * memory, and most of the program's start.
 */
export interface PhraseTree<Value> {
  /** The node behind `node` for a UTF-16 unit; 0 if there is none. */
  next(node: TreeNode, unit: number): TreeNode;
  /** The node behind `node` for a UTF-16 unit, made if need be. */
  grow(node: TreeNode, unit: number): TreeNode;
  /** What was set for a node, or null. */
  get(node: TreeNode): Value | null;
  set(node: TreeNode, value: Value): void;
}

/** Edges fill at most this share of their table, so that a search ends soon. */
const LOAD = 0.6;
const FIRST_BITS = 16;

interface Edges {
  readonly bits: number;
  readonly parents: Uint32Array;
  readonly units: Uint16Array;
  /** 0: the place is free. */
  readonly children: Uint32Array;
}

function createEdges(bits: number): Edges {
  const size = 2 ** bits;
  return {
    bits,
    parents: new Uint32Array(size),
    units: new Uint16Array(size),
    children: new Uint32Array(size),
  };
}

/** The place of an edge in its table, or the free place that it would take. */
function placeOf({ bits, parents, units, children }: Edges, node: TreeNode, unit: number): number {
  const mask = parents.length - 1;
  let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> (32 - bits);
  while (children[place] !== 0 && (parents[place] !== node || units[place] !== unit))
    place = (place + 1) & mask;
  return place;
}

function put(
  { parents, units, children }: Edges,
  place: number,
  node: TreeNode,
  unit: number,
  child: TreeNode,
): void {
  parents[place] = node;
  units[place] = unit;
  children[place] = child;
}

/** An empty tree. */
export function createPhraseTree<Value>(): PhraseTree<Value> {
  let edges = createEdges(FIRST_BITS);
  let last: TreeNode = ROOT;
  const values = new Map<TreeNode, Value>();

  function enlarge(): void {
    const old = edges;
    edges = createEdges(old.bits + 1);
    old.children.forEach((child, i) => {
      if (child === 0) return;
      const node = old.parents[i] ?? 0;
      const unit = old.units[i] ?? 0;
      put(edges, placeOf(edges, node, unit), node, unit, child);
    });
  }

  return {
    next: (node, unit) => edges.children[placeOf(edges, node, unit)] ?? 0,
    grow: (node, unit) => {
      const place = placeOf(edges, node, unit);
      const child = edges.children[place] ?? 0;
      if (child !== 0) return child;
      last++;
      put(edges, place, node, unit, last);
      if (last > edges.children.length * LOAD) enlarge();
      return last;
    },
    get: (node) => values.get(node) ?? null,
    set: (node, value) => {
      values.set(node, value);
    },
  };
}
