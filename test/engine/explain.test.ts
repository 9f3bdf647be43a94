import { expect, it } from 'vitest';
import { MINUTE } from '../../src/domain/time.ts';
import { explainReport } from '../../src/engine/explain.ts';
import { createIds } from '../../src/runtime/ids.ts';
import { recvSms, smsRow, base64 } from '../ejoin/bodies.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { devStatus, play, policyOf } from './played.ts';
import { read } from './read.ts';

const POLICY = policyOf({
  destinations: 'destinations: { screen: { type: console }, ops: { type: console } }',
  rules: `rules:
  - { name: codes, when: { code: true }, send: screen }
  - { name: Acme, when: { sender: Acme, port: "2.01" }, send: ops }
  - { name: all, when: { event: any }, send: ops }`,
});

const explain = (body: unknown) =>
  explainReport(
    POLICY,
    'office',
    read(body),
    MONDAY_NOON,
    createIds({ clock: () => MONDAY_NOON, instance: 0, last: 0 }),
  );

it('says of each event of a body why it goes where', () => {
  const rows = [
    smsRow(base64('Your code is 123456'), { sender: 'Bank' }),
    smsRow(base64('hello'), { sender: 'Acme' }),
  ];
  expect(explain(recvSms(...rows))).toMatchObject([
    {
      event: { event: 'sms', sender: 'Bank' },
      code: { code: { value: '123456', kind: 'otp' } },
      rules: [
        { name: 'codes', verdict: 'match', failed: [] },
        { name: 'Acme', verdict: 'not_reached' },
        { name: 'all', verdict: 'not_reached' },
      ],
      plans: [{ destination: 'screen', rule: 'codes', priority: 'high' }],
    },
    {
      event: { event: 'sms', sender: 'Acme' },
      code: { code: null },
      rules: [
        { verdict: 'no', failed: [{ key: 'code', expected: 'true', actual: 'false' }] },
        { verdict: 'no', failed: [{ key: 'port', expected: '2.01', actual: 'office/1.02' }] },
        { verdict: 'match' },
      ],
      plans: [{ destination: 'ops', rule: 'all', priority: 'normal' }],
    },
  ]);
});

it('takes a report for the gateway’s first, so that a repeat is explained as well', () => {
  const body = devStatus([{ port: '1.01', st: 3 }]);
  play(POLICY).report(body);
  expect(explain(body)).toMatchObject([
    { event: { event: 'device_status', changes: ['first_seen'] }, code: null },
  ]);
});

it('says how often a body holds the same, and by what it is recognised later', () => {
  const report = [1, '1.02', 0, '900', '5', '0'];
  expect(explain(recvSms(report, report, report, smsRow(base64('hello'))))).toMatchObject([
    { event: { event: 'delivery_report' }, again: 2, recognition: { since: MONDAY_NOON - 10 * MINUTE } },
    {
      event: { event: 'sms' },
      again: 0,
      recognition: { key: expect.stringMatching('^office/sms:') as string, since: 0 },
    },
  ]);
});

it('sends live what it explains', () => {
  const body = recvSms(smsRow(base64('Your code is 123456')));
  const live = play(POLICY)
    .report(body)
    .events.flatMap(({ deliveries }) => deliveries);
  expect(live).toMatchObject(explain(body).flatMap(({ plans }) => plans));
});
