import type { DeviceReading } from '../domain/observation.ts';
import type { Duration, Millis } from '../domain/time.ts';
import type { Fault } from './fault.ts';
import type { AlertSettings } from './settings.ts';
import type { Verdict } from './verdict.ts';
import { durationInWords } from './words.ts';

/** A gateway before and after a report: everything known of it, the report merged in. */
export interface DeviceLook {
  /** Null: never seen before. */
  readonly before: DeviceReading | null;
  readonly after: DeviceReading;
}

/** A sequence number that went backwards is a restart; the fault ends when the gateway has been steady for a while. */
export function checkRestart(
  look: DeviceLook | null,
  was: Fault | undefined,
  settings: AlertSettings,
  now: Millis,
): Verdict {
  const before = look?.before?.seq;
  const after = look?.after.seq;
  if (before !== undefined && after !== undefined && after < before) return { detail: '', memory: { at: now } };
  const at = was?.memory?.at;
  return at !== undefined && now - at >= settings.conditions.gateway_restarted.steady ? false : null;
}

/** When a restarted gateway counts as steady again. */
export function steadyAt(fault: Fault, settings: AlertSettings): Millis {
  return (fault.memory?.at ?? fault.since) + settings.conditions.gateway_restarted.steady;
}

/** Another MAC than before: it stays until the right device is back or an operator confirms the new one. */
export function checkDevice(look: DeviceLook | null, was: Fault | undefined): Verdict {
  const found = look?.after.mac;
  if (!look || found === undefined) return null;
  const memory = (was?.holds ? was.memory : null) ?? (look.before?.mac === undefined ? null : { mac: look.before.mac });
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
