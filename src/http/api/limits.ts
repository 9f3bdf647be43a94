import { SECOND, type Clock, type Millis } from '../../domain/time.ts';

/** Requests that a principal may send in a second for long, and at once. */
const PER_SECOND = 10;
const BURST = 50;
/** The most principals whose requests are counted; whoever was quiet for longest is forgotten first. */
const MOST_KNOWN = 10_000;

/** A principal's tokens, counted up to a moment (a token bucket). */
interface Bucket {
  readonly tokens: number;
  readonly at: Millis;
}

/** Limits the rate of requests per principal. */
export interface RateLimit {
  /** Takes a request. Returns 0, or the seconds after which one may come again. */
  take(principal: string): number;
}

/** Creates the limit of 10 requests a second for each principal, in bursts of up to 50. */
export function createRateLimit(clock: Clock): RateLimit {
  const buckets = new Map<string, Bucket>();
  return {
    take: (principal) => {
      const now = clock();
      const { tokens, at } = buckets.get(principal) ?? { tokens: BURST, at: now };
      const elapsed = Math.max(0, now - at) / SECOND;
      const filled = Math.min(BURST, tokens + elapsed * PER_SECOND);
      const taken = filled >= 1;
      buckets.delete(principal);
      buckets.set(principal, { tokens: taken ? filled - 1 : filled, at: now });
      const [oldest] = buckets.keys();
      if (buckets.size > MOST_KNOWN && oldest !== undefined) buckets.delete(oldest);
      return taken ? 0 : Math.ceil((1 - filled) / PER_SECOND);
    },
  };
}

/** Limits what a principal may have open at the same time: requests that wait, or streams. */
export interface Slots {
  /** Takes a slot; null if all are taken. Whoever has one gives it back by the function. */
  take(principal: string): (() => void) | null;
}

/** Creates slots, so many for each principal. */
export function createSlots(each: number): Slots {
  const taken = new Map<string, number>();
  return {
    take: (principal) => {
      const count = taken.get(principal) ?? 0;
      if (count >= each) return null;
      taken.set(principal, count + 1);
      let isMine = true;
      return () => {
        if (!isMine) return;
        isMine = false;
        const left = (taken.get(principal) ?? 1) - 1;
        if (left === 0) taken.delete(principal);
        else taken.set(principal, left);
      };
    },
  };
}
