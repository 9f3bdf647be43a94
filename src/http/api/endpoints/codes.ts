import { z } from 'zod';
import { claimCode, releaseCode } from '../../../operations/codes/claims.ts';
import { listedCode } from '../../../operations/codes/code.ts';
import { claimChange, followCodes } from '../../../operations/codes/follow.ts';
import { listCodes, RECENT } from '../../../operations/codes/list.ts';
import { nextCode } from '../../../operations/codes/next.ts';
import { promoteCode } from '../../../operations/codes/promote.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { idEnding, moment, name, paging, resume, STREAMED } from '../wire.ts';
import { codeWait, wantedCode } from './wanted-code.ts';

const tag = 'Codes';
/** Filters of codes that are nobody's personal data. */
const filter = { sim: name.optional(), tag: name.optional(), since: moment.optional() };
const one = { path: z.strictObject({ event: idEnding }) };

/** One-time codes: which came, who has them, and the next one. */
export const CODE_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/codes', {
    tag,
    summary: 'Lists recent SMS that hold a code, the newest first, masked, with who has taken them',
    request: { query: z.strictObject({ ...filter, ...paging }) },
    use: listCodes,
    input: ({ query }, { clock }) => ({ ...query, since: query.since ?? clock() - RECENT }),
  }),
  endpoint('get', '/codes/stream', {
    tag,
    summary: 'Sends codes as they come, masked, and who has them',
    request: { query: z.strictObject(filter), headers: resume },
    use: followCodes,
    input: ({ query, headers }) => ({ ...query, after: headers['last-event-id'] }),
    answers: {
      200: { description: STREAMED, messages: { code: listedCode, claim: claimChange } },
    },
    answer: (stream) => ({ status: 200, stream }),
  }),
  endpoint('post', '/codes/next', {
    tag,
    summary: 'Takes the oldest code that fits and nobody has; waits for one where there is none',
    request: {
      body: z.strictObject({
        ...wantedCode,
        code: z.union([z.literal(true), z.literal('pickup')], 'must be true or pickup').optional(),
        since: moment.optional().meta({ description: 'Codes before it do not count; now, if absent.' }),
        wait: codeWait,
        key: z
          .string()
          .min(1)
          .max(200)
          .optional()
          .meta({ description: 'Asking again with the same key within 10 minutes gives the same code.' }),
      }),
    },
    use: nextCode,
    waits: true,
    unnoticed: true,
    input: ({ body }) => body,
    answers: {
      200: {
        description: 'The code, taken for whoever asks.',
        schema: nextCode.result.shape.code.unwrap().extend({ next_since: nextCode.result.shape.next_since }),
      },
      204: { description: 'None came in time. The header `Next-Since` says from when on to ask again.' },
    },
    answer: ({ code, next_since }) =>
      code === null
        ? { status: 204, headers: { 'Next-Since': next_since } }
        : { status: 200, body: { ...code, next_since } },
  }),
  endpoint('post', '/codes/{event}', {
    tag,
    summary: 'Makes a part of an SMS its code, which was missed',
    request: {
      ...one,
      body: z.strictObject({
        code: z
          .string()
          .min(1)
          .max(200)
          .meta({ description: 'As it is typed. It has to stand in the text.' }),
      }),
    },
    use: promoteCode,
    input: ({ path, body }) => ({ ...path, ...body }),
    unnoticed: true,
  }),
  endpoint('post', '/codes/{event}/claim', {
    tag,
    summary: 'Takes a code: the first who does has it',
    request: { ...one, body: z.strictObject({ force: z.boolean().default(false) }) },
    use: claimCode,
    input: ({ path, body }) => ({ ...path, ...body }),
    unnoticed: true,
  }),
  endpoint('delete', '/codes/{event}/claim', {
    tag,
    summary: 'Gives back a code that one has taken',
    request: one,
    use: releaseCode,
    input: ({ path }) => path,
    unnoticed: true,
    answers: { 204: { description: 'Somebody else may take it.' } },
    answer: () => ({ status: 204 }),
  }),
];
