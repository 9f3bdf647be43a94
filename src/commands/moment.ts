import { parseDuration } from '../config/schema/duration.ts';
import { momentOf, readWallTime } from '../config/wall-time.ts';
import type { Millis } from '../domain/time.ts';
import type { Zone } from '../rules/zone.ts';
import { CommandError } from './terminal.ts';

/**
 * A moment in the past as people write it: how long ago (`24h`), or a date and time on the clock of the config's zone.
 *
 * @param option what it was written for, for the message
 * @throws CommandError if it is neither
 */
export function pastMoment(option: string, written: string, zone: Zone, now: Millis): Millis {
  const ago = parseDuration(written);
  if (ago !== null) return now - ago;
  const wall = /^\d/.test(written) ? readWallTime(written) : null;
  if (wall === null)
    throw new CommandError(
      `${option}: "${written}" is neither a duration nor a date and time; write 24h or 2026-01-31T14:00`,
    );
  return momentOf(wall, zone);
}
