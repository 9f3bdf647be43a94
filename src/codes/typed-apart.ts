import type { Candidate } from './candidate.ts';
import { inOneSentence } from './layout.ts';
import type { Nearby } from './nearby.ts';
import { charAt, skipBlanks } from './neighbours.ts';
import type { Reading } from './reading.ts';
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
  const own = nearby.filter(({ from, to }) => inOneSentence(reading.layout, from, to));
  if (own.some(({ hit }) => NAME.has(hit.meaning))) return undefined;
  const purposes = own.filter(({ hit }) => hit.meaning === 'purpose');
  if (purposes.length === 0) return undefined;
  return own.find(({ hit, before, from, to, away }) => {
    if (hit.meaning !== 'enter' || away > REACH.where || !isAlone(from, to)) return false;
    const isBetween = purposes.some((purpose) => purpose.hit.start >= from && purpose.hit.end <= to);
    return isBetween || endsClause(reading, before ? end : hit.end);
  });
};
