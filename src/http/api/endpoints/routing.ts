import { z } from 'zod';
import { listDestinations } from '../../../operations/destinations.ts';
import { explain } from '../../../operations/explain.ts';
import { listRules } from '../../../operations/rules.ts';
import { findTelegramChats } from '../../../operations/telegram-chats.ts';
import { sendTest } from '../../../operations/send-test.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { everything, name, whole } from '../wire.ts';

const tag = 'Routing';

/** Endpoints for where messages go, and why. */
export const ROUTING_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/destinations', {
    tag,
    summary: 'Lists the destinations: whether they work, and what has not arrived there',
    request: {},
    use: listDestinations,
    input: () => ({}),
    answers: { 200: { description: 'In the order of the config.', schema: whole(listDestinations.result) } },
    answer: everything,
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
    request: {},
    use: listRules,
    input: () => ({}),
    answers: { 200: { description: 'All of them.', schema: whole(listRules.result) } },
    answer: everything,
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
        })
        .refine(({ event, report }) => (event === undefined) !== (report === undefined), {
          error: 'needs either `event` or `report`',
        }),
    },
    use: explain,
    input: ({ body: { gateway, event = { text: '' }, report } }) => ({
      gateway,
      what: report === undefined ? event : { report: Buffer.from(report) },
    }),
  }),
];
