import { CONDITION_NAMES } from '../../domain/fault.ts';
import { suggestion } from '../../domain/names.ts';
import { namesNoCondition } from '../../faults/conditions.ts';
import { compileWhen, namesEvents } from '../../rules/compile-when.ts';
import type { SpecProblem, WhenSpec } from '../../rules/spec.ts';
import { compileTimeWindow } from '../../rules/time-window.ts';
import { createZone, UTC } from '../../rules/zone.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';
import { whenParts, type WhenPart } from './when-parts.ts';

/** The windows and conditions of planned maintenance. */
export const maintenanceIsUnderstood: Check = ({ config, timeZone }) =>
  config.alerts.maintenance.flatMap(({ match, ...entry }, i): Finding[] => {
    const path = ['alerts', 'maintenance', i];
    const zone = createZone(timeZone) ?? UTC;
    const problems: SpecProblem[] = [];
    compileWhen({ ...match, event: ['alert'] }, [...path, 'match'], {
      zone,
      report: (problem) => problems.push(problem),
    });
    const window = compileTimeWindow(entry, zone);
    const ofWindow =
      'contains' in window ? [] : window.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
    return [...problems, ...ofWindow, ...unknownConditions({ when: match, path: [...path, 'match'] })];
  });

/** Conditions that are named in full must exist; the rules know patterns, but not the list of conditions. */
export const conditionsExist: Check = ({ config }) =>
  config.rules.flatMap(({ when }, i) => whenParts(when, ['rules', i, 'when']).flatMap(unknownConditions));

function unknownConditions({ when, path }: WhenPart): Finding[] {
  return (when.condition ?? []).flatMap((name, i): Finding[] => {
    if (!namesNoCondition(name)) return [];
    const message = `there is no condition "${name}"${suggestion(name, CONDITION_NAMES)}`;
    return [{ path: [...path, 'condition', i], message }];
  });
}

/** Alerts are events like any other: without a rule for them nobody is told. */
export const somebodyIsTold: Check = ({ config }) => {
  if (config.rules.length === 0 || config.rules.some(({ when }) => mayTakeAlerts(when))) return [];
  const message =
    'no rule takes alerts, so that nobody is told of faults; add one with "when: { event: alert }"';
  return [{ path: ['rules'], message, warning: true, atKey: true }];
};

function mayTakeAlerts(when: WhenSpec): boolean {
  if (when.event) return when.event.includes('alert') || when.event.includes('any');
  // A rule that names events nowhere takes SMS only.
  return namesEvents(when);
}
