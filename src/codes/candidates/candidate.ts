import type { Hit } from '../lexicon/lexicon.ts';

/** Way of writing a candidate. */
export type Shape = 'digits' | 'grouped' | 'uneven' | 'mixed' | 'letters' | 'spelled';

/** Reason why something that looks like a code cannot be one. */
export type Ruling =
  | 'amount'
  | 'date'
  | 'encoded'
  | 'link'
  | 'long number'
  | 'masked number'
  | 'measure'
  | 'phone number'
  | 'several numbers'
  | 'time';

/** Something in a text that could be a code; positions are folded, `end` exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Start of the candidate together with a prefix that is not typed ("G-123456"). */
  readonly lead: number;
  /** As it is to be typed. */
  readonly value: string;
  /** As it is written, with its prefix and hyphens. */
  readonly full: string;
  readonly shape: Shape;
  /** Set where it is ruled out whatever stands beside it. */
  readonly ruling: Ruling | null;
}

/** One reason for or against a candidate: its name, the phrase that gave it (null: the way it is written) and what it is worth. */
export interface Clue {
  readonly name: string;
  readonly hit: Hit | null;
  readonly weight: number;
}

/** Takes a clue down, its fields one by one: who only sums the weights up needs no objects. */
export type Note = (name: string, hit: Hit | null, weight: number) => void;
