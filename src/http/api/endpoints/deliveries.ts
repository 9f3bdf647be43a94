import { z } from 'zod';
import { dropDeliveries, listDeliveries, retryDeliveries } from '../../../operations/deliveries.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { idEnding, name, paging } from '../wire.ts';

const tag = 'Deliveries';
const one = { path: z.strictObject({ id: idEnding }) };

/** Deliveries: events on their way to destinations. */
export const DELIVERY_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/deliveries', {
    tag,
    summary: 'Lists deliveries that have not arrived, the newest first',
    request: {
      query: z.strictObject({
        state: listDeliveries.input.shape.state,
        destination: name.optional(),
        ...paging,
      }),
    },
    use: listDeliveries,
    input: ({ query }) => ({ ...query, order: 'newest' as const }),
  }),
  endpoint('post', '/deliveries/{id}/retry', {
    tag,
    summary: 'Sends again what is dead, held or waiting for another attempt',
    request: one,
    use: retryDeliveries,
    input: ({ path }) => path,
  }),
  endpoint('post', '/deliveries/{id}/drop', {
    tag,
    summary: 'Gives a delivery up for good',
    request: one,
    use: dropDeliveries,
    input: ({ path }) => path,
  }),
];
