import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';
import { requiredLiterals, type AnyOf } from './index/regex-literals.ts';
import { findLimit } from './regex-limits.ts';

/** A compiled regular expression: RE2, linear in the text whatever the expression. */
export interface Regex {
  /**
   * Checks whether the expression matches.
   * @param folded the text in one letter case, in which the literals are looked for before RE2 is asked
   */
  test(text: string, folded: string): boolean;
  /** Returns the named groups of the first match; a group that took no part is absent. */
  groups(text: string): Readonly<Record<string, string>>;
  readonly hasGroups: boolean;
  /** Of each list one string stands in the folded form of every text that matches; the most selective list is first. */
  readonly literals: readonly AnyOf[];
}

const FLAGS: Readonly<Record<string, number>> = {
  i: RE2JS.CASE_INSENSITIVE,
  m: RE2JS.MULTILINE,
  s: RE2JS.DOTALL,
};

/**
 * Compiles a regular expression in RE2's syntax.
 *
 * @param source between the slashes
 * @param flags after the second slash: any of `i`, `m`, `s`
 * @returns the expression, or what is wrong with it, where, and the fix
 */
export function compileRegex(source: string, flags: string): Regex | { readonly problem: string } {
  const letters = flags.split('');
  const unknown = letters.find((flag) => !(flag in FLAGS));
  if (unknown !== undefined) return { problem: flagProblem(unknown) };
  if (source === '')
    return { problem: 'an empty regular expression matches everything; leave the condition out instead' };
  const bits = letters.reduce((all, flag) => all | (FLAGS[flag] ?? 0), 0);
  try {
    return wrapped(RE2JS.compile(source, bits), requiredLiterals(source));
  } catch (error) {
    if (error instanceof RE2JSException) return { problem: explain(source, error) };
    throw error;
  }
}

function wrapped(expression: RE2JS, literals: readonly AnyOf[]): Regex {
  const names = Object.keys(expression.namedGroups());
  return {
    literals,
    hasGroups: names.length > 0,
    test(text, folded) {
      const possible = literals.every((anyOf) => anyOf.some((literal) => folded.includes(literal)));
      return possible && expression.test(text);
    },
    groups(text) {
      const matcher = expression.matcher(text);
      if (names.length === 0 || !matcher.find()) return {};
      const found = names.map((name) => [name, matcher.group(name)] as const);
      return Object.fromEntries(
        found.filter((group): group is readonly [string, string] => group[1] !== null),
      );
    },
  };
}

function flagProblem(flag: string): string {
  const why =
    flag === 'u' || flag === 'g'
      ? `the flag ${flag} is not needed here: leave it out`
      : `unknown flag ${flag}: there are i (letter case does not count), m (^ and $ at each line), s (. takes line ends)`;
  return `${why}; to look for a text with slashes write them as \\/ within /…/`;
}

function explain(source: string, error: RE2JSException): string {
  const limit = findLimit(source);
  if (limit) return `RE2 does not know \`${limit.written}\` at character ${limit.at}: ${limit.fix}`;
  if (!(error instanceof RE2JSSyntaxException))
    return `the regular expression cannot be compiled: ${error.message}`;
  const part = error.input;
  const at = part === null ? -1 : source.indexOf(part);
  const only = at >= 0 && at === source.lastIndexOf(part ?? '');
  const where =
    part === null || part === source ? '' : ` at${only ? ` character ${at + 1},` : ''} \`${part}\``;
  return `bad regular expression${where}: ${error.error}`;
}
