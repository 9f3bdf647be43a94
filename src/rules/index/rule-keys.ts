import type { Condition, Test, TestField } from '../condition.ts';

/** Key of a rule in the index: something that an event can have in one field. */
export interface RuleKey {
  readonly field: TestField;
  /** A whole value, or a string within one. */
  readonly kind: 'exact' | 'literal';
  readonly value: string;
}

/** Keys of which every event that a rule takes has at least one. */
export type KeyList = readonly RuleKey[];

/** Most lists that a rule is indexed under: two leave few rules even where many have each in common. */
export const MOST_LISTS = 2;

/**
 * Chooses the keys of each rule: of all lists of keys that would do those which the fewest rules have in common
 * (`brand`, not `code`; a port of its own, not the kind of event), up to {@link MOST_LISTS}.
 *
 * @returns for each rule its lists, the most selective first; none for a rule that may take an event with any keys
 */
export function chooseKeys(conditions: readonly Condition[]): readonly (readonly KeyList[])[] {
  const uses = countUses(conditions);
  const weigh = (key: RuleKey): number =>
    key.field === 'event' && key.value === 'sms' ? LAST_RESORT : (uses.get(nameOf(key)) ?? 0);
  return conditions.map((condition) =>
    choicesOf(condition, weigh)
      .toSorted((a, b) => a.weight - b.weight)
      .slice(0, MOST_LISTS)
      .map(({ keys }) => keys),
  );
}

/**
 * Weight of the key that nearly every event has: to be an SMS is the least selective, even where only one rule asks for
 * it.
 */
const LAST_RESORT = Number.MAX_SAFE_INTEGER;

function countUses(conditions: readonly Condition[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const condition of conditions) {
    for (const name of new Set(allKeys(condition).map(nameOf))) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return uses;
}

function nameOf({ field, kind, value }: RuleKey): string {
  return `${field} ${kind} ${value}`;
}

/** Lists all keys that a rule could be indexed under. */
function allKeys(condition: Condition): readonly RuleKey[] {
  switch (condition.kind) {
    case 'test':
      return listsOf(condition).flat(2);
    case 'not':
      return [];
    case 'all':
    case 'any':
      return condition.parts.flatMap(allKeys);
  }
}

/** A list of keys, and how many uses by rules they have together. */
interface Choice {
  readonly keys: KeyList;
  readonly weight: number;
}

function choicesOf(condition: Condition, weigh: (key: RuleKey) => number): readonly Choice[] {
  switch (condition.kind) {
    case 'test': {
      const weighed = (keys: KeyList): Choice => ({ keys, weight: sumOf(keys.map(weigh)) });
      return forEither(listsOf(condition).map((lists) => lists.map(weighed)));
    }
    case 'not':
      return [];
    case 'all':
      return condition.parts.flatMap((part) => choicesOf(part, weigh));
    case 'any':
      return forEither(condition.parts.map((part) => choicesOf(part, weigh)));
  }
}

/** Combines the choices of alternatives: the lightest of each, together; none if one of them has none. */
function forEither(alternatives: readonly (readonly Choice[])[]): readonly Choice[] {
  const [only] = alternatives;
  if (only && alternatives.length === 1) return only;
  const lightest = alternatives.map((choices) =>
    choices.reduce<Choice | null>((best, one) => (best && best.weight <= one.weight ? best : one), null),
  );
  if (!lightest.every((choice) => choice !== null)) return [];
  return [
    { keys: lightest.flatMap(({ keys }) => keys), weight: sumOf(lightest.map(({ weight }) => weight)) },
  ];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** Lists the keys that a test could be indexed under, for each of its alternatives. */
function listsOf({ field, requires }: Test): readonly (readonly KeyList[])[] {
  return requires.map((required): readonly KeyList[] => {
    if (!required) return [];
    return required.kind === 'exact'
      ? [required.values.map((value) => ({ field, kind: 'exact', value }))]
      : required.lists.map((list) => list.map((value) => ({ field, kind: 'literal', value })));
  });
}
