import { expect, it } from 'vitest';
import { draftOf, keysOf, receive } from './bodies.ts';

const CDR = {
  ...{ type: 'cdr', port: '1.02', seq: 10, st: 3, imei: '350000000000017', iccid: '8937100000000000001' },
  ...{
    imsi: '247010000000001',
    bal: '4.20',
    mac: '00-30-f1-00-00-01',
    ip: '192.0.2.44',
    sip_usr: '',
    cid: 'abc.',
  },
  ...{
    cdir: 'MT',
    caller: '23',
    callee: '37120000102',
    begin: 1769850600,
    alert: 1769850603,
    answer: 1769850605,
  },
  ...{ update: 0, end: 1769850612, reason: '201 Caller Hangup', gw_reason: '0 ' },
};

it('is what it says of its port, of the device, and a call (document 4.4)', () => {
  expect(receive(CDR)).toEqual({
    observations: [
      {
        kind: 'port',
        source: 'call',
        reading: {
          ...{ port: '1.02', state: 'registered', imei: '350000000000017', iccid: '8937100000000000001' },
          ...{ imsi: '247010000000001', balance: 4.2 },
        },
      },
      { kind: 'device', snapshot: false, reading: { mac: '00-30-F1-00-00-01', ip: '192.0.2.44' } },
      {
        kind: 'traffic',
        draft: {
          event: 'call',
          port: '1.02',
          time: 1769850612000,
          direction: 'outgoing',
          caller: '23',
          callee: '37120000102',
          answered: true,
          duration: 7_000,
          begin: 1769850600000,
          end: 1769850612000,
          reason: '201 Caller Hangup',
        },
        sim: { iccid: '8937100000000000001', imsi: '247010000000001' },
        key: expect.stringMatching(/^call:[\da-z]+:[\w-]{22}$/) as string,
        forGood: true,
      },
    ],
    rejects: [],
    usable: true,
  });
});

it.each([0, '0', undefined, null, ''])('updates only state while the call goes on: end %j', (end) => {
  const { observations, usable } = receive({ ...CDR, update: 1769850660, end });
  expect(observations.map(({ kind }) => kind)).toEqual(['port', 'device']);
  expect(usable).toBe(true);
});

it.each([-1, '-1', -5])('goes on where its end is no moment: %j', (end) => {
  const { observations, rejects } = receive({ ...CDR, end });
  expect(observations.map(({ kind }) => kind)).toEqual(['port', 'device']);
  expect(rejects).toEqual([]);
});

it.each(['soon', '12:30', 4_294_967_295, 1e300, [5]])(
  'goes into quarantine where its end cannot be read: %j',
  (end) => {
    const { observations, rejects } = receive({ ...CDR, end });
    expect(observations.map(({ kind }) => kind)).toEqual(['port', 'device']);
    expect(rejects).toEqual([
      { raw: JSON.stringify({ ...CDR, end }), reason: 'a call whose end cannot be read' },
    ]);
  },
);

it.each([
  ['MO is incoming', { cdir: 'MO' }, { direction: 'incoming' }],
  ['in any case', { cdir: 'mo' }, { direction: 'incoming' }],
  ['MT is outgoing', { cdir: 'MT' }, { direction: 'outgoing' }],
  ['not answered', { answer: 0 }, { answered: false, duration: 0 }],
  ['times as strings', { answer: '1769850602', end: '1769850612' }, { duration: 10_000 }],
  ['a clock that ran backwards', { answer: 1769850700 }, { answered: true, duration: 0 }],
  [
    'a clock never set',
    { begin: 100, answer: 102, end: 110 },
    { begin: 100_000, end: 110_000, duration: 8_000 },
  ],
  [
    'a module reason',
    { gw_reason: '38 Network out of order' },
    { reason: '201 Caller Hangup; 38 Network out of order' },
  ],
  ['no reason', { reason: '', gw_reason: '0' }, { reason: '' }],
  ['no begin', { begin: 0 }, { begin: null }],
  ['no port', { port: '' }, { port: null, end: 1769850612000 }],
])('%s', (_, fields, expected) => {
  expect(draftOf({ ...CDR, ...fields })).toMatchObject(expected);
});

it('with neither a port nor an end is of no use', () => {
  expect(receive({ type: 'cdr' })).toMatchObject({
    observations: [],
    rejects: [{ reason: 'a report with neither a readable port nor an end' }],
    usable: false,
  });
});

it('is recognised by port, call id, begin, caller and callee', () => {
  const [key] = keysOf(CDR);
  expect(keysOf({ ...CDR, end: 1769850700, reason: 'other', st: 1 })).toEqual([key]);
  for (const other of [{ port: '1.03' }, { cid: 'x' }, { begin: 1 }, { caller: '5' }, { callee: '5' }]) {
    expect(keysOf({ ...CDR, ...other })).not.toEqual([key]);
  }
});
