import type { AlertEvent } from '../domain/event.ts';
import { CONDITION_NAMES } from '../domain/fault.ts';
import { suggestion } from '../domain/names.ts';
import { isActive, type Silence, type SilenceMatch } from '../domain/silence.ts';
import type { Millis } from '../domain/time.ts';
import { isUnknownCondition } from '../faults/conditions.ts';
import { compileWhen } from '../rules/compile-when.ts';
import { holds, type Condition } from '../rules/condition.ts';
import type { SpecProblem, TimeSpec, WhenSpec } from '../rules/spec.ts';
import { createSubject } from '../rules/subject.ts';
import { compileTimeWindow } from '../rules/time-window.ts';
import type { Zone } from '../rules/zone.ts';

/** A part of the week in which alerts that match are not sent. */
export interface Maintenance extends TimeSpec {
  readonly name: string;
  readonly match: SilenceMatch;
}

/** Creates the test for alerts that are silenced at a moment: by planned maintenance, or by an operator. */
export function createSilencing(
  maintenance: readonly Maintenance[],
  silences: () => Iterable<Silence>,
  zone: Zone,
): (alert: AlertEvent, at: Millis) => boolean {
  const planned = maintenance.flatMap(({ match, ...spec }) => {
    const window = compileTimeWindow(spec, zone);
    return 'contains' in window ? [{ window, condition: conditionOf(match, zone) }] : [];
  });
  const compiled = new WeakMap<Silence, Condition>();
  const silenceCondition = (silence: Silence): Condition => {
    const known = compiled.get(silence) ?? scopedCondition(silence, zone);
    compiled.set(silence, known);
    return known;
  };
  // A card that nobody confirmed yet is in nobody's scope but everything.
  const reaches = ({ scope }: Silence, alert: AlertEvent): boolean =>
    scope === null || !alert.sim.unconfirmed;
  return (alert, at) => {
    const covering = planned.filter(({ window }) => window.contains(at)).map(({ condition }) => condition);
    for (const silence of silences())
      if (isActive(silence, at) && reaches(silence, alert)) covering.push(silenceCondition(silence));
    if (covering.length === 0) return false;
    const subject = createSubject(alert);
    return covering.some((condition) => holds(condition, subject));
  };
}

/** Lists the problems of what a silence is to match. */
export function silenceProblems(match: SilenceMatch, zone: Zone): SpecProblem[] {
  const problems: SpecProblem[] = [];
  compileWhen({ ...match, event: ['alert'] }, [], { zone, report: (problem) => problems.push(problem) });
  for (const [index, name] of (match.condition ?? []).entries()) {
    if (!isUnknownCondition(name)) continue;
    problems.push({
      path: ['condition', index],
      message: `there is no condition "${name}"${suggestion(name, CONDITION_NAMES)}`,
      warning: false,
    });
  }
  return problems;
}

function conditionOf(match: WhenSpec, zone: Zone): Condition {
  return compileWhen({ ...match, event: ['alert'] }, [], { zone, report: () => undefined });
}

/** Compiles what a silence matches within the scope of its author. */
function scopedCondition({ match, scope }: Silence, zone: Zone): Condition {
  const parts = scope?.map(({ gateway, sim, tag }) => ({ gateway, sim, tag }));
  return conditionOf(parts ? { ...match, any: parts } : match, zone);
}
