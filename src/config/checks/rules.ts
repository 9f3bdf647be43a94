import { suggestion } from '../../domain/names.ts';
import { compileRules } from '../../rules/compile.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

/** All that the rules themselves have to say: patterns, windows, names that repeat, rules that can never match. */
export const rulesAreUnderstood: Check = ({ config, timeZone, whole }) =>
  compileRules(config.rules, { timeZone })
    // A rule that has lost a wrong condition seems to take more than it does.
    .problems.filter(({ warning }) => whole || !warning)
    .map((problem): Finding => ({ ...problem, path: ['rules', ...problem.path] }));

/** The templates that rules name. */
export const templatesExist: Check = ({ config, names }) =>
  config.rules.flatMap(({ template }, i): Finding[] => {
    if (template === undefined || names.templates.includes(template)) return [];
    const message = `there is no template "${template}"${suggestion(template, names.templates)}`;
    return [{ path: ['rules', i, 'template'], message }];
  });
