import { sql } from 'kysely';
import { HOUR } from '../../domain/time.ts';
import { LATENCY_CLASSES, type Traffic } from '../../domain/traffic.ts';
import type { Reader } from '../contract/reader.ts';
import type { Database } from './database.ts';
import { hourOf, NO_LATENCY } from '../rows/hours.ts';
import { hasSubjectIn, isDeliveryIn } from './subjects.ts';

/** Creates the reader's query for the counts of each hour. */
export function createTrafficReader({ queries }: Database): Pick<Reader, 'traffic'> {
  /** Lists the destinations that something arrived at. */
  async function destinationsIn(from: number, end: number): Promise<string[]> {
    const query = queries.selectFrom('hourly_delivered').select('destination').distinct();
    const rows = await query.where('hour', '>=', from).where('hour', '<', end).execute();
    return rows.map(({ destination }) => destination);
  }

  return {
    traffic: async (scope, { since, until, step }) => {
      const [from, end, hours] = [hourOf(since), hourOf(until), hourOf(step)];
      const slot = sql<number>`(hour - ${from}::int) / ${hours}::int`;
      let received = queries
        .selectFrom('hourly_sms')
        .select((q) => [slot.as('slot'), q.fn.sum<number>('sms').as('sms')])
        .select((q) => q.fn.sum<number>('codes').as('codes'))
        .where('hour', '>=', from)
        .where('hour', '<', end);
      let arrived = queries
        .selectFrom('hourly_delivered')
        .select((q) => [slot.as('slot'), 'latency', q.fn.sum<number>('delivered').as('delivered')])
        .where('hour', '>=', from)
        .where('hour', '<', end);
      if (scope !== 'everything') {
        received = received.where(hasSubjectIn(scope.subjects));
        arrived = arrived.where(isDeliveryIn(scope, await destinationsIn(from, end)));
      }
      const found = new Map<number, { sms: number; codes: number; delivered: number; latencies: number[] }>();
      const at = (of: number) => {
        const known = found.get(of) ?? {
          sms: 0,
          codes: 0,
          delivered: 0,
          latencies: new Array<number>(LATENCY_CLASSES).fill(0),
        };
        found.set(of, known);
        return known;
      };
      for (const row of await received.groupBy('slot').execute())
        Object.assign(at(row.slot), { sms: row.sms, codes: row.codes });
      for (const row of await arrived.groupBy(['slot', 'latency']).execute()) {
        const counts = at(row.slot);
        counts.delivered += row.delivered;
        if (row.latency !== NO_LATENCY) counts.latencies[row.latency] = row.delivered;
      }
      return [...found].map(([index, counts]): Traffic => ({ at: (from + index * hours) * HOUR, ...counts }));
    },
  };
}
