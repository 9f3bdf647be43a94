import { z } from 'zod';
import type { Event, EventId } from '../../../domain/event.ts';
import { isDeliveryInScope, isInScope, type Scope } from '../../../domain/subject.ts';
import { storedAssignment } from '../../contract/assignments.ts';
import type { Reader } from '../../contract/reader.ts';
import type { StoredEvent } from '../../contract/results.ts';
import { storedEvent } from '../../contract/stored-event.ts';
import { unpackRaw } from '../../rows/raw-row.ts';
import { readStored, unlessDamaged } from '../../rows/stored.ts';
import { SELECT_ASSIGNMENT } from '../people/assignments.ts';
import type { Connection } from '../connection/database.ts';
import { readFeed } from './feed.ts';
import { createEventFinder, HEAD, headRow, type Head } from './find-events.ts';
import type { DeliveryReader } from './read-deliveries.ts';
import type { SubjectReader } from '../subjects/read-subjects.ts';

const bodyRow = z.object({ id: z.number(), body: z.string() });
const rawRow = z.object({ raw: z.instanceof(Buffer).nullable() });
const ruleRow = z.object({ id: z.number(), name: z.string() });
const routedRow = z.object({ event: z.number(), destination: z.string() });

/** Creates the reader's queries for events. */
export function createEventReader(
  connection: Connection,
  subjects: SubjectReader,
  deliveries: DeliveryReader,
): Pick<Reader, 'events' | 'eventsOf' | 'event' | 'captured' | 'feed'> {
  const finder = createEventFinder(connection, subjects);

  /** Counts the deliveries of events within a scope. */
  async function deliveriesIn(scope: Scope, heads: readonly Head[]): Promise<ReadonlyMap<EventId, number>> {
    if (scope === 'everything' || scope.deliveries === undefined)
      return new Map(heads.map(({ id, deliveries: all }) => [id, all]));
    const rows = await connection.rows(
      routedRow,
      'SELECT event, destination FROM all_deliveries WHERE event = ANY($1)',
      [heads.map(({ id }) => id)],
    );
    const of = Map.groupBy(rows, ({ event }) => event);
    return new Map(
      heads.map(({ id, subject }) => {
        const mine = (of.get(id) ?? []).filter(({ destination }) =>
          isDeliveryInScope(scope, subject, destination),
        );
        return [id, mine.length];
      }),
    );
  }

  /**
   * Reads the bodies of events, and what belongs to them, in the order of their heads.
   * @param eventIn reads a body; null: the event is left out
   */
  async function stored(
    scope: Scope,
    heads: readonly Head[],
    eventIn: (body: string, id: EventId) => Event | null = (body) => readStored(storedEvent, body),
  ): Promise<StoredEvent[]> {
    if (heads.length === 0) return [];
    const rows = await connection.rows(bodyRow, 'SELECT id, body FROM events WHERE id = ANY($1)', [
      heads.map(({ id }) => id),
    ]);
    const bodies = new Map(rows.map(({ id, body }) => [id, body]));
    const known = await subjects.of(heads.map(({ subject }) => subject));
    const names = await rulesOf(heads.flatMap(({ rules }) => rules));
    const counts = await deliveriesIn(scope, heads);
    return heads.flatMap((head): StoredEvent[] => {
      const body = bodies.get(head.id);
      const subject = known.get(head.subject);
      const event = body === undefined || !subject ? null : eventIn(body, head.id);
      if (event === null || !subject) return [];
      return [
        {
          event,
          subject,
          rules: head.rules.map((rule) => names.get(rule) ?? ''),
          deliveries: counts.get(head.id) ?? 0,
          submission: head.token === null ? null : { peer: head.peer, token: head.token },
        },
      ];
    });
  }

  async function rulesOf(ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    if (ids.length === 0) return new Map();
    const rows = await connection.rows(ruleRow, 'SELECT id, name FROM rules WHERE id = ANY($1)', [
      [...new Set(ids)],
    ]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async function eventsOf(scope: Scope, ids: readonly EventId[]): Promise<StoredEvent[]> {
    if (ids.length === 0) return [];
    const rows = await connection.rows(headRow, `SELECT ${HEAD} FROM events WHERE id = ANY($1)`, [ids]);
    const found = new Map(rows.map((head) => [head.id, head]));
    const meant = ids.flatMap((id) => found.get(id) ?? []);
    return stored(
      scope,
      meant.filter(({ subject }) => isInScope(scope, subject)),
    );
  }

  return {
    events: async (scope, query, request) => {
      const { items, next } = await finder.find(scope, query, request);
      return { items: await eventsOf(scope, items), next };
    },
    eventsOf,
    captured: async (id) => (await finder.captured([id])).get(id) ?? [],
    event: async (scope, id) => {
      const [head] = await connection.rows(headRow, `SELECT ${HEAD} FROM events WHERE id = $1`, [id]);
      if (!head || !isInScope(scope, head.subject)) return null;
      const [found] = await stored(scope, [head]);
      if (!found) return null;
      const [row] = await connection.rows(rawRow, 'SELECT raw FROM events WHERE id = $1', [id]);
      const [assignment] = await connection.rows(storedAssignment, `${SELECT_ASSIGNMENT} WHERE event = $1`, [
        id,
      ]);
      return {
        ...found,
        raw: row?.raw ? unpackRaw(row.raw) : null,
        sent: await deliveries.of(scope, id),
        assignment: assignment ?? null,
      };
    },
    feed: async (scope, from, limit) => {
      const { fed, cursor } = await readFeed(connection, from, limit);
      const cursors = new Map(fed.map(({ id, cursor: after }) => [id, after]));
      const damaged = fed.flatMap(({ id, head }) => (head === null ? id : []));
      const mine = fed.flatMap(({ head }) => (head !== null && isInScope(scope, head.subject) ? head : []));
      const events = await stored(scope, mine, (body, id) => {
        const event = unlessDamaged(() => readStored(storedEvent, body));
        if (event === null) damaged.push(id);
        return event;
      });
      return {
        damaged,
        events: events.map((one) => ({ ...one, cursor: cursors.get(one.event.id) ?? cursor })),
        cursor,
      };
    },
  };
}
