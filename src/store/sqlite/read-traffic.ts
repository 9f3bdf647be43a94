import type { Kysely } from 'kysely';
import { HOUR, type Millis } from '../../domain/time.ts';
import { LATENCY_CLASSES, type Traffic } from '../../domain/traffic.ts';
import type { Reader } from '../contract/reader.ts';
import { hourOf, NO_LATENCY } from '../rows/hours.ts';
import { hasSubjectIn, isDeliveryIn } from './subjects.ts';
import type { Tables } from './tables.ts';

/** Creates the reader's query for the counts of each hour. */
export function createTrafficReader(queries: Kysely<Tables>): Pick<Reader, 'traffic'> {
  /** Lists the destinations that something arrived at. */
  async function destinationsIn(from: number, end: number): Promise<string[]> {
    const query = queries.selectFrom('hourly_delivered').select('destination').distinct();
    const rows = await query.where('hour', '>=', from).where('hour', '<', end).execute();
    return rows.map(({ destination }) => destination);
  }

  return {
    traffic: async (scope, { since, until, step }) => {
      const [from, end, hours] = [hourOf(since), hourOf(until), hourOf(step)];
      // Grouped as the tables are ordered, so that SQLite sorts nothing.
      let received = queries
        .selectFrom('hourly_sms')
        .select((q) => ['hour', q.fn.sum<number>('sms').as('sms'), q.fn.sum<number>('codes').as('codes')])
        .where('hour', '>=', from)
        .where('hour', '<', end);
      let arrived = queries
        .selectFrom('hourly_delivered')
        .select((q) => ['hour', 'latency', q.fn.sum<number>('delivered').as('delivered')])
        .where('hour', '>=', from)
        .where('hour', '<', end);
      if (scope !== 'everything') {
        received = received.where(hasSubjectIn(scope.subjects));
        arrived = arrived.where(isDeliveryIn(scope, await destinationsIn(from, end)));
      }
      const slots = new Map<number, Counts>();
      const slotOf = (hour: number): Counts => {
        const at = (from + Math.floor((hour - from) / hours) * hours) * HOUR;
        const known = slots.get(at) ?? emptyAt(at);
        slots.set(at, known);
        return known;
      };
      for (const { hour, sms, codes } of await received.groupBy('hour').execute()) {
        const slot = slotOf(hour);
        slot.sms += sms;
        slot.codes += codes;
      }
      for (const { hour, latency, delivered } of await arrived.groupBy(['hour', 'latency']).execute()) {
        const slot = slotOf(hour);
        slot.delivered += delivered;
        if (latency !== NO_LATENCY) slot.latencies[latency] = (slot.latencies[latency] ?? 0) + delivered;
      }
      return [...slots.values()];
    },
  };
}

type Counts = { -readonly [K in keyof Traffic]: Traffic[K] } & { readonly latencies: number[] };

function emptyAt(at: Millis): Counts {
  return { at, sms: 0, codes: 0, delivered: 0, latencies: new Array<number>(LATENCY_CLASSES).fill(0) };
}
