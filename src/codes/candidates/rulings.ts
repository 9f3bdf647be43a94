import type { Ruling } from './candidate.ts';
import { digitCount, looksDialled, widths } from './expressions.ts';
import type { Expression } from './expressions.ts';
import { CharClass } from '../text/fold.ts';
import { charAt, excerpt, isCounted, isYear, skipBack, skipBlanks, width } from '../reading/neighbours.ts';
import { goesOn } from './owners.ts';
import type { Reading } from '../reading/reading.ts';

const DATE_WIDTHS: ReadonlySet<string> = new Set([
  '4 2 2',
  '4 1 2',
  '4 2 1',
  '4 1 1',
  '2 2 4',
  '1 2 4',
  '2 1 4',
  '1 1 4',
  '2 2 2',
  '1 2 2',
  '2 1 2',
  '1 1 2',
]);

const isDay = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 31;

const joinedAlike = ({ joiners }: Expression): boolean => joiners.every((joiner) => joiner === joiners[0]);

const isDate = (reading: Reading, expression: Expression): boolean => {
  const { groups, joiners } = expression;
  if (groups.length !== 3 || !joinedAlike(expression) || !DATE_WIDTHS.has(widths(expression))) return false;
  const [a = '', b = '', c = ''] = groups.map(({ start, end }) => excerpt(reading, start, end));
  if (a.length === 4) return isYear(a) && isDay(b) && isDay(c);
  if (c.length === 4) return isYear(c) && isDay(a) && isDay(b) && !isShelf(reading, expression);
  // Six digits in pairs may be a code as well as a date.
  return joiners[0] !== '-' && isDay(a) && isDay(b);
};

/** Checks whether a number like "8-2-2017" after the name of a pick-up code is a shelf, not a day. */
const isShelf = (reading: Reading, { groups, joiners }: Expression): boolean =>
  joiners[0] === '-' && reading.borders.to(skipBack(reading, groups[0]?.start ?? 0, ':')) === 'pickup';

/** Rules by the marks inside a number. */
const byMarks = (reading: Reading, expression: Expression): Ruling | null => {
  const { groups, joiners } = expression;
  const [joiner] = joiners;
  if (joiner === undefined || joiner === ' ') return null;
  if (isDate(reading, expression)) return 'date';
  if (!joinedAlike(expression)) {
    if (joiners.includes(':')) return 'time';
    return joiners.includes('/') ? 'several numbers' : 'amount';
  }
  if (joiner === ':') return 'time';
  if (joiner === '/') return 'several numbers';
  if (joiner === ',' || joiner === "'") return 'amount';
  if (joiner === '.')
    return groups.length === 2 && groups.every((group) => width(group) === 3) ? null : 'amount';
  return digitCount(expression) >= 9 ? 'phone number' : null;
};

const MASK = /[•●…■×]/;

/** Rules by the characters that touch a number. */
const byTouch = (reading: Reading, start: number, end: number): Ruling | null => {
  const [before, after] = [charAt(reading, start - 1), charAt(reading, end)];
  const [farBefore, farAfter] = [charAt(reading, start - 2), charAt(reading, end + 1)];
  if (before === '+') return 'phone number';
  if ((before === '*') !== (after === '*')) return 'masked number';
  if (before === '*' && (farBefore === '*') !== (farAfter === '*')) return 'masked number';
  if (MASK.test(before) || (before === '#' && farBefore === '#') || (before === '.' && farBefore === '.'))
    return 'masked number';
  if (after === '%' || before === '%') return 'amount';
  if ((before === '/' || before === '\\') && /[a-z0-9]/.test(farBefore)) return 'link';
  if (after === '/' && /[a-z0-9]/.test(farAfter)) return 'link';
  if (before === '=' && /[?&]/.test(farBefore)) return 'link';
  // "(020) 7946 0018": an area code in brackets.
  const bracket = skipBack(reading, start, '');
  const areaCode = charAt(reading, bracket - 1) === ')' && /\d/.test(charAt(reading, bracket - 2));
  return areaCode && (bracket === start || end - start >= 7) ? 'phone number' : null;
};

const LONGEST_SYMBOL = 6;
const LONGEST_AMOUNT = 14;

/** Checks whether the text that begins after a gap touches a number that follows: "448812 RM499". */
const touchesNext = (reading: Reading, behind: number): boolean => {
  let i = behind;
  while (i < behind + LONGEST_SYMBOL && /[^\s\d]/.test(charAt(reading, i))) i++;
  return /\d/.test(charAt(reading, i));
};

/** Marks that part an amount from the number after it. */
const PARTING = /:|\s-\s/;
const ENDED = /^\.\s/;
/** Digits of an amount only, and of no account or card: cents, thousands, or at most three digits. */
const AMOUNT = /(?:^|[^\p{L}\d.,*#])(?:\d{2,3}|\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?|\d+[.,]\d{1,2})$/u;

/** Checks whether a linking word or a dash follows a number: "9251 is your …", "9251 - код". */
const isSubject = (reading: Reading, end: number): boolean =>
  goesOn(reading, { end }) || /^\s-\s/.test(excerpt(reading, end, end + 3));

/**
 * Checks whether the currency that ends before a gap is that of an amount before it: "6 000.00 RUB: 9251", "49.90 EUR - 9251", "45 EUR. 9251 is
 * your code".
 */
const touchesPrevious = (reading: Reading, before: number, start: number, until: number): boolean => {
  let i = before;
  while (i > before - LONGEST_SYMBOL && /[^\s\d]/.test(charAt(reading, i - 1))) i--;
  const end = skipBack(reading, i, '.');
  const gap = excerpt(reading, before, start);
  // "4500 Rs. 9251" may be card 4500, and an amount of 9251; with "is" behind it 9251 begins a sentence of its own.
  const isParted = PARTING.test(gap) || (ENDED.test(gap) && isSubject(reading, until));
  if (isParted) return /\d/.test(charAt(reading, end - 1));
  return AMOUNT.test(excerpt(reading, Math.max(0, end - LONGEST_AMOUNT), end));
};

/** Rules by a currency before or after; between two numbers it belongs to the one it touches. */
const byMoney = (reading: Reading, start: number, end: number): Ruling | null => {
  const { borders } = reading;
  const before = skipBack(reading, start, '.:-+');
  if (borders.to(before) === 'money' && !touchesPrevious(reading, before, start, end)) return 'amount';
  const behind = skipBlanks(reading, end);
  if (borders.from(behind) !== 'money' || behind - end > 1) return null;
  return behind > end && touchesNext(reading, behind) ? null : 'amount';
};

/** Rules by the name of a month beside: "5 March", "Mar-05", "March 2026". */
const byMonth = (reading: Reading, start: number, end: number): Ruling | null => {
  if (end - start > 4) return null;
  const apart = reading.folded.classes[end] === CharClass.space || /[-./]/.test(charAt(reading, end));
  const monthBefore = reading.borders.to(skipBack(reading, start, '-./,')) === 'month';
  const monthBehind = end - start <= 2 && reading.borders.from(apart ? end + 1 : end) === 'month';
  return monthBefore || monthBehind ? 'date' : null;
};

const HALF_DAY = /^ ?[ap]\.?m\b/;

/** Finds the reason why an expression is certainly no code. Returns null where it may be one. */
export const ruleOut = (reading: Reading, expression: Expression): Ruling | null => {
  const [first] = expression.groups;
  const last = expression.groups.at(-1);
  if (first === undefined || last === undefined) return null;
  const [start, end] = [first.start, last.end];
  if (charAt(reading, start - 1) === '+') return 'phone number';
  const ruling =
    byMoney(reading, start, end) ??
    byMarks(reading, expression) ??
    byTouch(reading, start, end) ??
    byMonth(reading, start, end);
  if (ruling !== null) return ruling;
  if (expression.groups.length === 1 && isCounted(reading, first)) return 'measure';
  if (end - start <= 4 && HALF_DAY.test(excerpt(reading, end, end + 5))) return 'time';
  if (expression.joiners[0] === ' ' && looksDialled(reading, expression)) return 'phone number';
  return digitCount(expression) > 10 ? 'long number' : null;
};
