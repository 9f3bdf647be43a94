import { nearest } from '../domain/names.ts';

/** The days of a week as `time` conditions name them; 1970-01-01 was a Thursday, which is what {@link weekday} counts from. */
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const FULL = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The weekday, 0 for Sunday, of a day counted from 1970-01-01. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The short name of a weekday (0 is Sunday), as an explanation shows it. */
export function dayName(number: number): string {
  return DAYS[number] ?? '';
}

/**
 * Reads days: `mon`, `mon-fri`, `sat,sun`, `fri-mon` (over the week's end), each also in full (`monday`).
 *
 * @returns for each weekday from Sunday whether it is meant, or what is wrong
 */
export function parseDays(written: string): readonly boolean[] | { readonly problem: string } {
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
