import type { z } from 'zod';

/** A stored value that Simwire did not write. The parser's own message would quote it: somebody's SMS. */
export class Damaged extends Error {
  constructor() {
    super('a stored value is damaged');
    this.name = 'Damaged';
  }
}

/**
 * Parses stored JSON. If it does not match the schema, something other than Simwire changed it, where the database does
 * not notice.
 *
 * @throws Damaged, which does not quote the value
 */
export function readStored<T extends z.ZodType>(schema: T, json: unknown): z.output<T> {
  return readRow(schema, parse(json));
}

/**
 * Parses a row, or what is read of one. SQLite takes any value into any column.
 *
 * @throws Damaged, which does not quote the row; also if there is none
 */
export function readRow<T extends z.ZodType>(schema: T, row: unknown): z.output<T> {
  const parsed = schema.safeParse(row);
  if (!parsed.success) throw new Damaged();
  return parsed.data;
}

/**
 * Reads one number of a row, at less cost than by a schema: where rows are many.
 * @throws Damaged, which does not quote the value
 */
export function readNumber(value: unknown): number {
  if (typeof value !== 'number') throw new Damaged();
  return value;
}

/**
 * Reads one text of a row, as {@link readNumber} does a number.
 * @throws Damaged, which does not quote the value
 */
export function readText(value: unknown): string {
  if (typeof value !== 'string') throw new Damaged();
  return value;
}

/** Returns what is read of a stored value; null if that is damaged. */
export function unlessDamaged<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Damaged) return null;
    throw error;
  }
}

function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    throw new Damaged();
  }
}
