import type { EventId } from '../../domain/event.ts';
import type { Millis } from '../../domain/time.ts';

/** The id and time of a stored event. */
export interface Seen {
  readonly id: EventId;
  readonly receivedAt: Millis;
}

/** Returns the event that was seen, if that was at a moment or later. */
export function receivedSince(seen: Seen | null | undefined, since: Millis): EventId | null {
  return seen && seen.receivedAt >= since ? seen.id : null;
}
