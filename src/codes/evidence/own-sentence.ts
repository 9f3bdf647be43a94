import type { Candidate } from '../candidates/candidate.ts';
import type { Role } from '../lexicon/language.ts';
import type { Nearby } from './nearby.ts';
import { charAt, skipBack, skipBlanks } from '../reading/neighbours.ts';
import type { Reading } from '../reading/reading.ts';
import { SENTENCE } from './weights.ts';

/** Marks that a sentence or the sender before it ends with, and marks that end it or its first clause; an empty string is the text's border. */
const BEGINS = /^$|[.!?。！？।॥۔؟።\n:\]】)}>-]/;
const ENDS = /[(.!?。！？।॥۔؟።\n,،、，;-]/;

/** Roles of words that a sentence about the number before it begins with: "Valid for 5 min", "Enter it within …". */
const ABOUT_IT: ReadonlySet<unknown> = new Set<Role>(['valid', 'enter', 'secret']);
/** Roles of words that say that the number before it is no code. */
const ABOUT_OTHERS: ReadonlySet<unknown> = new Set<Role>(['thing', 'promo', 'other', 'call']);

/** Checks whether a sentence begins at a candidate. */
export const beginsSentence = (reading: Reading, lead: number): boolean =>
  BEGINS.test(charAt(reading, skipBack(reading, lead, '"\'*') - 1));

/**
 * Finds the word behind a candidate which says that a sentence with nothing in it but this number gives a code: "482914. Valid for 5
 * minutes".
 */
export const saidBehind = (
  reading: Reading,
  { lead, end }: Candidate,
  nearby: readonly Nearby[],
): Nearby | undefined => {
  if (!beginsSentence(reading, lead) || !ENDS.test(charAt(reading, skipBlanks(reading, end))))
    return undefined;
  const about = nearby.find(
    ({ hit, before, away }) => !before && ABOUT_IT.has(hit.meaning) && away <= SENTENCE.reach,
  );
  if (about === undefined) return undefined;
  const isBetween = ({ hit, before }: Nearby): boolean =>
    !before && hit.start < about.hit.start && ABOUT_OTHERS.has(hit.meaning);
  return nearby.some(isBetween) ? undefined : about;
};
