import type { Liquid, Template } from 'liquidjs';
import { nearest } from '../domain/names.ts';
import { DIGEST_VARIABLES, SIM_VARIABLES, VARIABLE_NAMES } from './variable-names.ts';

/** Something wrong with a template: its name as the path within `templates`, and what, with the mend. */
export interface TemplateProblem {
  readonly path: readonly string[];
  readonly message: string;
}

const UNKNOWN_FILTER = /undefined filter: (\w+)/;
const UNKNOWN_TAG = /tag "([^"]*)" not found/;
const POSITION = /line:(\d+), col:(\d+)/;

/** What Liquid said of a source that it cannot read, in our words where it has a hint to give. */
export function parseProblem(liquid: Liquid, error: unknown): string {
  const said = error instanceof Error ? error.message : 'cannot be read';
  const filter = UNKNOWN_FILTER.exec(said)?.[1];
  const tag = UNKNOWN_TAG.exec(said)?.[1];
  const at = position(error);
  if (filter !== undefined)
    return `unknown filter "${filter}"${hint(filter, Object.keys(liquid.filters))}${at}`;
  if (tag !== undefined) return `unknown tag "${tag}"${hint(tag, Object.keys(liquid.tags))}${at}`;
  return `${said.replace(/,? ?(file:[^,]*, ?)?line:\d+, col:\d+$/, '')}${at}`;
}

/** Where in a template an error of Liquid's happened: ` (line 1, column 5)`, or nothing. */
export function position(error: unknown): string {
  const found = POSITION.exec(error instanceof Error ? error.message : '');
  return found ? ` (line ${found[1] ?? ''}, column ${found[2] ?? ''})` : '';
}

/** The variables that a template names and no event or rule has. */
export function unknownVariables(
  liquid: Liquid,
  name: string,
  template: Template[],
  captured: ReadonlySet<string>,
): string[] {
  const known = name === 'digest' ? DIGEST_VARIABLES : new Set([...VARIABLE_NAMES, ...captured]);
  const problems = new Set<string>();
  for (const [root, property] of liquid.globalVariableSegmentsSync(template)) {
    if (typeof root !== 'string') continue;
    if (!known.has(root)) problems.add(`unknown variable "${root}"${hint(root, known)}`);
    else if (root === 'sim' && typeof property === 'string' && !SIM_VARIABLES.includes(property)) {
      problems.add(`unknown variable "sim.${property}"${hint(property, SIM_VARIABLES, 'sim.')}`);
    }
  }
  return [...problems];
}

function hint(written: string, known: Iterable<string>, prefix = ''): string {
  const near = nearest(written, [...known]);
  return near === null ? '' : `: did you mean "${prefix}${near}"?`;
}
