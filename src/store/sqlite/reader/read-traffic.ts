import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Reader } from '../../contract/reader.ts';
import { hourOf } from '../../rows/hours.ts';
import { readRow } from '../../rows/stored.ts';
import { arrivedInHour, receivedInHour, trafficIn } from '../../rows/traffic.ts';
import { hasSubjectIn, isDeliveryIn } from '../subjects/read-subjects.ts';
import type { Tables } from '../connection/tables.ts';
import { destinationRow } from '../../rows/delivery.ts';

/** Creates the reader's query for the counts of each hour. */
export function createTrafficReader(queries: Kysely<Tables>): Pick<Reader, 'traffic'> {
  /** Lists the destinations that something arrived at. */
  async function destinationsIn(from: number, end: number): Promise<string[]> {
    const query = queries.selectFrom('hourly_delivered').select('destination').distinct();
    const rows = await query.where('hour', '>=', from).where('hour', '<', end).execute();
    return readRow(z.array(destinationRow), rows).map(({ destination }) => destination);
  }

  return {
    traffic: async (scope, stretch) => {
      const [from, end] = [hourOf(stretch.since), hourOf(stretch.until)];
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
      return trafficIn(
        stretch,
        readRow(z.array(receivedInHour), await received.groupBy('hour').execute()),
        readRow(z.array(arrivedInHour), await arrived.groupBy(['hour', 'latency']).execute()),
      );
    },
  };
}
