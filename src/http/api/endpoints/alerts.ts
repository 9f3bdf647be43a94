import { z } from 'zod';
import { CONDITION_NAMES } from '../../../domain/fault.ts';
import { DAY } from '../../../domain/time.ts';
import {
  acknowledgeAlert,
  acknowledgeAlerts,
  confirmAlert,
  MOST_ACKNOWLEDGED,
  unacknowledgeAlert,
} from '../../../operations/alerts/orders.ts';
import { listAlerts, showAlert } from '../../../operations/alerts/list.ts';
import { addSilence, endSilence, listSilences } from '../../../operations/alerts/silences.ts';
import { endpoint, type Answer, type Endpoint } from '../endpoint.ts';
import { idEnding, inPages, moment, pageOf, paging } from '../wire.ts';

const tag = 'Alerts';
const one = { path: z.strictObject({ id: idEnding }) };
const STATES = ['firing', 'pending', 'recent'] as const;
/** Time within which an alert that ended is recent. */
const RECENT = DAY;

type Found = z.output<typeof listAlerts.result>;

/** Chooses alerts by their state and condition. */
function alertsIn(
  { alerts, recent }: Found,
  {
    state,
    condition,
  }: { readonly state?: (typeof STATES)[number] | undefined; readonly condition?: string | undefined },
): Found['alerts'] {
  return (state === 'recent' ? recent : alerts).filter(
    (alert) =>
      (condition === undefined || alert.condition === condition) &&
      (state === undefined || state === 'recent' || (alert.state === 'pending') === (state === 'pending')),
  );
}

/** Answers with some of the alerts. */
const pageOfAlerts = inPages(({ id }: Found['alerts'][number]) => id);

/** Answers with the alert. Inside a relay an order is carried out at once. */
function answeringAlert(description: string) {
  return {
    answers: { 200: { description, schema: acknowledgeAlert.result.shape.alert } },
    answer: ({ alert }: z.output<typeof acknowledgeAlert.result>): Answer => ({ status: 200, body: alert }),
  };
}

/** Alerts, and silences that keep them quiet for a while. */
export const ALERT_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/alerts', {
    tag,
    summary: 'Lists what is wrong now, or what ended lately',
    request: {
      query: z.strictObject({
        state: z.enum(STATES).optional().meta({
          description:
            '`firing`: what flaps too. `recent`: what ended in the last 24 hours. Absent: `firing` and `pending`.',
        }),
        condition: z.enum(CONDITION_NAMES).optional(),
        ...paging,
      }),
    },
    use: listAlerts,
    input: ({ query }, { clock }) => ({ since: query.state === 'recent' ? clock() - RECENT : Infinity }),
    answers: {
      200: {
        description: 'Single faults, by gateway, port and condition; what ended, the latest first.',
        schema: pageOf(listAlerts.result.shape.alerts),
      },
    },
    answer: (found, { query }) => pageOfAlerts(alertsIn(found, query), { query }),
  }),
  endpoint('post', '/alerts/acknowledge', {
    tag,
    summary: 'Acknowledges many at once; what is over, or is acknowledged already, is left out',
    request: {
      body: z.strictObject({
        ids: z.array(z.string().max(20)).max(MOST_ACKNOWLEDGED).meta({ description: 'Whole ids.' }),
        comment: z.string().max(1_000).optional(),
      }),
    },
    use: acknowledgeAlerts,
    input: ({ body }) => body,
    answers: {
      200: {
        description: 'How many were acknowledged.',
        schema: acknowledgeAlerts.result.pick({ acknowledged: true }),
      },
    },
    answer: ({ acknowledged }) => ({ status: 200, body: { acknowledged } }),
  }),
  endpoint('get', '/alerts/{id}', {
    tag,
    summary: 'Shows one alert: how it stands, or ended, and what was notified of it',
    request: one,
    use: showAlert,
    input: ({ path }) => path,
  }),
  endpoint('post', '/alerts/{id}/acknowledge', {
    tag,
    summary: 'Says that somebody sees to an alert: it is not repeated, and stays listed until it ends',
    request: { ...one, body: z.strictObject({ comment: acknowledgeAlert.input.shape.comment }) },
    use: acknowledgeAlert,
    input: ({ path, body }) => ({ ...path, ...body }),
    ...answeringAlert('The alert, acknowledged.'),
  }),
  endpoint('delete', '/alerts/{id}/acknowledge', {
    tag,
    summary: 'Takes an acknowledgement back: the alert is repeated again',
    request: one,
    use: unacknowledgeAlert,
    input: ({ path }) => path,
    ...answeringAlert('The alert, not acknowledged.'),
  }),
  endpoint('post', '/alerts/{id}/confirm', {
    tag,
    summary: 'Says that the new SIM (`sim_changed`), or the new device (`gateway_changed`), is right',
    request: one,
    use: confirmAlert,
    input: ({ path }) => path,
    ...answeringAlert('The alert, which is over.'),
  }),
  endpoint('get', '/silences', {
    tag,
    summary: 'Lists the silences that are not over',
    request: { query: z.strictObject(paging) },
    use: listSilences,
    input: () => ({}),
    answers: { 200: { description: 'All of them.', schema: pageOf(listSilences.result) } },
    answer: inPages(({ id }) => id),
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
    request: one,
    use: endSilence,
    input: ({ path }) => path,
  }),
];
