import { MINUTE, type Clock, type Millis } from './time.ts';

/** So many kinds of trouble are told apart; beyond that those are forgotten that were told longest ago. */
const MOST_KINDS = 1_000;

/**
 * Decides whether one more trouble of a kind is told: at most one a minute is.
 *
 * @returns how many of that kind were left out before this one; null: this one is to be left out too
 */
export type Repeats = (kind: string) => number | null;

export function createRepeats(clock: Clock): Repeats {
  const told = new Map<string, { readonly at: Millis; unsaid: number }>();
  return (kind) => {
    const now = clock();
    const last = told.get(kind);
    // The clock may have been set back.
    if (last && Math.abs(now - last.at) < MINUTE) {
      last.unsaid += 1;
      return null;
    }
    told.delete(kind);
    told.set(kind, { at: now, unsaid: 0 });
    const [oldest] = told.keys();
    if (told.size > MOST_KINDS && oldest !== undefined) told.delete(oldest);
    return last?.unsaid ?? 0;
  };
}
