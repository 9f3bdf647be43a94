import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { LONGEST_RETRY_PAUSE, type Delivery, type MessageRef } from '../../domain/delivery.ts';
import type { Event, EventId } from '../../domain/event.ts';
import type { Outbox, Turn, Waiting } from '../contract/outbox.ts';
import type { SqliteEvents } from './events.ts';
import {
  DELIVERY_COLUMNS,
  deliveryOf,
  STANDING_COLUMNS,
  standingOf,
  wasSummarized,
} from '../rows/delivery.ts';
import type { Tables } from './tables.ts';

type Row = Tables['deliveries'];
type WaitingRow = Pick<Row, 'id' | 'event' | (typeof STANDING_COLUMNS)[number]>;

/** Creates the outbox's queries for due deliveries. */
export function createDue(
  db: DatabaseSync,
  events: Pick<SqliteEvents, 'fresh' | 'read'>,
): Pick<Outbox, 'due' | 'oldest'> {
  const columns = DELIVERY_COLUMNS.join(', ');
  const statement = (lane: string, order: string): StatementSync =>
    db.prepare(`SELECT id, event, ${STANDING_COLUMNS.join(', ')} FROM deliveries
      WHERE destination = ? AND lane = ${lane}
        AND (due <= created_at OR due <= ? OR (state = 'retrying' AND due > ?))
      ORDER BY ${order} LIMIT ?`);
  const [normal, low] = [statement('1', 'id'), statement('2', 'id')];
  const lanes = [statement('0', 'event DESC, id DESC'), normal, low];
  const oldestFirst = [statement('0', 'event, id'), normal, low];
  const whole = db.prepare(`SELECT ${columns} FROM deliveries WHERE id = ?`);
  const earliest = db.prepare(
    'SELECT min(due) AS due FROM deliveries WHERE destination = ? AND lane IS NOT NULL',
  );
  const sentMessage = db.prepare(
    `SELECT ${columns} FROM deliveries
     WHERE event = ? AND destination = ? AND message_id IS NOT NULL ORDER BY id DESC LIMIT 1`,
  );

  function waitingIn(lane: StatementSync, { destination, now, limit }: Turn): Waiting[] {
    const rows = lane.all(destination, now, now + LONGEST_RETRY_PAUSE, limit) as unknown as WaitingRow[];
    return rows.map(waitingOf);
  }

  /** Reads a waiting delivery. Most have just been stored: of those only the columns are read that may have changed. */
  function waitingOf(row: WaitingRow): Waiting {
    const fresh = events.fresh(row.event);
    const stored = fresh?.deliveries.find(({ id }) => id === row.id);
    const delivery = stored
      ? { ...stored, ...standingOf(row) }
      : deliveryOf(whole.get(row.id) as unknown as Row);
    const event = fresh?.event ?? events.read(row.event);
    return { event, delivery, replyTo: replyToOf(event, delivery) };
  }

  function replyToOf(event: Event, { destination }: Delivery): MessageRef | null {
    return event.event === 'alert' && event.repliesTo !== null
      ? messageOf(event.repliesTo, destination)
      : null;
  }

  /**
   * Returns an event's message in a destination; null also if it was sent as part of a summary, which is not its own.
   */
  function messageOf(event: EventId, destination: string): MessageRef | null {
    const row = sentMessage.get(event, destination);
    const sent = row && deliveryOf(row as unknown as Row);
    return sent && !wasSummarized(sent) ? sent.message : null;
  }

  function dueIn(turn: Turn): Waiting[] {
    const found: Waiting[] = [];
    for (const lane of lanes) {
      const left = turn.limit - found.length;
      if (left <= 0) break;
      found.push(...waitingIn(lane, { ...turn, limit: left }));
    }
    return found;
  }

  function nextDue(destination: string): number | null {
    const due = earliest.get(destination)?.['due'];
    return typeof due === 'number' ? due : null;
  }

  return {
    due: async (turn) => {
      const items = dueIn(turn);
      return Promise.resolve({ items, next: items.length > 0 ? null : nextDue(turn.destination) });
    },
    oldest: async (turn) => Promise.resolve(oldestFirst.flatMap((lane) => waitingIn(lane, turn))),
  };
}
