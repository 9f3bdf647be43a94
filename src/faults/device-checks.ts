import type { Fault } from '../domain/fault.ts';
import type { Duration, Millis } from '../domain/time.ts';
import type { DeviceLook } from './report.ts';
import type { AlertSettings } from './settings.ts';
import type { Verdict } from './verdict.ts';
import { durationInWords } from './words.ts';

/** A sequence number that went backwards is a restart; the fault heals once the gateway has been steady for a while. */
export function checkRestart(look: DeviceLook | null, settings: AlertSettings, now: Millis): Verdict {
  const before = look?.before?.seq;
  const after = look?.after.seq;
  if (before === undefined || after === undefined || after >= before) return null;
  return { detail: '', memory: { until: now + settings.conditions.gateway_restarted.steady } };
}

/** Another MAC than before: it stays until the right device is back or an operator confirms the new one. */
export function checkDevice(look: DeviceLook | null, was: Fault | undefined): Verdict {
  const found = look?.after.mac;
  if (!look || found === undefined) return null;
  const memory =
    (was?.holds ? was.memory : null) ?? (look.before?.mac === undefined ? null : { mac: look.before.mac });
  if (!memory?.mac) return null;
  return found === memory.mac ? false : { detail: `MAC ${found} instead of ${memory.mac}`, memory };
}

/**
 * Whether the gateway's clock is wrong.
 *
 * @param skew its clock minus Simwire's, by the report's most recent time; null: the report tells no time
 */
export function checkClock(skew: Duration | null, settings: AlertSettings): Verdict {
  if (skew === null) return null;
  if (Math.abs(skew) <= settings.conditions.clock_skew.above) return false;
  return { detail: `${durationInWords(Math.abs(skew))} ${skew < 0 ? 'behind' : 'ahead'}` };
}
