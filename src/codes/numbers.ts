import { CharClass } from './fold.ts';
import type { Reading } from './reading.ts';
import type { Ruling, Shape } from './candidate.ts';
import type { Token } from './tokens.ts';

/** Numbers joined by single marks without blanks, or by blanks alone: "12.03.2026", "123-456", "98 76 54". */
export interface Expression {
  readonly groups: readonly Token[];
  /** The marks between the groups, one string of one character each; a blank for groups set apart by blanks. */
  readonly joiners: readonly string[];
}

const JOINERS: ReadonlySet<string> = new Set(['-', '.', ',', ':', '/', "'"]);

const charAt = ({ folded }: Reading, i: number): string =>
  i >= 0 && i < folded.length ? String.fromCharCode(folded.codes[i] ?? 0) : '';

const width = (token: Token): number => token.end - token.start;

/** The next position that holds no blank; not past a line's end. */
const skipBlanks = ({ folded }: Reading, from: number): number => {
  let i = from;
  while (i < folded.length && folded.classes[i] === CharClass.space && i < from + 3) i++;
  return i;
};

const skipBlanksBack = ({ folded }: Reading, from: number, marks: string): number => {
  let i = from;
  while (i > 0 && i > from - 4 && (folded.classes[i - 1] === CharClass.space || marks.includes(charAt2(folded.codes[i - 1])))) i--;
  return i;
};

const charAt2 = (code: number | undefined): string => String.fromCharCode(code ?? 0);

const digitsOf = ({ folded }: Reading, { start, end }: Token): string => String.fromCharCode(...folded.codes.subarray(start, Math.min(end, start + 40)));

const TIME_UNITS: ReadonlySet<unknown> = new Set(['second', 'minute', 'hour', 'day']);

/** Whether the number is a count of something: a unit of time or a counted thing follows. */
export const isCounted = (reading: Reading, token: Token): boolean => {
  const meaning = reading.beginning.get(skipBlanks(reading, token.end)) ?? reading.beginning.get(hyphenated(reading, token.end));
  if (TIME_UNITS.has(meaning)) return width(token) <= 3;
  if (meaning !== 'counted') return false;
  return width(token) <= 3 || (width(token) === 4 && isYear(digitsOf(reading, token)));
};

/** "7-day", "90-minute" */
const hyphenated = (reading: Reading, end: number): number => (charAt(reading, end) === '-' ? end + 1 : -1);

/** Whether four digits are a year of the Gregorian or, for this and the last decades, the Persian or Buddhist calendar. */
export const isYear = (digits: string): boolean => /^(?:19[5-9]|20[0-4]|13[89]|14[01]|25[67])\d$/.test(digits);

const at = (tokens: readonly Token[], i: number): Token | undefined => tokens[i];

/** The expression of numbers joined by marks that begins with token `i`. */
const joined = (reading: Reading, i: number): Expression => {
  const { tokens } = reading;
  const groups: Token[] = [];
  const joiners: string[] = [];
  let token = at(tokens, i);
  for (let k = i; token !== undefined; ) {
    groups.push(token);
    const mark = at(tokens, k + 1);
    const next = at(tokens, k + 2);
    if (mark?.kind !== 'mark' || next?.kind !== 'digits') break;
    const joiner = charAt(reading, mark.start);
    if (width(mark) !== 1 || mark.start !== token.end || next.start !== mark.end || !JOINERS.has(joiner)) break;
    // "123456,5 minutes": a comma without its blank; what follows counts something.
    if (width(token) >= 4 && joiner !== '-' && (isCounted(reading, next) || (joiner === ',' && width(next) !== 2))) break;
    if (joiner === ':' && width(token) > 2) break;
    joiners.push(joiner);
    token = next;
    k += 2;
  }
  return { groups, joiners };
};

const MOST_GROUPS = 10;

/** The expression of numbers of the same width, or 3 and 4 digits, set apart by blanks that begins with token `i`. */
const spaced = (reading: Reading, i: number): Expression => {
  const { tokens } = reading;
  const groups: Token[] = [];
  for (let token = at(tokens, i), k = i; token?.kind === 'digits' && groups.length < MOST_GROUPS; ) {
    const previous = groups.at(-1);
    if (previous !== undefined && skipBlanks(reading, previous.end) !== token.start) break;
    if (previous !== undefined && (isCounted(reading, token) || previous.end === token.start)) break;
    const mark = at(tokens, k + 1);
    // The first part of a date, an amount, a time stands for itself.
    if (previous !== undefined && mark?.kind === 'mark' && mark.start === token.end && at(tokens, k + 2)?.kind === 'digits' && at(tokens, k + 2)?.start === mark.end && JOINERS.has(charAt(reading, mark.start))) break;
    groups.push(token);
    k++;
    token = at(tokens, k);
  }
  return { groups, joiners: groups.slice(1).map(() => ' ') };
};

const widths = ({ groups }: Expression): string => groups.map((group) => String(width(group))).join(' ');

/** Groupings by blanks that codes are written with. */
const SPACED_CODES: ReadonlySet<string> = new Set(['3 3', '4 4', '2 2 2', '2 2 2 2', '3 4', '4 3', '2 2', '3 2', '2 3', '1 1 1 1', '1 1 1 1 1', '1 1 1 1 1 1', '1 1 1 1 1 1 1', '1 1 1 1 1 1 1 1', '2 3 3', '3 3 2']);

const digitCount = ({ groups }: Expression): number => groups.reduce((sum, group) => sum + width(group), 0);

/** The expression that begins with token `i`, a number. */
export const expressionAt = (reading: Reading, i: number): Expression => {
  const byMarks = joined(reading, i);
  if (byMarks.groups.length > 1) return byMarks;
  const byBlanks = spaced(reading, i);
  if (byBlanks.groups.length > 1 && (SPACED_CODES.has(widths(byBlanks)) || looksDialled(reading, byBlanks))) return byBlanks;
  return byMarks;
};

/** Groups set apart by blanks that are a telephone number, or a card's or account's. */
const looksDialled = (reading: Reading, expression: Expression): boolean => {
  const first = expression.groups[0];
  if (first === undefined) return false;
  const lead = charAt(reading, first.start);
  const count = digitCount(expression);
  return count >= 9 && (expression.groups.length >= 3 || lead === '0' || charAt(reading, first.start - 1) === '+');
};

const DATE_WIDTHS: ReadonlySet<string> = new Set(['4 2 2', '2 2 4', '1 2 4', '2 1 4', '1 1 4', '4 1 2', '4 2 1', '4 1 1', '2 2 2', '1 2 2', '2 1 2', '1 1 2']);

const isDate = (reading: Reading, { groups, joiners }: Expression): boolean => {
  if (!DATE_WIDTHS.has(groups.map((group) => String(width(group))).join(' '))) return false;
  if (new Set(joiners).size !== 1) return false;
  const numbers = groups.map((group) => digitsOf(reading, group));
  const [a = '', b = '', c = ''] = numbers;
  if (a.length === 4) return isYear(a) && Number(b) <= 12 && Number(c) <= 31;
  if (c.length === 4) return isYear(c) && (Number(a) <= 31 && Number(b) <= 31);
  // Six digits in pairs may be a code as well as a date.
  return joiners[0] !== '-' && Number(a) <= 31 && Number(b) <= 31 && Number(a) > 0;
};

const byMarks = (reading: Reading, expression: Expression): Ruling | null => {
  const { groups, joiners } = expression;
  const [joiner = ''] = joiners;
  if (isDate(reading, expression)) return 'date';
  if (new Set(joiners).size > 1) return joiners.includes(':') ? 'time' : joiners.includes('/') ? 'several numbers' : 'amount';
  if (joiner === ':') return 'time';
  if (joiner === '/') return 'several numbers';
  if (joiner === ',' || joiner === "'") return 'amount';
  if (joiner === '.') return groups.length === 2 && groups.every((group) => width(group) === 3) ? null : 'amount';
  return digitCount(expression) >= 9 ? 'phone number' : null;
};

const byNeighbours = (reading: Reading, start: number, end: number): Ruling | null => {
  const before = charAt(reading, start - 1);
  const after = charAt(reading, end);
  if (before === '+') return 'phone number';
  if (before === '*' && after !== '*') return 'masked number';
  if (after === '*' && before !== '*') return 'masked number';
  if (before === '*' && (charAt(reading, start - 2) === '*') !== (charAt(reading, end + 1) === '*')) return 'masked number';
  if (/[•●…■×]/.test(before) || (before === '#' && charAt(reading, start - 2) === '#')) return 'masked number';
  if (before === '.' && charAt(reading, start - 2) === '.') return 'masked number';
  if (after === '%' || before === '%') return 'amount';
  if ((before === '/' || before === '\\') && /[a-z0-9]/.test(charAt(reading, start - 2))) return 'link';
  if (after === '/' && /[a-z0-9]/.test(charAt(reading, end + 1))) return 'link';
  if (before === '=' && /[?&]/.test(charAt(reading, start - 2))) return 'link';
  if (before === ')' && /[0-9]/.test(charAt(reading, start - 2))) return 'phone number';
  if (before === ' ' && charAt(reading, start - 2) === ')' && /[0-9]/.test(charAt(reading, start - 3)) && end - start >= 7) return 'phone number';
  return null;
};

const byMoney = (reading: Reading, start: number, end: number): Ruling | null => {
  const before = reading.ending.get(skipBlanksBack(reading, start, '.:-+'));
  const after = reading.beginning.get(skipBlanks(reading, end));
  const sticks = after === 'money' && skipBlanks(reading, end) - end <= 1;
  // The symbol between two numbers belongs to the one that it touches.
  return before === 'money' || sticks ? 'amount' : null;
};

const byMonth = (reading: Reading, start: number, end: number): Ruling | null => {
  const before = skipBlanksBack(reading, start, '-./,');
  const after = reading.folded.classes[end] === CharClass.space || /[-./]/.test(charAt(reading, end)) ? end + 1 : end;
  const wide = end - start;
  if (wide > 4) return null;
  return reading.ending.get(before) === 'month' || (wide <= 2 && reading.beginning.get(after) === 'month') ? 'date' : null;
};

const AFTERNOON = /^ ?[ap]\.?m\b/;

/** Rules out an expression that is certainly no code. */
export const ruleOut = (reading: Reading, expression: Expression): Ruling | null => {
  const first = expression.groups[0];
  const last = expression.groups.at(-1);
  if (first === undefined || last === undefined) return null;
  const [start, end] = [first.start, last.end];
  if (charAt(reading, start - 1) === '+') return 'phone number';
  if (byMoney(reading, start, end) !== null) return 'amount';
  if (expression.joiners.length > 0 && expression.joiners[0] !== ' ') {
    const ruling = byMarks(reading, expression);
    if (ruling !== null) return ruling;
  }
  const ruling = byNeighbours(reading, start, end) ?? byMonth(reading, start, end);
  if (ruling !== null) return ruling;
  if (expression.groups.length === 1 && isCounted(reading, first)) return 'measure';
  if (end - start <= 4 && AFTERNOON.test(String.fromCharCode(...reading.folded.codes.subarray(end, end + 5)))) return 'time';
  if (expression.joiners[0] === ' ' && looksDialled(reading, expression)) return 'phone number';
  return digitCount(expression) > 10 ? 'long number' : null;
};

/** The shape of an expression that could be a code. */
export const shapeOf = ({ groups, joiners }: Expression): Shape => {
  if (joiners.length === 0) return 'digits';
  const [first] = groups;
  const even = first !== undefined && groups.every((group) => width(group) === width(first));
  return even && joiners[0] !== '.' ? 'grouped' : 'uneven';
};
