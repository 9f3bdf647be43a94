import type { DatabaseSync } from 'node:sqlite';
import type { NewEvent } from '../../domain/decision.ts';
import { isWaiting } from '../../domain/delivery.ts';
import type { Event, EventId } from '../../domain/event.ts';
import { subjectOf, type SubjectId } from '../../domain/subject.ts';
import type { Millis } from '../../domain/time.ts';
import { storedEvent } from '../contract/stored.ts';
import { createFreshEvents } from './fresh-events.ts';
import { packRaw } from './raw-rows.ts';
import type { RuleHitCounter } from './rule-hits.ts';
import { readStored } from './stored-json.ts';
import type { Subjects } from './subjects.ts';

/** How many of the newest events whose deliveries wait are kept as they are: most leave within a moment. */
const FRESH = 512;
/**
 * Longer ones are read again, so that they cannot fill the memory. In UTF-16 units of an event's JSON, for each of its
 * deliveries: what a rule captured is in the delivery too.
 */
const LONGEST_FRESH = 4_096;

/** An event that is stored. */
export interface Seen {
  readonly id: EventId;
  readonly receivedAt: Millis;
}

/** The table of events, for what happens within a transaction. */
export interface SqliteEvents {
  /** Adds an event; its deliveries are the outbox's. Returns its subject. */
  insert(event: NewEvent): SubjectId;
  /** The last event that was received with this key; null: none. */
  lastWith(key: string): Seen | null;
  /** An event as it was inserted, its deliveries with it, without its raw row; undefined: that was too long ago, or none waited. */
  fresh(id: EventId): NewEvent | undefined;
  /** An event that is in the table. */
  read(id: EventId): Event;
}

export function createEvents(db: DatabaseSync, subjects: Subjects, ruleHits: RuleHitCounter): SqliteEvents {
  const newest = db.prepare(
    'SELECT id, received_at AS at FROM events WHERE key = ? ORDER BY id DESC LIMIT 1',
  );
  const insert = db.prepare(
    `INSERT INTO events (id, key, kind, subject, received_at, code, rules, deliveries, body, raw)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const select = db.prepare('SELECT body FROM events WHERE id = ?');
  // After a rollback some are not in the table, but then nobody knows their ids.
  const fresh = createFreshEvents(FRESH);

  return {
    lastWith: (key) => {
      const { id, at } = newest.get(key) ?? {};
      return typeof id === 'number' && typeof at === 'number' ? { id, receivedAt: at } : null;
    },
    insert: (added) => {
      const { event, key, deliveries, raw } = added;
      const { id, event: kind, receivedAt } = event;
      const body = JSON.stringify(event);
      const subject = subjects.idOf(subjectOf(event));
      const rules = ruleHits.count(added.rules, subject, receivedAt);
      const code = event.event === 'sms' ? (event.code?.kind ?? null) : null;
      const packed = raw && packRaw(raw);
      insert.run(id, key, kind, subject, receivedAt, code, rules, deliveries.length, body, packed);
      const wanted = deliveries.some(({ state }) => isWaiting(state));
      if (wanted && body.length * deliveries.length <= LONGEST_FRESH) fresh.add({ ...added, raw: null });
      return subject;
    },
    fresh: (id) => fresh.find(id),
    read: (id) => fresh.find(id)?.event ?? readStored(storedEvent, select.get(id)?.['body']),
  };
}
