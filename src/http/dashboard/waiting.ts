import { Refusal } from '../../domain/refusal.ts';
import { SECOND, type Clock, type Millis } from '../../domain/time.ts';
import { storeRefusal } from '../../operations/context.ts';
import type { Section, Visit } from './section.ts';

/** Time for which a count holds: pages are loaded again and again, and looking through a fleet takes its time. */
const HOLDS = 5 * SECOND;
/** More readers than that have their counts made anew. */
const MOST_KEPT = 1_000;

/** Counts of what waits in the sections, for the navigation of every page. */
export interface WaitingCounts {
  of(section: Section, visit: Visit): Promise<number>;
  /** Has all counted anew: somebody did something. */
  clear(): void;
}

/** Creates the counts, each of which is kept for some seconds for its reader. */
export function createWaitingCounts(clock: Clock): WaitingCounts {
  const counts = new Map<string, { readonly at: Millis; readonly count: Promise<number> }>();

  return {
    of: (section, visit) => {
      if (!section.waiting) return Promise.resolve(0);
      const key = `${section.title} ${visit.principal.id}`;
      const known = counts.get(key);
      if (known && clock() - known.at < HOLDS) return known.count;
      if (counts.size >= MOST_KEPT) counts.clear();
      const count = section.waiting(visit).catch(asNone);
      counts.set(key, { at: clock(), count });
      return count;
    },
    clear: () => {
      counts.clear();
    },
  };
}

/** Counts nothing where the store fails: the page itself says so. */
function asNone(error: unknown): number {
  if (storeRefusal(null, error) instanceof Refusal) return 0;
  throw error;
}
