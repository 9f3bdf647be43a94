/** Set of rules by their numbers, one bit for each. */
export type RuleBitset = Uint32Array;

/** Rules under one key: their numbers while they are few, a bitset where that is shorter. */
export type PostingList = readonly number[] | RuleBitset;

/** Creates an empty set for rules with numbers below `count`. */
export function createBitset(count: number): RuleBitset {
  return new Uint32Array(Math.ceil(count / 32));
}

/** Adds a rule to a set. */
export function addRule(bits: RuleBitset, rule: number): void {
  const word = rule >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (rule & 31));
}

/** Creates the posting list of `rules`, in order, out of `count` rules. */
export function createPostingList(rules: readonly number[], count: number): PostingList {
  const bits = createBitset(count);
  if (rules.length <= bits.length) return rules;
  for (const rule of rules) addRule(bits, rule);
  return bits;
}

/** Adds the rules of a posting list to a set. */
export function addPostings(bits: RuleBitset, group: PostingList): void {
  if (group instanceof Uint32Array) {
    for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) | (group[word] ?? 0);
  } else {
    for (const rule of group) addRule(bits, rule);
  }
}

/** Intersects a set, in place, with another one. */
export function intersect(bits: RuleBitset, others: RuleBitset): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & (others[word] ?? 0);
}

/** Lists the numbers in a set, in order. */
export function membersOf(bits: RuleBitset): readonly number[] {
  const rules: number[] = [];
  for (let word = 0; word < bits.length; word++) {
    let rest = bits[word] ?? 0;
    while (rest !== 0) {
      rules.push(word * 32 + 31 - Math.clz32(rest & -rest));
      rest &= rest - 1;
    }
  }
  return rules;
}
