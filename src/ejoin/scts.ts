import { MINUTE, type Millis } from '../domain/time.ts';

const SCTS = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)([0-9A-F])(\d)$/i;
const QUARTER = 15 * MINUTE;

/**
 * Reads the service centre's time stamp (3GPP TS 23.040, 9.2.3.11) as gateways write it: `YYMMDDhhmmss` in local time
 * and two zone digits; bit 3 of the first is the sign, the rest are quarters of an hour in decimal (`A8` is -7 h).
 *
 * @returns null if it is none
 */
export function parseScts(text: string): Millis | null {
  const match = SCTS.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const tens = parseInt(match[7] ?? '0', 16);
  const local = Date.UTC(2000 + year, month - 1, day, hour, minute, second);
  const written = new Date(local).toISOString().replace(/\D/g, '').slice(2, 14);
  if (written !== text.trim().slice(0, 12)) return null;
  const quarters = (tens & 7) * 10 + Number(match[8]);
  return local - (tens & 8 ? -quarters : quarters) * QUARTER;
}
