import type { Note } from '../candidates/candidate.ts';
import { inOneSentence } from '../reading/layout.ts';
import type { Nearby } from './nearby.ts';
import { charAt, isYear, skipBack } from '../reading/neighbours.ts';
import { leadsOnTo, namesNext } from '../candidates/owners.ts';
import { beginsSentence, saidBehind } from './own-sentence.ts';
import type { Reading } from '../reading/reading.ts';
import { rankAt } from './surroundings.ts';
import type { Placed, Surroundings } from './surroundings.ts';
import { typedApart } from './typed-apart.ts';
import { typedWith } from './typed-with.ts';
import { ASKED, ENTER, FRAME, NAME, PURPOSE, REACH, SENTENCE, SHORT_LIVED } from './weights.ts';

/** Finds a verb that asks to type what stands before it, with no name of a code after it: "123456 girin". */
const typedBehind = (reading: Reading, nearby: readonly Nearby[]): Nearby | undefined => {
  const verb = nearby.find(({ hit, before, beside }) => hit.meaning === 'enter' && !before && beside);
  if (verb === undefined || verb.away > 0 || namesNext(reading, verb.hit)) return undefined;
  const named = nearby.some(
    ({ hit, before, from, to }) =>
      !before &&
      NAME.has(hit.meaning) &&
      hit.start > verb.hit.start &&
      inOneSentence(reading.layout, from, to),
  );
  return named ? undefined : verb;
};

const noteFound = (name: string, phrase: Nearby | undefined, weight: number, note: Note): void => {
  if (phrase !== undefined) note(name, phrase.hit, weight);
};

/** Notes words that ask to type the candidate or to send it back, with what for. */
export const noteTyping = (around: Surroundings, placed: Placed, note: Note): void => {
  const { reading, genre } = around;
  const { candidate, nearby, answer } = placed;
  const before =
    nearby.find(({ hit, before, beside }) => hit.meaning === 'enter' && before && beside) ??
    (genre.promo === null ? (typedWith(reading, candidate, nearby) ?? answer) : undefined);
  const isAlone = (from: number, to: number): boolean =>
    rankAt(around, from) === rankAt(around, from >= candidate.end ? to : candidate.lead);
  const behind =
    before === undefined
      ? (typedBehind(reading, nearby) ?? typedApart(reading, candidate, nearby, isAlone))
      : undefined;
  const typed = before ?? behind;
  if (typed === undefined) {
    const verb = nearby.find(({ hit, away }) => hit.meaning === 'enter' && away <= ENTER.reach);
    noteFound('near a word for typing', verb, ENTER.near, note);
    return;
  }
  note('to be typed', typed.hit, ENTER.beside);
  if (isYear(candidate.value)) return;
  const purpose = nearby.find(
    ({ hit, away, from, to }) =>
      hit.meaning === 'purpose' &&
      (away <= FRAME.reach || before !== undefined) &&
      inOneSentence(reading.layout, from, to),
  );
  noteFound('to be typed for a purpose', purpose, FRAME.weight, note);
};

/**
 * Finds the purpose that a sentence connects with the candidate: by a colon before it ("Confirm it's you: 482914"), or as what it says of it
 * ("482914 confirms your new address").
 */
const connectedPurpose = (reading: Reading, { candidate, nearby }: Placed): Nearby | undefined => {
  const { lead } = candidate;
  const isAsked = charAt(reading, skipBack(reading, lead, '') - 1) === ':';
  const isSubject = beginsSentence(reading, lead);
  return nearby.find(({ hit, before, beside, away, from, to }) => {
    if (hit.meaning !== 'purpose') return false;
    if (before) return isAsked && away <= PURPOSE.reach && inOneSentence(reading.layout, from, to);
    if (!isSubject || !inOneSentence(reading.layout, from, to)) return false;
    return beside ? away < 1 : away <= REACH.predicate && leadsOnTo(reading, candidate, hit);
  });
};

/**
 * Notes words for what codes are for, and for how long the candidate is valid.
 *
 * @returns true where the sentence connects the candidate with a purpose
 */
export const notePurpose = (around: Surroundings, placed: Placed, note: Note): boolean => {
  const { reading } = around;
  const { candidate, nearby } = placed;
  if (around.countsMinutes) {
    const valid = nearby.find(
      ({ hit, before, beside, away }) => hit.meaning === 'valid' && !before && beside && away < 1,
    );
    noteFound('valid for minutes', valid, SHORT_LIVED, note);
  }
  if (around.sendsOne && around.rivals.length === 1)
    noteFound('a sentence of its own', saidBehind(reading, candidate, nearby), SENTENCE.weight, note);
  const connected = isYear(candidate.value) ? undefined : connectedPurpose(reading, placed);
  noteFound('connected with a purpose', connected, ASKED, note);
  const purpose = nearby.find(({ hit, away }) => hit.meaning === 'purpose' && away <= PURPOSE.reach);
  noteFound('near what codes are for', purpose, PURPOSE.weight, note);
  return connected !== undefined;
};
