import { z } from 'zod';
import { MINUTE } from '../../../domain/time.ts';
import {
  expectCode,
  listExpectations,
  LONGEST_EXPECTATION,
  showExpectation,
  withdrawExpectation,
} from '../../../operations/codes/expectations.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { duration, idEnding, inPages, pageOf, paging } from '../wire.ts';
import { codeWait, wantedCode } from './wanted-code.ts';

const tag = 'Codes';
const one = { path: z.strictObject({ id: idEnding }) };

/** Codes that programs expect, before whatever sends them is asked to. */
export const EXPECTATION_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/expectations', {
    tag,
    summary: 'Lists expectations of whoever asks, without their codes',
    request: { query: z.strictObject(paging) },
    use: listExpectations,
    input: () => ({}),
    answers: { 200: { description: 'The newest first.', schema: pageOf(listExpectations.result) } },
    answer: inPages(({ id }) => id),
  }),
  endpoint('post', '/expectations', {
    tag,
    summary: 'Reserves the next code that fits, on a SIM of its own if need be',
    request: {
      body: z.strictObject({
        ...wantedCode,
        within: duration.refine(
          (length) => length <= LONGEST_EXPECTATION,
          `must be at most ${LONGEST_EXPECTATION / MINUTE}m`,
        ),
        exclusive: z
          .boolean()
          .default(false)
          .meta({ description: 'The SIM is for nobody else meanwhile; of a `tag` one that is free.' }),
      }),
    },
    use: expectCode,
    unnoticed: true,
    input: ({ body }) => body,
    answers: { 201: { description: 'What is expected, and of which SIM.', schema: expectCode.result } },
    answer: (body) => ({ status: 201, body }),
  }),
  endpoint('get', '/expectations/{id}', {
    tag,
    summary: 'Shows an expectation with its code, which is audited; waits for it where it has none',
    request: {
      ...one,
      query: z.strictObject({
        wait: codeWait,
      }),
    },
    use: showExpectation,
    waits: true,
    input: ({ path, query }) => ({ ...path, ...query }),
  }),
  endpoint('delete', '/expectations/{id}', {
    tag,
    summary: 'Withdraws an expectation that waits',
    request: one,
    use: withdrawExpectation,
    unnoticed: true,
    input: ({ path }) => path,
    answers: { 204: { description: 'Somebody else may get the code.' } },
    answer: () => ({ status: 204 }),
  }),
];
