import type { PortId } from '../domain/port.ts';
import type { Millis } from '../domain/time.ts';
import { readPort, readPortAndSlot, readTime } from './fields.ts';
import { rawJson } from './raw.ts';
import { parseScts } from './scts.ts';

/** The port that a row names. */
export interface Place {
  /** Null where it cannot be read: the row is still worth having. */
  readonly port: PortId | null;
  /** What tells it from other ports: the port, or else whatever was said instead; null: nothing. */
  readonly said: string | null;
}

/** When something happened, as its gateway says. */
export interface Stamp {
  /** The moment; null: none is said, or the gateway's clock is not set. */
  readonly time: Millis | null;
  /** What tells it from other times: the moment, or else whatever was said instead; null: nothing. */
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

/** The first stamp; the second one where that has no moment, and then both tell rows apart. */
export function firstStamp(first: Stamp, second: Stamp): Stamp {
  if (first.time !== null || second.said === null) return first;
  return { time: second.time, said: first.said === null ? second.said : `${first.said} ${second.said}` };
}

/** What stands in a field that cannot be read, as text; null: nothing, or a zero. */
export function written(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : rawJson(value);
  return /^[+-]?0*(?:\.0*)?$/.test(text) ? null : text;
}
