import type { Millis } from './time.ts';

/**
 * Hands out ids that grow with time and never repeat: 41 bits of milliseconds, 5 of the instance that made them, 7 of a
 * sequence. Together they are exact as a JavaScript number and as a SQL bigint.
 */
export type NextId = () => number;

/** 2024-01-01: ids stay within 2^53 until the year 2093. */
const EPOCH = 1_704_067_200_000;
/** Instances that may make ids at the same time, and ids that each of them makes in a millisecond. */
export const INSTANCES = 32;
export const IDS_PER_MILLISECOND = 128;
const PER_MILLISECOND = INSTANCES * IDS_PER_MILLISECOND;

/** Parts of an id; `tick` counts milliseconds since {@link EPOCH}. */
export interface IdParts {
  readonly tick: number;
  readonly instance: number;
  readonly sequence: number;
}

/** Composes an id. */
export function idOf({ tick, instance, sequence }: IdParts): number {
  return tick * PER_MILLISECOND + instance * IDS_PER_MILLISECOND + sequence;
}

/** Splits an id into its parts. */
export function partsOfId(id: number): IdParts {
  const rest = id % PER_MILLISECOND;
  return {
    tick: Math.floor(id / PER_MILLISECOND),
    instance: Math.floor(rest / IDS_PER_MILLISECOND),
    sequence: rest % IDS_PER_MILLISECOND,
  };
}

/** Counts the milliseconds of a moment as ids do; none before {@link EPOCH}. */
export function tickAt(moment: Millis): number {
  return Math.max(0, moment - EPOCH);
}

/** Returns the least id that may be made at or after a moment, however late: what is older has smaller ids. */
export function firstIdAt(moment: Millis): number {
  return Math.min(tickAt(moment) * PER_MILLISECOND, Number.MAX_SAFE_INTEGER);
}

/** Returns the moment at which an id was made. */
export function madeAt(id: number): Millis {
  return EPOCH + partsOfId(id).tick;
}

/** Crockford's base 32: no I, L, O and U. Its order is that of the numbers. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = ALPHABET.length;
const LENGTH = 11;

/** Writes an id as 11 characters that sort as the ids do: `01J2YK4R8Q0`. */
export function formatId(id: number): string {
  let text = '';
  for (let rest = id; text.length < LENGTH; rest = Math.floor(rest / BASE))
    text = (ALPHABET[rest % BASE] ?? '0') + text;
  return text;
}

/** Ids that end alike: those that leave `value` when divided by `modulus`. */
export interface IdEnding {
  readonly value: number;
  readonly modulus: number;
}

/**
 * Reads an id, or its last characters, as a person writes it: letter case and hyphens do not count, `O` is 0, `I` and `L`
 * are 1 (Crockford's base 32).
 *
 * @returns null where it is no id
 */
export function readIdEnding(written: string): IdEnding | null {
  const digits = written.trim().toUpperCase().replaceAll('-', '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (digits.length === 0 || digits.length > LENGTH) return null;
  let value = 0;
  for (let i = 0; i < digits.length; i++) {
    const at = ALPHABET.indexOf(digits.charAt(i));
    if (at < 0) return null;
    value = value * BASE + at;
  }
  return Number.isSafeInteger(value) ? { value, modulus: BASE ** digits.length } : null;
}

/** Reads a whole id as {@link readIdEnding} does; null where it is none. */
export function readId(written: string): number | null {
  const ending = readIdEnding(written);
  return ending?.modulus === BASE ** LENGTH ? ending.value : null;
}

/** Returns whether an id has this ending; false for null. */
export function endsWith(id: number, ending: IdEnding | null): boolean {
  return ending !== null && id % ending.modulus === ending.value;
}

/** Returns the id that an ending is, if it is a whole one; null if several could end so. */
export function wholeId(ending: IdEnding): number | null {
  return ending.modulus === BASE ** LENGTH ? ending.value : null;
}

/** Returns the ending that only this id has. */
export function exactly(id: number): IdEnding {
  return { value: id, modulus: BASE ** LENGTH };
}
