import { z } from 'zod';
import { listDestinations } from '../../../operations/deliveries/destinations.ts';
import { listRules } from '../../../operations/rules/list.ts';
import { findTelegramChats } from '../../../operations/setup/telegram-chats.ts';
import { sendTest } from '../../../operations/deliveries/send-test.ts';
import { explainBy, tryReplay } from '../../../operations/rules/trials.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { inPages, moment, name, pageOf, paging } from '../wire.ts';

const tag = 'Routing';
const submitted = z.string().meta({
  description:
    'A config as YAML, for administrators, in place of the one in force. None of its `${…}` is filled in.',
});

/** Endpoints for where messages go, and why. */
export const ROUTING_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/destinations', {
    tag,
    summary: 'Lists the destinations: whether they work, and what has not arrived there',
    request: { query: z.strictObject(paging) },
    use: listDestinations,
    input: () => ({}),
    answers: { 200: { description: 'In the order of the config.', schema: pageOf(listDestinations.result) } },
    answer: inPages((one) => one.name),
  }),
  endpoint('post', '/destinations/{name}/test', {
    tag,
    summary: 'Sends a test message now, and says what became of it',
    request: {
      path: z.strictObject({ name }),
      body: z.strictObject({ text: z.string().max(1_000).optional() }),
    },
    use: sendTest,
    input: ({ path, body }) => ({ destination: path.name, ...body }),
  }),
  endpoint('get', '/telegram/chats', {
    tag,
    summary: 'Lists the chats and topics that the bot of a destination has seen',
    request: {
      query: z.strictObject({
        destination: name.optional().meta({ description: 'May be absent where there is one bot only.' }),
      }),
    },
    use: findTelegramChats,
    input: ({ query }) => query,
  }),
  endpoint('get', '/rules', {
    tag,
    summary: 'Lists the rules in their order, with how often they matched',
    request: { query: z.strictObject(paging) },
    use: listRules,
    input: () => ({}),
    answers: { 200: { description: 'All of them.', schema: pageOf(listRules.result) } },
    answer: inPages((one) => one.name),
  }),
  endpoint('post', '/explain', {
    tag,
    summary: 'Says where an SMS, or all of a report, would go, and why; nothing is sent',
    request: {
      body: z
        .strictObject({
          gateway: name,
          event: z
            .strictObject({ text: z.string(), sender: z.string().optional(), port: name.optional() })
            .optional(),
          report: z.string().optional().meta({ description: 'A body as a gateway posts it.' }),
          config: submitted.optional(),
        })
        .refine(({ event, report }) => (event === undefined) !== (report === undefined), {
          error: 'needs either `event` or `report`',
        }),
    },
    use: explainBy,
    unnoticed: true,
    input: ({ body: { gateway, event = { text: '' }, report, config } }) => ({
      ...{ gateway, config },
      what: report === undefined ? event : { report },
    }),
  }),
  endpoint('post', '/replay', {
    tag,
    summary: 'Says what would be sent for past events, and how that differs from then; nothing is sent',
    request: { body: z.strictObject({ since: moment, config: submitted.optional() }) },
    use: tryReplay,
    unnoticed: true,
    input: ({ body }) => body,
  }),
];
