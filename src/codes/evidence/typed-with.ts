import type { Candidate } from '../candidates/candidate.ts';
import type { Role } from '../lexicon/language.ts';
import { distance, inOneSentence } from '../reading/layout.ts';
import type { Nearby } from './nearby.ts';
import { charAt, skipBlanks } from '../reading/neighbours.ts';
import type { Reading } from '../reading/reading.ts';
import { REACH } from './weights.ts';

/** Roles of words that may go on behind a code: "with 482914 within 5 minutes", and not "with 1200 friends". */
const GOING_ON: ReadonlySet<unknown> = new Set<Role>([
  'link',
  'with',
  'for',
  'valid',
  'purpose',
  'enter',
  'secret',
  'mute',
  'code',
  'otp',
]);

/** Checks whether no other word begins behind the candidate, which it would be the number of. */
const standsFree = (reading: Reading, { end }: Candidate): boolean => {
  const i = skipBlanks(reading, end);
  return !/\p{L}/u.test(charAt(reading, i)) || GOING_ON.has(reading.borders.from(i));
};

/**
 * Finds the preposition that makes a candidate what one does something with that codes are for: "sign in to Harbor with
 * 482914", "482914 ile giriş yapın". What opens a door is not typed to prove anything.
 */
export const typedWith = (
  reading: Reading,
  candidate: Candidate,
  nearby: readonly Nearby[],
): Nearby | undefined => {
  const inSentence = ({ from, to }: Nearby): boolean => inOneSentence(reading.layout, from, to);
  const tool = nearby.find(({ hit, beside, away }) => hit.meaning === 'with' && beside && away < 1);
  if (tool === undefined) return undefined;
  if (nearby.some((phrase) => phrase.hit.meaning === 'thing' && inSentence(phrase))) return undefined;
  const isPurpose = (phrase: Nearby): boolean =>
    phrase.hit.meaning === 'purpose' &&
    inSentence(phrase) &&
    (tool.before || distance(reading.layout, tool.hit.end, phrase.hit.start) <= REACH.tool);
  if (!nearby.some(isPurpose)) return undefined;
  return !tool.before || standsFree(reading, candidate) ? tool : undefined;
};
