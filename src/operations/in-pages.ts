import { z } from 'zod';
import { InvalidCursor, readCursor, writeCursor, type Page } from '../store/contract/paging.ts';
import { cursorRefusal } from './use-case.ts';

/** Where a page ended: the key of its last item, and how many items were before the next one. */
const position = z.tuple([z.string(), z.int().min(0)]);

/**
 * Cuts one page out of a list that is at hand as a whole. It goes on after the last item of the page before; where that is
 * gone by now, at its place.
 *
 * @param key returns what tells an item from all others
 * @throws Refusal if the cursor was made up
 */
export function cutPage<T>(
  items: readonly T[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  key: (item: T) => string,
): Page<T> {
  const start = cursor === undefined ? 0 : startAfter(items, cursor, key);
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const end = start + page.length;
  return {
    items: page,
    next: last === undefined || end === items.length ? null : writeCursor([key(last), end]),
  };
}

function startAfter<T>(items: readonly T[], cursor: string, key: (item: T) => string): number {
  const [last, count] = readPosition(cursor);
  const before = items[count - 1];
  // Mostly nothing came or went meanwhile.
  if (before !== undefined && key(before) === last) return count;
  const found = items.findIndex((item) => key(item) === last);
  return found === -1 ? count : found + 1;
}

function readPosition(cursor: string): z.output<typeof position> {
  try {
    return readCursor(position, cursor);
  } catch (error) {
    throw error instanceof InvalidCursor ? cursorRefusal(error) : error;
  }
}
