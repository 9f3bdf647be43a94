import type { Fault } from '../domain/fault.ts';
import { type Duration, type Millis, SECOND } from '../domain/time.ts';
import { say } from '../phrases/phrases.ts';
import type { DeviceChange, Liveness } from './assessment-input.ts';
import type { AlertSettings } from './settings.ts';
import { describeDuration, type Verdict } from './verdict.ts';

/** Period of a device that does not name its own (document 4.2, `expires`). */
const DOCUMENTED_PERIOD: Duration = 180 * SECOND;

/** Picks the period that silence is measured by: its own, else the config's, else the document's; null: not watched. */
function expectedPeriod(liveness: Liveness): Duration | null {
  if (liveness.period) return liveness.period;
  if (liveness.configured !== null) return liveness.configured;
  return liveness.period === undefined && liveness.snapshots ? DOCUMENTED_PERIOD : null;
}

/** Computes when a gateway that stays silent counts as offline; null: never. */
export function offlineAt(liveness: Liveness, settings: AlertSettings): Millis | null {
  const period = expectedPeriod(liveness);
  const { enabled, periods } = settings.conditions.gateway_offline;
  if (period === null || !enabled) return null;
  return Math.max(liveness.lastSeen ?? liveness.startedAt, liveness.startedAt) + periods * period;
}

/**
 * Checks for a gateway that has been silent too long. Only a report ends it: after a restart of Simwire a gateway that
 * was offline stays so until it reports again.
 *
 * @param reported true if this evaluation is made because of a report
 */
export function checkOffline(
  liveness: Liveness,
  reported: boolean,
  settings: AlertSettings,
  now: Millis,
): Verdict {
  const period = expectedPeriod(liveness);
  const due = offlineAt(liveness, settings);
  if (reported || period === null || due === null) return false;
  if (now < due) return null;
  return {
    detail: say('value_reports_every', { period: describeDuration(period) }),
    since: liveness.lastSeen ?? liveness.startedAt,
  };
}

/**
 * Checks for a restart: a sequence number that went backwards. The fault resolves once the gateway has been steady for
 * a while.
 */
export function checkRestart(change: DeviceChange | null, settings: AlertSettings, now: Millis): Verdict {
  const before = change?.before?.seq;
  const after = change?.after.seq;
  if (before === undefined || after === undefined || after >= before) return null;
  return { detail: '', memory: { until: now + settings.conditions.gateway_restarted.steady } };
}

/** Checks for another MAC than before. It holds until the right device is back or an operator confirms the new one. */
export function checkDevice(change: DeviceChange | null, was: Fault | undefined): Verdict {
  const found = change?.after.mac;
  if (!change || found === undefined) return null;
  const memory =
    (was?.holds ? was.memory : null) ??
    (change.before?.mac === undefined ? null : { mac: change.before.mac });
  if (!memory?.mac) return null;
  if (found === memory.mac) return false;
  return { detail: say('value_other', { what: 'MAC', found, expected: memory.mac }), memory };
}

/**
 * Checks for a wrong clock.
 *
 * @param skew the gateway's clock minus Simwire's, by the report's most recent time; null: the report has no time
 */
export function checkClock(skew: Duration | null, settings: AlertSettings): Verdict {
  if (skew === null) return null;
  if (Math.abs(skew) <= settings.conditions.clock_skew.above) return false;
  const duration = describeDuration(Math.abs(skew));
  return { detail: say(skew < 0 ? 'value_clock_behind' : 'value_clock_ahead', { duration }) };
}
