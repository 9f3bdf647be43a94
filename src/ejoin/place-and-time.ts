import type { PortId } from '../domain/port.ts';
import { type Millis, MINUTE } from '../domain/time.ts';
import { readPort, readPortAndSlot, readTime } from './fields.ts';
import { rawJson } from './raw.ts';

/** The port that a row names. */
export interface Place {
  /** Null where it cannot be read: the row is still worth having. */
  readonly port: PortId | null;
  /** Distinguishes it from other ports: the port, or else whatever was said instead; null: nothing was. */
  readonly said: string | null;
}

/** The time of something, as its gateway says. */
export interface Stamp {
  /** The moment; null: none is said, or the gateway's clock is not set. */
  readonly time: Millis | null;
  /** Distinguishes it from other times: the moment, or else whatever was said instead; null: nothing was. */
  readonly said: Millis | string | null;
}

/** Nothing is said. */
export const NO_STAMP: Stamp = { time: null, said: null };

/** Reads a port as {@link readPort} does, or as {@link readPortAndSlot} where the row has a slot of its own. */
export function readPlace(port: unknown, slot?: unknown): Place {
  const found = slot === undefined ? readPort(port) : readPortAndSlot(port, slot);
  return { port: found, said: found ?? written(slot === undefined ? port : [port, slot]) };
}

/** Reads a moment as {@link readTime} does. 0 says nothing. */
export function readStamp(value: unknown): Stamp {
  const time = readTime(value);
  return time === undefined ? { time: null, said: written(value) } : { time, said: time };
}

/** Reads a service centre's time stamp, see {@link parseScts}. */
export function readScts(text: string): Stamp {
  const time = parseScts(text);
  return { time, said: time ?? written(text) };
}

/** Returns the first stamp, or the second where the first has no moment; then both together distinguish rows. */
export function firstStamp(first: Stamp, second: Stamp): Stamp {
  if (first.time !== null || second.said === null) return first;
  return { time: second.time, said: first.said === null ? second.said : `${first.said} ${second.said}` };
}

/** Returns the text of a field that cannot be read; null: there is none, or a zero. */
export function written(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : rawJson(value);
  return /^[+-]?0*(?:\.0*)?$/.test(text) ? null : text;
}

const SCTS = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)([0-9A-F])(\d)$/i;
const QUARTER = 15 * MINUTE;

/**
 * Reads the service centre's time stamp (3GPP TS 23.040, 9.2.3.11) as gateways write it: `YYMMDDhhmmss` in local time
 * and two zone digits; bit 3 of the first is the sign, the rest are quarters of an hour in decimal (`A8` is -7 h).
 *
 * @returns null if it is none
 */
function parseScts(text: string): Millis | null {
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
