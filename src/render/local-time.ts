import type { Millis } from '../domain/time.ts';

/** The last moment that JavaScript knows; a gateway may claim a later one. */
const LAST_MOMENT = 8_640_000_000_000_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment on a wall clock: `2026-01-31 14:05:12`. `zone` is an IANA name such as `Europe/Riga`. */
export function localDateTime(moment: Millis, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(zone, format);
  }
  return format.format(known(moment));
}

/** A moment to the minute as someone at `now` would say it: `14:05`, or `2026-02-01 14:05` on another day. */
export function localMinute(moment: Millis, now: Millis, zone: string): string {
  const written = localDateTime(moment, zone).slice(0, -3);
  const [day, minute] = written.split(' ');
  return minute !== undefined && localDateTime(now, zone).startsWith(day ?? '') ? minute : written;
}

/** ISO 8601 in UTC, milliseconds only where there are any: `2026-01-31T12:05:12Z`. */
export function isoTime(moment: Millis): string {
  return new Date(known(moment)).toISOString().replace('.000Z', 'Z');
}

/** A length of time in words as short as they get: `45 s`, `3 min 20 s`, `1 h 5 min`. */
export function lasting(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const [large, small, units] =
    seconds < 3_600
      ? [Math.floor(seconds / 60), seconds % 60, ['min', 's']]
      : [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60), ['h', 'min']];
  const whole = `${large} ${units[0] ?? ''}`;
  return small === 0 ? whole : `${whole} ${small} ${units[1] ?? ''}`;
}

function known(moment: Millis): Millis {
  return Math.min(Math.max(moment, -LAST_MOMENT), LAST_MOMENT);
}
