import { expect, it } from 'vitest';
import * as answers from '../../../src/http/report/answer.ts';

it('lists every status that a report can be answered with, so that it is counted from the start', () => {
  const known = [
    answers.accepted(1, 0),
    answers.undecodable('not JSON'),
    answers.ADDRESS_NOT_ALLOWED,
    answers.notStored({ unavailable: 'the disk is full', retryAfter: 5 }),
    ...Object.values(answers.UNREAD),
  ];
  const unknown = [answers.UNKNOWN_GATEWAY, answers.CUT_OFF, answers.MALFORMED_TARGET];
  const codes = (verdicts: readonly answers.Verdict[]): number[] =>
    [...new Set(verdicts.map(({ answer }) => answer.code))].sort((a, b) => a - b);
  expect({ known: codes(known), unknown: codes(unknown) }).toEqual(answers.ANSWERS);
});
