/** Something in a regular expression that RE2 does not have. */
export interface Limit {
  /** Position, in characters from 1. */
  readonly at: number;
  /** The construct as written. */
  readonly written: string;
  /** Its name, and what to write instead. */
  readonly fix: string;
}

const LOOKAHEAD = 'lookahead; match the whole stretch, or put the other half into `not`';
const LOOKBEHIND = 'lookbehind; match the text before it too, and name the part that you need: (?<name>…)';
const BACKREFERENCE = 'a backreference; write the repeated part out';

/** Constructs that Perl, PCRE and JavaScript have and RE2 (linear time) has not, by their start. Tried in order. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/\(\?[=!]/y, LOOKAHEAD],
  [/\(\?<[=!]/y, LOOKBEHIND],
  [/\(\?>/y, 'an atomic group; a plain group (?:…) does, RE2 never backtracks'],
  [/\(\?\(/y, 'a condition; write both cases out: (?:…|…)'],
  [/\(\?#/y, 'a comment; put it into the YAML'],
  [/\(\?'/y, 'this form of a named group; write (?<name>…)'],
  [/\(\?(?:R|\d|&|P>)/y, 'recursion; write the levels out'],
  [/\(\?P=/y, BACKREFERENCE],
  [/\(\?\|/y, 'a branch reset; name the groups instead'],
  [/\(\?[a-z]*x[a-z]*[):-]/iy, 'the flag x; write the expression without blanks and comments'],
];
const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/\\[1-9](?![0-7])|\\k[<{']\w*[>}']?|\\g\{?\w*\}?/y, BACKREFERENCE],
  [/\\u\{?[0-9a-f]*\}?/iy, 'this form of a character; write \\x{…} with its hexadecimal number'],
  [/\\Z/y, 'write \\z for the end of the text'],
  [/\\[GK]/y, 'a match position; match the whole stretch and name the part that you need: (?<name>…)'],
  [/\\R/y, 'write \\r?\\n'],
  [/\\[hH]/y, 'write [ \\t]'],
  [/\\X/y, 'write \\PM\\pM*'],
  [/\\e/y, 'write \\x1b'],
  [/\\c[A-Z]/iy, 'a control character in this form; write \\x and two hexadecimal digits'],
];
const POSSESSIVE = /[*+?]\+|\{\d+(?:,\d*)?\}\+/y;

/**
 * Finds the first construct that RE2 does not have. Only to explain a regular expression that RE2 refused: it reads
 * the source roughly.
 */
export function findLimit(source: string): Limit | null {
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const limit = inClass ? null : (match(GROUPS, source, i) ?? match([[POSSESSIVE, ATOMIC]], source, i));
    if (limit) return limit;
    const char = source[i];
    if (char === '\\') {
      const escape = match(ESCAPES, source, i);
      if (escape) return escape;
      i++;
    } else if (inClass) {
      inClass = char !== ']';
    } else if (char === '[') {
      inClass = true;
      // A bracket right at the start is one of the class's characters.
      if (source[i + 1] === '^') i++;
      if (source[i + 1] === ']') i++;
    }
  }
  return null;
}

const ATOMIC = 'a possessive quantifier; leave the + away, RE2 never backtracks';

function match(table: readonly (readonly [RegExp, string])[], source: string, at: number): Limit | null {
  for (const [start, fix] of table) {
    start.lastIndex = at;
    const found = start.exec(source);
    if (found) return { at: at + 1, written: found[0], fix: fix };
  }
  return null;
}
