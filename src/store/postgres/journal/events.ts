import { z } from 'zod';
import type { Code } from '../../../domain/code.ts';
import type { NewEvent } from '../../../domain/decision.ts';
import type { Delivery } from '../../../domain/delivery.ts';
import type { Event, EventId } from '../../../domain/event.ts';
import type { FaultMoment } from '../../../domain/fault.ts';
import { subjectOf, type KnownSubject, type Subject, type SubjectId } from '../../../domain/subject.ts';
import type { Submission } from '../../../domain/submission.ts';
import { storedEvent } from '../../contract/stored-event.ts';
import { DELIVERY_COLUMNS, deliveryValues } from '../../rows/delivery.ts';
import type { Seen } from '../../rows/seen.ts';
import { packRaw } from '../../rows/raw-row.ts';
import { readStored, unlessDamaged } from '../../rows/stored.ts';
import { keyOfSubject } from '../../rows/subject.ts';
import { prepared, type Connection } from '../connection/database.ts';
import { storableJson, type Parameter } from '../connection/storable.ts';
import { writePromoted, writeReceived } from './hourly-counts.ts';
import { createRuleNumbers, writeHits } from './rule-hits.ts';
import { createSubjects } from '../subjects/subjects.ts';

/** An event of a batch, with who posted it. */
export interface EventToStore extends NewEvent {
  readonly submission: Submission | null;
}

/** The part of a batch that is about faults. */
interface FaultsToStore {
  readonly history: readonly FaultMoment[];
  /** The subjects of faults that changed: their scope is known before anything of them is notified. */
  readonly subjects: readonly Subject[];
}

/** The result of a stored batch. */
export interface StoredBatch {
  /** Subjects that were stored for the first time, by their keys. */
  readonly added: ReadonlyMap<string, KnownSubject>;
  /** Keeps in memory what was stored, once it is committed. */
  remember(): void;
}

/** The tables of events, for use within the transaction of a batch. */
export interface Events {
  /** Stores events with their deliveries, and the history of faults, a statement for each table. */
  store(connection: Connection, events: readonly EventToStore[], faults: FaultsToStore): Promise<StoredBatch>;
  /** Gives an SMS its code, which was missed. Returns whether it is there and had none. */
  promote(connection: Connection, id: EventId, code: Code): Promise<boolean>;
  /** Returns the events received last with these keys. */
  lastWith(connection: Connection, keys: readonly string[]): Promise<ReadonlyMap<string, Seen>>;
  /** Reads events by their ids; those that are not there, or damaged, are left out. */
  read(connection: Connection, ids: readonly EventId[]): Promise<ReadonlyMap<EventId, Event>>;
}

const NOT_POSTED = { peer: null, token: null };

const seenRow = z.object({ key: z.string(), event: z.number(), received_at: z.number() });
const bodyRow = z.object({ id: z.number(), body: z.string() });
const promotedRow = z.object({ subject: z.number(), body: z.string() });

const SELECT_SEEN = prepared(
  'SELECT DISTINCT ON (key) key, event, received_at FROM event_keys WHERE key = ANY($1) ORDER BY key, event DESC',
);
const SELECT_BODIES = prepared('SELECT id, body FROM events WHERE id = ANY($1)');
const INSERT_EVENTS =
  prepared(`INSERT INTO events (id, kind, subject, received_at, code, rules, deliveries, body, raw, peer, token)
  SELECT id, kind, subject, received_at, code, string_to_array(rules, ',')::int[], deliveries, body, raw, peer, token
  FROM unnest($1::bigint[], $2::text[], $3::int[], $4::bigint[], $5::text[], $6::text[], $7::int[], $8::text[],
    $9::bytea[], $10::text[], $11::int[])
  AS of (id, kind, subject, received_at, code, rules, deliveries, body, raw, peer, token)`);
const INSERT_KEYS = prepared(
  'INSERT INTO event_keys (key, event, received_at) SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[])',
);

/** The columns of a delivery with their types, in the order of {@link deliveryValues}. */
const DELIVERY_TYPES: Readonly<Record<(typeof DELIVERY_COLUMNS)[number], string>> = {
  ...{ id: 'bigint', event: 'bigint', subject: 'integer', destination: 'text', state: 'text' },
  ...{ priority: 'smallint', lane: 'smallint', due: 'bigint', created_at: 'bigint', requeued_at: 'bigint' },
  ...{ attempts: 'integer', ambiguous: 'smallint', replayed: 'smallint', problem: 'text' },
  ...{ settled_at: 'bigint', message_chat: 'text', message_id: 'text', forget_at: 'bigint', rule: 'text' },
  plan: 'text',
};
const INSERT_DELIVERIES = prepared(
  `INSERT INTO deliveries (${DELIVERY_COLUMNS.join(', ')}) SELECT * FROM unnest(${DELIVERY_COLUMNS.map((column, at) => `$${at + 1}::${DELIVERY_TYPES[column]}[]`).join(', ')})`,
);

/** Inserts deliveries with their subjects. */
export async function insertDeliveries(
  connection: Connection,
  deliveries: readonly { readonly delivery: Delivery; readonly subject: SubjectId }[],
): Promise<void> {
  if (deliveries.length === 0) return;
  const rows = deliveries.map(({ delivery, subject }) => deliveryValues(delivery, subject));
  await connection.run(
    INSERT_DELIVERIES,
    DELIVERY_COLUMNS.map((_, at) => rows.map((row) => row[at] ?? null)),
  );
}

/** Creates the writer of events. */
export function createEvents(): Events {
  const subjects = createSubjects();
  const rules = createRuleNumbers();

  return {
    store: async (connection, events, faults) => {
      const keyed = events.map((one) => {
        const subject = subjectOf(one.event);
        return { ...one, subject, subjectKey: keyOfSubject(subject) };
      });
      const moments = faults.history.map((moment) => ({
        moment,
        subjectKey: keyOfSubject(moment.episode.subject),
      }));
      const wanted = new Map<string, Subject>([
        ...keyed.map(({ subjectKey, subject }) => [subjectKey, subject] as const),
        ...moments.map(({ subjectKey, moment }) => [subjectKey, moment.episode.subject] as const),
        ...faults.subjects.map((subject) => [keyOfSubject(subject), subject] as const),
      ]);
      const { numbers, added, remember } = await subjects.numbersOf(connection, wanted);
      const numberOf = (key: string): SubjectId => {
        const number = numbers.get(key);
        if (number === undefined) throw new Error('a subject has no number');
        return number;
      };
      const ruleNumbers = await rules.numbersOf(connection, new Set(events.flatMap((one) => one.rules)));
      const numbered = keyed.map((one) => ({
        ...one,
        number: numberOf(one.subjectKey),
        ruleNumbers: one.rules.flatMap((name) => ruleNumbers.get(name) ?? []),
      }));
      await Promise.all([
        insertEvents(connection, numbered),
        insertKeys(connection, events),
        insertDeliveries(
          connection,
          numbered.flatMap(({ deliveries, number: subject }) =>
            deliveries.map((delivery) => ({ delivery, subject })),
          ),
        ),
        writeHits(
          connection,
          numbered.map(({ ruleNumbers: matched, number: subject, event }) => ({
            ...{ rules: matched, subject, at: event.receivedAt },
          })),
        ),
        writeReceived(
          connection,
          numbered.map(({ event, number: subject }) => ({ event, subject })),
        ),
        insertHistory(
          connection,
          moments.map(({ moment, subjectKey }) => ({ moment, subject: numberOf(subjectKey) })),
        ),
      ]);
      return {
        added: new Map(added.map((subject) => [keyOfSubject(subject), subject])),
        remember: () => {
          remember();
          rules.remember(ruleNumbers);
        },
      };
    },
    promote: async (connection, id, code) => {
      const [row] = await connection.rows(
        promotedRow,
        'SELECT subject, body FROM events WHERE id = $1 FOR UPDATE',
        [id],
      );
      const event = row ? readStored(storedEvent, row.body) : null;
      if (!row || event?.event !== 'sms' || event.code !== null) return false;
      await connection.run('UPDATE events SET body = $2, code = $3 WHERE id = $1', [
        ...[id, JSON.stringify({ ...event, code }), code.kind],
      ]);
      await connection.run('INSERT INTO revised VALUES ($1) ON CONFLICT DO NOTHING', [id]);
      await writePromoted(connection, row.subject, event.receivedAt);
      return true;
    },
    lastWith: async (connection, keys) => {
      if (keys.length === 0) return new Map();
      const rows = await connection.rows(seenRow, SELECT_SEEN, [keys]);
      return new Map(rows.map(({ key, event: id, received_at: receivedAt }) => [key, { id, receivedAt }]));
    },
    read: async (connection, ids) => {
      if (ids.length === 0) return new Map();
      const rows = await connection.rows(bodyRow, SELECT_BODIES, [ids]);
      const read = rows.map(
        ({ id, body }) => [id, unlessDamaged(() => readStored(storedEvent, body))] as const,
      );
      return new Map(read.flatMap(([id, event]) => (event === null ? [] : [[id, event]])));
    },
  };
}

interface NumberedEvent extends EventToStore {
  readonly number: SubjectId;
  readonly ruleNumbers: readonly number[];
}

async function insertEvents(connection: Connection, events: readonly NumberedEvent[]): Promise<void> {
  if (events.length === 0) return;
  const column = (of: (one: NumberedEvent) => Parameter): Parameter[] => events.map(of);
  const posted = events.map(({ event, submission }) =>
    // What Simwire itself finds out was posted by nobody.
    event.event === 'alert' || submission === null ? NOT_POSTED : submission,
  );
  await connection.run(INSERT_EVENTS, [
    column(({ event }) => event.id),
    column(({ event }) => event.event),
    column(({ number }) => number),
    column(({ event }) => event.receivedAt),
    column(({ event }) => (event.event === 'sms' ? (event.code?.kind ?? null) : null)),
    column(({ ruleNumbers }) => ruleNumbers.join(',')),
    column(({ deliveries }) => deliveries.length),
    column(({ event }) => JSON.stringify(event)),
    column(({ raw }) => raw && packRaw(raw)),
    posted.map(({ peer }) => peer),
    posted.map(({ token }) => token),
  ]);
}

async function insertKeys(connection: Connection, events: readonly NewEvent[]): Promise<void> {
  const keyed = events.filter(({ key }) => key !== null);
  if (keyed.length === 0) return;
  await connection.run(INSERT_KEYS, [
    keyed.map(({ key }) => key),
    keyed.map(({ event }) => event.id),
    keyed.map(({ event }) => event.receivedAt),
  ]);
}

async function insertHistory(
  connection: Connection,
  moments: readonly { readonly moment: FaultMoment; readonly subject: SubjectId }[],
): Promise<void> {
  if (moments.length === 0) return;
  await connection.run(
    'INSERT INTO fault_history (subject, at, body) SELECT * FROM unnest($1::int[], $2::bigint[], $3::text[])',
    [
      moments.map(({ subject }) => subject),
      moments.map(({ moment }) => moment.transition.at),
      moments.map(({ moment }) => storableJson(moment)),
    ],
  );
}
