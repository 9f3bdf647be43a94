import { z } from 'zod';
import type { EventId } from '../../domain/event.ts';
import { INSTANCES, partsOfId } from '../../domain/id.ts';
import { readCursor, writeCursor } from '../contract/paging.ts';

/** The last id read of each instance, by its number; absent: none. Each makes its own ids in order, so that each has a position. */
export type FeedPosition = Readonly<Record<string, EventId>>;

const position = z.record(z.string().regex(/^\d{1,2}$/), z.number());

/** All numbers of instances. */
export const ALL_INSTANCES: readonly number[] = Array.from({ length: INSTANCES }, (_, instance) => instance);

/** The cursor before all events. */
export const BEGINNING = writeCursor({});

/**
 * Reads the position of a feed from its cursor.
 * @throws InvalidCursor
 */
export function readPosition(cursor: string): FeedPosition {
  return readCursor(position, cursor);
}

/** Adds to each of some events that follow a position the cursor for what comes after it; and returns the last of these. */
export function withCursors<T extends { readonly id: EventId }>(
  from: FeedPosition,
  events: readonly T[],
): { readonly fed: readonly (T & { readonly cursor: string })[]; readonly cursor: string } {
  const next = { ...from };
  const fed = events.map((event) => {
    next[String(partsOfId(event.id).instance)] = event.id;
    return { ...event, cursor: writeCursor(next) };
  });
  return { fed, cursor: writeCursor(next) };
}
