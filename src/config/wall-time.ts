import { DAY, MINUTE, type Millis } from '../domain/time.ts';

/** A date and time as a clock on the wall shows it, wherever that hangs: milliseconds as if it were UTC. */
export type WallTime = number & { readonly wall: true };

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A week like any other: no clock is changed in it. */
const MONDAY = Date.UTC(2026, 0, 5);

/** @returns null unless it is `mon 12:00` or `2026-01-31 09:10` */
export function readWallTime(written: string): WallTime | null {
  const parts = /^(?:([a-z]{3})|(\d{4}-\d\d-\d\d))[ T]([01]\d|2[0-3]):([0-5]\d)$/i.exec(written);
  if (!parts) return null;
  const weekday = WEEKDAYS.indexOf(parts[1]?.toLowerCase() ?? '');
  const date = parts[2];
  const day = date === undefined ? MONDAY + weekday * DAY : Date.parse(`${date}T00:00Z`);
  if (date === undefined ? weekday < 0 : !isDay(day, date)) return null;
  return (day + (Number(parts[3]) * 60 + Number(parts[4])) * MINUTE) as WallTime;
}

/** `2026-02-30` is a number, but no day. */
function isDay(day: Millis, date: string): boolean {
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(date);
}

/** The moment at which a clock in a time zone shows `wall`; of an hour that is skipped, the one after. */
export function momentOf(wall: WallTime, timeZone: string): Millis {
  // The offset is known only for a moment, so guess one, and correct the guess: twice is enough around a change of clocks.
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** How far clocks in a zone are ahead of UTC at a moment. */
function offsetAt(moment: Millis, timeZone: string): number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${format.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1_000) * 1_000;
}
