import { expect, it } from 'vitest';
import { receive } from './bodies.ts';

const sent = (fields: object): object => ({
  kind: 'traffic',
  draft: {
    ...{
      event: 'sms_sent',
      port: '1.01',
      time: 1769850612000,
      recipient: '37120000102',
      text: null,
      ok: true,
    },
    ...{ status: '0', detail: '', task: '1', source: null, duration: null, ...fields },
  },
});

it('status-report: each recipient is an SMS sent or failed', () => {
  const rpts = [
    {
      ...{ tid: 1, sending: 0, sent: 1, failed: 1, unsent: 0 },
      sdr: [[0, '37120000102', '1A', 1769850612]],
      fdr: [[1, '37120000103', '2.04', 1769850613, '6 Timeout']],
    },
    { tid: 'x', sdr: [[0, '37120000102', '1A', 0]] },
  ];
  expect(receive({ type: 'status-report', rpt_num: 2, rpts })).toMatchObject({
    observations: [
      sent({}),
      sent({
        ...{ port: '2.04', time: 1769850613000, recipient: '37120000103', ok: false },
        ...{ status: '6', detail: 'Timeout' },
      }),
      sent({ task: 'x', time: null }),
    ],
    rejects: [],
  });
});

it('sms-sent-status: the same of the v3 firmware', () => {
  const row = { seq: 1, port: 1, slot: 1, number: '37120000102', ts: 1769850612 };
  const statuses = [
    { tid: 1, sent: 1, failed: 1, unsent: 0, sdr: [row], fdr: [{ ...row, slot: 3, status: '6 Timeout' }] },
  ];
  expect(receive({ type: 'sms-sent-status', statuses })).toMatchObject({
    observations: [sent({}), sent({ port: '1.03', ok: false, status: '6', detail: 'Timeout' })],
    rejects: [],
  });
});

it('a failure without a status is still a failure', () => {
  const rpts = [
    {
      tid: 1,
      fdr: [
        [0, '37120000102', '1A', 1769850612],
        [0, '37120000102', '1A', 1769850612, 'no route'],
      ],
    },
  ];
  expect(receive({ type: 'status-report', rpts }).observations).toMatchObject([
    sent({ ok: false, status: '', detail: '' }),
    sent({ ok: false, status: '', detail: 'no route' }),
  ]);
});

it('rejects bad rows and tasks by themselves', () => {
  const rpts = [5, { tid: 1, sdr: [[0], {}, 'x'], fdr: 'none' }, { tid: 2, sdr: [[0, '37120000102']] }];
  const { observations, rejects } = receive({ type: 'status-report', rpts });
  expect(observations).toMatchObject([{ draft: { recipient: '37120000102', port: null, time: null } }]);
  expect(rejects.map(({ reason }) => reason)).toEqual([
    'a task that is no object',
    'a sent SMS without a recipient',
    'a sent SMS without a recipient',
    'a row that is neither a list nor an object',
    'not a list of rows',
  ]);
});

it.each([
  ['status-report', { rpts: [] }, true],
  ['status-report', { rpts: [{ tid: 1, sending: 1 }] }, true],
  ['status-report', {}, false],
  ['sms-sent-status', { statuses: 'none' }, false],
])('%s %j: usable %s', (type, fields, usable) => {
  expect(receive({ type, ...fields }).usable).toBe(usable);
});
