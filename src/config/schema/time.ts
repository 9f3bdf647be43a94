import { DAY, HOUR, type Millis, MINUTE } from '../../domain/time.ts';
import { localTime, type Zone } from '../../rules/zone.ts';
import { object, oneOrMany, text } from './scalar.ts';

/** Keys of a weekly window, for parts that have more keys. The rules check their values. */
export const windowShape = {
  days: oneOrMany(text)
    .optional()
    .describe(
      'Days such as `mon`, `mon-fri` or `[sat, sun]`; of a window over midnight the day on which it starts. Unset: every day.',
    ),
  from: text.optional().describe('From this time on, such as `"08:00"`. Unset: from midnight on.'),
  to: text
    .optional()
    .describe(
      'Until just before this time; not later than `from` means on the next day. Unset: until midnight.',
    ),
};

export const timeWindow = object(windowShape).meta({
  id: 'window',
  description: 'A part of the week, in `time_zone`.',
});

/** Local time of no particular zone: the milliseconds of that date and time in UTC. */
export type WallTime = number & { readonly wall: true };

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The start of a week like any other: hardly any clock is changed in January. */
const MONDAY = Date.UTC(2026, 0, 5);

/**
 * Parses a local time.
 *
 * @returns null unless it is `mon 12:00` or `2026-01-31 09:10`
 */
export function readWallTime(written: string): WallTime | null {
  const parts = /^(?:([a-z]{3})|(\d{4}-\d\d-\d\d))[ T]([01]\d|2[0-3]):([0-5]\d)$/i.exec(written);
  if (!parts) return null;
  const [, weekday, date, hours, minutes] = parts;
  const day = date === undefined ? dayOfWeek(weekday ?? '') : dayOfDate(date);
  return day === null ? null : ((day + Number(hours) * HOUR + Number(minutes) * MINUTE) as WallTime);
}

function dayOfWeek(name: string): Millis | null {
  const number = WEEKDAYS.indexOf(name.toLowerCase());
  return number < 0 ? null : MONDAY + number * DAY;
}

/** Parses a date; null for a day that its month does not have, which JavaScript would move into the next. */
function dayOfDate(date: string): Millis | null {
  const day = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(date) ? day : null;
}

/**
 * Returns the moment at which the clocks of a zone show `wall`; where they skip that, as much after the change as it is
 * after.
 */
export function momentOf(wall: WallTime, zone: Zone): Millis {
  // The offset belongs to a moment, which is what is looked for: guess one, and correct the guess.
  const guess = wall - zone.offsetAt(wall);
  return wall - zone.offsetAt(guess);
}

/**
 * Finds when the clocks of a zone show a time of day, around a moment.
 *
 * @returns the last time up to `at` and the next one after it; null unless it is written as `18:00`
 */
export function timesOfDay(
  written: string,
  at: Millis,
  zone: Zone,
): { readonly last: Millis; readonly next: Millis } | null {
  const parts = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(written);
  if (!parts) return null;
  const today = Math.floor(localTime(zone, at) / DAY) * DAY;
  const time = Number(parts[1]) * HOUR + Number(parts[2]) * MINUTE;
  const times = [-1, 0, 1].map((days) => momentOf((today + days * DAY + time) as WallTime, zone));
  return {
    last: times.findLast((moment) => moment <= at) ?? at,
    next: times.find((moment) => moment > at) ?? at,
  };
}
