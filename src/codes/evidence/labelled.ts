import type { Candidate } from '../candidates/candidate.ts';
import { inOneSentence } from '../reading/layout.ts';
import type { Nearby } from './nearby.ts';
import type { Reading } from '../reading/reading.ts';
import { NAME } from './weights.ts';

/** A candidate with what its labels depend on. */
export interface Labelled {
  readonly reading: Reading;
  readonly candidate: Candidate;
  /** The candidates before and after it. */
  readonly previous: Candidate | undefined;
  readonly next: Candidate | undefined;
  readonly nearby: readonly Nearby[];
  /** The verb that asks to send it back to approve something. */
  readonly answer: Nearby | undefined;
  /** The index of the last name of a code before it; -1: there is none. */
  readonly lastName: number;
}

/** Checks whether a phrase is the name of a code. */
export const isName = ({ hit }: Nearby): boolean => NAME.has(hit.meaning);

/** Checks whether no sentence ends between a phrase and its candidate. */
export const inSentence = ({ layout }: Reading, { from, to }: Nearby): boolean =>
  inOneSentence(layout, from, to);
