import { suggestion } from '../../domain/names.ts';
import { watchedStates } from '../../faults/port-checks.ts';
import { compileTemplates } from '../../render/templates.ts';
import { compileRules } from '../../rules/compile.ts';
import type { RuleSpec } from '../../rules/spec.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

/**
 * Checks that there are a gateway, a destination and a rule: without them there is nothing to relay. Whoever writes that there is
 * none is only warned; a file that lacks a section may be one that was cut off.
 */
export const sectionsAreFilled: Check = ({ names, config, emptied }) => {
  const missing = (section: string, message: string): Finding => ({
    ...{ path: [section], message, atKey: true },
    warning: emptied.includes(section),
  });
  return [
    ...(names.gateways.length > 0 ? [] : [missing('gateways', 'no gateway: name the devices that report')]),
    ...(names.destinations.length > 0
      ? []
      : [missing('destinations', 'no destination: say where messages go')]),
    ...(config.rules.length > 0 || names.rules.length > 0
      ? []
      : [missing('rules', 'no rule: say which events go where')]),
  ];
};

/** Reports the problems of the rules themselves: patterns, windows, names that repeat, rules that can never match. */
export const rulesAreUnderstood: Check = ({ config, timeZone, whole }) =>
  compileRules(config.rules, { timeZone, watched: watchedStates(config.alerts) })
    // A rule that has lost a wrong condition seems to take more than it does.
    .problems.filter(({ warning }) => whole || !warning)
    .map((problem): Finding => ({ ...problem, path: ['rules', ...problem.path] }));

/** Checks that the templates which rules name exist. */
export const templatesExist: Check = ({ config, names }) =>
  config.rules.flatMap(({ template }, i): Finding[] => {
    if (template === undefined || names.templates.includes(template)) return [];
    const message = `there is no template "${template}"${suggestion(template, names.templates)}`;
    return [{ path: ['rules', i, 'template'], message }];
  });

/** Checks that the users' own templates can be parsed, and name only variables that exist. */
export const templatesAreUnderstood: Check = ({ config }) =>
  compileTemplates(config.templates, capturedNames(config.rules)).problems.map(
    ({ path, message }): Finding => ({ path: ['templates', ...path], message }),
  );

/** Collects the names of the groups in the rules' regular expressions, which become variables. */
function capturedNames(rules: readonly RuleSpec[]): Set<string> {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part === 'string')
      for (const [, name = ''] of part.matchAll(/\(\?P?<(\w+)>/g)) names.add(name);
    if (typeof part === 'object' && part !== null) Object.values(part).forEach(visit);
  };
  for (const { when } of rules) visit(when);
  return names;
}
