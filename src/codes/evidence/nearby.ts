import type { Candidate } from '../candidates/candidate.ts';
import type { Role } from '../lexicon/language.ts';
import { adjoins, distance } from '../reading/layout.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { rankOf } from '../text/rank.ts';
import type { Reading } from '../reading/reading.ts';

/** A phrase near a candidate, and what lies between the two. */
export interface Nearby {
  readonly hit: Hit;
  /** True where it stands before the candidate. */
  readonly before: boolean;
  /** The stretch between the two: folded positions. */
  readonly from: number;
  readonly to: number;
  /** The words in that stretch. */
  readonly away: number;
  /** True where the stretch holds only marks and linking words of one sentence. */
  readonly beside: boolean;
}

/** Number of phrases on each side of a candidate that are looked at; this bounds the work. */
const WINDOW = 14;

/** Roles that say something by standing near. */
const MEANINGFUL: ReadonlySet<unknown> = new Set<Role>([
  'otp',
  'code',
  'vague',
  'shared',
  'receipt',
  'pickup',
  'enter',
  'reply',
  'purpose',
  'spent',
  'promo',
  'thing',
  'shown',
  'balance',
  'other',
  'call',
  'channel',
  'with',
  'for',
  'counted',
  'valid',
  'secret',
]);

/** Collects the phrases around a candidate that could say something about it, from left to right. */
export const phrasesNear = ({ hits, layout }: Reading, { lead, end }: Candidate): Nearby[] => {
  const here = rankOf(lead, hits.length, (i) => hits[i]?.start ?? 0);
  const last = Math.min(hits.length, here + WINDOW);
  const nearby: Nearby[] = [];
  for (let i = Math.max(0, here - WINDOW); i < last; i++) {
    const hit = hits[i];
    if (hit === undefined || !MEANINGFUL.has(hit.meaning)) continue;
    const before = hit.end <= lead;
    if (!before && hit.start < end) continue;
    const [from, to] = before ? [hit.end, lead] : [end, hit.start];
    nearby.push({
      hit,
      before,
      from,
      to,
      away: distance(layout, from, to),
      beside: adjoins(layout, from, to),
    });
  }
  return nearby;
};
