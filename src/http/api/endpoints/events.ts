import { z } from 'zod';
import { EVENT_KINDS } from '../../../domain/event.ts';
import { listEvents } from '../../../operations/events/list.ts';
import { getEvent, revealEvent, whyEvent } from '../../../operations/events/detail.ts';
import { listedEvent } from '../../../operations/events/event.ts';
import { followChanges, nothing } from '../../../operations/live/follow-changes.ts';
import { followEvents } from '../../../operations/live/follow-events.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { flag, idEnding, moment, name, paging, resume, STREAMED } from '../wire.ts';

const tag = 'Events';
const one = { path: z.strictObject({ id: idEnding }) };

/** Filters of events that are nobody's personal data. */
const filter = {
  event: z.enum(EVENT_KINDS).optional(),
  gateway: name.optional(),
  port: name.optional(),
  sim: name.optional(),
  tag: name.optional(),
  rule: name.optional(),
  since: moment.optional(),
  until: moment.optional(),
};
const code = z.union([flag, z.literal('pickup')], 'must be true, false or pickup').optional();

/** Events: what happened, why it went where it went, and who saw it. */
export const EVENT_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/events', {
    tag,
    summary: 'Lists events, the newest first; codes are masked',
    request: { query: z.strictObject({ ...filter, code, unrouted: flag.optional(), ...paging }) },
    use: listEvents,
    input: ({ query }) => query,
  }),
  endpoint('get', '/events/stream', {
    tag,
    summary: 'Sends events as they are stored; codes are masked',
    request: {
      query: z.strictObject({ ...filter, code, unrouted: flag.optional() }),
      headers: resume,
    },
    use: followEvents,
    input: ({ query, headers }) => ({ ...query, after: headers['last-event-id'] }),
    answers: { 200: { description: STREAMED, messages: { event: listedEvent } } },
    answer: (stream) => ({ status: 200, stream }),
  }),
  endpoint('get', '/changes/stream', {
    tag,
    summary: 'Says that something changed, and not what: for pages that are loaded again then',
    request: { headers: resume },
    use: followChanges,
    input: () => ({}),
    answers: {
      200: {
        description: 'Server-sent events. `beat`: nothing changed for a few seconds.',
        messages: { changed: nothing, beat: nothing },
      },
    },
    answer: (stream) => ({ status: 200, stream }),
  }),
  endpoint('post', '/events/search', {
    tag,
    summary: 'Searches events by what is not to stand in a URL; texts are matched as they are shown, masked',
    request: {
      query: z.strictObject(paging),
      body: z.strictObject({
        ...filter,
        text: z.string().max(1_000).optional(),
        sender: z.string().max(1_000).optional(),
        recipient: z.string().max(1_000).optional(),
        code: z
          .union([z.boolean(), z.string().min(1).max(100)])
          .optional()
          .meta({
            description:
              '`true`: with a one-time code, `false`: without, `pickup`: with a pick-up code; anything else is the whole code that is looked for, which counts as revealing it.',
          }),
        unrouted: z.boolean().optional(),
      }),
    },
    use: listEvents,
    input: ({ query, body: { code: wanted, ...body } }) => ({ ...body, ...query, ...codeOf(wanted) }),
    unnoticed: true,
  }),
  endpoint('get', '/events/{id}', {
    tag,
    summary: 'Shows an event with its row of the report, its deliveries and their attempts; codes are masked',
    request: one,
    use: getEvent,
    input: ({ path }) => path,
  }),
  endpoint('get', '/events/{id}/why', {
    tag,
    summary: 'Says what each rule says of an event, and why it has its code, or none',
    request: one,
    use: whyEvent,
    input: ({ path }) => path,
  }),
  endpoint('post', '/events/{id}/reveal', {
    tag,
    summary: 'Shows an event with its code uncovered, which is audited',
    request: one,
    use: revealEvent,
    input: ({ path }) => path,
    unnoticed: true,
  }),
];

/** Derives which kind of code an event must have from a code that is looked for. */
function codeOf(
  wanted: boolean | string | undefined,
): { code: boolean | 'pickup' } | { whole_code: string } | object {
  if (wanted === undefined) return {};
  return typeof wanted === 'boolean' || wanted === 'pickup' ? { code: wanted } : { whole_code: wanted };
}
