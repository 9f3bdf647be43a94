import type { Duration } from '../../domain/time.ts';
import { within } from '../../runtime/within.ts';

/** Wakes those who wait for an expectation of theirs, and nobody else. */
export interface Fulfilments {
  /** Number of times that something happened to expectations so far. */
  count(): number;
  /**
   * Waits until something happens to an expectation, but for no longer than `limit`. Returns false if nothing did.
   *
   * @param seen the number of times when it was looked at: if more happened since, it is to be looked at again at once
   * @param gone ends the wait
   */
  wait(expectation: number, limit: Duration, seen: number, gone: AbortSignal): Promise<boolean>;
  raise(expectation: number): void;
  raiseAll(): void;
}

/** Creates the signals, for which nobody waits yet. */
export function createFulfilments(): Fulfilments {
  const waiting = new Map<number, Set<() => void>>();

  let count = 0;

  function raise(expectation: number): void {
    count++;
    for (const wake of waiting.get(expectation) ?? []) wake();
  }

  return {
    count: () => count,
    raise,
    raiseAll: () => {
      count++;
      for (const expectation of waiting.keys()) raise(expectation);
    },
    wait: async (expectation, limit, seen, gone) => {
      if (seen !== count) return true;
      const { promise, resolve } = Promise.withResolvers<undefined>();
      let isWoken = false;
      const wake = (): void => {
        isWoken = true;
        resolve(undefined);
      };
      const leave = (): void => {
        resolve(undefined);
      };
      const others = waiting.get(expectation) ?? new Set();
      waiting.set(expectation, others.add(wake));
      gone.addEventListener('abort', leave, { once: true });
      await within(limit, promise);
      gone.removeEventListener('abort', leave);
      others.delete(wake);
      if (others.size === 0) waiting.delete(expectation);
      return isWoken;
    },
  };
}
