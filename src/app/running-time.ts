import { MINUTE, type Clock, type Duration, type Millis } from '../domain/time.ts';
import type { Uptime } from '../runtime/uptime.ts';
import type { Documents, RunningRecord } from '../store/contract/documents.ts';

/** Interval at which it is recorded that a relay runs. So much at most is not counted of what ran before a longer pause. */
export const RECORD_RUNNING = 10 * MINUTE;
/** Time between two records in which no relay ran all the while. */
const GAP = RECORD_RUNNING + 2 * MINUTE;
/** The most gaps that are kept: the latest. */
const MOST_GAPS = 500;
const KEY = 'all relays';

/** The time for which any relay on the store has run, over restarts. */
export interface RunningTime {
  /** Returns for how long one has run since a moment. */
  readonly since: (moment: Millis) => Duration;
  /**
   * Records that this one runs, and learns when none did.
   *
   * @throws StoreUnavailable
   */
  record(): Promise<void>;
}

/**
 * Reads when relays ran on the store.
 *
 * @throws StoreUnavailable
 */
export async function openRunningTime(
  documents: Pick<Documents<RunningRecord>, 'get' | 'change'>,
  clock: Clock,
  uptime: Pick<Uptime, 'since'>,
): Promise<RunningTime> {
  let known = seenNow(await documents.get(KEY), clock());

  return {
    since: (moment) => {
      const now = clock();
      // A machine that was suspended has recorded nothing of it yet.
      const suspended = { from: known.seenAt, until: uptime.since() };
      const off = [...known.gaps, suspended].reduce((sum, { from, until }) => {
        return sum + Math.max(0, Math.min(until, now) - Math.max(from, moment));
      }, 0);
      return now - moment - off;
    },
    record: async () => {
      known = await documents.change(KEY, (before) => seenNow(before, clock()));
    },
  };
}

/** Adds to a record that a relay runs now. A gap of which the end is still to come is one of a clock that was wrong. */
function seenNow(before: RunningRecord | null, now: Millis): RunningRecord {
  if (before === null) return { seenAt: now, gaps: [] };
  const past = before.gaps.filter(({ until }) => until <= now + GAP);
  const off = now - before.seenAt > GAP ? [{ from: before.seenAt, until: now }] : [];
  return { seenAt: now, gaps: [...past, ...off].slice(-MOST_GAPS) };
}
