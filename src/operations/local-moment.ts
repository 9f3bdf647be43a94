import { momentOf, readWallTime } from '../config/schema/time.ts';
import type { Millis } from '../domain/time.ts';
import { createZone, UTC } from '../rules/zone.ts';

/**
 * Reads a date and time on the clock of a zone, as a field of a form has it: `2026-01-31T14:05`. Null where it is none.
 *
 * @param zone an IANA name; UTC where there is no such zone
 */
export function localMoment(written: string, zone: string): Millis | null {
  const wall = readWallTime(written);
  return wall === null ? null : momentOf(wall, createZone(zone) ?? UTC);
}
