import type { Candidate } from './candidate.ts';
import { CharClass } from '../text/fold.ts';
import { adjoins } from '../reading/layout.ts';
import type { Hit, Meaning } from '../lexicon/lexicon.ts';
import { charAt, excerpt } from '../reading/neighbours.ts';
import type { Reading } from '../reading/reading.ts';

/** Characters that may stand between a candidate and the words around it. */
const OPENING = /[\s:"'[(<*]/;
const CLOSING = /[\s)\]}>"'」』】*-]/;
const MOST_MARKS = 4;
const DASH = /^[\s"')\]»]{0,3}-+\s*$/;

/** Checks whether a linking word begins at a position: "123456 is …". */
const linksFrom = ({ borders }: Reading, i: number): boolean => {
  const meaning: Meaning | null = borders.from(i);
  return meaning === 'link' || meaning === 'number';
};

/** Checks whether the sentence goes on from the candidate with a linking word: "123456 is …", "123456 - ваш …". */
export const goesOn = (reading: Reading, { end }: Pick<Candidate, 'end'>): boolean => {
  let i = end;
  while (i < end + MOST_MARKS && CLOSING.test(charAt(reading, i))) i++;
  return reading.borders.from(i) === 'link';
};

/** Checks whether a linking word or a dash leads from the candidate to a phrase after it: "123456 is your order", "123456 - заказ". */
export const leadsOnTo = (reading: Reading, { end }: Pick<Candidate, 'end'>, { start }: Hit): boolean => {
  if (goesOn(reading, { end })) return true;
  let i = end;
  while (i < end + MOST_MARKS + 1 && /[\s\-"')\]»]/.test(charAt(reading, i))) i++;
  return (i === start || linksFrom(reading, i)) && DASH.test(excerpt(reading, end, i));
};

/** Checks whether a phrase between two numbers is said of the first: "123456 is your code - 229155", "123456 — код - 229155 — …". */
export const isSaidOf = (
  reading: Reading,
  first: Pick<Candidate, 'end'>,
  hit: Hit,
  second: Pick<Candidate, 'end'>,
): boolean => goesOn(reading, first) || (leadsOnTo(reading, first, hit) && goesOn(reading, second));

/** Checks whether a linking word or a colon leads to the candidate: "… is 123456", "…: 123456". */
export const isIntroduced = (reading: Reading, { lead }: Pick<Candidate, 'lead'>): boolean => {
  let i = lead;
  while (i > lead - MOST_MARKS && OPENING.test(charAt(reading, i - 1))) i--;
  return reading.borders.to(i) === 'link' || excerpt(reading, i, lead).includes(':');
};

/** Greatest distance after a phrase, in characters, at which its own number is looked for. */
const OWN_NUMBER_REACH = 12;

/** Checks whether a phrase leads to a number after it, which it then names: "order no. 4711". */
export const namesNext = ({ folded, layout }: Reading, { end }: Hit): boolean => {
  for (let i = end; i < end + OWN_NUMBER_REACH && i < folded.length; i++)
    if (folded.classes[i] === CharClass.digit) return adjoins(layout, end, i);
  return false;
};
