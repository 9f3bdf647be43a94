import { nearest } from '../domain/names.ts';
import { DAY, type Duration, HOUR, type Millis, MINUTE } from '../domain/time.ts';
import type { SpecProblem, TimeSpec } from './spec.ts';
import { localTime, QUARTER, type Zone } from './zone.ts';

/** A weekly window in a time zone. What its clocks show decides, so that a day with a clock change needs no rule of its own. */
export interface TimeWindow {
  /** As the user wrote it: `mon-fri 08:00-20:00`. */
  readonly written: string;
  contains(at: Millis): boolean;
  /**
   * Returns when the window that contains `at` is over: the first moment after it that no occurrence contains, because
   * one that begins where another ends goes on with it. `at` itself if it is outside; null if the window never ends.
   */
  endOf(at: Millis): Millis | null;
}

/** A window as its local clock sees it: on these weekdays, from and to in milliseconds after midnight, `to` > `from`. */
interface Span {
  readonly days: readonly boolean[];
  readonly from: Duration;
  readonly to: Duration;
}

/**
 * Compiles a weekly window: `from` inclusive, `to` exclusive; `to` at or before `from` is on the next day, and the
 * window belongs to the day on which it starts; without either it is the whole day, without days every day.
 *
 * @returns the window, or its problems with paths from the spec's root
 */
export function compileTimeWindow(spec: TimeSpec, zone: Zone): TimeWindow | readonly SpecProblem[] {
  const problems: SpecProblem[] = [];
  const problem = (path: SpecProblem['path'], message: string): void => {
    problems.push({ path, message, warning: false });
  };
  const days = readDays(spec.days, problem);
  const from = readClock(spec.from, 0, 'from', problem);
  const to = readClock(spec.to, DAY, 'to', problem);
  if (from === DAY) problem(['from'], 'the day ends at 24:00: write 00:00 for the start of the next one');
  if (problems.length > 0) return problems;
  return createWindow(describe(spec), { days, from, to: to <= from ? to + DAY : to }, zone);
}

function createWindow(written: string, span: Span, zone: Zone): TimeWindow {
  const endAt = (at: Millis): Millis | null => localEnd(span, localTime(zone, at));
  return {
    written,
    contains: (at) => endAt(at) !== null,
    endOf(at) {
      let now = at;
      while (now <= at + 8 * DAY) {
        const end = endAt(now);
        if (end === null) return now;
        now = firstChange(zone, now, end - zone.offsetAt(now));
      }
      return null;
    },
  };
}

/** Computes the end, on the local clock, of the occurrence that a local time is in; null if it is in none. */
function localEnd({ days, from, to }: Span, local: Millis): Millis | null {
  const today = Math.floor(local / DAY);
  for (const day of [today, today - 1]) {
    const clock = local - day * DAY;
    if (days[weekday(day)] && from <= clock && clock < to) return day * DAY + to;
  }
  return null;
}

/** Finds when the zone's clocks are changed after `now` and before `end`; otherwise `end`. */
function firstChange(zone: Zone, now: Millis, end: Millis): Millis {
  const offset = zone.offsetAt(now);
  if (zone.offsetAt(end - 1) === offset) return end;
  let same = Math.floor(now / QUARTER);
  let changed = Math.floor((end - 1) / QUARTER);
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (zone.offsetAt(middle * QUARTER) === offset) same = middle;
    else changed = middle;
  }
  return changed * QUARTER;
}

type Report = (path: SpecProblem['path'], message: string) => void;

function readDays(written: TimeSpec['days'], report: Report): readonly boolean[] {
  if (written === undefined) return EVERY_DAY;
  const parts = typeof written === 'string' ? [written] : written;
  if (parts.length === 0) report(['days'], 'an empty list of days: leave `days` out for all days');
  const meant = EVERY_DAY.map(() => false);
  parts.forEach((part, index) => {
    const days = parseDays(part);
    if ('problem' in days) report(typeof written === 'string' ? ['days'] : ['days', index], days.problem);
    else days.forEach((is, day) => (meant[day] ||= is));
  });
  return meant;
}

const EVERY_DAY: readonly boolean[] = [true, true, true, true, true, true, true];
const CLOCK = /^(\d{1,2}):(\d{2})$/;

function readClock(
  written: string | undefined,
  otherwise: Duration,
  key: 'from' | 'to',
  report: Report,
): Duration {
  if (written === undefined) return otherwise;
  const [, hours, minutes] = CLOCK.exec(written.trim()) ?? [];
  const time = Number(hours) * HOUR + Number(minutes) * MINUTE;
  if (time <= DAY && Number(minutes) < 60) return time;
  report([key], `"${written}" is no time of day: write it as "08:00", in quotes, from "00:00" to "24:00"`);
  return otherwise;
}

function describe({ days, from, to }: TimeSpec): string {
  const when = days === undefined ? 'mon-sun' : typeof days === 'string' ? days : days.join(',');
  return from === undefined && to === undefined ? when : `${when} ${from ?? '00:00'}-${to ?? '24:00'}`;
}

/** Describes a moment as the conditions of a zone see it: `mon 12:00`. */
export function describeMoment(zone: Zone, at: Millis): string {
  const local = localTime(zone, at);
  return `${dayName(weekday(Math.floor(local / DAY)))} ${new Date(local).toISOString().slice(11, 16)}`;
}

/** The days of a week as `time` conditions name them; 1970-01-01 was a Thursday, which is what {@link weekday} counts from. */
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const FULL = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Returns the weekday, 0 for Sunday, of a day counted from 1970-01-01. */
function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Returns the short name of a weekday (0 is Sunday), as an explanation shows it. */
function dayName(number: number): string {
  return DAYS[number] ?? '';
}

/**
 * Reads days: `mon`, `mon-fri`, `sat,sun`, `fri-mon` (over the week's end), each also in full (`monday`).
 *
 * @returns for each weekday from Sunday whether it is meant, or what is wrong
 */
function parseDays(written: string): readonly boolean[] | { readonly problem: string } {
  const meant = DAYS.map(() => false);
  for (const part of written.split(',')) {
    const ends = part.split('-').map((name) => name.trim());
    const numbers = ends.map(dayNumber);
    const unknown = ends[numbers.findIndex((number) => number === null)];
    if (unknown !== undefined || ends.length > 2) return { problem: dayProblem(written, unknown ?? part) };
    const [first = 0, last = first] = numbers.map(Number);
    for (let day = first; ; day = (day + 1) % 7) {
      meant[day] = true;
      if (day === last) break;
    }
  }
  return meant;
}

function dayNumber(name: string): number | null {
  const lower = name.toLowerCase();
  const found = DAYS.findIndex((short, number) => lower === short || lower === FULL[number]);
  return found < 0 ? null : found;
}

function dayProblem(written: string, unknown: string): string {
  const meant = nearest(unknown, [...DAYS, ...FULL]);
  const hint =
    meant === null
      ? 'write mon-fri, sat,sun or a list of mon tue wed thu fri sat sun'
      : `did you mean ${meant}?`;
  return written === '' ? 'no days: leave `days` out for all days' : `"${unknown}" is no day: ${hint}`;
}
