import type { z } from 'zod';
import { jsonOf } from '../../domain/json.ts';

/** A cursor that the reader did not return. */
export class InvalidCursor extends Error {
  constructor() {
    super('is not one that was handed out');
    this.name = 'InvalidCursor';
  }
}

/** A request for a page of a list. */
export interface PageRequest {
  readonly limit: number;
  /** The `next` of the previous page; opaque. Absent: from the beginning. */
  readonly cursor?: string;
  /** Returns true once the page has taken long enough: it then ends where it is. Absent: it ends after some rows. */
  readonly isOver?: () => boolean;
}

/** A page of a list. It may hold fewer items than requested, even none, and still have a `next`. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null;
}

/** Encodes a position as a cursor, which is opaque to all but the driver. */
export function writeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * Decodes a cursor.
 *
 * @throws InvalidCursor if it does not match the schema
 */
export function readCursor<T extends z.ZodType>(schema: T, cursor: string): z.output<T> {
  const parsed = schema.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) throw new InvalidCursor();
  return parsed.data;
}
