import { z } from 'zod';
import { listDeliveries } from '../../../operations/deliveries.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { name, paging } from '../wire.ts';

/** Deliveries: events on their way to destinations. */
export const DELIVERY_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/deliveries', {
    tag: 'Deliveries',
    summary: 'Lists deliveries, the newest first',
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
];
