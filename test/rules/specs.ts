import { compileRules } from '../../src/rules/compile.ts';
import type { RuleSet } from '../../src/rules/rule-set.ts';
import type { RuleSpec, WhenSpec } from '../../src/rules/spec.ts';

/** A rule that sends to `team`. */
export function rule(when: WhenSpec = {}, fields: Partial<RuleSpec> = {}): RuleSpec {
  return { name: 'a rule', when, send: ['team'], continue: false, ...fields };
}

/** Rules in UTC that have no problems. */
export function rulesOf(...specs: readonly RuleSpec[]): RuleSet {
  const { rules, problems } = compileRules(specs, { timeZone: 'UTC' });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return rules;
}
