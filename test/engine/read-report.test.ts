import { describe, expect, it } from 'vitest';
import { base64, HEADER, recvSms, smsRow } from '../ejoin/bodies.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { explainReport } from '../../src/engine/explain.ts';
import { createIds } from '../../src/runtime/ids.ts';
import { policyOf } from './played.ts';
import { read } from './read.ts';

const codeOf = (content: string): string | null => {
  const [seen] = read(recvSms(smsRow(content))).observations;
  if (seen?.kind !== 'traffic' || seen.draft.event !== 'sms') throw new Error('no SMS');
  return seen.draft.code?.value ?? null;
};

const binary = Buffer.from('0605040b8423f0fe01c3a4dc998f17b2e5a9c07a8890f1d2', 'hex');
const damaged = Buffer.concat([Buffer.from('Ваш код 448139'), Buffer.from('d0', 'hex'), Buffer.from(' тут')]);

describe('a code is looked for', () => {
  it.each([
    ['in a text', base64('Your code is 448139'), '448139'],
    ['in a damaged text', base64(damaged), '448139'],
    ['after a header block', base64(Buffer.concat([Buffer.from(HEADER), damaged])), '448139'],
    ['not in base64 that cannot be decoded', 'hK8ZzA==', null],
    ['not in a binary SMS', base64(binary), null],
    ['not in a binary SMS after a header block', base64(Buffer.concat([Buffer.from(HEADER), binary])), null],
    ['not in an amount with an escape of GSM', base64('Your code is 448144\u001be'), null],
  ])('%s', (_, content, code) => {
    expect(codeOf(content)).toBe(code);
  });

  it('by what explains a report in the same way', () => {
    const policy = policyOf({});
    const nextId = createIds({ clock: () => MONDAY_NOON, instance: 0, last: 0 });
    const explained = (content: string) =>
      explainReport(policy, 'office', read(recvSms(smsRow(content))), MONDAY_NOON, nextId)[0];
    expect(explained('hK8ZzA==')).toMatchObject({ event: { text: 'hK8ZzA==', code: null }, code: null });
    expect(explained(base64('Code 448139'))).toMatchObject({ code: { code: { value: '448139' } } });
  });
});
