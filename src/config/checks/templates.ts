import { compileTemplates } from '../../render/templates.ts';
import type { RuleSpec } from '../../rules/spec.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

/** The users' own templates can be parsed, and name only variables that there are. */
export const templatesAreUnderstood: Check = ({ config }) =>
  compileTemplates(config.templates, capturedNames(config.rules)).problems.map(
    ({ path, message }): Finding => ({ path: ['templates', ...path], message }),
  );

/** The names of the groups in the rules' regular expressions, which become variables. */
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
