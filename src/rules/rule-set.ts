import type { Plan, Priority } from '../domain/delivery.ts';
import { DAY, type Duration, type Millis } from '../domain/time.ts';
import type { Condition } from './condition.ts';
import type { RuleIndex } from './index/rule-index.ts';
import type { TimeWindow } from './time-window.ts';
import { localTime, type Zone } from './zone.ts';

/** A destination, and those to try after it. */
export interface Target {
  readonly destination: string;
  readonly alternatives: readonly string[];
}

/** A rule, ready to be applied. */
export interface Rule {
  readonly name: string;
  readonly condition: Condition;
  readonly targets: readonly Target[];
  /** True if the following rules are tried too. */
  readonly continues: boolean;
  readonly template: string | null;
  /** Null: high for a one-time code or a critical alert, otherwise normal. */
  readonly priority: Priority | null;
  readonly expires: Duration | null;
  readonly forgetAfter: Duration | null;
  readonly collection: Collection;
}

/** All rules in their order, with the index over them. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly index: RuleIndex;
}

/** A rule's `digest` and `quiet`, compiled. */
export interface Collection {
  readonly digest: Duration | null;
  readonly quiet: TimeWindow | null;
  readonly zone: Zone;
}

/**
 * Decides whether, and until when, a delivery is collected to be summed up with others. A digest collects everything of
 * its rule; quiet hours collect what is not of high priority, and also a digest that would be due within them.
 *
 * @returns null if it is not collected
 */
export function collectUntil(
  { digest, quiet, zone }: Collection,
  priority: Priority,
  now: Millis,
): Plan['collected'] {
  const due = digest === null ? now : nextDigest(digest, zone, now);
  const end = priority === 'high' ? due : (quiet?.endOf(due) ?? due);
  if (end > due) return { kind: digest === null ? 'quiet' : 'digest', until: end };
  return digest === null ? null : { kind: 'digest', until: due };
}

/** The local Monday 1970-01-05, so that a digest of 7 days comes in the night to Monday. */
const FIRST_MONDAY = 4 * DAY;

/**
 * Computes when the digest that collects at `now` is due: the next multiple of its length, counted from the local
 * midnight, which starts the count anew; a length of more than a day is counted from a Monday.
 */
function nextDigest(length: Duration, zone: Zone, now: Millis): Millis {
  const local = localTime(zone, now);
  const start = length > DAY ? FIRST_MONDAY : Math.floor(local / DAY) * DAY;
  const next = start + (Math.floor((local - start) / length) + 1) * length;
  return instantAfter(zone, now, length > DAY ? next : Math.min(next, start + DAY));
}

/** Finds the moment after `now` when the zone's clocks show a later local time. */
function instantAfter(zone: Zone, now: Millis, local: Millis): Millis {
  const offset = zone.offsetAt(now);
  const straight = local - offset;
  if (zone.offsetAt(straight - 1) === offset) return straight;
  // The clocks change before then; a local time that the change leaves out is taken as the moment of the change.
  const changed = local - zone.offsetAt(straight);
  return changed > now ? changed : straight;
}
