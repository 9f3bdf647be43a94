import type { Hit, Meaning } from './lexicon.ts';
import { rankOf } from '../text/rank.ts';

/** Lookup of the phrase that begins or ends at a folded position; null where there is none, or outside of the text. */
export interface PhraseBorders {
  readonly from: (position: number) => Meaning | null;
  /** Returns the meaning of the phrase that ends at a position; `position` is exclusive, the first that is not part of the phrase. */
  readonly to: (position: number) => Meaning | null;
}

/** Creates the lookup for phrases that are in order and do not overlap. */
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
