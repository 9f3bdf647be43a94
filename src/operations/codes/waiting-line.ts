import type { Duration } from '../../domain/time.ts';
import { within } from '../../runtime/within.ts';
import { candidate, type Candidate } from '../live/candidate.ts';
import type { ClaimedCode, SmsWithCode } from './code.ts';

/**
 * Result of an attempt to take a code. `taken`: somebody else has it. Where whoever waits got another one meanwhile, by its key, it
 * may be the next one's; so may it be if that is `not mine` to be seen any more.
 */
export type Taken = 'taken' | 'not mine' | { readonly code: ClaimedCode; readonly isAnother: boolean };

/** Somebody who waits for the next code that fits. */
export interface Waiter {
  /** Requests of the same one get the same code; null: it is the only one. */
  readonly key: string | null;
  /** Checks in memory whether it wants an event. */
  readonly wants: (event: Candidate) => boolean;
  /** Tries to take an event that it wants. */
  readonly take: (event: SmsWithCode) => Promise<Taken>;
  /** Takes the oldest one that is stored already; null if there is none. */
  readonly look: () => Promise<ClaimedCode | null>;
}

/** All who wait for a code, the oldest first. New codes are held against them in memory: nobody asks the store for each. */
export interface WaitingLine {
  /**
   * Waits for a code, but for no longer than `limit`; null if none came in time.
   *
   * @param gone ends the wait
   */
  wait(waiter: Waiter, limit: Duration, gone: AbortSignal): Promise<ClaimedCode | null>;
  /** Offers a code to those who wait. */
  offer(event: SmsWithCode): void;
  isEmpty(): boolean;
  /** Has all look in the store again: another process may have changed it. */
  lookAgain(): Promise<void>;
}

/** A place in the line. */
interface Place {
  readonly waiter: Waiter;
  /** Its attempt to take a code; null: it makes none. What is offered meanwhile goes to those behind it. */
  attempt: Promise<unknown> | null;
  /** Something was offered during its attempt. */
  missed: boolean;
  readonly answer: (code: ClaimedCode) => void;
  readonly fail: (error: unknown) => void;
}

/** Creates a line in which nobody waits yet. */
export function createWaitingLine(): WaitingLine {
  const line = new Set<Place>();

  async function offer(event: SmsWithCode): Promise<void> {
    const offered = candidate(event);
    // Those who join meanwhile come at the end.
    for (const place of line) {
      if (place.attempt) place.missed = true;
      if (place.attempt || !place.waiter.wants(offered)) continue;
      const taken = await attempt(place, () => place.waiter.take(event));
      if (taken !== null && typeof taken !== 'string') serve(place, taken.code);
      if (place.missed) void look(place);
      if (taken === 'taken' || (taken !== null && taken !== 'not mine' && !taken.isAnother)) return;
    }
  }

  async function look(place: Place): Promise<void> {
    place.missed = true;
    while (place.missed && !place.attempt && line.has(place)) {
      place.missed = false;
      const code = await attempt(place, () => place.waiter.look());
      if (code) serve(place, code);
    }
  }

  /** Does something for a place during which it takes nothing else; null if that failed. */
  async function attempt<T>(place: Place, work: () => Promise<T>): Promise<T | null> {
    const result = work().catch((error: unknown) => {
      line.delete(place);
      place.fail(error);
      return null;
    });
    place.attempt = result;
    await result;
    place.attempt = null;
    return result;
  }

  /** Answers a request, and with it all others by the same key. */
  function serve(place: Place, code: ClaimedCode): void {
    const { key } = place.waiter;
    for (const other of line) {
      if (other !== place && (key === null || other.waiter.key !== key)) continue;
      line.delete(other);
      other.answer(code);
    }
  }

  return {
    offer: (event) => {
      if (line.size > 0) void offer(event);
    },
    isEmpty: () => line.size === 0,
    lookAgain: async () => {
      for (const place of line) await look(place);
    },
    wait: async (waiter, limit, gone) => {
      const { promise, resolve, reject } = Promise.withResolvers<ClaimedCode | null>();
      const place: Place = { waiter, attempt: null, missed: false, answer: resolve, fail: reject };
      const leave = (): void => {
        resolve(null);
      };
      line.add(place);
      gone.addEventListener('abort', leave, { once: true });
      try {
        await look(place);
        if (limit > 0 && !gone.aborted) await within(limit, promise);
        // A code that it is about to get is not to be lost.
        await place.attempt;
        leave();
        return await promise;
      } finally {
        gone.removeEventListener('abort', leave);
        line.delete(place);
      }
    },
  };
}
