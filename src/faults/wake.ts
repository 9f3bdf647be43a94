import type { Fault } from '../domain/fault.ts';
import type { Millis } from '../domain/time.ts';
import type { AlertSettings } from './settings.ts';
import { lastChange, stableAfter } from './stability.ts';

/**
 * When the clock alone would next move a fault.
 *
 * @param muted something hides the fault: then there is nothing to repeat
 * @returns null where it would not
 */
export function wakeOf(fault: Fault, muted: boolean, settings: AlertSettings): Millis | null {
  const healed = fault.holds ? (fault.memory?.until ?? null) : null;
  switch (fault.phase) {
    case 'pending':
      return earlier(healed, fault.since + settings.conditions[fault.condition].for);
    case 'firing':
      return earlier(healed, muted ? null : (fault.toldAt ?? 0) + settings.repeat_interval);
    case 'flapping':
      return earlier(healed, lastChange(fault) + stableAfter(fault, settings));
    case 'ok':
      return fault.told ? null : lastChange(fault) + stableAfter(fault, settings);
  }
}

/** The earlier of two moments, null being never. */
export function earlier(a: Millis | null, b: Millis | null): Millis | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}
