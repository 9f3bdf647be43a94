import type { Condition } from '../condition.ts';
import type { Subject } from '../subject.ts';
import { addRule, createBits, keepOnly, rulesIn, type RuleBitset } from './bitset.ts';
import { addFound, createPostingLists } from './posting-lists.ts';
import { chooseKeys, MOST_LISTS, type KeyList } from './rule-keys.ts';

/** Finds the rules that may match an event, without looking at those that cannot. */
export interface RuleIndex {
  /** The numbers of all rules that may match, in order; a rule that is left out does not match. */
  candidates(subject: Subject): readonly number[];
}

/** What the rules' first lists let through, or their second ones. */
interface Filter {
  /** The rules without such a list. */
  readonly open: RuleBitset;
  /** One set for all events: each is done with it before the next one comes. */
  readonly found: RuleBitset;
}

/** Files rules under what an event must have for them (its kind, port, names, numbers, literals in a text). */
export function createRuleIndex(conditions: readonly Condition[]): RuleIndex {
  const lists = chooseKeys(conditions);
  const sieves = Array.from({ length: MOST_LISTS }, (_, place) => createFilter(lists, place));
  const postingLists = createPostingLists(
    lists,
    sieves.map(({ found }) => found),
  );
  const passed = createBits(conditions.length);
  return {
    candidates(subject) {
      for (const { open, found } of sieves) found.set(open);
      for (const postingList of postingLists) addFound(postingList, subject);
      passed.fill(ALL_BITS);
      for (const { found } of sieves) keepOnly(passed, found);
      return rulesIn(passed);
    },
  };
}

const ALL_BITS = 0xffffffff;

function createFilter(lists: readonly (readonly KeyList[])[], place: number): Filter {
  const open = createBits(lists.length);
  lists.forEach((own, rule) => {
    if (!own[place]) addRule(open, rule);
  });
  return { open, found: createBits(lists.length) };
}
