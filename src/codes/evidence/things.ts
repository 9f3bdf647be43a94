import { hasBorders } from '../text/fold.ts';
import { inSentence, isName } from './labelled.ts';
import type { Labelled } from './labelled.ts';
import type { Role } from '../lexicon/language.ts';
import { distance } from '../reading/layout.ts';
import type { Nearby } from './nearby.ts';
import { charAt } from '../reading/neighbours.ts';
import type { Reading } from '../reading/reading.ts';
import { REACH } from './weights.ts';

/** Checks whether a thing is part of the name of a code directly before it: "the entry code of the building". */
const isInNameOfCode = ({ reading, nearby }: Labelled, { hit }: Nearby, i: number): boolean => {
  const isFor = nearby[i - 1]?.hit.meaning === 'for';
  const name = nearby[isFor ? i - 2 : i - 1];
  if (name === undefined || !isName(name)) return false;
  return distance(reading.layout, name.hit.end, hit.start) <= (isFor ? 1 : 0);
};

const SINCERE: ReadonlySet<unknown> = new Set<Role>(['otp', 'pickup', 'purpose']);
const PURPOSE: ReadonlySet<unknown> = new Set<Role>(['purpose']);

/** Checks whether the sentence itself speaks of a one-time code or of what one is for; where a thing is part of a name, only of the latter. */
const isSincere = (one: Labelled, thing: Nearby, i: number): boolean => {
  const roles = isInNameOfCode(one, thing, i) ? PURPOSE : SINCERE;
  return one.nearby.some((phrase) => roles.has(phrase.hit.meaning) && inSentence(one.reading, phrase));
};

/** Checks whether digits touch a word of a script with spaces, as they do in names: "Door2Door". */
const isInName = (reading: Reading, { hit: { start, end } }: Nearby): boolean =>
  hasBorders(reading.folded.classes[start]) &&
  (/\d/.test(charAt(reading, start - 1)) || /\d/.test(charAt(reading, end)));

/** Checks whether a text hands something over, with a code that is shown for it. */
const handsOver = ({ hits }: Reading): boolean =>
  hits.some(({ meaning }) => meaning === 'pickup' || meaning === 'collect');

/** Checks whether the sentence speaks of a thing that a code opens or ends, or of people who are told one, and not of proving who one is. */
export const belongsToThing = (one: Labelled, phrase: Nearby, i: number): boolean =>
  phrase.away <= REACH.thing &&
  inSentence(one.reading, phrase) &&
  !isSincere(one, phrase, i) &&
  !isInName(one.reading, phrase);

/** Checks whether the sentence asks to show the candidate to people, other than to get something handed over. */
export const isToBeShown = ({ reading }: Labelled, phrase: Nearby): boolean =>
  phrase.away <= REACH.thing && inSentence(reading, phrase) && !handsOver(reading);
