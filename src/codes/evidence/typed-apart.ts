import type { Candidate } from '../candidates/candidate.ts';
import { inOneSentence } from '../reading/layout.ts';
import type { Nearby } from './nearby.ts';
import { charAt, skipBlanks } from '../reading/neighbours.ts';
import type { Reading } from '../reading/reading.ts';
import { NAME, REACH } from './weights.ts';

/** Checks whether no word follows a position in its clause. */
const endsClause = (reading: Reading, from: number): boolean =>
  !/[\p{L}\p{N}]/u.test(charAt(reading, skipBlanks(reading, from)));

/**
 * Finds the verb that asks to type a candidate for something that codes are for, with words for where between the two: "to log in, enter in
 * the app 482914", "482914 in der App eingeben". A sentence that names a code says itself which number that is.
 */
export const typedApart = (
  reading: Reading,
  { end }: Candidate,
  nearby: readonly Nearby[],
  isAlone: (from: number, to: number) => boolean,
): Nearby | undefined => {
  const isOwn = ({ from, to }: Nearby): boolean => inOneSentence(reading.layout, from, to);
  const isPurpose = (phrase: Nearby): boolean => phrase.hit.meaning === 'purpose' && isOwn(phrase);
  const verb = nearby.find((phrase) => {
    const { hit, before, from, to, away } = phrase;
    if (hit.meaning !== 'enter' || away > REACH.where || !isOwn(phrase) || !isAlone(from, to)) return false;
    const isBetween = (other: Nearby): boolean =>
      other.hit.start >= from && other.hit.end <= to && isPurpose(other);
    return endsClause(reading, before ? end : hit.end) || nearby.some(isBetween);
  });
  if (verb === undefined || !nearby.some(isPurpose)) return undefined;
  return nearby.some((phrase) => NAME.has(phrase.hit.meaning) && isOwn(phrase)) ? undefined : verb;
};
