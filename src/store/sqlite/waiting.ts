import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { LONGEST_RETRY_PAUSE } from '../../domain/delivery.ts';
import type { Outbox, Turn, Waiting } from '../outbox.ts';
import { DELIVERY_COLUMNS, deliveryOf, STANDING_COLUMNS, standingOf } from '../rows.ts';
import type { Tables } from '../tables.ts';
import type { SqliteEvents } from './events.ts';

type Row = Tables['deliveries'];
type WaitingRow = Pick<Row, 'id' | 'event' | (typeof STANDING_COLUMNS)[number]>;

/** How the outbox reads what waits for its turn. */
export function createWaiting(
  db: DatabaseSync,
  events: Pick<SqliteEvents, 'fresh' | 'read'>,
): Pick<Outbox, 'waiting' | 'oldest'> {
  const statement = (lane: string, order: string): StatementSync =>
    db.prepare(`SELECT id, event, ${STANDING_COLUMNS.join(', ')} FROM deliveries
      WHERE destination = ? AND lane = ${lane}
        AND (due <= created_at OR due <= ? OR (state = 'retrying' AND due > ?))
      ORDER BY ${order} LIMIT ?`);
  const [normal, low] = [statement('1', 'id'), statement('2', 'id')];
  const lanes = [statement('0', 'event DESC, id DESC'), normal, low];
  const oldestFirst = [statement('0', 'event, id'), normal, low];
  const whole = db.prepare(`SELECT ${DELIVERY_COLUMNS.join(', ')} FROM deliveries WHERE id = ?`);

  function waitingIn(lane: StatementSync, { destination, now, limit }: Turn): Waiting[] {
    const rows = lane.all(destination, now, now + LONGEST_RETRY_PAUSE, limit) as unknown as WaitingRow[];
    return rows.map(waitingOf);
  }

  /** Most that wait have only just been stored: of those no more is read than what may have changed. */
  function waitingOf(row: WaitingRow): Waiting {
    const fresh = events.fresh(row.event);
    const stored = fresh?.deliveries.find(({ id }) => id === row.id);
    if (fresh && stored) return { event: fresh.event, delivery: { ...stored, ...standingOf(row) } };
    const delivery = deliveryOf(whole.get(row.id) as unknown as Row);
    return { event: events.read(row.event), delivery };
  }

  return {
    waiting: (turn) => {
      const found: Waiting[] = [];
      for (const lane of lanes) {
        const left = turn.limit - found.length;
        if (left <= 0) break;
        found.push(...waitingIn(lane, { ...turn, limit: left }));
      }
      return found;
    },
    oldest: (turn) => oldestFirst.flatMap((lane) => waitingIn(lane, turn)),
  };
}
