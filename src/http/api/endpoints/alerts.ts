import { z } from 'zod';
import { CONDITION_NAMES } from '../../../domain/fault.ts';
import { listAlerts, showAlert } from '../../../operations/alerts.ts';
import { addSilence, endSilence, listSilences } from '../../../operations/silences.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { everything, idEnding, moment, whole } from '../wire.ts';

const tag = 'Alerts';

/** Alerts, and silences that keep them quiet for a while. */
export const ALERT_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/alerts', {
    tag,
    summary: 'Lists what is wrong now',
    request: {
      query: z.strictObject({
        state: z.enum(['firing', 'pending']).optional(),
        condition: z.enum(CONDITION_NAMES).optional(),
      }),
    },
    use: listAlerts,
    input: () => ({ since: Infinity }),
    answers: {
      200: {
        description: 'By gateway, port and condition. What flaps is listed with what fires.',
        schema: whole(listAlerts.result.shape.alerts),
      },
    },
    answer: ({ alerts }, { query: { state, condition } }) =>
      everything(
        alerts.filter(
          (one) =>
            (condition === undefined || one.condition === condition) &&
            (state === undefined || (one.state === 'pending') === (state === 'pending')),
        ),
      ),
  }),
  endpoint('get', '/alerts/history', {
    tag,
    summary: 'Lists what began, flapped and ended, and what was notified of it',
    request: { query: z.strictObject({ since: moment }) },
    use: listAlerts,
    input: ({ query }) => query,
    answers: {
      200: {
        description: 'The latest first, 1,000 at most.',
        schema: whole(listAlerts.result.shape.history),
      },
    },
    answer: ({ history }) => everything(history),
  }),
  endpoint('get', '/alerts/{id}', {
    tag,
    summary: 'Shows one alert: how it stands, and what was notified of it',
    request: { path: z.strictObject({ id: idEnding }) },
    use: showAlert,
    input: ({ path }) => path,
  }),
  endpoint('get', '/silences', {
    tag,
    summary: 'Lists the silences that are not over',
    request: {},
    use: listSilences,
    input: () => ({}),
    answers: { 200: { description: 'All of them.', schema: whole(listSilences.result) } },
    answer: everything,
  }),
  endpoint('post', '/silences', {
    tag,
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
    tag,
    summary: 'Ends a silence before its time',
    request: { path: z.strictObject({ id: idEnding }) },
    use: endSilence,
    input: ({ path }) => path,
  }),
];
