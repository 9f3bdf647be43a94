import type { PortTraffic, Tally } from '../domain/fault.ts';
import type { PortReading } from '../domain/observation.ts';
import type { Duration, Millis } from '../domain/time.ts';
import { ON_AIR } from './radio.ts';
import type { AlertSettings } from './settings.ts';
import { sum } from './traffic.ts';
import type { Verdict } from './verdict.ts';
import { durationInWords } from './words.ts';

interface Thresholds {
  readonly above: number;
  readonly within: Duration;
  readonly least: number;
}

/**
 * Whether too great a share of a port's SMS, or calls, failed. With fewer outcomes than `least` only a success says
 * something: what failed and was not tried again still fails.
 */
export function checkFailures(tally: Tally | undefined, thresholds: Thresholds, now: Millis): Verdict {
  if (!tally) return null;
  const { total, failed } = sum(tally, thresholds.within, now);
  if (total < thresholds.least) return tally.ok ? false : null;
  return failed > thresholds.above * total ? { detail: `${failed} of ${total} failed` } : false;
}

/** Whether a port that usually receives has received nothing for long; one that is not on the air cannot. */
export function checkDeaf(
  traffic: PortTraffic,
  port: PortReading | undefined,
  settings: AlertSettings,
  now: Millis,
): Verdict {
  const due = deafAt(traffic, settings);
  if (due === null || !traffic.received) return false;
  if (now < due) return false;
  if (!port?.state || !ON_AIR.has(port.state)) return null;
  return {
    detail: `nothing for ${durationInWords(settings.conditions.port_deaf.after)}`,
    since: traffic.received.last,
  };
}

/** When a port that goes on receiving nothing is deaf; null: never, as it does not usually receive. */
export function deafAt({ received }: PortTraffic, settings: AlertSettings): Millis | null {
  const { enabled, after, least } = settings.conditions.port_deaf;
  return enabled && received && received.count >= least ? received.last + after : null;
}
