import type { Clock, Duration } from '../domain/time.ts';

/** Does each piece of work once: whoever asks for it again, also meanwhile, gets the same result. */
export interface Once<T> {
  /** Returns what the work with this key came to, or does it. */
  run(key: string, work: () => Promise<T>): Promise<T>;
}

/** The most results that are remembered; the oldest are forgotten first. */
const MOST_KNOWN = 10_000;

/**
 * Remembers results for a while.
 *
 * @param counts returns false for a result that is not worth remembering; errors never are
 */
export function createOnce<T>(clock: Clock, length: Duration, counts: (result: T) => boolean): Once<T> {
  const known = new Map<string, { readonly result: Promise<T>; readonly until: number }>();

  function forget(): void {
    const now = clock();
    for (const [key, { until }] of known) {
      if (until > now && known.size <= MOST_KNOWN) return;
      known.delete(key);
    }
  }

  return {
    run: (key, work) => {
      forget();
      const before = known.get(key);
      if (before) return before.result;
      const result = work();
      known.set(key, { result, until: clock() + length });
      const drop = (): void => {
        if (known.get(key)?.result === result) known.delete(key);
      };
      result.then((found) => {
        if (!counts(found)) drop();
      }, drop);
      return result;
    },
  };
}
