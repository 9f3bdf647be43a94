/** A set of rules by their numbers, a bit for each. */
export type RuleBitset = Uint32Array;

/** The rules under one key: their numbers while they are few, bits where those are shorter. */
export type RuleGroup = readonly number[] | RuleBitset;

/** An empty set for rules with numbers below `count`. */
export function createBits(count: number): RuleBitset {
  return new Uint32Array(Math.ceil(count / 32));
}

/** Puts a rule into a set. */
export function addRule(bits: RuleBitset, rule: number): void {
  const word = rule >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (rule & 31));
}

/** Makes a group of rules, `rules` in order, of `count` that there are. */
export function createGroup(rules: readonly number[], count: number): RuleGroup {
  const bits = createBits(count);
  if (rules.length <= bits.length) return rules;
  for (const rule of rules) addRule(bits, rule);
  return bits;
}

/** Puts a group into a set. */
export function addGroup(bits: RuleBitset, group: RuleGroup): void {
  if (group instanceof Uint32Array) {
    for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) | (group[word] ?? 0);
  } else {
    for (const rule of group) addRule(bits, rule);
  }
}

/** Leaves in a set what is in the other one too. */
export function keepOnly(bits: RuleBitset, others: RuleBitset): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & (others[word] ?? 0);
}

/** The numbers in a set, in order. */
export function rulesIn(bits: RuleBitset): readonly number[] {
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
