import { z } from 'zod';
import {
  getQuarantined,
  listQuarantine,
  retryQuarantine,
  revealQuarantined,
} from '../../../operations/store/quarantine.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { everything, idEnding, name, paging, whole } from '../wire.ts';

const tag = 'Quarantine';
const one = { path: z.strictObject({ id: idEnding }) };

/** Endpoints for what could not be decoded. */
export const QUARANTINE_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/quarantine', {
    tag,
    summary: 'Lists what could not be decoded, the last one first',
    request: { query: z.strictObject({ gateway: name.optional(), ...paging }) },
    use: listQuarantine,
    input: ({ query }) => query,
  }),
  endpoint('get', '/quarantine/{id}', {
    tag,
    summary:
      'Shows a part of a report that could not be decoded; as it came, to those only who may see codes',
    request: one,
    use: getQuarantined,
    input: ({ path }) => path,
  }),
  endpoint('post', '/quarantine/{id}/reveal', {
    tag,
    summary: 'Shows it as it came, which is in the audit',
    request: one,
    use: revealQuarantined,
    input: ({ path }) => path,
  }),
  endpoint('post', '/quarantine/{id}/retry', {
    tag,
    summary: 'Decodes it again: what is understood now is stored and sent, never twice',
    request: one,
    use: retryQuarantine,
    input: ({ path }) => path,
    answers: { 200: { description: 'What came of it.', schema: whole(retryQuarantine.result) } },
    answer: everything,
  }),
];
