import { zoneOf, type Config } from '../../config/config.ts';
import { momentOf, readWallTime, timesOfDay } from '../../config/schema/time.ts';
import { parseDuration } from '../../domain/duration.ts';
import type { Duration, Millis } from '../../domain/time.ts';
import { localDateTime } from '../../render/local-time.ts';
import { CommandError } from './terminal.ts';

const AS_WRITTEN = '18:00 or 2026-01-31T14:00';

/**
 * Reads a date, with its time unless midnight is meant, on the clock of the config's zone: `2026-01-31T14:00`.
 *
 * @returns null where it is none
 */
function readDate(written: string, config: Config): Millis | null {
  if (!/^\d/.test(written)) return null;
  const wall = readWallTime(/^[\d-]+$/.test(written) ? `${written}T00:00` : written);
  return wall === null ? null : momentOf(wall, zoneOf(config));
}

/** Reads how long ago something was: a duration, or weeks (`1w`), which durations of the config do not have. */
function readAgo(written: string): Duration | null {
  return parseDuration(written.replace(/^(\d{1,4})w$/, (_, weeks) => `${7 * Number(weeks)}d`));
}

/**
 * Reads a moment in the past as people write it: how long ago (`24h`, `1w`), a time of day, which is the last such, or a
 * date and time.
 *
 * @param option what it was written for, for the message
 * @throws CommandError if it is none of them
 */
export function pastMoment(option: string, written: string, config: Config, now: Millis): Millis {
  const ago = readAgo(written);
  if (ago !== null) return now - ago;
  const moment = timesOfDay(written, now, zoneOf(config))?.last ?? readDate(written, config);
  if (moment === null)
    throw new CommandError(
      `${option}: "${written}" is neither a duration nor a date and time; write 24h, ${AS_WRITTEN}`,
    );
  return moment;
}

/**
 * Reads a moment to come: a time of day, which is the next such, or a date and time.
 *
 * @throws CommandError if it is neither
 */
export function comingMoment(option: string, written: string, config: Config, now: Millis): Millis {
  const moment = timesOfDay(written, now, zoneOf(config))?.next ?? readDate(written, config);
  if (moment === null)
    throw new CommandError(`${option}: "${written}" is not a date and time; write ${AS_WRITTEN}`);
  return moment;
}

/** A part of the past, as the shell gave it. */
export interface RangeOptions {
  readonly since?: string;
  readonly until?: string;
}

/**
 * Reads a part of the past, with its end. A time of day as its end is the first such after the beginning.
 *
 * @throws CommandError if one of the moments is none, or the end is before the beginning
 */
export function pastRange(
  { since: from, until: to }: RangeOptions,
  config: Config,
  now: Millis,
): { since: Millis | undefined; until: Millis | undefined } {
  const since = from === undefined ? undefined : pastMoment('--since', from, config, now);
  const after = since === undefined || to === undefined ? null : timesOfDay(to, since, zoneOf(config));
  const until = to === undefined ? undefined : (after?.next ?? pastMoment('--until', to, config, now));
  if (since !== undefined && until !== undefined && until < since)
    throw new CommandError('--until is before --since');
  return { since, until };
}

/** Writes a moment of a result on the clock of the config's zone. */
export function localTime(iso: string, { time_zone }: Pick<Config, 'time_zone'>): string {
  return localDateTime(Date.parse(iso), time_zone);
}
