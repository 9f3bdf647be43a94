import type { Condition } from '../condition.ts';
import type { Subject } from '../subject.ts';
import { addRule, createBitset, intersect, membersOf, type RuleBitset } from './bitset.ts';
import { collectRules, createFieldIndexes } from './field-index.ts';
import { chooseKeys, MOST_LISTS, type KeyList } from './rule-keys.ts';

/** Index over all rules: finds those that may match an event, without evaluating those that cannot. */
export interface RuleIndex {
  /** Returns the numbers of all rules that may match, in order; a rule that is left out does not match. */
  candidates(subject: Subject): readonly number[];
}

/** Filter by the rules' first lists of keys, or by their second ones. */
interface Filter {
  /** The rules without such a list. */
  readonly open: RuleBitset;
  /** Working set, reused for all events: each is done with it before the next one comes. */
  readonly found: RuleBitset;
}

/**
 * Builds the index.
 *
 * It is an inverted index, as in text search. A key is something that an event can have: its kind, port, a name or
 * number, a literal in its text. For each rule `rule-keys.ts` chooses up to two lists of keys that have few rules in
 * common; an event that the rule takes has at least one key of each list. `field-index.ts` maps each key to its posting
 * list, the rules under it: whole values by a map, literals by one Aho-Corasick pass over the text (`aho-corasick.ts`,
 * over a trie; the literals of a regular expression come from `regex-literals.ts`).
 *
 * A query looks up the event's keys and unites their posting lists in two bitsets, one for the first lists and one for
 * the second; rules without such a list are always in. The intersection of both is the candidates, which are then
 * evaluated one by one. Rules may be among them in vain, but none that matches is missing.
 */
export function createRuleIndex(conditions: readonly Condition[]): RuleIndex {
  const lists = chooseKeys(conditions);
  const filters = Array.from({ length: MOST_LISTS }, (_, place) => createFilter(lists, place));
  const fieldIndexes = createFieldIndexes(
    lists,
    filters.map(({ found }) => found),
  );
  const passed = createBitset(conditions.length);
  return {
    candidates(subject) {
      for (const { open, found } of filters) found.set(open);
      for (const fieldIndex of fieldIndexes) collectRules(fieldIndex, subject);
      passed.fill(ALL_BITS);
      for (const { found } of filters) intersect(passed, found);
      return membersOf(passed);
    },
  };
}

const ALL_BITS = 0xffffffff;

function createFilter(lists: readonly (readonly KeyList[])[], place: number): Filter {
  const open = createBitset(lists.length);
  lists.forEach((own, rule) => {
    if (!own[place]) addRule(open, rule);
  });
  return { open, found: createBitset(lists.length) };
}
