import type { z } from 'zod';

/**
 * Reads what is stored as JSON. Where it cannot be read the file has been changed by another hand than Simwire's, within a
 * page, where SQLite does not notice it.
 *
 * @throws an error that tells no word of it, as SQLite's own does for a page that it cannot read
 */
export function readStored<T extends z.ZodType>(schema: T, json: unknown): z.output<T> {
  const parsed = schema.safeParse(parse(json));
  if (!parsed.success) throw new Damaged();
  return parsed.data;
}

function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    throw new Damaged();
  }
}

/** The parser's message quotes what it failed on: somebody's SMS. */
class Damaged extends Error {
  /** `SQLITE_CORRUPT` (sqlite.org/rescode.html), so that it is told as any other damage. */
  readonly errcode = 11;

  constructor() {
    super('a stored value is damaged');
    this.name = 'Damaged';
  }
}
