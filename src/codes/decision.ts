import type { Code, CodeKind } from '../domain/code.ts';
import type { Candidate, Note } from './candidates/candidate.ts';
import { findCandidates } from './candidates/candidates.ts';
import { weigh } from './evidence/evidence.ts';
import { endOffset } from './text/fold.ts';
import type { Meaning } from './lexicon/lexicon.ts';
import { findBoundCode, findOtherDomain } from './text/origin.ts';
import type { BoundCode } from './text/origin.ts';
import type { Reading } from './reading/reading.ts';
import { survey } from './evidence/surroundings.ts';
import type { Placed, Surroundings } from './evidence/surroundings.ts';
import { findValidity } from './validity.ts';
import { THRESHOLD } from './evidence/weights.ts';

/** A candidate that was weighed, and the sum of its clues. */
export interface Judged {
  readonly candidate: Candidate;
  readonly kind: CodeKind;
  readonly score: number;
}

/** Result of examining a text. */
export interface Decision {
  readonly candidates: readonly Candidate[];
  /** Those that are not ruled out. */
  readonly judged: readonly Judged[];
  /** The one with the highest score, the first of several; null: there is none. */
  readonly best: Judged | null;
  /** Set where the text itself says what its code is. */
  readonly bound: BoundCode | null;
  readonly code: Code | null;
}

/** Steepness with which confidence rises with the score above the threshold. */
const STEEPNESS = 0.8;

/** Rounds to the two decimal places in which scores, weights and confidence are given. */
export const round = (value: number): number => Math.round(value * 100) / 100;

const confidenceOf = (score: number): number => round(1 / (1 + Math.exp(-STEEPNESS * (score - THRESHOLD))));

/**
 * Returns the kind of code that the name beside it stands for. A general name ("code", "PIN"), or none, in a text about a locker stands for
 * a pick-up code; "one-time password" never does.
 */
export const kindOf = (reading: Reading, name: Meaning | null): CodeKind => {
  if (name === 'pickup') return 'pickup';
  return name !== 'otp' && name !== 'receipt' && reading.hits.some(({ meaning }) => meaning === 'collect')
    ? 'pickup'
    : 'otp';
};

/** Returns a candidate as a code of a kind, with its place in the text: UTF-16 offsets, `end` exclusive. */
export const codeAt = (
  { folded }: Reading,
  { value, full, start, lead, end }: Candidate,
  kind: CodeKind,
): Pick<Code, 'value' | 'start' | 'end'> => ({
  value: kind === 'pickup' ? full : value,
  start: folded.at[kind === 'pickup' ? lead : start] ?? 0,
  end: endOffset(folded, end),
});

const judge = (around: Surroundings, placed: Placed, note: Note): Judged => {
  let sum = 0;
  const name = weigh(around, placed, (clue, hit, weight) => {
    sum += weight;
    note(clue, hit, weight);
  });
  return { candidate: placed.candidate, kind: kindOf(around.reading, name), score: round(sum) };
};

const judgeAll = (
  reading: Reading,
  candidates: readonly Candidate[],
  noteFor: (candidate: Candidate) => Note,
): Judged[] => {
  if (candidates.every(({ ruling }) => ruling !== null)) return [];
  const around = survey(reading, candidates);
  return around.placed.map((placed) => judge(around, placed, noteFor(placed.candidate)));
};

const boundCode = (reading: Reading, bound: BoundCode): Code => ({
  value: bound.value,
  kind: 'otp',
  start: bound.start,
  end: bound.end,
  origin: { domain: bound.domain, embedded: bound.embedded },
  validFor: findValidity(reading, bound.start),
  otherDomain: findOtherDomain(bound, reading.links),
  confidence: 1,
});

const judgedCode = (reading: Reading, { candidate, kind, score }: Judged): Code => {
  const { value, start, end } = codeAt(reading, candidate, kind);
  const validFor = findValidity(reading, start);
  return {
    value,
    kind,
    start,
    end,
    origin: null,
    validFor,
    otherDomain: null,
    confidence: confidenceOf(score),
  };
};

const ignore: Note = () => undefined;

/**
 * Decides what a text's code is. Linear.
 *
 * @param noteFor takes the clues of each candidate that is weighed, for who wants to know why
 */
export const decide = (
  reading: Reading,
  noteFor: (candidate: Candidate) => Note = () => ignore,
): Decision => {
  const candidates = findCandidates(reading);
  const judged = judgeAll(reading, candidates, noteFor);
  let best: Judged | null = null;
  for (const one of judged) if (best === null || one.score > best.score) best = one;
  const bound = findBoundCode(reading.folded);
  let code: Code | null = null;
  if (bound !== null) code = boundCode(reading, bound);
  else if (best !== null && best.score >= THRESHOLD) code = judgedCode(reading, best);
  return { candidates, judged, best, bound, code };
};
