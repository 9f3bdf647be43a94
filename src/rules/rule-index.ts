import { requirement, type Condition } from './condition.ts';
import { PATTERN_KEYS, type PatternKey } from './fields.ts';
import { createLiteralSearch, type LiteralSearch } from './literal-search.ts';
import type { AnyOf } from './regex-literals.ts';
import type { Requirement } from './requirement.ts';
import type { Subject } from './subject.ts';

/** Finds the rules that may match an event, without looking at those that cannot. */
export interface RuleIndex {
  /** The numbers of all rules that may match, in order; a rule that is left out does not match. */
  candidates(subject: Subject): readonly number[];
}

/** What the index knows rules by. */
const DIMENSIONS = ['event', 'port', ...PATTERN_KEYS] as const;
type DimensionKey = (typeof DIMENSIONS)[number];

/** One field: which rules its values allow. A set of rules is a bit for each. */
interface Dimension {
  readonly key: DimensionKey;
  /** The rules that want nothing sure of this field. */
  readonly open: Uint32Array;
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly search: LiteralSearch | null;
  /** The rules that each literal of the search allows. */
  readonly byLiteral: readonly (readonly number[])[];
}

/** Sorts rules by what they require of the fields of an event (the kind, ports, names, numbers, literals in a text). */
export function createRuleIndex(conditions: readonly Condition[]): RuleIndex {
  const dimensions = DIMENSIONS.map((key) => createDimension(key, conditions)).filter((one) => one !== null);
  const words = Math.ceil(conditions.length / 32);
  const every = new Uint32Array(words);
  conditions.forEach((_, rule) => add(every, rule));
  return {
    candidates(subject) {
      const all = every.slice();
      const allowed = new Uint32Array(words);
      for (const dimension of dimensions) {
        allowed.set(dimension.open);
        allow(dimension, subject, allowed);
        for (let word = 0; word < words; word++) all[word] = (all[word] ?? 0) & (allowed[word] ?? 0);
      }
      return members(all);
    },
  };
}

function createDimension(key: DimensionKey, conditions: readonly Condition[]): Dimension | null {
  const requirements = conditions.map((condition) => requirement(condition, key));
  const rarest = rarestLists(requirements);
  const open = new Uint32Array(Math.ceil(conditions.length / 32));
  const exact = new Map<string, number[]>();
  const literals = new Map<string, number[]>();
  requirements.forEach((required, rule) => {
    if (!required) {
      add(open, rule);
      return;
    }
    for (const value of required.exact) append(exact, value, rule);
    for (const literal of rarest(required)) append(literals, literal, rule);
  });
  if (exact.size === 0 && literals.size === 0) return null;
  const search = literals.size > 0 ? createLiteralSearch([...literals.keys()]) : null;
  return { key, open, exact, search, byLiteral: [...literals.values()] };
}

/** Of the lists that a rule requires, chooses the one that the fewest rules have in common: `brand`, not `code`. */
function rarestLists(requirements: readonly (Requirement | null)[]): (required: Requirement) => AnyOf {
  const uses = new Map<string, number>();
  for (const literal of requirements.flatMap((required) => required?.literals.flat() ?? [])) {
    uses.set(literal, (uses.get(literal) ?? 0) + 1);
  }
  const sum = (list: AnyOf): number => list.reduce((total, literal) => total + (uses.get(literal) ?? 0), 0);
  return ({ literals }) =>
    literals.reduce((best, list) => (sum(list) < sum(best) ? list : best), literals[0] ?? []);
}

function allow({ key, exact, search, byLiteral }: Dimension, subject: Subject, allowed: Uint32Array): void {
  for (const value of exactValues(key, subject)) {
    for (const rule of exact.get(value) ?? []) add(allowed, rule);
  }
  if (!search || key === 'event' || key === 'port') return;
  for (const { folded } of subject.values(key)) {
    // The last form has the others in it.
    search.search(folded.at(-1) ?? '', (literal) => {
      for (const rule of byLiteral[literal] ?? []) add(allowed, rule);
    });
  }
}

function exactValues(key: DimensionKey, subject: Subject): readonly string[] {
  if (key === 'event') return [subject.event.event];
  if (key === 'port') return subject.portKeys();
  return subject.values(key satisfies PatternKey).map((value) => value.exact);
}

function add(set: Uint32Array, rule: number): void {
  const word = rule >>> 5;
  set[word] = (set[word] ?? 0) | (1 << (rule & 31));
}

function append(lists: Map<string, number[]>, key: string, rule: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [rule]);
  else if (list.at(-1) !== rule) list.push(rule);
}

function members(set: Uint32Array): readonly number[] {
  const found: number[] = [];
  for (let word = 0; word < set.length; word++) {
    let bits = set[word] ?? 0;
    while (bits !== 0) {
      found.push(word * 32 + 31 - Math.clz32(bits & -bits));
      bits &= bits - 1;
    }
  }
  return found;
}
