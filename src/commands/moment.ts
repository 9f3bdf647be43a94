import { zoneOf, type Config } from '../config/config.ts';
import { parseDuration } from '../config/schema/duration.ts';
import { momentOf, readWallTime } from '../config/schema/time.ts';
import type { Millis } from '../domain/time.ts';
import { localDateTime } from '../render/local-time.ts';
import { CommandError } from './terminal.ts';

/**
 * Reads a date and time as people write it on the clock of the config's zone: `2026-01-31T14:00`.
 *
 * @returns null where it is none
 */
export function readMoment(written: string, config: Config): Millis | null {
  const wall = /^\d/.test(written) ? readWallTime(written) : null;
  return wall === null ? null : momentOf(wall, zoneOf(config));
}

/**
 * Reads a moment in the past as people write it: how long ago (`24h`), or a date and time.
 *
 * @param option what it was written for, for the message
 * @throws CommandError if it is neither
 */
export function pastMoment(option: string, written: string, config: Config, now: Millis): Millis {
  const ago = parseDuration(written);
  if (ago !== null) return now - ago;
  const moment = readMoment(written, config);
  if (moment === null)
    throw new CommandError(
      `${option}: "${written}" is neither a duration nor a date and time; write 24h or 2026-01-31T14:00`,
    );
  return moment;
}

/** Writes a moment of a result on the clock of the config's zone. */
export function localTime(iso: string, { time_zone }: Pick<Config, 'time_zone'>): string {
  return localDateTime(Date.parse(iso), time_zone);
}
