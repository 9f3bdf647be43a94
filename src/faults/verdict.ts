import type { Fault, FaultMemory } from '../domain/fault.ts';
import type { Millis } from '../domain/time.ts';

/** A condition holds. */
export interface Held {
  /** The values behind it, in words: `balance 0.40`. */
  readonly detail: string;
  /** Since when, where it is known to be longer than since this look. */
  readonly since?: Millis;
  /** What to remember of it. */
  readonly memory?: FaultMemory;
}

/** What one look says of a condition: it holds, it does not, or (null) nothing can be said and all stays as it was. */
export type Verdict = Held | false | null;

/** The verdict on a value that cannot be known now: what fires stays, what was only about to fire does not. */
export function unknowable(was: Fault | undefined): Verdict {
  return was && was.phase !== 'pending' ? null : false;
}
