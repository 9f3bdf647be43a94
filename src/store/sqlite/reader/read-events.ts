import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { EventId } from '../../../domain/event.ts';
import { isDeliveryInScope, isInScope, type Scope, type SubjectId } from '../../../domain/subject.ts';
import { storedAssignment } from '../../contract/assignments.ts';
import type { Reader } from '../../contract/reader.ts';
import type { StoredEvent } from '../../contract/results.ts';
import { storedEvent } from '../../contract/stored-event.ts';
import { unpackRaw } from '../../rows/raw-row.ts';
import { SELECT_ASSIGNMENT } from '../people/assignments.ts';
import { createFeed } from './feed.ts';
import { createEventFinder, headRow, numbersOf } from './find-events.ts';
import type { DeliveryReader } from './read-deliveries.ts';
import { readRow, readStored, unlessDamaged } from '../../rows/stored.ts';
import type { SubjectReader } from '../subjects/read-subjects.ts';
import { destinationRow } from '../../rows/delivery.ts';

const eventRow = headRow
  .pick({ subject: true, rules: true, deliveries: true, peer: true, token: true })
  .extend({ body: z.string() });
const nameRow = z.object({ name: z.string() });
const rawRow = z.object({ raw: z.instanceof(Uint8Array).nullable() });

/** Creates the reader's queries for events. */
export function createEventReader(
  db: DatabaseSync,
  subjects: SubjectReader,
  deliveries: DeliveryReader,
): Pick<Reader, 'events' | 'eventsOf' | 'event' | 'captured' | 'feed'> {
  const finder = createEventFinder(db, subjects);
  const feed = createFeed(db);
  const whole = db.prepare(`SELECT ${eventRow.keyof().options.join(', ')} FROM events WHERE id = ?`);
  const destinationsOf = db.prepare('SELECT destination FROM deliveries WHERE event = ?');
  const rawOf = db.prepare('SELECT raw FROM events WHERE id = ?');
  const assigned = db.prepare(`${SELECT_ASSIGNMENT} WHERE event = ?`);
  const ruleName = db.prepare('SELECT name FROM rules WHERE id = ?');
  /** Counts the deliveries of an event within a scope, of all of which there are `all`. */
  function deliveriesIn(scope: Scope, id: EventId, subject: SubjectId, all: number): number {
    if (scope === 'everything' || scope.deliveries === undefined) return all;
    const rows = destinationsOf.all(id).map((row) => readRow(destinationRow, row));
    return rows.filter(({ destination }) => isDeliveryInScope(scope, subject, destination)).length;
  }

  function stored(scope: Scope, id: EventId): StoredEvent | null {
    const row = whole.get(id);
    if (row === undefined) return null;
    const { subject, rules, deliveries: all, body, peer, token } = readRow(eventRow, row);
    return {
      event: readStored(storedEvent, body),
      subject: subjects.get(subject),
      rules: numbersOf(rules).map((number) => readRow(nameRow, ruleName.get(number)).name),
      deliveries: deliveriesIn(scope, id, subject, all),
      submission: token === null ? null : { peer, token },
    };
  }

  return {
    events: async (scope, query, request) => {
      const { items, next } = finder.find(scope, query, request);
      return Promise.resolve({ items: items.flatMap((id) => stored(scope, id) ?? []), next });
    },
    eventsOf: (scope, ids) => {
      const found = ids.flatMap((id) => stored(scope, id) ?? []);
      return Promise.resolve(found.filter(({ subject }) => isInScope(scope, subject.id)));
    },
    captured: (id) => Promise.resolve(finder.captured(id)),
    event: async (scope, id) => {
      const found = stored(scope, id);
      if (!found || !isInScope(scope, found.subject.id)) return null;
      const { raw } = readRow(rawRow, rawOf.get(id));
      const assignment = assigned.get(id);
      return {
        ...found,
        raw: raw && unpackRaw(raw),
        sent: await deliveries.of(scope, id),
        assignment: assignment === undefined ? null : readRow(storedAssignment, assignment),
      };
    },
    feed: async (scope, from, limit) => {
      const { places, cursor } = feed(from, limit);
      const damaged: EventId[] = [];
      const events = places.flatMap(({ id, subject, cursor: after }) => {
        if (subject !== null && !isInScope(scope, subject)) return [];
        const event = unlessDamaged(() => stored(scope, id));
        if (event !== null) return { ...event, cursor: after };
        damaged.push(id);
        return [];
      });
      return Promise.resolve({ events, damaged, cursor });
    },
  };
}
