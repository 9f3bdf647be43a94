import { PATTERN_KEYS } from '../fields.ts';
import type { Subject } from '../subject.ts';
import { createAhoCorasick, type AhoCorasick } from './aho-corasick.ts';
import { addPostings, createPostingList, type RuleBitset, type PostingList } from './bitset.ts';
import type { KeyList, RuleKey } from './rule-keys.ts';

/** Fields that rules are indexed by. */
const INDEXED_FIELDS = ['event', 'port', ...PATTERN_KEYS] as const;
type IndexedField = (typeof INDEXED_FIELDS)[number];

/** Posting list of one key, and the set to add it to when an event has the key. */
interface Posting {
  readonly rules: PostingList;
  readonly found: RuleBitset;
}

/** Inverted index of one field: posting lists by its exact values, and by the literals that stand in them. */
export interface FieldIndex {
  readonly field: IndexedField;
  readonly exact: ReadonlyMap<string, readonly Posting[]>;
  readonly search: AhoCorasick | null;
  /** Collects the rules under a literal of the search. */
  readonly addLiteral: (literal: number) => void;
}

/**
 * Builds the inverted indexes, one for each field that there are keys of.
 *
 * @param lists for each rule its lists of keys
 * @param sets for each position in those lists the set that collects the rules found by it
 */
export function createFieldIndexes(
  lists: readonly (readonly KeyList[])[],
  sets: readonly RuleBitset[],
): readonly FieldIndex[] {
  return INDEXED_FIELDS.map((field) => createFieldIndex(field, lists, sets)).filter(
    (fieldIndex) => fieldIndex !== null,
  );
}

function createFieldIndex(
  field: IndexedField,
  lists: readonly (readonly KeyList[])[],
  sets: readonly RuleBitset[],
): FieldIndex | null {
  const kinds = { exact: new Map<string, Posting[]>(), literal: new Map<string, Posting[]>() };
  sets.forEach((found, place) => {
    for (const kind of ['exact', 'literal'] as const) {
      for (const [value, rules] of rulesByValue(field, kind, lists, place)) {
        const filed = { rules: createPostingList(rules, lists.length), found };
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
    search: literals.size > 0 ? createAhoCorasick([...literals.keys()]) : null,
    addLiteral: (literal) => add(byLiteral[literal]),
  };
}

/** Lists the rules by each value of a field, in the list at one position. */
function rulesByValue(
  field: IndexedField,
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

/** Collects the rules whose keys an event has in one field, into the sets of the index. */
export function collectRules({ field, exact, search, addLiteral }: FieldIndex, subject: Subject): void {
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

function add(filed: readonly Posting[] | undefined): void {
  if (filed) for (const { rules, found } of filed) addPostings(found, rules);
}
