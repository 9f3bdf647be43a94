import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { z } from 'zod';
import { LONGEST_RETRY_PAUSE, type Delivery, type MessageRef } from '../../../domain/delivery.ts';
import type { Event, EventId } from '../../../domain/event.ts';
import type { Opening, Outbox, Turn, Waiting } from '../../contract/outbox.ts';
import type { SqliteEvents } from '../journal/events.ts';
import {
  DELIVERY_COLUMNS,
  deliveryOf,
  deliveryRow,
  standingOf,
  standingRow,
  wasSummarized,
} from '../../rows/delivery.ts';
import { Damaged, readRow, unlessDamaged } from '../../rows/stored.ts';

const waitingRow = standingRow.extend(deliveryRow.pick({ id: true, event: true }).shape);
const WAITING = waitingRow.keyof().options.join(', ');

const earliestRow = z.object({ due: z.number().nullable() });

/** What is due in a lane. */
interface Found {
  readonly items: readonly Waiting[];
  readonly isDamaged: boolean;
}

/** Creates the outbox's queries for due deliveries. */
export function createDue(
  db: DatabaseSync,
  events: Pick<SqliteEvents, 'fresh' | 'read'>,
): Pick<Outbox, 'due' | 'oldest'> {
  const columns = DELIVERY_COLUMNS.join(', ');
  const statement = (lane: string, order: string): StatementSync =>
    db.prepare(`SELECT ${WAITING} FROM deliveries
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

  /** Finds up to `limit` of a lane that can be read: a damaged one holds up no other. */
  function waitingIn(lane: StatementSync, { destination, now, limit }: Turn): Found {
    for (let most = limit; ;) {
      const rows = lane.all(destination, now, now + LONGEST_RETRY_PAUSE, most);
      const read = rows.flatMap((row) => unlessDamaged(() => waitingOf(row)) ?? []);
      const damaged = rows.length - read.length;
      if (read.length >= limit || rows.length < most)
        return { items: read.slice(0, limit), isDamaged: damaged > 0 };
      most = limit + 2 * damaged;
    }
  }

  /** Reads a waiting delivery. Most have just been stored: of those only the columns are read that may have changed. */
  function waitingOf(found: unknown): Waiting {
    const row = readRow(waitingRow, found);
    const fresh = events.fresh(row.event);
    const stored = fresh?.deliveries.find(({ id }) => id === row.id);
    const delivery = stored
      ? { ...stored, ...standingOf(row) }
      : deliveryOf(readRow(deliveryRow, whole.get(row.id)));
    const event = fresh?.event ?? events.read(row.event);
    return { event, delivery, replyTo: openingOf(event, delivery) };
  }

  function openingOf(event: Event, { destination }: Delivery): Opening | null {
    if (event.event !== 'alert' || event.repliesTo === null) return null;
    const { repliesTo } = event;
    const message = messageOf(repliesTo, destination);
    if (message === null) return null;
    const opening = unlessDamaged(() => events.read(repliesTo));
    return { message, alert: opening?.event === 'alert' ? opening : null };
  }

  /**
   * Returns an event's message in a destination; null also if it was sent as part of a summary, which is not its own.
   */
  function messageOf(event: EventId, destination: string): MessageRef | null {
    const row = sentMessage.get(event, destination);
    const sent = row && unlessDamaged(() => deliveryOf(readRow(deliveryRow, row)));
    return sent && !wasSummarized(sent) ? sent.message : null;
  }

  /** @throws Damaged if there is nothing else, so that whoever asks hears of it */
  function dueIn(turn: Turn): Waiting[] {
    const found: Waiting[] = [];
    let isAnyDamaged = false;
    for (const lane of lanes) {
      const left = turn.limit - found.length;
      if (left <= 0) break;
      const { items, isDamaged } = waitingIn(lane, { ...turn, limit: left });
      found.push(...items);
      isAnyDamaged ||= isDamaged;
    }
    if (found.length === 0 && isAnyDamaged) throw new Damaged();
    return found;
  }

  function nextDue(destination: string): number | null {
    return readRow(earliestRow, earliest.get(destination)).due;
  }

  return {
    due: async (turn) => {
      const items = dueIn(turn);
      return Promise.resolve({ items, next: items.length > 0 ? null : nextDue(turn.destination) });
    },
    oldest: async (turn) => Promise.resolve(oldestFirst.flatMap((lane) => waitingIn(lane, turn).items)),
  };
}
