import { z } from 'zod';
import { readIccid } from '../domain/iccid.ts';
import type { DeviceReading, Observation, SimHint } from '../domain/observation.ts';
import { parsePort, portId, type PortId } from '../domain/port.ts';
import type { Duration, Millis } from '../domain/time.ts';

/** Checks whether a value is an object with fields, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Returns a report, or a part of one, by the names of fields as devices write them. The document's tables begin some with a capital (`Type`,
 * `Port`, `Bal`), so where one of `expected` is missing all names are read in lower case.
 */
export function withNames<T extends Readonly<Record<string, unknown>>>(
  fields: T,
  ...expected: readonly string[]
): T | Readonly<Record<string, unknown>> {
  if (expected.every((name) => name in fields) || Object.keys(fields).every(isLowerCase)) return fields;
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
}

function isLowerCase(name: string): boolean {
  return name === name.toLowerCase();
}

/** Makes a field optional: it is dropped, never fatal, where it is missing or malformed, as firmware differs. */
function lenient<T>(read: (value: unknown) => T | undefined) {
  return z.unknown().transform(read).optional();
}

/** Reads a string without spaces around it, or a number as text unless its last digits are lost. Undefined where it is empty. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number')
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : undefined;
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

/** Reads a number, also from a string with something after it: `"3 Registered"` is 3. */
function readNumber(value: unknown): number | undefined {
  if (Number.isSafeInteger(value)) return Number(value);
  const match = /^[+-]?\d{1,17}(?:\.\d{1,17})?(?![\w.])/.exec(readText(value) ?? '');
  return match ? Number(match[0]) : undefined;
}

/** Reads a whole number as {@link readNumber} does. */
export function readInteger(value: unknown): number | undefined {
  const number = readNumber(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

/**
 * Reads a port in any of the wire's spellings. As a JSON number, `1.1` must have been written `1.10`, because slots have two digits
 * (document 4.1).
 */
export function readPort(value: unknown): PortId | null {
  if (typeof value === 'number') return parsePort(Number.isInteger(value) ? String(value) : value.toFixed(2));
  return typeof value === 'string' ? parsePort(value) : null;
}

/** Reads a port given as two fields, as in the v3 push: `"port":1,"slot":2`; without a slot as {@link readPort}. */
export function readPortAndSlot(port: unknown, slot: unknown): PortId | null {
  const [number, place] = [readText(port), readInteger(slot)];
  const bare = number !== undefined && /^\d{1,4}$/.test(number);
  return bare && place !== undefined && place > 0 ? portId(Number(number), place) : readPort(port);
}

/** From here on a number is milliseconds: as seconds it would be the year 5138. */
const LEAST_MILLIS = 100_000_000_000;
const YEAR_2000 = Date.UTC(2000, 0);
const YEAR_2100 = Date.UTC(2100, 0);

/** Reads a moment in unix seconds, or milliseconds. Undefined for 0 and everything absurd, which mean that it did not happen. */
export function readInstant(value: unknown): Millis | undefined {
  const number = (typeof value === 'number' ? readNumber(value) : writtenInstant(value)) ?? 0;
  const millis = Math.round(number >= LEAST_MILLIS ? number : number * 1000);
  return millis > 0 && millis < YEAR_2100 ? millis : undefined;
}

/** Reads the number at the beginning of a text; a date that is written out (2026-01-31) only begins like one. */
function writtenInstant(value: unknown): number | undefined {
  const [first = ''] = (readText(value) ?? '').split(/\s/, 1);
  return /^\+?[\d.]+$/.test(first) ? readNumber(first) : undefined;
}

/** Reads a moment as {@link readInstant}, without the times of a clock that was never set. */
export function readTime(value: unknown): Millis | undefined {
  const millis = readInstant(value) ?? 0;
  return millis >= YEAR_2000 ? millis : undefined;
}

/** Reads `"code desc"` (document 4.5): the code as a string, and whether it is 0; the rest is for people to read. */
export function readStatus(value: unknown): { ok: boolean; status: string; detail: string } | undefined {
  const match = /^([+-]?\d+)(?!\w)\s*([^]*)$/.exec(readText(value) ?? '');
  const [, status, detail] = match ?? [];
  if (status === undefined || detail === undefined) return undefined;
  return { ok: Number(status) === 0, status, detail };
}

/** Reads ICCID and IMSI where they look like such. Null where neither does. */
export function readSim(iccid: unknown, imsi: unknown): SimHint | null {
  const sim = { iccid: iccidOf(iccid) ?? null, imsi: readImsi(imsi) ?? null };
  return sim.iccid === null && sim.imsi === null ? null : sim;
}

function iccidOf(value: unknown): string | undefined {
  return readIccid(readText(value) ?? '') ?? undefined;
}

/** Reads an IMSI; zeros alone mean that it was not read. */
function readImsi(value: unknown): string | undefined {
  const text = readText(value) ?? '';
  return /^\d{6,15}$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}

/** Reads a MAC address as upper-case hex pairs with `-`. */
function readMac(value: unknown): string | undefined {
  const hex = (readText(value) ?? '').replace(/[-:.]/g, '').toUpperCase();
  return /^[0-9A-F]{12}$/.test(hex) ? hex.replace(/..(?=.)/g, '$&-') : undefined;
}

/** Reads a period: -1 is none (null), from 1000 on milliseconds, else seconds (seen on devices), also as `"180s"` (document 4.2). */
function readPeriod(value: unknown): Duration | null | undefined {
  const number = readNumber(readText(value)?.replace(/(?<=^\d+)\s*s$/i, ''));
  if (number === undefined) return undefined;
  if (number <= 0) return null;
  return number >= 1000 ? number : number * 1000;
}

export const Text = lenient(readText);
export const Amount = lenient(readNumber);
export const Integer = lenient(readInteger);
export const Instant = lenient(readInstant);
export const Iccid = lenient(iccidOf);
export const Imsi = lenient(readImsi);
export const Mac = lenient(readMac);
export const Period = lenient(readPeriod);
/** Anything at all, to be read by hand. */
export const Anything = z.unknown().optional();

/** A port, without which the part that should name it is of no use. */
export const Port = z.unknown().transform((value, context) => {
  const port = readPort(value);
  if (port !== null) return port;
  context.addIssue({ code: 'custom', message: 'no readable port' });
  return z.NEVER;
});

/** `T` with every field that may be undefined made optional instead. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Copies an object without the fields that are undefined: an absent field says nothing. */
export function present<T extends object>(object: T): Present<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** Observes what a report that is no dev-status says of the gateway by the way; nothing where it has no address. */
export function deviceByTheWay(address: {
  readonly mac?: string | undefined;
  readonly ip?: string | undefined;
}): readonly Observation[] {
  const reading: DeviceReading = present({ mac: address.mac, ip: address.ip });
  return Object.keys(reading).length === 0 ? [] : [{ kind: 'device', snapshot: false, reading }];
}
