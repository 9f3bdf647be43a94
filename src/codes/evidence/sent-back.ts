import type { Candidate } from '../candidates/candidate.ts';
import { inOneSentence } from '../reading/layout.ts';
import type { Nearby } from './nearby.ts';
import { excerpt } from '../reading/neighbours.ts';
import type { Reading } from '../reading/reading.ts';
import { REACH } from './weights.ts';

/** A word that is sent to a short number to order or to end something, or a number shorter than this. */
const LEAST = 4;

/** May follow a verb behind its number: the end of the clause, or another number, to send it to. */
const CLAUSE_END = /^(?:\S|\s*(?:$|[^\p{L}\p{N}\s]|\d{3}))/u;

/** Checks whether a verb asks to send this number, on either side: "482914 yazıp yanıtlayın", "send 482914", not "482914: reply YES". */
const isVerbOf = (reading: Reading, { hit, before, beside, away }: Nearby): boolean => {
  if (!beside || away >= 1) return false;
  if (!before) return CLAUSE_END.test(excerpt(reading, hit.end, reading.folded.length));
  return !/\d{3}\s?$/.test(excerpt(reading, Math.max(0, hit.start - LEAST), hit.start));
};

/** Checks whether a phrase says that something is sent to the number behind it. */
const isDestination = ({ hit, before, beside, away }: Nearby): boolean =>
  hit.meaning === 'for' && before && beside && away < 1;

/**
 * Finds the verb that asks to send a candidate back for something that codes are for: "reply 482914 to approve the payment", "to confirm,
 * send 482914 to 900". What ends a subscription or opens a door is not sent to prove anything.
 */
export const sentBack = (
  reading: Reading,
  { value }: Candidate,
  nearby: readonly Nearby[],
): Nearby | undefined => {
  if (value.length < LEAST || nearby.some(isDestination)) return undefined;
  const verb = nearby.find((phrase) => phrase.hit.meaning === 'reply' && isVerbOf(reading, phrase));
  const inSentence = ({ from, to }: Nearby): boolean => inOneSentence(reading.layout, from, to);
  if (verb === undefined || nearby.some((phrase) => phrase.hit.meaning === 'thing' && inSentence(phrase)))
    return undefined;
  const isPurpose = (phrase: Nearby): boolean =>
    phrase.hit.meaning === 'purpose' && inSentence(phrase) && phrase.away <= REACH.answer;
  return nearby.some(isPurpose) ? verb : undefined;
};
