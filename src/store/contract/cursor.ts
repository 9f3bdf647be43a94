import type { z } from 'zod';
import { InvalidCursor } from './reader.ts';

/** Makes a cursor: text that means something to the driver alone. */
export function writeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * Reads a cursor that came back.
 *
 * @throws InvalidCursor where it does not fit
 */
export function readCursor<T extends z.ZodType>(schema: T, cursor: string): z.output<T> {
  const parsed = schema.safeParse(parse(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) throw new InvalidCursor();
  return parsed.data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
