import { z } from 'zod';
import { InvalidCursor, readCursor, writeCursor, type Page } from '../store/contract/paging.ts';
import { cursorRefusal } from './use-case.ts';

/** The part of an input that asks for a page of a list. */
export const pageInput = {
  /** Absent: all of it. */
  limit: z.number().optional(),
  cursor: z.string().optional(),
};

/** The page that somebody asks for. */
interface Wanted {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Items of a list that follow one another, such as those of one gateway. */
export interface Stretch<T> {
  /** Tells it from the others: they come in the order of their keys. */
  readonly key: string;
  /** Finds its items, once a page reaches them. */
  readonly items: () => readonly T[];
}

/** Where a page ended: in which stretch, the key of its last item, and how many items of the stretch were before the next one. */
const position = z.tuple([z.string(), z.string(), z.int().min(0)]);
type Position = z.output<typeof position>;

/**
 * Takes one page out of a list, and looks at no more of it than the page needs. It goes on after the last item of the page
 * before; where that is gone by now, at its place.
 *
 * @param key returns what tells an item from all others of its stretch
 * @throws Refusal if the cursor was made up
 */
export function takePage<T>(
  stretches: readonly Stretch<T>[],
  { limit = Infinity, cursor }: Wanted,
  key: (item: T) => string,
): Page<T> {
  const from = cursor === undefined ? null : readPosition(cursor);
  const items: T[] = [];
  let writeNext = (): string | null => null;
  for (const stretch of stretches) {
    if (from && stretch.key < from[0]) continue;
    const all = stretch.items();
    const start = stretch.key === from?.[0] ? startAfter(all, from, key) : 0;
    const taken = all.slice(start, start + limit - items.length);
    const end = start + taken.length;
    for (const item of taken) items.push(item);
    const last = taken.at(-1);
    if (last !== undefined) writeNext = () => writeCursor([stretch.key, key(last), end] satisfies Position);
    if (end < all.length) return { items, next: writeNext() };
  }
  return { items, next: null };
}

/** Cuts one page out of a list that is at hand as a whole, as {@link takePage} does. */
export function cutPage<T>(items: readonly T[], wanted: Wanted, key: (item: T) => string): Page<T> {
  return takePage([{ key: '', items: () => items }], wanted, key);
}

function startAfter<T>(items: readonly T[], [, last, count]: Position, key: (item: T) => string): number {
  const before = items[count - 1];
  // Mostly nothing came or went meanwhile.
  if (before !== undefined && key(before) === last) return count;
  const found = items.findIndex((item) => key(item) === last);
  return found === -1 ? count : found + 1;
}

function readPosition(cursor: string): Position {
  try {
    return readCursor(position, cursor);
  } catch (error) {
    throw error instanceof InvalidCursor ? cursorRefusal(error) : error;
  }
}
