import type { Fault, FaultMemory } from '../domain/fault.ts';
import { DAY, type Duration, HOUR, type Millis, MINUTE, SECOND } from '../domain/time.ts';
import { say } from '../phrases/phrases.ts';

/** Verdict on a condition that holds. */
export interface Held {
  /** The values behind it, in words: `balance 0.40`. */
  readonly detail: string;
  /** Start, if it is known to be earlier than this evaluation. */
  readonly since?: Millis;
  /** Memory to keep with the fault. */
  readonly memory?: FaultMemory;
}

/**
 * Verdict of one evaluation on a condition: it holds, it does not, or (null) nothing is known and all stays as it was.
 */
export type Verdict = Held | false | null;

/** Returns the verdict on a value that cannot be known now: what fires stays, what was only about to fire does not. */
export function unknowable(was: Fault | undefined): Verdict {
  return was && was.phase !== 'pending' ? null : false;
}

const UNITS: readonly (readonly [Duration, 'days' | 'hours' | 'minutes' | 'seconds'])[] = [
  [DAY, 'days'],
  [HOUR, 'hours'],
  [MINUTE, 'minutes'],
  [SECOND, 'seconds'],
];

/** Describes a duration, in the largest unit of which it is at least two: `90 s`, `3 min`, `26 h`. */
export function describeDuration(duration: Duration): string {
  const [size, unit] = UNITS.find(([size]) => duration >= 2 * size) ?? [SECOND, 'seconds'];
  return say(unit, { count: Math.round(duration / size) });
}
