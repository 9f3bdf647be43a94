import { PATTERN_KEYS } from '../fields.ts';
import type { Subject } from '../subject.ts';
import { addGroup, createGroup, type RuleBitset, type RuleGroup } from './bitset.ts';
import { createLiteralSearch, type LiteralSearch } from './literal-search.ts';
import type { KeyList, RuleKey } from './rule-keys.ts';

/** The fields that rules are filed under. */
const FILED = ['event', 'port', ...PATTERN_KEYS] as const;
type FiledField = (typeof FILED)[number];

/** Rules under one key, and where to put them when an event has it. */
interface Filed {
  readonly rules: RuleGroup;
  readonly found: RuleBitset;
}

/** One field, and the rules that are filed under its values and under what stands in them. */
export interface PostingList {
  readonly field: FiledField;
  readonly exact: ReadonlyMap<string, readonly Filed[]>;
  readonly search: LiteralSearch | null;
  /** Finds the rules of a literal of the search. */
  readonly addLiteral: (literal: number) => void;
}

/**
 * Files rules under their keys, a postingList for each field that there are keys of.
 *
 * @param lists for each rule its lists of keys
 * @param sets for each place in those lists the set that rules found by it are put into
 */
export function createPostingLists(
  lists: readonly (readonly KeyList[])[],
  sets: readonly RuleBitset[],
): readonly PostingList[] {
  return FILED.map((field) => createPostingList(field, lists, sets)).filter(
    (postingList) => postingList !== null,
  );
}

function createPostingList(
  field: FiledField,
  lists: readonly (readonly KeyList[])[],
  sets: readonly RuleBitset[],
): PostingList | null {
  const kinds = { exact: new Map<string, Filed[]>(), literal: new Map<string, Filed[]>() };
  sets.forEach((found, place) => {
    for (const kind of ['exact', 'literal'] as const) {
      for (const [value, rules] of rulesByValue(field, kind, lists, place)) {
        const filed = { rules: createGroup(rules, lists.length), found };
        kinds[kind].set(value, [...(kinds[kind].get(value) ?? []), filed]);
      }
    }
  });
  const { exact, literal: literals } = kinds;
  if (exact.size === 0 && literals.size === 0) return null;
  const byLiteral = [...literals.values()];
  return {
    field,
    exact,
    search: literals.size > 0 ? createLiteralSearch([...literals.keys()]) : null,
    addLiteral: (literal) => add(byLiteral[literal]),
  };
}

/** The rules with each value of a field in the list at one place. */
function rulesByValue(
  field: FiledField,
  kind: RuleKey['kind'],
  lists: readonly (readonly KeyList[])[],
  place: number,
): ReadonlyMap<string, readonly number[]> {
  const byValue = new Map<string, number[]>();
  lists.forEach((own, rule) => {
    for (const key of own[place] ?? []) {
      if (key.field !== field || key.kind !== kind) continue;
      const rules = byValue.get(key.value);
      if (!rules) byValue.set(key.value, [rule]);
      else if (rules.at(-1) !== rule) rules.push(rule);
    }
  });
  return byValue;
}

/** Puts the rules that are filed under what an event has in a postingList's field into the sets of what was found. */
export function addFound({ field, exact, search, addLiteral }: PostingList, subject: Subject): void {
  if (field === 'event') add(exact.get(subject.event.event));
  else if (field === 'port') {
    for (const { keys } of subject.ports()) for (const key of keys) add(exact.get(key));
  } else {
    for (const value of subject.values(field)) {
      add(exact.get(value.exact));
      // The last form has the others in it.
      search?.search(value.forms.at(-1) ?? '', addLiteral);
    }
  }
}

function add(filed: readonly Filed[] | undefined): void {
  if (filed) for (const { rules, found } of filed) addGroup(found, rules);
}
