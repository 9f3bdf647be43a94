import { SECOND, type Duration, type Millis } from '../domain/time.ts';
import type { AlertSettings } from './settings.ts';
import type { Verdict } from './verdict.ts';
import { durationInWords } from './words.ts';

/** How often a device reports that does not say so (document 4.2, `expires`). */
const DOCUMENTED_PERIOD: Duration = 180 * SECOND;

/** What is known of a gateway's reporting. */
export interface Watch {
  /** When its last report of any type came; null: never. */
  readonly lastSeen: Millis | null;
  /** When this process began to listen: it was deaf before, and that is not the gateway's silence. */
  readonly startedAt: Millis;
  /** Whether a dev-status ever came. */
  readonly snapshots: boolean;
  /** Its own period; null: it says that it has none; undefined: it does not say. */
  readonly period: Duration | null | undefined;
  /** The config's `period`. */
  readonly configured: Duration | null;
}

/** The period that silence is measured by: its own, else the config's, else the document's; null: not watched. */
function watchPeriod(watch: Watch): Duration | null {
  if (watch.period) return watch.period;
  if (watch.configured !== null) return watch.configured;
  return watch.period === undefined && watch.snapshots ? DOCUMENTED_PERIOD : null;
}

/** When a gateway that stays silent is offline; null: never. */
export function offlineAt(watch: Watch, settings: AlertSettings): Millis | null {
  const period = watchPeriod(watch);
  const { enabled, periods } = settings.conditions.gateway_offline;
  if (period === null || !enabled) return null;
  return Math.max(watch.lastSeen ?? watch.startedAt, watch.startedAt) + periods * period;
}

/**
 * Whether a gateway is silent for too long. Only a report ends it: after a restart of Simwire a gateway that was
 * offline stays so until it is heard again.
 *
 * @param heard whether this look is made because of a report
 */
export function checkSilence(watch: Watch, heard: boolean, settings: AlertSettings, now: Millis): Verdict {
  const period = watchPeriod(watch);
  const due = offlineAt(watch, settings);
  if (heard || period === null || due === null) return false;
  if (now < due) return null;
  return { detail: `reports every ${durationInWords(period)}`, since: watch.lastSeen ?? watch.startedAt };
}
