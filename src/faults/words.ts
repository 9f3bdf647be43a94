import { DAY, HOUR, MINUTE, SECOND, type Duration } from '../domain/time.ts';

const UNITS: readonly (readonly [Duration, string])[] = [
  [DAY, 'd'],
  [HOUR, 'h'],
  [MINUTE, 'min'],
  [SECOND, 's'],
];

/** A length of time for people, in the largest unit of which it is at least two: `90 s`, `3 min`, `26 h`. */
export function durationInWords(duration: Duration): string {
  const [size, unit] = UNITS.find(([size]) => duration >= 2 * size) ?? [SECOND, 's'];
  return `${Math.round(duration / size)} ${unit}`;
}
