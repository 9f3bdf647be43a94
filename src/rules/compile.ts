import { compileWhen, type WhenContext } from './compile-when.ts';
import { createRuleIndex } from './index/rule-index.ts';
import type { Target, Rule, RuleSet } from './rule-set.ts';
import { findShadowed } from './shadow.ts';
import type { RuleSpec, SpecProblem, TargetSpec, TimeSpec } from './spec.ts';
import { compileTimeWindow, type TimeWindow } from './time-window.ts';
import { createZone, UTC, type Zone } from './zone.ts';

/** Settings that all rules share. */
export interface RuleContext {
  /** The IANA name of the zone that `time`, `quiet` and `digest` are read in. */
  readonly timeZone: string;
  /** Port states that an alert's condition watches, with its name: `event: any` leaves their reports to the alert. Unset: none. */
  readonly watched?: ReadonlyMap<string, string>;
}

/** Compiled rules, and all that is wrong with their specs; paths count from the list of rules. */
export interface CompiledRules {
  readonly rules: RuleSet;
  readonly problems: readonly SpecProblem[];
}

/**
 * Compiles rules. Never throws on a bad spec: reports all problems at once, and leaves out the rules that have an
 * error (warnings stay in).
 */
export function compileRules(specs: readonly RuleSpec[], context: RuleContext): CompiledRules {
  const watched = context.watched ?? new Map<string, string>();
  const problems: SpecProblem[] = [];
  const zone = createZone(context.timeZone);
  if (!zone) {
    const message = `there is no time zone "${context.timeZone}": write it as Europe/Riga or UTC`;
    problems.push({ path: [], message, warning: false });
  }
  const rules: Rule[] = [];
  specs.forEach((spec, index) => {
    const found: SpecProblem[] = [];
    const report = (problem: SpecProblem): void => void found.push(problem);
    const rule = compileRule(spec, [index], { zone: zone ?? UTC, watched, report });
    if (!found.some((problem) => !problem.warning)) rules.push(rule);
    problems.push(...found);
  });
  problems.push(...repeatedNames(specs), ...findShadowed(specs, watched.size > 0));
  return { rules: { rules, index: createRuleIndex(rules.map((rule) => rule.condition)) }, problems };
}

type Report = WhenContext['report'];

function compileRule(spec: RuleSpec, path: SpecProblem['path'], context: WhenContext): Rule {
  const { zone, report } = context;
  return {
    name: spec.name,
    condition: compileWhen(spec.when, [...path, 'when'], context),
    targets: compileTargets(spec.send, [...path, 'send'], report),
    continues: spec.continue,
    template: spec.template ?? null,
    priority: spec.priority ?? null,
    expires: spec.expires ?? null,
    forgetAfter: spec.forget_after ?? null,
    collection: {
      digest: spec.digest ?? null,
      quiet: spec.quiet ? compileQuiet(spec.quiet, [...path, 'quiet'], zone, report) : null,
      zone,
    },
  };
}

function compileTargets(
  send: readonly TargetSpec[],
  path: SpecProblem['path'],
  report: Report,
): readonly Target[] {
  if (send.length === 0) {
    report({ path, message: 'no destination: name at least one', warning: false });
  }
  return send.flatMap((target, index) => {
    if (typeof target === 'string') return [{ destination: target, alternatives: [] }];
    const [destination, ...others] = new Set(target.first);
    if (destination !== undefined) return [{ destination, alternatives: others }];
    report({ path: [...path, index, 'first'], message: 'no destination: name at least one', warning: false });
    return [];
  });
}

function compileQuiet(
  spec: TimeSpec,
  path: SpecProblem['path'],
  zone: Zone,
  report: Report,
): TimeWindow | null {
  const window = compileTimeWindow(spec, zone);
  if (!('contains' in window)) {
    window.forEach((problem) => report({ ...problem, path: [...path, ...problem.path] }));
    return null;
  }
  if (window.endOf(0) !== null) return window;
  const message = 'always quiet, so nothing would ever be sent: give `from` and `to`, or days';
  report({ path, message, warning: false });
  return null;
}

function repeatedNames(specs: readonly RuleSpec[]): readonly SpecProblem[] {
  const first = new Map<string, number>();
  return specs.flatMap(({ name }, index) => {
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, index);
    if (earlier === undefined) return [];
    const message = `a rule with the name "${name}" stands further up already (rule ${earlier + 1}): give each its own`;
    return [{ path: [index, 'name'], message, warning: false }];
  });
}
