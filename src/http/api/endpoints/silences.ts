import { z } from 'zod';
import { addSilence, endSilence, listSilences } from '../../../operations/silences.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { everything, idEnding, moment, whole } from '../wire.ts';

/** Silences: alerts that are kept quiet for a while. */
export const SILENCE_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/silences', {
    tag: 'Alerts',
    summary: 'Lists the silences that are not over',
    request: {},
    use: listSilences,
    input: () => ({}),
    answers: { 200: { description: 'All of them.', schema: whole(listSilences.result) } },
    answer: everything,
  }),
  endpoint('post', '/silences', {
    tag: 'Alerts',
    summary: 'Keeps alerts quiet until a moment',
    request: {
      body: z.strictObject({
        match: addSilence.input.shape.match,
        until: moment,
        reason: addSilence.input.shape.reason,
      }),
    },
    use: addSilence,
    input: ({ body }) => body,
    answers: { 201: { description: 'The silence.', schema: addSilence.result } },
    answer: (silence) => ({ status: 201, body: silence }),
  }),
  endpoint('delete', '/silences/{id}', {
    tag: 'Alerts',
    summary: 'Ends a silence before its time',
    request: { path: z.strictObject({ id: idEnding }) },
    use: endSilence,
    input: ({ path }) => path,
  }),
];
