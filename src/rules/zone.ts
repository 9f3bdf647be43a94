import { MINUTE, type Duration, type Millis } from '../domain/time.ts';

/** A time zone: how far its clocks are ahead of UTC. */
export interface Zone {
  readonly name: string;
  offsetAt(at: Millis): Duration;
}

/**
 * Smallest step between changes of an offset: zones change it at full quarters of an hour only, so that one answer
 * holds for a quarter.
 */
export const QUARTER = 15 * MINUTE;
/** Some 40 days of quarters. */
const MOST_CACHED = 4_096;
/** Zones by name: the system takes milliseconds to find one, and a config reads its own several times. */
const zones = new Map<string, Zone>();
/** More than there are: names may be in any case. */
const MOST_ZONES = 1_000;
const OFFSET = /^GMT(?:([+-])(\d{2}):(\d{2})(?::\d{2})?)?$/;

/**
 * Reads a time zone by its IANA name (`Europe/Riga`).
 *
 * @returns null if the system knows no such zone
 */
export function createZone(name: string): Zone | null {
  const zone = zones.get(name) ?? readZone(name);
  if (!zone) return null;
  if (zones.size >= MOST_ZONES) zones.clear();
  zones.set(name, zone);
  return zone;
}

function readZone(name: string): Zone | null {
  const format = formatter(name);
  if (!format) return null;
  const cache = new Map<number, Duration>();
  return {
    name,
    offsetAt(at) {
      const quarter = Math.floor(at / QUARTER);
      const known = cache.get(quarter);
      if (known !== undefined) return known;
      if (cache.size >= MOST_CACHED) cache.clear();
      const offset = readOffset(format, quarter * QUARTER);
      cache.set(quarter, offset);
      return offset;
    },
  };
}

/** UTC, for where no zone can be read. */
export const UTC: Zone = { name: 'UTC', offsetAt: () => 0 };

/** Returns what the zone's clocks show, as the milliseconds of that date and time in UTC. */
export function localTime(zone: Zone, at: Millis): Millis {
  return at + zone.offsetAt(at);
}

function formatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}

function readOffset(format: Intl.DateTimeFormat, at: Millis): Duration {
  const written = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = OFFSET.exec(written) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}
