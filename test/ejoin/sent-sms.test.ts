import { expect, it } from 'vitest';
import { base64, draftOf, keysOf, receive } from './bodies.ts';

const SENT = {
  ...{
    type: 'sent-sms',
    mac: '00-30-f1-00-00-01',
    sim_src: '0',
    port: '2.01',
    seq: 18,
    sms_tid: 2,
    src_type: 2,
  },
  ...{ src_ip: '', src_port: 0, status: '0 ', time: 1769850612, dur: 330, recver: '37120000102', smsc: '' },
  ...{ charset: 'UTF-8', data: 'test sms' },
};

it('is an SMS sent, and the device by the way (document 4.5)', () => {
  expect(receive(SENT)).toEqual({
    observations: [
      {
        kind: 'traffic',
        draft: {
          event: 'sms_sent',
          port: '2.01',
          time: 1769850612000,
          recipient: '37120000102',
          text: 'test sms',
          ok: true,
          status: '0',
          detail: '',
          task: '2',
          source: 'web',
          duration: 330,
        },
        sim: null,
        key: expect.stringMatching(/^sms_sent:[\da-z]+:[\w-]{22}$/) as string,
        forGood: true,
      },
      { kind: 'device', snapshot: false, reading: { mac: '00-30-F1-00-00-01' } },
    ],
    rejects: [],
    usable: true,
  });
});

it.each([
  [{ status: '0' }, { ok: true, status: '0', detail: '' }],
  [{ status: 0 }, { ok: true, status: '0', detail: '' }],
  [{ status: '0 OK' }, { ok: true, status: '0', detail: 'OK' }],
  [{ status: '6 Timeout, no answer' }, { ok: false, status: '6', detail: 'Timeout, no answer' }],
  [{ status: '-1 x' }, { ok: false, status: '-1', detail: 'x' }],
  [{ status: 'Timeout' }, { ok: false, status: '', detail: 'Timeout' }],
  [{ status: undefined }, { ok: true, status: '', detail: '' }],
  [{ recver: undefined, receiver: '5' }, { recipient: '5' }],
  [{ receiver: '5' }, { recipient: '5' }],
  [{ charset: 'BASE64', data: base64(Buffer.from('Тест', 'utf16le')) }, { text: 'Тест' }],
  [{ charset: 'base64', data: base64('Тест') }, { text: 'Тест' }],
  [{ charset: undefined, data: 'dGVzdA==' }, { text: 'dGVzdA==' }],
  [{ data: ' two\nlines ' }, { text: ' two\nlines ' }],
  [{ data: undefined }, { text: null }],
  [{ src_type: 0 }, { source: 'etms' }],
  [{ src_type: '5' }, { source: 'sip' }],
  [{ src_type: 9 }, { source: null }],
  [
    { sms_tid: undefined, dur: 'long', time: 0 },
    { task: null, duration: null, time: null },
  ],
  [{ port: '1.sp128.016' }, { port: '1.sp128.016' }],
  [{ port: undefined }, { port: null }],
])('%j reads as %j', (fields, expected) => {
  expect(draftOf({ ...SENT, ...fields })).toMatchObject(expected);
});

it('with neither a port nor a recipient is of no use', () => {
  expect(receive({ type: 'sent-sms', status: '0' })).toMatchObject({ observations: [], usable: false });
});

it('is recognised by port, task, time and recipient', () => {
  const [key] = keysOf(SENT);
  expect(keysOf({ ...SENT, status: '1', data: 'x' })).toEqual([key]);
  for (const other of [{ port: '2.02' }, { sms_tid: 3 }, { time: 1769850613 }, { recver: '5' }]) {
    expect(keysOf({ ...SENT, ...other })).not.toEqual([key]);
  }
});
