/** Counts what came in a sliding window; the clock is handed in. */
export interface SlidingLimit {
  /** Milliseconds until one more would be allowed; 0: it is allowed. */
  wait(now: number): number;
  take(now: number): void;
}

/** Creates a limit of `count` in any window of `per` milliseconds. */
export function createSlidingLimit(count: number, per: number): SlidingLimit {
  const taken: number[] = [];
  return {
    wait(now) {
      while (taken.length > 0 && (taken[0] ?? 0) <= now - per) taken.shift();
      return taken.length < count ? 0 : (taken[taken.length - count] ?? 0) + per - now;
    },
    take: (now) => void taken.push(now),
  };
}
