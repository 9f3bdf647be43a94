import type { Shape } from './candidate.ts';
import { charAt, isCounted, skipBlanks, width } from '../reading/neighbours.ts';
import type { Reading } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';

/** Numbers joined by single marks without spaces, or by spaces alone: "12.03.2026", "123-456", "98 76 54". */
export interface Expression {
  readonly groups: readonly Token[];
  /** The marks between the groups, one string of one character each; a space for groups set apart by spaces. */
  readonly joiners: readonly string[];
}

const JOINERS: ReadonlySet<string> = new Set(['-', '.', ',', ':', '/', "'"]);
const MOST_GROUPS = 10;

/** Returns the mark that joins token `k` to a number after it without spaces, or an empty string. */
const joinerBehind = (reading: Reading, k: number): string => {
  const [token, mark, next] = [reading.tokens[k], reading.tokens[k + 1], reading.tokens[k + 2]];
  if (token === undefined || mark?.kind !== 'mark' || next?.kind !== 'digits') return '';
  const joiner = charAt(reading, mark.start);
  const touches = width(mark) === 1 && mark.start === token.end && next.start === mark.end;
  return touches && JOINERS.has(joiner) ? joiner : '';
};

/** Checks whether a mark that could join two numbers separates them: "123456,5 minutes" is a comma without its space. */
const parts = (reading: Reading, token: Token, joiner: string, next: Token): boolean => {
  if (joiner === ':') return width(token) > 2;
  if (width(token) < 4 || joiner === '-') return false;
  return isCounted(reading, next) || (joiner === ',' && width(next) !== 2);
};

/** Reads the numbers joined by marks that begin with token `i`, a number. */
const joined = (reading: Reading, i: number, first: Token): Expression => {
  const groups = [first];
  const joiners: string[] = [];
  let token = first;
  for (let k = i; ; k += 2) {
    const joiner = joinerBehind(reading, k);
    const next = reading.tokens[k + 2];
    if (joiner === '' || next === undefined || parts(reading, token, joiner, next)) break;
    joiners.push(joiner);
    groups.push(next);
    token = next;
  }
  return { groups, joiners };
};

/** Checks whether token `k` is a number that a space separates from the number before it. */
const isSetApart = (reading: Reading, k: number): boolean => {
  const [previous, token] = [reading.tokens[k - 1], reading.tokens[k]];
  if (previous === undefined || token?.kind !== 'digits') return false;
  const apart = previous.end < token.start && skipBlanks(reading, previous.end) === token.start;
  // What is counted, and the first part of a date, an amount or a time, stands for itself.
  return apart && !isCounted(reading, token) && joinerBehind(reading, k) === '';
};

/** Reads the numbers separated by spaces that begin with token `i`, a number. Returns null where no other number follows it. */
const spaced = (reading: Reading, i: number): Expression | null => {
  let behind = i + 1;
  while (behind < i + MOST_GROUPS && isSetApart(reading, behind)) behind++;
  if (behind === i + 1) return null;
  const groups = reading.tokens.slice(i, behind);
  return { groups, joiners: groups.slice(1).map(() => ' ') };
};

/** Returns the widths of an expression's groups: "3 3". */
export const widths = ({ groups }: Expression): string =>
  groups.map((group) => String(width(group))).join(' ');

/** Counts the digits of an expression. */
export const digitCount = ({ groups }: Expression): number =>
  groups.reduce((sum, group) => sum + width(group), 0);

/** Groupings by spaces that codes are written with. */
const SPACED_CODES: ReadonlySet<string> = new Set([
  ...['2 2', '2 3', '3 2', '3 3', '3 4', '4 3', '4 4', '2 2 2', '2 3 3', '3 3 2', '2 2 2 2', '3 3 3'],
  ...[4, 5, 6, 7, 8].map((count) => Array.from({ length: count }, () => '1').join(' ')),
]);

/** Checks whether groups separated by spaces look like a telephone, card or account number. */
export const looksDialled = (reading: Reading, expression: Expression): boolean => {
  const [first] = expression.groups;
  if (first === undefined || digitCount(expression) < 9) return false;
  const lead = charAt(reading, first.start);
  return expression.groups.length >= 3 || lead === '0' || charAt(reading, first.start - 1) === '+';
};

/** Reads the expression that begins with token `i`, a number. */
export const expressionAt = (reading: Reading, i: number, first: Token): Expression => {
  const byMarks = joined(reading, i, first);
  const byBlanks = byMarks.groups.length > 1 ? null : spaced(reading, i);
  if (byBlanks === null) return byMarks;
  return SPACED_CODES.has(widths(byBlanks)) || looksDialled(reading, byBlanks) ? byBlanks : byMarks;
};

/** Returns the shape of an expression that could be a code. */
export const shapeOf = ({ groups, joiners }: Expression): Shape => {
  const [first] = groups;
  if (first === undefined || joiners.length === 0) return 'digits';
  const even = groups.every((group) => width(group) === width(first));
  return even && joiners[0] !== '.' ? 'grouped' : 'uneven';
};
