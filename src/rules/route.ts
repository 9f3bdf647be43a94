import type { Plan, Priority } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import type { Millis } from '../domain/time.ts';
import { capturesOf, holds, type Captures, type Failure } from './condition.ts';
import { codeOf } from './fields.ts';
import { collectUntil, type Rule, type RuleSet, type Target } from './rule-set.ts';
import { createSubject, type Subject } from './subject.ts';

/** A rule that takes an event. */
export interface Match {
  readonly rule: string;
  /** Named groups of its regular expressions. */
  readonly captures: Captures;
}

/** Result of routing an event: the rules that take it, in order, and one plan for each destination. */
export interface Routing {
  readonly matches: readonly Match[];
  readonly plans: readonly Plan[];
}

/** Verdict of one rule on an event; `failed` lists every condition that did not hold. */
export interface RuleVerdict {
  readonly name: string;
  readonly verdict: 'match' | 'no' | 'not_reached';
  readonly failed: readonly Failure[];
}

/**
 * Routes an event: rules from the first on, the first that matches ends it unless it says `continue`.
 *
 * @param now Simwire's clock, for `digest` and `quiet`; `time` conditions test when the event was received
 */
export function route({ rules, index }: RuleSet, event: Event, now: Millis): Routing {
  const subject = createSubject(event);
  const matches: Match[] = [];
  const plans: Plan[] = [];
  for (const number of index.candidates(subject)) {
    const rule = rules[number];
    if (!rule || !holds(rule.condition, subject)) continue;
    const captures = capturesOf(rule.condition, subject);
    matches.push({ rule: rule.name, captures });
    for (const target of rule.targets) {
      // Several rules to one destination make one delivery: the first rule's.
      if (plans.some(({ destination }) => destination === target.destination)) continue;
      plans.push(planFor(rule, target, captures, subject, now));
    }
    if (!rule.continues) break;
  }
  return { matches, plans };
}

/**
 * Explains what every rule says of an event, with the conditions that failed. The same matching as {@link route},
 * without the index.
 */
export function explainRoute({ rules }: RuleSet, event: Event): readonly RuleVerdict[] {
  const subject = createSubject(event);
  let ended = false;
  return rules.map((rule) => {
    if (ended) return { name: rule.name, verdict: 'not_reached', failed: [] };
    const failed: Failure[] = [];
    const matches = holds(rule.condition, subject, failed);
    ended = matches && !rule.continues;
    return { name: rule.name, verdict: matches ? 'match' : 'no', failed };
  });
}

function planFor(rule: Rule, target: Target, captures: Captures, { event }: Subject, now: Millis): Plan {
  const priority = rule.priority ?? usualPriority(event, captures);
  return {
    destination: target.destination,
    alternatives: target.alternatives,
    rule: rule.name,
    priority,
    template: rule.template,
    captures,
    expires: rule.expires,
    forgetAfter: rule.forgetAfter,
    collected: collectUntil(rule.collection, priority, now),
  };
}

/**
 * Picks the priority where the rule has none: high for what is worthless when it is late: a one-time code, also one
 * that a rule's own expression names, and a critical alert.
 */
function usualPriority(event: Event, captures: Captures): Priority {
  if (codeOf(event) === true || captures['code']) return 'high';
  return event.event === 'alert' && event.severity === 'critical' ? 'high' : 'normal';
}
