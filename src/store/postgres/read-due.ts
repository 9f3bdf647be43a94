import { z } from 'zod';
import { LONGEST_RETRY_PAUSE, type Delivery, type MessageRef } from '../../domain/delivery.ts';
import type { Outbox, Turn, Waiting } from '../contract/outbox.ts';
import { DELIVERY_COLUMNS, deliveryOf, deliveryRow, wasSummarized } from '../rows/delivery.ts';
import { prepared, type Database, type Prepared } from './database.ts';
import type { Events } from './events.ts';

const COLUMNS = DELIVERY_COLUMNS.join(', ');

/** Selects due deliveries, `$4` of each lane at most: lane by lane, the first one by event in an order of its own. */
const selectDue = (first: 'ASC' | 'DESC'): string => {
  const lanes = [`event ${first}, id ${first}`, 'id', 'id'].map(
    (order, lane) => `(SELECT ${COLUMNS} FROM deliveries WHERE destination = $1 AND lane = ${lane}
       AND (due <= created_at OR due <= $2 OR (state = 'retrying' AND due > $3)) ORDER BY ${order} LIMIT $4)`,
  );
  return `SELECT ${COLUMNS} FROM (${lanes.join(' UNION ALL ')}) AS due
    ORDER BY lane, CASE lane WHEN 0 THEN event END ${first}, CASE lane WHEN 0 THEN id END ${first}, id`;
};
/** Those that are next: codes by the newest first. */
const NEXT = prepared(`${selectDue('DESC')} LIMIT $4`);
/** Those of each lane that wait for the longest. */
const OLDEST = prepared(selectDue('ASC'));
const NEXT_DUE = prepared(
  'SELECT min(due) AS due FROM deliveries WHERE destination = $1 AND lane IS NOT NULL',
);

const dueRow = z.object({ due: z.number().nullable() });

/** Creates the outbox's queries for due deliveries. */
export function createDue(database: Database, events: Events): Pick<Outbox, 'due' | 'oldest'> {
  async function find(statement: Prepared, { destination, now, limit }: Turn): Promise<Waiting[]> {
    const values = [destination, now, now + LONGEST_RETRY_PAUSE, limit];
    return withEvents((await database.rows(deliveryRow, statement, values)).map(deliveryOf));
  }

  /** Adds their events to deliveries. */
  async function withEvents(deliveries: readonly Delivery[]): Promise<Waiting[]> {
    const found = await events.read(database, [...new Set(deliveries.map(({ event }) => event))]);
    const waiting: Waiting[] = [];
    for (const delivery of deliveries) {
      const event = found.get(delivery.event);
      if (!event) continue;
      const replyTo =
        event.event === 'alert' && event.repliesTo !== null
          ? await messageOf(event.repliesTo, delivery.destination)
          : null;
      waiting.push({ delivery, event, replyTo });
    }
    return waiting;
  }

  /** Returns an event's message in a destination; null also if it was sent as part of a summary, which is not its own. */
  async function messageOf(event: number, destination: string): Promise<MessageRef | null> {
    const [row] = await database.rows(
      deliveryRow,
      `SELECT ${COLUMNS} FROM all_deliveries WHERE event = $1 AND destination = $2 AND message_id IS NOT NULL
       ORDER BY id DESC LIMIT 1`,
      [event, destination],
    );
    const sent = row && deliveryOf(row);
    return sent && !wasSummarized(sent) ? sent.message : null;
  }

  async function nextDue(destination: string): Promise<number | null> {
    const [row] = await database.rows(dueRow, NEXT_DUE, [destination]);
    return row?.due ?? null;
  }

  return {
    due: async (turn) => {
      const items = await find(NEXT, turn);
      return { items, next: items.length > 0 ? null : await nextDue(turn.destination) };
    },
    oldest: (turn) => find(OLDEST, turn),
  };
}
