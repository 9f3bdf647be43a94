import type { DatabaseSync } from 'node:sqlite';
import { isWaiting } from '../../domain/delivery.ts';
import type { NewEvent } from '../../domain/decision.ts';
import type { Event, EventId } from '../../domain/event.ts';
import { parseStored } from '../stored-json.ts';
import { createFreshEvents } from './fresh-events.ts';

/** How many of the newest events whose deliveries wait are kept as they are: most leave within a moment. */
const FRESH = 512;
/**
 * Longer ones are read again, so that they cannot fill the memory. In UTF-16 units of an event's JSON, for each of its
 * deliveries: what a rule captured is in the delivery too.
 */
const LONGEST_FRESH = 4_096;

/** The table of events, for what happens within a transaction. */
export interface SqliteEvents {
  /** When an event with this key was last received; null: never. */
  lastSeen(key: string): number | null;
  insert(event: NewEvent): void;
  /** An event as it was inserted, its deliveries with it; undefined: that was too long ago, or none waited. */
  fresh(id: EventId): NewEvent | undefined;
  /** An event that is in the table. */
  read(id: EventId): Event;
}

export function createEvents(db: DatabaseSync): SqliteEvents {
  const newest = db.prepare('SELECT received_at AS at FROM events WHERE key = ? ORDER BY id DESC LIMIT 1');
  const insert = db.prepare(
    'INSERT INTO events (id, key, kind, gateway, port, received_at, deliveries, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const select = db.prepare('SELECT body FROM events WHERE id = ?');
  // After a rollback some are not in the table, but then nobody knows their ids.
  const fresh = createFreshEvents(FRESH);

  return {
    lastSeen: (key) => {
      const at = newest.get(key)?.['at'];
      return typeof at === 'number' ? at : null;
    },
    insert: (added) => {
      const { event, key, deliveries } = added;
      const { id, event: kind, gateway, port, receivedAt } = event;
      const body = JSON.stringify(event);
      insert.run(id, key, kind, gateway, port, receivedAt, deliveries.length, body);
      const wanted = deliveries.some(({ state }) => isWaiting(state));
      if (wanted && body.length * deliveries.length <= LONGEST_FRESH) fresh.add(added);
    },
    fresh: (id) => fresh.find(id),
    read: (id) => fresh.find(id)?.event ?? (parseStored(select.get(id)?.['body']) as Event),
  };
}
