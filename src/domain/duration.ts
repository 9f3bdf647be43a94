import { DAY, HOUR, MINUTE, SECOND, type Duration } from './time.ts';

/** Units of durations as the config and the API write them. */
const UNITS = { s: SECOND, m: MINUTE, h: HOUR, d: DAY } as const;

/**
 * Parses a duration.
 *
 * @returns milliseconds for `30s`, `10m`, `4h`, `7d`; null for anything else
 */
export function parseDuration(written: string): Duration | null {
  const parts = /^(\d{1,9})([smhd])$/.exec(written);
  const unit = UNITS[(parts?.[2] ?? '') as keyof typeof UNITS] as Duration | undefined;
  return unit === undefined ? null : Number(parts?.[1]) * unit;
}

/** Formats a duration of whole seconds in the shortest way: `600000` is `10m`. */
export function formatDuration(duration: Duration): string {
  if (duration === 0) return '0s';
  const [unit, length] = Object.entries(UNITS).findLast(([, size]) => duration % size === 0) ?? ['s', SECOND];
  return `${Math.round(duration / length)}${unit}`;
}
