import type { DatabaseSync } from 'node:sqlite';
import type { Code } from '../../../domain/code.ts';
import type { NewEvent } from '../../../domain/decision.ts';
import { isWaiting } from '../../../domain/delivery.ts';
import type { Event, EventId } from '../../../domain/event.ts';
import { subjectOf, type SubjectId } from '../../../domain/subject.ts';
import type { Submission } from '../../../domain/submission.ts';
import { storedEvent } from '../../contract/stored-event.ts';
import type { Seen } from '../../rows/seen.ts';
import { packRaw } from '../../rows/raw-row.ts';
import { hourOf } from '../../rows/hours.ts';
import { readStored } from '../../rows/stored.ts';
import type { HourlyCounts } from './hourly-counts.ts';
import type { RuleHitCounter } from './rule-hits.ts';
import type { Subjects } from '../subjects/subjects.ts';

/** Number of the newest events with waiting deliveries kept in memory: most are sent within moments. */
const FRESH = 512;
/**
 * The longest event kept, so that they cannot fill the memory: UTF-16 units of its JSON times its deliveries, which
 * hold captured text too.
 */
const LONGEST_FRESH = 4_096;

const NOT_POSTED = { peer: null, token: null };

/** The table of events, for use within a transaction. */
export interface SqliteEvents {
  /** Inserts an event, without its deliveries. Returns its subject. */
  insert(event: NewEvent, submission: Submission | null): SubjectId;
  /** Gives an SMS its code, which was missed. Returns whether it is there and had none. */
  promote(id: EventId, code: Code): boolean;
  /** Returns the last event received with a key; null if there is none. */
  lastWith(key: string): Seen | null;
  /**
   * Returns a recent event as inserted, with its deliveries, without its raw row; undefined if it was too long ago, or
   * none waited.
   */
  fresh(id: EventId): NewEvent | undefined;
  /** Reads an event that is in the table. */
  read(id: EventId): Event;
}

/** Creates the writer of events, for use within a transaction. */
export function createEvents(
  db: DatabaseSync,
  subjects: Subjects,
  ruleHits: RuleHitCounter,
  hourlyCounts: Pick<HourlyCounts, 'received'>,
): SqliteEvents {
  const lastWith = createKeyFinder(db);
  const insert = db.prepare(
    `INSERT INTO events (id, key, kind, subject, received_at, code, rules, deliveries, body, raw, peer, token)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const select = db.prepare('SELECT body FROM events WHERE id = ?');
  const promote = db.prepare('UPDATE events SET body = ?, code = ? WHERE id = ? RETURNING subject');
  const revise = db.prepare('INSERT INTO revised (event) VALUES (?)');
  const countPromoted = db.prepare('UPDATE hourly_sms SET codes = codes + 1 WHERE hour = ? AND subject = ?');
  // After a rollback some are not in the table, but then nobody knows their ids.
  const fresh = createFreshEvents(FRESH);
  /** Events that are not any more as they were inserted. */
  const changed = new Set<EventId>();
  const asInserted = (id: EventId): NewEvent | undefined => (changed.has(id) ? undefined : fresh.find(id));

  return {
    lastWith,
    insert: (added, submission) => {
      const { event, key, deliveries, raw } = added;
      const { id, event: kind, receivedAt } = event;
      const body = JSON.stringify(event);
      const subject = subjects.idOf(subjectOf(event));
      const rules = ruleHits.count(added.rules, subject, receivedAt);
      const code = event.event === 'sms' ? (event.code?.kind ?? null) : null;
      if (kind === 'sms') hourlyCounts.received(subject, receivedAt, code !== null);
      const packed = raw && packRaw(raw);
      // What Simwire itself finds out was posted by nobody.
      const { peer, token } = (kind === 'alert' ? null : submission) ?? NOT_POSTED;
      const columns = [id, key, kind, subject, receivedAt, code, rules, deliveries.length, body, packed];
      insert.run(...columns, peer, token);
      const wanted = deliveries.some(({ state }) => isWaiting(state));
      if (wanted && body.length * deliveries.length <= LONGEST_FRESH) fresh.add({ ...added, raw: null });
      return subject;
    },
    promote: (id, code) => {
      const row = select.get(id);
      const event = row === undefined ? null : readStored(storedEvent, row['body']);
      if (event?.event !== 'sms' || event.code !== null) return false;
      changed.add(id);
      const { subject = null } = promote.get(JSON.stringify({ ...event, code }), code.kind, id) ?? {};
      countPromoted.run(hourOf(event.receivedAt), subject);
      revise.run(id);
      return true;
    },
    fresh: asInserted,
    read: (id) => asInserted(id)?.event ?? readStored(storedEvent, select.get(id)?.['body']),
  };
}

/** Creates the function that finds the last event received with a key. */
export function createKeyFinder(db: DatabaseSync): SqliteEvents['lastWith'] {
  const newest = db.prepare(
    'SELECT id, received_at AS at FROM events WHERE key = ? ORDER BY id DESC LIMIT 1',
  );
  return (key) => {
    const { id, at } = newest.get(key) ?? {};
    return typeof id === 'number' && typeof at === 'number' ? { id, receivedAt: at } : null;
  };
}

/** The newest events with their deliveries, in memory. */
export interface FreshEvents {
  /** Adds an event with a greater id than all before, in place of the oldest. */
  add(event: NewEvent): void;
  find(id: EventId): NewEvent | undefined;
}

/**
 * Creates a ring buffer. In a map with constantly changing entries V8 would keep the removed ones until its next full
 * collection.
 *
 * @param most its capacity
 * @internal outside of this file for its tests only
 */
export function createFreshEvents(most: number): FreshEvents {
  const ring: NewEvent[] = [];
  let added = 0;

  /** Finds the index of the first event that is not older than an id, counted from the oldest. */
  function rankOf(id: EventId): number {
    let low = 0;
    let high = ring.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((at(middle)?.event.id ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function at(rank: number): NewEvent | undefined {
    return ring[ring.length < most ? rank : (added + rank) % most];
  }

  return {
    add: (event) => {
      ring[added % most] = event;
      added++;
    },
    find: (id) => {
      const found = at(rankOf(id));
      return found?.event.id === id ? found : undefined;
    },
  };
}
