import type { PortId } from '../domain/port.ts';
import type { Sim } from '../domain/sim.ts';
import type { Millis } from '../domain/time.ts';
import type { ConditionName } from './conditions.ts';

/** What a silence or a maintenance can be about: patterns as in `when`, all of which must match; none: everything. */
export interface SilenceMatch {
  readonly gateway?: readonly string[] | undefined;
  readonly port?: readonly string[] | undefined;
  readonly condition?: readonly string[] | undefined;
  readonly sim?: readonly string[] | undefined;
  readonly tag?: readonly string[] | undefined;
}

/** An operator's wish not to hear of something for a while. Plain JSON. */
export interface Silence {
  readonly id: number;
  readonly match: SilenceMatch;
  readonly createdAt: Millis;
  /** Exclusive. */
  readonly until: Millis;
  readonly author: string;
  readonly reason: string;
}

/** What a fault is about, as silences see it. */
export interface SilenceSubject {
  readonly gateway: string;
  readonly port: PortId | null;
  readonly condition: ConditionName;
  readonly sim: Sim;
}

/** Whether a subject matches; patterns are the rules' business, so that this is handed in. */
export type MatchSubject = (match: SilenceMatch, subject: SilenceSubject) => boolean;

/**
 * The silence that covers a subject now, or null. What it covers goes on, is kept and counted; it is told when the
 * silence is over, if there is still something to tell.
 */
export function silenceOf(
  subject: SilenceSubject,
  silences: readonly Silence[],
  now: Millis,
  matches: MatchSubject,
): Silence | null {
  return silences.find((silence) => isActive(silence, now) && matches(silence.match, subject)) ?? null;
}

/** Whether a silence is in force. */
export function isActive(silence: Silence, now: Millis): boolean {
  return silence.createdAt <= now && now < silence.until;
}
