import type { PortTraffic, Slice, Tally } from '../domain/fault.ts';
import type { PortReading } from '../domain/observation.ts';
import type { Duration, Millis } from '../domain/time.ts';
import { say } from '../phrases/phrases.ts';
import type { TrafficOutcome } from './assessment-input.ts';
import { REGISTERED_STATES } from './radio-states.ts';
import type { AlertSettings } from './settings.ts';
import { describeDuration, type Verdict } from './verdict.ts';

interface Thresholds {
  readonly above: number;
  readonly within: Duration;
  readonly least: number;
}

/**
 * Checks for too great a share of failures among a port's SMS, or calls. With fewer outcomes than `least` only a
 * success counts: what failed and was not tried again still fails.
 *
 * @param now end of the window that is counted
 */
export function checkFailures(tally: Tally | undefined, thresholds: Thresholds, now: Millis): Verdict {
  if (!tally) return null;
  const { total, failed } = sum(tally, thresholds.within, now);
  if (total < thresholds.least) return tally.ok ? false : null;
  return failed > thresholds.above * total ? { detail: say('value_failed', { failed, total }) } : false;
}

/** Checks for a port that usually receives but has received nothing for long; one that is not registered cannot. */
export function checkDeaf(
  traffic: PortTraffic,
  port: PortReading | undefined,
  settings: AlertSettings,
  now: Millis,
): Verdict {
  const due = deafAt(traffic, settings);
  if (due === null || !traffic.received) return false;
  if (now < due) return false;
  if (!port?.state || !REGISTERED_STATES.has(port.state)) return null;
  return {
    detail: say('value_nothing', { duration: describeDuration(settings.conditions.port_deaf.after) }),
    since: traffic.received.last,
  };
}

/** Computes when a port that goes on receiving nothing counts as deaf; null: never, as it does not usually receive. */
export function deafAt({ received }: PortTraffic, settings: AlertSettings): Millis | null {
  const { enabled, after, least } = settings.conditions.port_deaf;
  return enabled && received && received.count >= least ? received.last + after : null;
}

/** Number of slices of a window; counts leave it one slice at a time. */
const SLICES = 10;

/** Adds one outcome to a port's counters. */
export function count(
  traffic: PortTraffic,
  { kind, ok }: TrafficOutcome,
  settings: AlertSettings,
  now: Millis,
): PortTraffic {
  const { sms_sending_fails, calls_fail } = settings.conditions;
  switch (kind) {
    case 'sms_sent':
      return { ...traffic, sms: add(traffic.sms, ok, sms_sending_fails.within, now) };
    case 'call_out':
      return { ...traffic, calls: add(traffic.calls, ok, calls_fail.within, now) };
    case 'received':
      return { ...traffic, received: { count: (traffic.received?.count ?? 0) + 1, last: now } };
  }
}

/**
 * Sums a tally over the last `within` milliseconds.
 *
 * @internal outside of this file for its tests only
 */
export function sum(tally: Tally, within: Duration, now: Millis): { total: number; failed: number } {
  const recent = tally.slices.filter(([start]) => now - start < within);
  return {
    total: recent.reduce((sum, [, total]) => sum + total, 0),
    failed: recent.reduce((sum, [, , failed]) => sum + failed, 0),
  };
}

function add(tally: Tally | undefined, ok: boolean, within: Duration, now: Millis): Tally {
  const width = Math.max(1, Math.ceil(within / SLICES));
  const start = Math.floor(now / width) * width;
  const kept = (tally?.slices ?? []).filter(([at]) => now - at < within && at !== start);
  const current = tally?.slices.find(([at]) => at === start);
  const slice: Slice = [start, (current?.[1] ?? 0) + 1, (current?.[2] ?? 0) + (ok ? 0 : 1)];
  return { slices: [...kept, slice].slice(-SLICES - 1), ok };
}
