import { endOffset } from './fold.ts';
import type { Candidate, Evidence, Ruling } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { weigh } from './evidence.ts';
import type { Weighed } from './evidence.ts';
import { languages } from './languages/index.ts';
import { compileLexicon } from './lexicon.ts';
import type { Meaning } from './lexicon.ts';
import { findBoundCode, findOtherDomain } from './origin.ts';
import type { BoundCode } from './origin.ts';
import { read } from './reading.ts';
import type { Reading } from './reading.ts';
import { survey } from './surroundings.ts';
import { findValidity } from './validity.ts';
import { THRESHOLD } from './weights.ts';
import type { Code, CodeKind } from '../domain/code.ts';

/** A candidate as `simwire explain` shows it. Offsets are UTF-16 units of the text, `end` exclusive. */
export interface ExaminedCandidate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly kind: CodeKind;
  /** Why it cannot be a code; null: it was weighed. */
  readonly ruling: Ruling | null;
  readonly evidence: readonly Evidence[];
  /** The sum of the evidence. */
  readonly score: number;
}

/** What was found in a text and why. JSON-serialisable. */
export interface Examination {
  readonly code: Code | null;
  readonly candidates: readonly ExaminedCandidate[];
  /** The score from which on a candidate is taken. */
  readonly threshold: number;
  /** One sentence. */
  readonly reason: string;
}

/** Built once: all languages are looked for in every text, since a body does not say which it is in. */
const lexicon = compileLexicon(languages);

/** How steeply confidence rises with the score above the threshold. */
const STEEPNESS = 0.8;

const round = (value: number): number => Math.round(value * 100) / 100;

const confidenceOf = (score: number): number => round(1 / (1 + Math.exp(-STEEPNESS * (score - THRESHOLD))));

/** A general name ("code", "PIN") in a text about a locker is a pick-up code's; "one-time password" never is. */
const kindOf = (reading: Reading, name: Meaning | null): CodeKind => {
  if (name === 'pickup') return 'pickup';
  return name !== 'otp' && reading.hits.some(({ meaning }) => meaning === 'collect') ? 'pickup' : 'otp';
};

const examined = (reading: Reading, candidate: Candidate, { evidence, name }: Weighed): ExaminedCandidate => {
  const kind = kindOf(reading, name);
  return {
    value: kind === 'pickup' ? candidate.full : candidate.value,
    start: reading.folded.at[kind === 'pickup' ? candidate.lead : candidate.start] ?? 0,
    end: endOffset(reading.folded, candidate.end),
    kind,
    ruling: candidate.ruling,
    evidence: evidence.map((one) => ({ ...one, weight: round(one.weight) })),
    score: round(evidence.reduce((sum, { weight }) => sum + weight, 0)),
  };
};

const UNWEIGHED: Weighed = { evidence: [], name: null };

const examineCandidates = (reading: Reading): ExaminedCandidate[] => {
  const candidates = findCandidates(reading);
  const around = survey(reading, candidates);
  const weighed = new Map(around.placed.map((placed) => [placed.candidate, weigh(around, placed)]));
  return candidates.map((candidate) => examined(reading, candidate, weighed.get(candidate) ?? UNWEIGHED));
};

const boundResult = (reading: Reading, bound: BoundCode): Code => ({
  value: bound.value,
  kind: 'otp',
  start: bound.start,
  end: bound.end,
  origin: { domain: bound.domain, embedded: bound.embedded },
  validFor: findValidity(reading, bound.start),
  otherDomain: findOtherDomain(bound, reading.links),
  confidence: 1,
});

/**
 * Looks for the code in a text and says why: all candidates with their evidence, and what was decided. Pure,
 * deterministic, linear; the text's first 10,000 characters count. Never throws.
 */
export const examineText = (text: string): Examination => {
  const reading = read(text, lexicon);
  const candidates = examineCandidates(reading);
  const threshold = THRESHOLD;
  const bound = findBoundCode(reading.folded);
  if (bound !== null) {
    const reason = `The last line binds the code to ${bound.domain}.`;
    return { code: boundResult(reading, bound), candidates, threshold, reason };
  }
  const weighed = candidates.filter(({ ruling }) => ruling === null);
  const best = weighed.reduce<ExaminedCandidate | null>(
    (a, b) => (a === null || b.score > a.score ? b : a),
    null,
  );
  if (best === null)
    return { code: null, candidates, threshold, reason: 'Nothing in the text could be a code.' };
  if (best.score < THRESHOLD) {
    const reason = `The best candidate has ${best.score} points and needs ${THRESHOLD}.`;
    return { code: null, candidates, threshold, reason };
  }
  const { value, kind, start, end, score } = best;
  const validFor = findValidity(reading, start);
  const code = {
    value,
    kind,
    start,
    end,
    origin: null,
    validFor,
    otherDomain: null,
    confidence: confidenceOf(score),
  };
  return {
    code,
    candidates,
    threshold,
    reason: `It has ${score} points, more than any other, and needs ${THRESHOLD}.`,
  };
};

/** The code in a text, or null: `examineText` without the reasons. */
export const findCode = (text: string): Code | null => examineText(text).code;
