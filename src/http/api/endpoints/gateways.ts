import { z } from 'zod';
import { PORT_STATES } from '../../../domain/port.ts';
import { listPorts } from '../../../operations/ports.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { everything, name, whole } from '../wire.ts';

/** Gateways and their ports as they stand. */
export const GATEWAY_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/ports', {
    tag: 'Gateways',
    summary: 'Lists every port that was ever reported, as it stands',
    request: {
      query: z.strictObject({ gateway: name.optional(), state: z.enum(PORT_STATES).optional() }),
    },
    use: listPorts,
    input: ({ query }) => query,
    answers: { 200: { description: 'All of them, by gateway and port.', schema: whole(listPorts.result) } },
    answer: everything,
  }),
];
