import type { Candidate, Evidence } from './candidate.ts';
import { CharClass } from './fold.ts';
import type { Meaning } from './lexicon.ts';
import { namesAround } from './names.ts';
import type { NameFound } from './names.ts';
import type { Nearby } from './nearby.ts';
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

/** Whether it stands at a border: the text's or a line's start or end, behind a colon, in brackets or quotes. */
const standsOut = ({ folded }: Reading, { lead, end }: Candidate): boolean => {
  let i = lead - 1;
  while (i >= 0 && folded.classes[i] === CharClass.space) i--;
  const before = i < 0 ? '\n' : String.fromCharCode(folded.codes[i] ?? 0);
  const after = end >= folded.length ? '\n' : String.fromCharCode(folded.codes[end] ?? 0);
  return /[\n:=[({"'「『【«“„<*]/.test(before) || (after === '\n' && before !== '#');
};

/** Words that ask to type something, and words for what codes are for. */
const contextEvidence = (reading: Reading, nearby: readonly Nearby[]): Evidence[] => {
  const enter = nearby.filter(({ hit }) => hit.meaning === 'enter');
  const typed = enter.find(({ before, beside }) => before && beside);
  const near = enter.find(({ away }) => away <= ENTER.reach);
  const purpose = nearby.find(({ hit, away }) => hit.meaning === 'purpose' && away <= PURPOSE.reach);
  const evidence: Evidence[] = [];
  if (typed !== undefined)
    evidence.push({ name: 'to be typed', words: wordsOf(reading, typed.hit), weight: ENTER.beside });
  else if (near !== undefined)
    evidence.push({ name: 'near a word for typing', words: wordsOf(reading, near.hit), weight: ENTER.near });
  if (purpose !== undefined)
    evidence.push({
      name: 'near what codes are for',
      words: wordsOf(reading, purpose.hit),
      weight: PURPOSE.weight,
    });
  return evidence;
};

/** Weighs one candidate. The work does not depend on the text's length. */
export const weigh = (around: Surroundings, { candidate, nearby, labels }: Placed): Weighed => {
  const { reading, rivals, ledger } = around;
  const isRival = around.isRival(candidate);
  const [best, second] = namesAround(around, candidate, nearby);
  const evidence: Evidence[] = [];
  if (best !== undefined)
    evidence.push({ name: NAMED[best.bond], words: wordsOf(reading, best.hit), weight: best.weight });
  if (second !== undefined)
    evidence.push({
      name: 'near another name of a code',
      words: wordsOf(reading, second.hit),
      weight: second.weight * SECOND_NAME,
    });
  evidence.push(
    ...labels,
    ...contextEvidence(reading, nearby),
    ...shapeEvidence(candidate, best?.hit.meaning === 'pickup'),
    ...around.text,
  );
  const add = (name: string, weight: number): void => {
    evidence.push({ name, words: null, weight });
  };
  if (isRival && rivals.length === 1) add('the only number', ALONE);
  if (!isRival && labels.length === 0) add('a word beside numbers', OUTNUMBERED);
  if (around.advertises && /[A-Za-z]/.test(candidate.value)) add('letters in an advertisement', ADVERTISED);
  if (standsOut(reading, candidate)) add('stands out', STANDING);
  if (
    around.isBare &&
    candidate.shape !== 'letters' &&
    candidate.value.length >= 4 &&
    candidate.value.length <= 8
  )
    add('is the whole text', BARE);
  if (ledger !== null && (best === undefined || best.bond === 'near'))
    evidence.push({ name: 'in a report of a payment', words: wordsOf(reading, ledger), weight: TEXT.ledger });
  return { evidence, name: best?.hit.meaning ?? null };
};
