import { z } from 'zod';
import { LONGEST_RETRY_PAUSE, type Delivery, type MessageRef } from '../../../domain/delivery.ts';
import type { Event } from '../../../domain/event.ts';
import type { Opening, Outbox, Turn, Waiting } from '../../contract/outbox.ts';
import { DELIVERY_COLUMNS, deliveryOf, deliveryRow, wasSummarized } from '../../rows/delivery.ts';
import { Damaged, unlessDamaged } from '../../rows/stored.ts';
import { prepared, type Database, type Prepared } from '../connection/database.ts';
import type { Events } from '../journal/events.ts';

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

/** What is due. */
interface Found {
  readonly items: readonly Waiting[];
  readonly isDamaged: boolean;
}

/** Creates the outbox's queries for due deliveries. */
export function createDue(database: Database, events: Events): Pick<Outbox, 'due' | 'oldest'> {
  /** Finds up to `limit`, or as many of each lane, that can be read: a damaged one holds up no other. */
  async function find(statement: Prepared, { destination, now, limit }: Turn): Promise<Found> {
    for (let most = limit; ;) {
      const values = [destination, now, now + LONGEST_RETRY_PAUSE, most];
      const rows = await database.rows(deliveryRow, statement, values);
      const items = await withEvents(rows.flatMap((row) => unlessDamaged(() => deliveryOf(row)) ?? []));
      const damaged = rows.length - items.length;
      if (damaged === 0 || items.length >= limit || rows.length < most)
        return { items, isDamaged: damaged > 0 };
      most = limit + 2 * damaged;
    }
  }

  /** Adds their events to deliveries. */
  async function withEvents(deliveries: readonly Delivery[]): Promise<Waiting[]> {
    const found = await events.read(database, [...new Set(deliveries.map(({ event }) => event))]);
    const waiting: Waiting[] = [];
    for (const delivery of deliveries) {
      const event = found.get(delivery.event);
      if (!event) continue;
      waiting.push({ delivery, event, replyTo: await openingOf(event, delivery) });
    }
    return waiting;
  }

  async function openingOf(event: Event, { destination }: Delivery): Promise<Opening | null> {
    if (event.event !== 'alert' || event.repliesTo === null) return null;
    const message = await messageOf(event.repliesTo, destination);
    if (message === null) return null;
    const opening = (await events.read(database, [event.repliesTo])).get(event.repliesTo);
    return { message, alert: opening?.event === 'alert' ? opening : null };
  }

  /** Returns an event's message in a destination; null also if it was sent as part of a summary, which is not its own. */
  async function messageOf(event: number, destination: string): Promise<MessageRef | null> {
    const [row] = await database.rows(
      deliveryRow,
      `SELECT ${COLUMNS} FROM all_deliveries WHERE event = $1 AND destination = $2 AND message_id IS NOT NULL
       ORDER BY id DESC LIMIT 1`,
      [event, destination],
    );
    const sent = row && unlessDamaged(() => deliveryOf(row));
    return sent && !wasSummarized(sent) ? sent.message : null;
  }

  async function nextDue(destination: string): Promise<number | null> {
    const [row] = await database.rows(dueRow, NEXT_DUE, [destination]);
    return row?.due ?? null;
  }

  return {
    due: async (turn) => {
      const { items: found, isDamaged } = await find(NEXT, turn);
      // Whoever asks hears of it, once there is nothing else.
      if (found.length === 0 && isDamaged) throw new Damaged();
      const items = found.slice(0, turn.limit);
      return { items, next: items.length > 0 ? null : await nextDue(turn.destination) };
    },
    oldest: async (turn) => (await find(OLDEST, turn)).items,
  };
}
