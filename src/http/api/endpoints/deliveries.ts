import { z } from 'zod';
import { orderDeliveries } from '../../../operations/deliveries/bulk.ts';
import { listDeliveries, showDelivery } from '../../../operations/deliveries/list.ts';
import { orderDelivery, resendDelivery } from '../../../operations/deliveries/orders.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { idEnding, moment, name, paging } from '../wire.ts';

const tag = 'Deliveries';
const one = { path: z.strictObject({ id: idEnding }) };

const choice = {
  state: listDeliveries.input.shape.state.meta({
    description: 'As it is shown: what waits for a destination that is failing is `held`.',
  }),
  destination: name.optional(),
  event: idEnding.optional(),
  since: moment.optional(),
};

/** Makes the endpoint of an order about one delivery. */
function order(action: 'retry' | 'release' | 'drop', summary: string): Endpoint {
  return endpoint('post', `/deliveries/{id}/${action}`, {
    tag,
    summary,
    request: one,
    use: orderDelivery,
    input: ({ path }) => ({ ...path, action }),
    answers: { 200: { description: 'The delivery as it stands then.', schema: orderDelivery.result } },
  });
}

/** Deliveries: events on their way to destinations. */
export const DELIVERY_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/deliveries', {
    tag,
    summary: 'Lists deliveries, the newest first',
    request: { query: z.strictObject({ ...choice, ...paging }) },
    use: listDeliveries,
    input: ({ query }) => ({ ...query, order: 'newest' as const }),
    answers: {
      200: {
        description: 'Where neither `state` nor `event` is chosen, those that have not arrived.',
        schema: listDeliveries.result,
      },
    },
  }),
  endpoint('post', '/deliveries/actions', {
    tag,
    summary: 'Finds what an order would be carried out on; by the token of that, carries it out',
    request: {
      body: z.strictObject({
        action: orderDeliveries.input.shape.action,
        filter: z.strictObject({ ...choice, ids: z.array(idEnding).min(1).max(200).optional() }).optional(),
        destination: name.optional().meta({ description: 'Of `resend`: where to, if not where it went.' }),
        dry_run: z.literal(true).optional(),
        token: z.string().max(100).optional(),
      }),
    },
    use: orderDeliveries,
    input: ({ body }) => body,
    answers: {
      200: {
        description:
          'Of a dry run: how many it would be carried out on, 10,000 at most, the oldest first, and the token, good once and for 10 minutes. With the token: on how many it was; others are not in a state any more that allows it.',
        schema: orderDeliveries.result,
      },
    },
  }),
  endpoint('get', '/deliveries/{id}', {
    tag,
    summary: 'Shows a delivery with every attempt',
    request: one,
    use: showDelivery,
    input: ({ path }) => path,
  }),
  order('retry', 'Sends again what is dead, held or waiting for another attempt'),
  order('release', 'Sends what is held'),
  order('drop', 'Gives a delivery up for good'),
  endpoint('post', '/deliveries/{id}/resend', {
    tag,
    summary: 'Sends what arrived or died once more, or anything to another destination, marked as replayed',
    request: { ...one, body: z.strictObject({ destination: name.optional() }) },
    use: resendDelivery,
    input: ({ path, body }) => ({ ...path, ...body }),
    answers: { 201: { description: 'The new delivery.', schema: resendDelivery.result } },
    answer: (delivery) => ({ status: 201, body: delivery }),
  }),
];
