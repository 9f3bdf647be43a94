import { requirement, type Condition } from './condition.ts';
import { PATTERN_KEYS, type PatternKey } from './fields.ts';
import { createLiteralSearch, type LiteralSearch } from './literal-search.ts';
import type { AnyOf } from './regex-literals.ts';
import type { Requirement } from './requirement.ts';
import { addGroup, addRule, createBits, createGroup, keepOnly, rulesIn } from './rule-bits.ts';
import type { RuleBits, RuleGroup } from './rule-bits.ts';
import type { Subject } from './subject.ts';

/** Finds the rules that may match an event, without looking at those that cannot. */
export interface RuleIndex {
  /** The numbers of all rules that may match, in order; a rule that is left out does not match. */
  candidates(subject: Subject): readonly number[];
}

/** What the index knows rules by. */
const DIMENSIONS = ['event', 'port', ...PATTERN_KEYS] as const;
type DimensionKey = (typeof DIMENSIONS)[number];

/** One field, and which rules its values allow. */
interface Dimension {
  readonly key: DimensionKey;
  /** The rules that want nothing sure of this field. */
  readonly open: RuleBits;
  readonly exact: ReadonlyMap<string, RuleGroup>;
  readonly search: LiteralSearch | null;
  /** The rules that each literal of the search allows. */
  readonly byLiteral: readonly RuleGroup[];
}

/** Sorts rules by what they require of the fields of an event (the kind, ports, names, numbers, literals in a text). */
export function createRuleIndex(conditions: readonly Condition[]): RuleIndex {
  const dimensions = DIMENSIONS.map((key) => createDimension(key, conditions)).filter((one) => one !== null);
  const every = createBits(conditions.length);
  conditions.forEach((_, rule) => addRule(every, rule));
  return {
    candidates(subject) {
      const all = every.slice();
      const allowed = createBits(conditions.length);
      for (const dimension of dimensions) {
        allowed.set(dimension.open);
        allow(dimension, subject, allowed);
        keepOnly(all, allowed);
      }
      return rulesIn(all);
    },
  };
}

function createDimension(key: DimensionKey, conditions: readonly Condition[]): Dimension | null {
  const requirements = conditions.map((condition) => requirement(condition, key));
  const rarest = rarestLists(requirements);
  const open = createBits(conditions.length);
  const exact = new Map<string, number[]>();
  const literals = new Map<string, number[]>();
  requirements.forEach((required, rule) => {
    if (!required) addRule(open, rule);
    for (const value of required?.exact ?? []) append(exact, value, rule);
    for (const literal of required ? rarest(required) : []) append(literals, literal, rule);
  });
  if (exact.size === 0 && literals.size === 0) return null;
  const group = (rules: readonly number[]): RuleGroup => createGroup(rules, conditions.length);
  return {
    key,
    open,
    exact: new Map([...exact].map(([value, rules]) => [value, group(rules)])),
    search: literals.size > 0 ? createLiteralSearch([...literals.keys()]) : null,
    byLiteral: [...literals.values()].map(group),
  };
}

/** Of the lists that a rule requires, chooses the one that the fewest rules have in common: `brand`, not `code`. */
function rarestLists(requirements: readonly (Requirement | null)[]): (required: Requirement) => AnyOf {
  const uses = new Map<string, number>();
  for (const literal of requirements.flatMap((required) => [...new Set(required?.literals.flat())])) {
    uses.set(literal, (uses.get(literal) ?? 0) + 1);
  }
  const sum = (list: AnyOf): number => list.reduce((total, literal) => total + (uses.get(literal) ?? 0), 0);
  return ({ literals }) =>
    literals.reduce((best, list) => (sum(list) < sum(best) ? list : best), literals[0] ?? []);
}

function append(lists: Map<string, number[]>, key: string, rule: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [rule]);
  else if (list.at(-1) !== rule) list.push(rule);
}

function allow({ key, exact, search, byLiteral }: Dimension, subject: Subject, allowed: RuleBits): void {
  for (const value of exactValues(key, subject)) addGroup(allowed, exact.get(value) ?? []);
  if (!search || key === 'event' || key === 'port') return;
  for (const { folded } of subject.values(key)) {
    // The last form has the others in it.
    search.search(folded.at(-1) ?? '', (literal) => addGroup(allowed, byLiteral[literal] ?? []));
  }
}

function exactValues(key: DimensionKey, subject: Subject): readonly string[] {
  if (key === 'event') return [subject.event.event];
  if (key === 'port') return subject.portKeys();
  return subject.values(key satisfies PatternKey).map((value) => value.exact);
}
