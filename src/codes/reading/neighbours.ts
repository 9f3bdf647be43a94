import { CharClass, foldedText } from '../text/fold.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

const BLANKS = 3;

/** Returns the folded character at a position; an empty string outside of the text. */
export const charAt = ({ folded }: Reading, i: number): string =>
  i >= 0 && i < folded.length ? String.fromCharCode(folded.codes[i] ?? 0) : '';

/** Returns the folded text between two positions, at most 40 characters of it. */
export const excerpt = ({ folded }: Reading, start: number, end: number): string =>
  foldedText(folded, start, Math.min(end, start + 40));

/** Returns the width of a token. */
export const width = ({ start, end }: Token): number => end - start;

/** Finds the next position that holds no space; does not go past the end of a line or over a gap. */
export const skipBlanks = ({ folded }: Reading, from: number): number => {
  let i = from;
  while (i < folded.length && folded.classes[i] === CharClass.space && i < from + BLANKS) i++;
  return i;
};

/** Finds the end of what stands before a position, skipping spaces and the given marks. */
export const skipBack = (reading: Reading, from: number, marks: string): number => {
  const { classes } = reading.folded;
  let i = from;
  while (
    i > 0 &&
    i > from - BLANKS - 1 &&
    (classes[i - 1] === CharClass.space || marks.includes(charAt(reading, i - 1)))
  )
    i--;
  return i;
};

/** Checks whether four digits are a year of the Gregorian calendar or, for this and the last decades, of the Persian or Buddhist one. */
export const isYear = (digits: string): boolean =>
  /^(?:19[5-9]|20[0-4]|13[89]|14[01]|25[67])\d$/.test(digits);

const TIME_UNITS: ReadonlySet<unknown> = new Set(['second', 'minute', 'hour', 'day']);

/** Checks whether a number is a count: a unit of time or a counted thing follows ("20 min", "7-day", "2024年"). */
export const isCounted = (reading: Reading, token: Token): boolean => {
  const { borders } = reading;
  const hyphenated = charAt(reading, token.end) === '-' ? token.end + 1 : -1;
  const meaning = borders.from(skipBlanks(reading, token.end)) ?? borders.from(hyphenated);
  if (TIME_UNITS.has(meaning)) return width(token) <= 3;
  if (meaning !== 'counted') return false;
  return width(token) <= 3 || (width(token) === 4 && isYear(excerpt(reading, token.start, token.end)));
};
