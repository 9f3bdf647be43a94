import type { AlertEvent } from '../domain/event.ts';
import { CONDITION_NAMES } from '../domain/fault.ts';
import { suggestion } from '../domain/names.ts';
import { isActive, type Silence, type SilenceMatch } from '../domain/silence.ts';
import type { Millis } from '../domain/time.ts';
import { isUnknownCondition } from '../faults/conditions.ts';
import { compileWhen } from '../rules/compile-when.ts';
import { holds, type Condition } from '../rules/condition.ts';
import { anyPattern } from '../rules/pattern.ts';
import type { SpecProblem, TimeSpec, WhenSpec } from '../rules/spec.ts';
import { createSubject } from '../rules/subject.ts';
import { compileTimeWindow } from '../rules/time-window.ts';
import type { Zone } from '../rules/zone.ts';

/** A part of the week in which alerts that match are not sent. */
export interface Maintenance extends TimeSpec {
  readonly name: string;
  readonly match: SilenceMatch;
}

/** What is kept quiet at a moment. */
export interface Silencing {
  /** Returns true if planned maintenance, or a silence for all destinations, covers an alert. */
  silenced(alert: AlertEvent, at: Millis): boolean;
  /** Returns true if a silence whose author's scope names destinations covers an alert for this one. */
  mutes(destination: string, alert: AlertEvent, at: Millis): boolean;
}

/** Creates the tests for alerts that are silenced: by planned maintenance, or by an operator within their scope. */
export function createSilencing(
  maintenance: readonly Maintenance[],
  silences: () => Iterable<Silence>,
  zone: Zone,
): Silencing {
  const planned = maintenance.flatMap(({ match, ...spec }) => {
    const window = compileTimeWindow(spec, zone);
    return 'contains' in window ? [{ window, condition: conditionOf(match, zone) }] : [];
  });
  const compiled = new WeakMap<Silence, readonly Reach[]>();

  function inForce(alert: AlertEvent, at: Millis): readonly Reach[] {
    return [...silences()].flatMap((silence) => {
      // A card that nobody confirmed yet is in nobody's scope but everything.
      if (!isActive(silence, at) || (silence.scope !== null && alert.sim.unconfirmed)) return [];
      const reaches = compiled.get(silence) ?? reachesOf(silence, zone);
      compiled.set(silence, reaches);
      return reaches;
    });
  }

  return {
    silenced: (alert, at) =>
      areCovering(alert, [
        ...planned.filter(({ window }) => window.contains(at)),
        ...inForce(alert, at).filter(({ includes }) => includes === null),
      ]),
    mutes: (destination, alert, at) =>
      areCovering(
        alert,
        inForce(alert, at).filter(({ includes }) => includes?.([destination]) === true),
      ),
  };
}

function areCovering(alert: AlertEvent, some: readonly Pick<Reach, 'condition'>[]): boolean {
  if (some.length === 0) return false;
  const subject = createSubject(alert);
  return some.some(({ condition }) => holds(condition, subject));
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

/** Alerts that a silence covers, for certain destinations; null: for all. */
interface Reach {
  readonly condition: Condition;
  readonly includes: ((destinations: readonly string[]) => boolean) | null;
}

/** Compiles what a silence matches within each part of the scope of its author. */
function reachesOf({ match, scope }: Silence, zone: Zone): Reach[] {
  if (scope === null) return [{ condition: conditionOf(match, zone), includes: null }];
  return scope.map(({ destination, ...part }) => ({
    condition: conditionOf({ ...match, any: [part] }, zone),
    includes: destination === undefined ? null : anyPattern('name', destination),
  }));
}
