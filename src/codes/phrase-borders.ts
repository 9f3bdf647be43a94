import type { Hit, Meaning } from './lexicon.ts';
import { rankOf } from './rank.ts';

/** Which phrase begins or ends at a folded position; null: none does, or the position is outside of the text. */
export interface PhraseBorders {
  readonly from: (position: number) => Meaning | null;
  /** `position` is exclusive: the first that is not part of the phrase. */
  readonly to: (position: number) => Meaning | null;
}

/** Tells the borders of phrases that stand in their order and do not overlap. */
export const bordersOf = (hits: readonly Hit[]): PhraseBorders => ({
  from: (position) => {
    const hit = hits[rankOf(position, hits.length, (i) => hits[i]?.start ?? 0)];
    return hit?.start === position ? hit.meaning : null;
  },
  to: (position) => {
    const hit = hits[rankOf(position, hits.length, (i) => hits[i]?.end ?? 0)];
    return hit?.end === position ? hit.meaning : null;
  },
});
