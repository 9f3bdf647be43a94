import { CONDITION_NAMES, SIMWIRE } from '../../domain/fault.ts';
import { namesNone, suggestion } from '../../domain/names.ts';
import { isUnknownCondition } from '../../faults/conditions.ts';
import { compileWhen, namesEvents } from '../../rules/compile-when.ts';
import { gatewayOfPort } from '../../rules/port-pattern.ts';
import type { SpecProblem, WhenSpec } from '../../rules/spec.ts';
import { compileTimeWindow } from '../../rules/time-window.ts';
import { createZone, UTC } from '../../rules/zone.ts';
import type { Finding, Path } from '../problem.ts';
import type { Check } from './check.ts';

/** Checks the windows and conditions of planned maintenance. */
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

/** Checks that conditions named in full exist; the rules know patterns, but not the list of conditions. */
export const conditionsExist: Check = ({ config }) =>
  config.rules.flatMap(({ when }, i) => whenParts(when, ['rules', i, 'when']).flatMap(unknownConditions));

function unknownConditions({ when, path }: WhenPart): Finding[] {
  return (when.condition ?? []).flatMap((name, i): Finding[] => {
    if (!isUnknownCondition(name)) return [];
    const message = `there is no condition "${name}"${suggestion(name, CONDITION_NAMES)}`;
    return [{ path: [...path, 'condition', i], message }];
  });
}

/** Warns if no rule takes alerts, which are events like any other: nobody would be notified of faults. */
export const alertsAreRouted: Check = ({ config }) => {
  if (config.rules.length === 0 || config.rules.some(({ when }) => mayTakeAlerts(when))) return [];
  const message =
    'no rule takes alerts, so that nobody is notified of faults; add one with "when: { event: alert }"';
  return [{ path: ['rules'], message, warning: true, atKey: true }];
};

function mayTakeAlerts(when: WhenSpec): boolean {
  if (when.event) return when.event.includes('alert') || when.event.includes('any');
  // A rule that names events nowhere takes SMS only.
  return namesEvents(when);
}

/**
 * Checks that gateways which conditions name in full exist. A warning only: a rule may be written before its gateway is
 * there, or still take what one that left has reported.
 */
export const gatewaysInConditionsExist: Check = ({ config, names }) => {
  // Nothing can be right then, and another check reports that there is none.
  if (names.gateways.length === 0) return [];
  const parts = [
    ...config.rules.flatMap(({ when }, i) => whenParts(when, ['rules', i, 'when'])),
    ...config.alerts.maintenance.flatMap(({ match }, i) =>
      whenParts(match, ['alerts', 'maintenance', i, 'match']),
    ),
  ];
  return parts.flatMap((part) => unknownGateways(part, names.gateways));
};

function unknownGateways({ when, path }: WhenPart, gateways: readonly string[]): Finding[] {
  // Alerts on Simwire itself stand under its own name, and are about no port.
  const known = [...gateways, SIMWIRE];
  return [
    ...(when.gateway ?? []).flatMap((name, i) => unknownGateway(name, known, [...path, 'gateway', i])),
    ...(when.port ?? []).flatMap((port, i) => {
      const name = gatewayOfPort(port);
      return name === null ? [] : unknownGateway(name, gateways, [...path, 'port', i]);
    }),
  ];
}

function unknownGateway(name: string, known: readonly string[], path: Path): Finding[] {
  // The rules report that nothing stands before a slash.
  if (name === '' || !namesNone(name, known)) return [];
  return [{ path, message: `there is no gateway "${name}"${suggestion(name, known)}`, warning: true }];
}

/** Conditions, with their place in the config. */
export interface WhenPart {
  readonly when: WhenSpec;
  readonly path: Path;
}

/** Lists conditions and all those within them, under `not` and `any`. */
function whenParts(when: WhenSpec, path: Path): WhenPart[] {
  const inNot = when.not ? whenParts(when.not, [...path, 'not']) : [];
  const inAny = (when.any ?? []).flatMap((branch, i) => whenParts(branch, [...path, 'any', i]));
  return [{ when, path }, ...inNot, ...inAny];
}
