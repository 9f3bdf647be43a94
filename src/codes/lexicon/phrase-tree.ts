/** A place in the tree; {@link ROOT} is where every phrase begins, 0 is nowhere. */
export type TreeNode = number;

export const ROOT: TreeNode = 1;

/**
 * A tree of characters in flat tables. There may be some hundred thousand nodes: as objects they would take ten times the
 * memory.
 */
export interface PhraseTree<Value> {
  /** Returns the child of `node` for a UTF-16 unit; 0 if there is none. */
  readonly next: (node: TreeNode, unit: number) => TreeNode;
  /** Returns the child of `node` for a UTF-16 unit, made if need be. */
  readonly grow: (node: TreeNode, unit: number) => TreeNode;
  /** Returns the value set for a node, or null. */
  readonly get: (node: TreeNode) => Value | null;
  /** Sets the value of a node; null: none. Equal values (by identity) are kept once; there may be 65,535 of them. */
  readonly set: (node: TreeNode, value: Value | null) => void;
}

const FIRST_SIZE = 2 ** 8;

/** Nodes of a tree, as tables indexed by the node's number. */
interface Nodes {
  readonly parents: Uint32Array;
  /** The unit that leads to the node from its parent. */
  readonly units: Uint16Array;
  /** Index of the node's value; 0: none. */
  readonly values: Uint16Array;
}

const createNodes = (size: number): Nodes => ({
  parents: new Uint32Array(size),
  units: new Uint16Array(size),
  values: new Uint16Array(size),
});

/** Branches fill at most this share of their table: most searches find nothing, and end at the first free place. */
const LOAD = 0.3;

/**
 * Creates an empty tree. Many nodes have one child, which was made right after its parent: its number is the next one, and a walk
 * along a phrase reads memory in a row. Only the other children, the branches, are looked up by their hash.
 */
export function createPhraseTree<Value>(): PhraseTree<Value> {
  let nodes = createNodes(FIRST_SIZE);
  let last: TreeNode = ROOT;
  /** Nodes by the hash of parent and unit; 0: the place is free. */
  let branches = new Uint32Array(FIRST_SIZE);
  let branchCount = 0;
  const values: (Value | null)[] = [null];
  const indices = new Map<Value | null, number>([[null, 0]]);

  const leads = (child: TreeNode, node: TreeNode, unit: number): boolean =>
    nodes.parents[child] === node && nodes.units[child] === unit;

  /** Finds the place of a branch in its table, or the free place that it would take. */
  function placeOf(node: TreeNode, unit: number): number {
    const mask = branches.length - 1;
    // The upper bits are the mixed ones: as many as the table's size has.
    let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> (1 + Math.clz32(mask + 1));
    for (let child = branches[place]; child !== 0 && child !== undefined; child = branches[place]) {
      if (leads(child, node, unit)) break;
      place = (place + 1) & mask;
    }
    return place;
  }

  function next(node: TreeNode, unit: number): TreeNode {
    return leads(node + 1, node, unit) ? node + 1 : (branches[placeOf(node, unit)] ?? 0);
  }

  function addBranch(child: TreeNode, node: TreeNode, unit: number): void {
    branches[placeOf(node, unit)] = child;
    branchCount++;
    if (branchCount <= branches.length * LOAD) return;
    const old = branches;
    branches = new Uint32Array(2 * old.length);
    for (const each of old)
      if (each !== 0) branches[placeOf(nodes.parents[each] ?? 0, nodes.units[each] ?? 0)] = each;
  }

  function enlargeNodes(): void {
    const old = nodes;
    nodes = createNodes(2 * old.parents.length);
    nodes.parents.set(old.parents);
    nodes.units.set(old.units);
    nodes.values.set(old.values);
  }

  return {
    next,
    grow: (node, unit) => {
      const present = next(node, unit);
      if (present !== 0) return present;
      last++;
      // One more than needed: the node after the last is looked at, too.
      if (last + 1 === nodes.parents.length) enlargeNodes();
      nodes.parents[last] = node;
      nodes.units[last] = unit;
      if (last !== node + 1) addBranch(last, node, unit);
      return last;
    },
    get: (node) => values[nodes.values[node] ?? 0] ?? null,
    set: (node, value) => {
      let index = indices.get(value);
      if (index === undefined) {
        index = values.push(value) - 1;
        indices.set(value, index);
      }
      nodes.values[node] = index;
    },
  };
}
