import type { Candidate, Evidence } from './candidate.ts';
import type { Meaning } from './lexicon.ts';
import { namesAround } from './names.ts';
import type { NameFound } from './names.ts';
import type { Nearby } from './nearby.ts';
import { charAt, skipBack } from './neighbours.ts';
import { wordsOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { shapeEvidence } from './shape.ts';
import type { Placed, Surroundings } from './surroundings.ts';
import {
  ADVERTISED,
  ALONE,
  BARE,
  ENTER,
  OUTNUMBERED,
  PURPOSE,
  SECOND_NAME,
  STANDING,
  TEXT,
} from './weights.ts';

/** A candidate's evidence, and what the name of a code that speaks for it most means. */
export interface Weighed {
  readonly evidence: readonly Evidence[];
  readonly name: Meaning | null;
}

const NAMED: Readonly<Record<NameFound['bond'], string>> = {
  beside: 'beside the name of a code',
  told: 'told by the name of a code',
  near: 'near the name of a code',
};

const BORDER = /[\n:=[({"'「『【«“„<*]/;
const LINE_END = '\n';

/** Whether it stands at a border: the text's or a line's start or end, behind a colon, in brackets or quotes. */
const standsOut = (reading: Reading, { lead, end }: Candidate): boolean => {
  const before = charAt(reading, skipBack(reading, lead, '') - 1) || LINE_END;
  const after = charAt(reading, end) || LINE_END;
  return BORDER.test(before) || (after === LINE_END && before !== '#');
};

/** The names of codes that speak for it most, best first. */
const nameEvidence = (reading: Reading, [best, second]: readonly NameFound[]): Evidence[] => {
  const evidence: Evidence[] = [];
  if (best !== undefined)
    evidence.push({ name: NAMED[best.bond], words: wordsOf(reading, best.hit), weight: best.weight });
  if (second !== undefined) {
    const weight = second.weight * SECOND_NAME;
    evidence.push({ name: 'near another name of a code', words: wordsOf(reading, second.hit), weight });
  }
  return evidence;
};

/** Words that ask to type something, and words for what codes are for. */
const contextEvidence = (reading: Reading, nearby: readonly Nearby[]): Evidence[] => {
  const evidence: Evidence[] = [];
  const note = (name: string, phrase: Nearby | undefined, weight: number): void => {
    if (phrase !== undefined) evidence.push({ name, words: wordsOf(reading, phrase.hit), weight });
  };
  const enter = nearby.filter(({ hit }) => hit.meaning === 'enter');
  const typed = enter.find(({ before, beside }) => before && beside);
  note('to be typed', typed, ENTER.beside);
  if (typed === undefined)
    note(
      'near a word for typing',
      enter.find(({ away }) => away <= ENTER.reach),
      ENTER.near,
    );
  const purpose = nearby.find(({ hit, away }) => hit.meaning === 'purpose' && away <= PURPOSE.reach);
  note('near what codes are for', purpose, PURPOSE.weight);
  return evidence;
};

/** How it stands in the text: alone, at a border, among numbers, in an advertisement, as all there is. */
const placeEvidence = (around: Surroundings, { candidate, labels }: Placed): Evidence[] => {
  const { shape, value } = candidate;
  const isRival = around.isRival(candidate);
  const isUsual = shape !== 'letters' && value.length >= 4 && value.length <= 8;
  const evidence: Evidence[] = [];
  const note = (name: string, holds: boolean, weight: number): void => {
    if (holds) evidence.push({ name, words: null, weight });
  };
  note('the only number', isRival && around.rivals.length === 1, ALONE);
  note('a word beside numbers', !isRival && labels.length === 0, OUTNUMBERED);
  note('letters in an advertisement', around.advertises && /[A-Za-z]/.test(value), ADVERTISED);
  note('stands out', standsOut(around.reading, candidate), STANDING);
  note('is the whole text', around.isBare && isUsual, BARE);
  return evidence;
};

/** Weighs one candidate. The work does not depend on the text's length. */
export const weigh = (around: Surroundings, placed: Placed): Weighed => {
  const { reading, ledger, text } = around;
  const { candidate, nearby, labels } = placed;
  const names = namesAround(around, candidate, nearby);
  const [best] = names;
  const evidence = [
    ...nameEvidence(reading, names),
    ...labels,
    ...contextEvidence(reading, nearby),
    ...shapeEvidence(candidate, best?.hit.meaning === 'pickup'),
    ...text,
    ...placeEvidence(around, placed),
  ];
  if (ledger !== null && (best === undefined || best.bond === 'near'))
    evidence.push({ name: 'in a report of a payment', words: wordsOf(reading, ledger), weight: TEXT.ledger });
  return { evidence, name: best?.hit.meaning ?? null };
};
