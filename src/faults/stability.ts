import type { Fault } from '../domain/fault.ts';
import type { Duration, Millis } from '../domain/time.ts';
import type { AlertSettings } from './settings.ts';

/** When a fault last fired, resolved or, flapping, came or went. */
export function lastChange(fault: Fault): Millis {
  return fault.changes.at(-1) ?? fault.since;
}

/** A flapping fault must stay as it is for the flap window, and at least as long as its own `for`. */
export function stableAfter(fault: Fault, settings: AlertSettings): Duration {
  const { flap, conditions } = settings;
  return fault.phase === 'flapping' ? Math.max(flap.within, conditions[fault.condition].for) : flap.within;
}
