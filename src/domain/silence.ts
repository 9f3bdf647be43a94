import type { ScopePatterns } from './subject.ts';
import type { Millis } from './time.ts';

/** Patterns of a silence or maintenance as in `when`, all of which must match; none: everything. */
export interface SilenceMatch {
  readonly gateway?: readonly string[] | undefined;
  readonly port?: readonly string[] | undefined;
  readonly condition?: readonly string[] | undefined;
  readonly sim?: readonly string[] | undefined;
  readonly tag?: readonly string[] | undefined;
}

/** A period for which an operator mutes notifications. */
export interface Silence {
  readonly id: number;
  readonly match: SilenceMatch;
  readonly createdAt: Millis;
  /** Exclusive. */
  readonly until: Millis;
  readonly author: string;
  /** The scope of its author: outside of these patterns it silences nothing. Null: everything. */
  readonly scope: readonly ScopePatterns[] | null;
  readonly reason: string;
}

/** Returns whether a silence is in force. */
export function isActive(silence: Silence, now: Millis): boolean {
  return silence.createdAt <= now && now < silence.until;
}
