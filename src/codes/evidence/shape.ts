import type { Candidate, Note } from '../candidates/candidate.ts';
import { isYear } from '../reading/neighbours.ts';
import { DIGITS, MIXED, SHAPE, YEAR } from './weights.ts';

const digitsIn = (value: string): number => {
  let count = 0;
  for (const char of value) if (char >= '0' && char <= '9') count++;
  return count;
};

/**
 * Checks whether a candidate is rather a name than a code: letters, or a word with a number before or after it ("Acme24", "1xBet",
 * "humanID", "SPRING20").
 */
export const looksLikeName = ({ shape, value }: Candidate): boolean =>
  shape === 'letters' ||
  (shape === 'mixed' &&
    (/^[A-Z]{4,}\d{1,3}$/.test(value) ||
      (/[a-z]/.test(value) && /^(?:[A-Za-z]{3,}\d{1,4}|\d{1,2}[A-Za-z]{3,})$/.test(value))));

/** Notes what the way that a candidate is written says. Shelves are numbered in uneven groups ("8-2-3017"). */
export const noteShape = (candidate: Candidate, isPickup: boolean, note: Note): void => {
  const { value, shape } = candidate;
  const add = (name: string, weight: number): void => {
    if (weight !== 0) note(name, null, weight);
  };
  if (!(isPickup && shape === 'uneven')) add(`written as ${shape}`, SHAPE[shape]);
  const count = digitsIn(value);
  if (count === value.length) add(`${count} digits`, DIGITS[count] ?? DIGITS.other);
  else if (shape === 'mixed' && looksLikeName(candidate)) add('looks like a name', MIXED.name);
  else if (shape === 'mixed')
    add(
      'letters and digits',
      count / value.length >= MIXED.share && value.length <= MIXED.longest ? MIXED.usual : MIXED.odd,
    );
  if (value.length === 4 && isYear(value)) add('looks like a year', YEAR);
  if (shape === 'digits' && /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(value))
    add('looks like a date', YEAR);
};
