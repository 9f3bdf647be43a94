import type { Code, CodeKind } from '../domain/code.ts';
import type { Candidate, Clue, Ruling } from './candidates/candidate.ts';
import { codeAt, decide, kindOf, round } from './decision.ts';
import type { Decision, Judged } from './decision.ts';
import { findMarked } from './find-marked.ts';
import { fold } from './text/fold.ts';
import { languages } from './languages/index.ts';
import { compileLexicon } from './lexicon/compile-lexicon.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { read, wordsOf } from './reading/reading.ts';
import type { Reading } from './reading/reading.ts';
import { findValidity } from './validity.ts';
import { THRESHOLD } from './evidence/weights.ts';

/** One reason for or against a candidate: its name, the words that gave it (null: the way it is written) and what it is worth. */
export interface Evidence {
  readonly name: string;
  readonly words: string | null;
  readonly weight: number;
}

/** A candidate as `simwire explain` shows it. Offsets are UTF-16 units of the text, `end` exclusive. */
export interface ExaminedCandidate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly kind: CodeKind;
  /** Reason why it cannot be a code; null where it was weighed. */
  readonly ruling: Ruling | null;
  readonly evidence: readonly Evidence[];
  /** The sum of the evidence. */
  readonly score: number;
}

/** Findings in a text and the reasons for them. JSON-serialisable. */
export interface Examination {
  readonly code: Code | null;
  readonly candidates: readonly ExaminedCandidate[];
  /** The score from which on a candidate is taken. */
  readonly threshold: number;
  /** One sentence. */
  readonly reason: string;
}

let compiled: Lexicon | null = null;

/** Returns the words of all languages, as a body does not say which it is in; compiled once, where a text is read. */
const lexicon = (): Lexicon => (compiled ??= compileLexicon(languages()));

/** Compiles the lexicon ahead of the first text, which would have to wait for it. */
export const prepareToFindCodes = (): void => void lexicon();

const examined = (
  reading: Reading,
  candidate: Candidate,
  judged: Judged | undefined,
  clues: readonly Clue[],
): ExaminedCandidate => {
  const kind = judged?.kind ?? kindOf(reading, null);
  return {
    ...codeAt(reading, candidate, kind),
    kind,
    ruling: candidate.ruling,
    evidence: clues.map(({ name, hit, weight }) => ({
      name,
      words: hit === null ? null : wordsOf(reading, hit),
      weight: round(weight),
    })),
    score: judged?.score ?? 0,
  };
};

const reasonOf = ({ best, bound }: Decision): string => {
  if (bound !== null) return `The last line binds the code to ${bound.domain}.`;
  if (best === null) return 'Nothing in the text could be a code.';
  return best.score < THRESHOLD
    ? `The best candidate has ${best.score} points and needs ${THRESHOLD}.`
    : `It has ${best.score} points, more than any other, and needs ${THRESHOLD}.`;
};

/**
 * Looks for the code in a text and says why: all candidates with their evidence, and what was decided. Pure,
 * deterministic, linear; the text's first 10,000 characters count. Never throws.
 */
export const examineText = (text: string): Examination => {
  const reading = read(text, lexicon());
  const clues = new Map<Candidate, Clue[]>();
  const decision = decide(reading, (candidate) => {
    const own: Clue[] = [];
    clues.set(candidate, own);
    return (name, hit, weight) => own.push({ name, hit, weight });
  });
  const judged = new Map(decision.judged.map((one) => [one.candidate, one]));
  return {
    code: decision.code,
    candidates: decision.candidates.map((candidate) =>
      examined(reading, candidate, judged.get(candidate), clues.get(candidate) ?? []),
    ),
    threshold: THRESHOLD,
    reason: reasonOf(decision),
  };
};

/** Finds the code in a text: `examineText` without the reasons. Returns null where there is none. */
export const findCode = (text: string): Code | null => decide(read(text, lexicon())).code;

/** Makes a one-time code of what a person marked in a text, in whatever way it is typed. Returns null where it does not stand there. */
export const markedCode = (text: string, marked: string): Code | null => {
  const reading = read(text, lexicon());
  const found = findMarked(reading.folded, fold(marked));
  return (
    found && {
      ...found,
      kind: 'otp',
      origin: null,
      validFor: findValidity(reading, found.start),
      otherDomain: null,
      confidence: 1,
      marked: true,
    }
  );
};
