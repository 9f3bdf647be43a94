import type { Hit, Meaning } from './lexicon.ts';

/** Which phrase begins or ends at a folded position; null: none does, or the position is outside of the text. */
export interface PhraseBorders {
  readonly from: (position: number) => Meaning | null;
  /** `position` is exclusive: the first that is not part of the phrase. */
  readonly to: (position: number) => Meaning | null;
}

/** Indexes the phrases of a text with `length` folded characters. */
export const bordersOf = (hits: readonly Hit[], length: number): PhraseBorders => {
  // Indices of `hits` plus one; a phrase has a character, so there are fewer than positions.
  const starts = new Uint16Array(length + 1);
  const ends = new Uint16Array(length + 1);
  hits.forEach(({ start, end }, i) => {
    starts[start] = i + 1;
    ends[end] = i + 1;
  });
  const meaningOf = (index: number | undefined): Meaning | null => hits[(index ?? 0) - 1]?.meaning ?? null;
  return { from: (position) => meaningOf(starts[position]), to: (position) => meaningOf(ends[position]) };
};
