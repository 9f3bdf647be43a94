import { expect, it } from 'vitest';
import { base64, HEADER, keysOf, receive, recvSms, smsRow } from './bodies.ts';

const SMS = {
  is_report: 0,
  port: 1,
  slot: 2,
  ts: 1769850612,
  from: '37120000101',
  to: '',
  iccid: '',
  imsi: '',
};

it('is recv-sms as objects, with the device by the way (seen on devices)', () => {
  const smses = [
    { ...SMS, iccid: '8937100000000000001', imsi: '247010000000001', sms: base64(`${HEADER}hello`) },
    {
      ...SMS,
      is_report: 1,
      port: '1A',
      slot: undefined,
      from: '37129999100',
      to: '37120000102',
      sms: '0 1769850610',
    },
  ];
  expect(receive({ type: 'received-sms', mac: '0030f1000001', smses })).toMatchObject({
    observations: [
      { kind: 'device', snapshot: false, reading: { mac: '00-30-F1-00-00-01' } },
      {
        draft: { event: 'sms', port: '1.02', time: 1769850612000, sender: '37120000101', text: 'hello' },
        sim: { iccid: '8937100000000000001', imsi: '247010000000001' },
      },
      {
        draft: { event: 'delivery_report', port: '1.01', recipient: '37120000102', delivered: true },
        sim: null,
      },
    ],
    rejects: [],
    usable: true,
  });
});

it('gives an SMS the key that recv-sms would give it', () => {
  const v3 = { type: 'received-sms', smses: [{ ...SMS, sms: base64('hello') }] };
  expect(keysOf(v3)).toEqual(keysOf(recvSms(smsRow(base64('hello')))));
});

it('keeps the good rows among bad ones', () => {
  const smses = [5, [], { ...SMS }, { ...SMS, is_report: 7, sms: 'aGk=' }, { sms: base64('hello') }];
  const { observations, rejects } = receive({ type: 'received-sms', smses });
  expect(observations).toMatchObject([
    { draft: { event: 'sms', port: null, time: null, sender: '', text: 'hello' } },
  ]);
  expect(rejects).toHaveLength(4);
});

it.each([
  [[], true],
  [undefined, false],
  ['none', false],
])('rows %j: usable %s', (smses, usable) => {
  expect(receive({ type: 'received-sms', smses }).usable).toBe(usable);
});
