import { DAY, HOUR, MINUTE, type Millis } from '../domain/time.ts';
import type { Zone } from '../rules/zone.ts';

/** What a clock on the wall shows, wherever that hangs: the milliseconds of that date and time in UTC. */
export type WallTime = number & { readonly wall: true };

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The start of a week like any other: hardly any clock is changed in January. */
const MONDAY = Date.UTC(2026, 0, 5);

/** @returns null unless it is `mon 12:00` or `2026-01-31 09:10` */
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

/** Null for a day that its month does not have, which JavaScript would move into the next. */
function dayOfDate(date: string): Millis | null {
  const day = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(date) ? day : null;
}

/** The moment at which the clocks of a zone show `wall`; where they skip that, as much after the change as it is after. */
export function momentOf(wall: WallTime, zone: Zone): Millis {
  // The offset belongs to a moment, which is what is looked for: guess one, and correct the guess.
  const guess = wall - zone.offsetAt(wall);
  return wall - zone.offsetAt(guess);
}
