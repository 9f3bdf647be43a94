import { z } from 'zod';
import { PORT_STATES } from '../../../domain/port.ts';
import { listGateways, listRejected, reportAccess } from '../../../operations/fleet/gateways.ts';
import { listPorts, showPort } from '../../../operations/fleet/ports.ts';
import { listSims } from '../../../operations/fleet/sims.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { everything, inPages, name, pageOf, paging, whole } from '../wire.ts';

const tag = 'Gateways';

/** Gateways and their ports as they stand, and how gateways get in. */
export const GATEWAY_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/gateways', {
    tag,
    summary: 'Lists the gateways as they stand',
    request: { query: z.strictObject(paging) },
    use: listGateways,
    input: () => ({}),
    answers: { 200: { description: 'Those that left the config too.', schema: pageOf(listGateways.result) } },
    answer: inPages((one) => one.name),
  }),
  endpoint('get', '/ports', {
    tag,
    summary: 'Lists every port that was ever reported, as it stands',
    request: {
      query: z.strictObject({ gateway: name.optional(), state: z.enum(PORT_STATES).optional(), ...paging }),
    },
    use: listPorts,
    input: ({ query }) => query,
    answers: { 200: { description: 'By gateway and port.', schema: listPorts.result } },
  }),
  endpoint('get', '/ports/{gateway}/{port}', {
    tag,
    summary: 'Shows one port, with its quotas and the latest changes of its state',
    request: { path: z.strictObject({ gateway: name, port: name }) },
    use: showPort,
    input: ({ path }) => path,
  }),
  endpoint('get', '/sims', {
    tag,
    summary: 'Lists each SIM that a port has or the config names, with where it is',
    request: { query: z.strictObject({ gateway: name.optional(), tag: name.optional(), ...paging }) },
    use: listSims,
    input: ({ query }) => query,
    answers: {
      200: {
        description: 'By gateway and port; those that no port has come last.',
        schema: listSims.result,
      },
    },
  }),
  endpoint('post', '/gateways/{name}/report-url', {
    tag,
    summary: 'Shows where a gateway reports to, with its tokens, and how they were used',
    request: { path: z.strictObject({ name }) },
    use: reportAccess,
    input: ({ path }) => ({ gateway: path.name, tokens: 'shown' as const }),
    answers: { 200: { description: 'The URL of each token.', schema: whole(reportAccess.result) } },
    answer: everything,
  }),
  endpoint('get', '/rejected', {
    tag,
    summary: 'Lists who knocked in vain',
    request: { query: z.strictObject({ gateway: name.optional(), ...paging }) },
    use: listRejected,
    input: ({ query }) => query,
    answers: { 200: { description: 'The last one first.', schema: pageOf(listRejected.result) } },
    answer: inPages(({ client, kind, gateway }) => JSON.stringify([client, kind, gateway])),
  }),
];
