import type { Millis } from '../domain/time.ts';
import { say } from '../phrases/phrases.ts';

/** The last moment that JavaScript knows; a gateway may claim a later one. */
const LAST_MOMENT = 8_640_000_000_000_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes a moment as on a wall clock: `2026-01-31 14:05:12`. `zone` is an IANA name such as `Europe/Riga`. */
export function localDateTime(moment: Millis, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(zone, format);
  }
  return format.format(known(moment));
}

/** Writes a moment to the minute, as someone at `now` would say it: `14:05`, or `2026-02-01 14:05` on another day. */
export function localMinute(moment: Millis, now: Millis, zone: string): string {
  const written = localDateTime(moment, zone).slice(0, -3);
  const [day, minute] = written.split(' ');
  return minute !== undefined && localDateTime(now, zone).startsWith(day ?? '') ? minute : written;
}

/** Writes a moment as ISO 8601 in UTC, milliseconds only where there are any: `2026-01-31T12:05:12Z`. */
export function isoTime(moment: Millis): string {
  return new Date(known(moment)).toISOString().replace('.000Z', 'Z');
}

/** Writes a length of time in words as short as they get: `45 s`, `3 min 20 s`, `1 h 5 min`, `2 d 3 h`. */
export function lasting(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 60) return say('seconds', { count: seconds });
  const at = LARGE_UNITS.findIndex(([size]) => seconds >= size);
  const [size, unit] = LARGE_UNITS[at] ?? [1, 'seconds'];
  const [part, smaller] = LARGE_UNITS[at + 1] ?? [1, 'seconds'];
  const large = say(unit, { count: Math.floor(seconds / size) });
  const small = Math.floor((seconds % size) / part);
  return small === 0 ? large : say('two_units', { large, small: say(smaller, { count: small }) });
}

const LARGE_UNITS: readonly (readonly [seconds: number, unit: 'days' | 'hours' | 'minutes' | 'seconds'])[] = [
  [86_400, 'days'],
  [3_600, 'hours'],
  [60, 'minutes'],
];

function known(moment: Millis): Millis {
  return Math.min(Math.max(moment, -LAST_MOMENT), LAST_MOMENT);
}
