import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { base64, recvSms, smsRow } from '../ejoin/bodies.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { play, policyOf } from './played.ts';

const NOW = MONDAY_NOON / SECOND;
const POLICY = policyOf();

/** A report of one event that says `time` of it; absent where that is undefined. */
type Dialect = (time: unknown) => unknown;

const DIALECTS: [string, Dialect][] = [
  ['recv-sms', (time) => recvSms([0, '2.01', time, '900', '', base64('Your code is 1234')])],
  ['a delivery report', (time) => recvSms([1, '2.01', time, '900', '37120000102', '0 26'])],
  [
    'received-sms',
    (ts) => ({
      type: 'received-sms',
      smses: [{ is_report: 0, port: 2, slot: 1, ts, from: '900', to: '', sms: base64('Your code is 1234') }],
    }),
  ],
  ['sent-sms', (time) => ({ type: 'sent-sms', port: '2.01', sms_tid: 2, status: '0', time, recver: '5' })],
  ['status-report', (time) => ({ type: 'status-report', rpts: [{ tid: 1, sdr: [[0, '5', '1A', time]] }] })],
  [
    'sms-sent-status',
    (ts) => ({
      type: 'sms-sent-status',
      statuses: [{ tid: 1, sdr: [{ port: 1, slot: 1, number: '5', ts }] }],
    }),
  ],
  [
    'a cdr',
    (begin) => ({
      type: 'cdr',
      port: '2.01',
      cid: '7',
      cdir: 'MO',
      caller: '5',
      callee: '6',
      begin,
      end: NOW,
    }),
  ],
];

/** What a clock that is not set, or a field that is broken, says. No two of them are the same. */
const ODD_TIMES = [
  ...[35, 95, '35 s', -5, -6, 0.5, 946_684_799, 4_102_444_800, 4_294_967_295, 1e15, 1e300, 2e300],
  ...[
    'now',
    'NaN',
    'NaNs',
    '2026-01-31 09:10:12',
    '2026-01-31 09:11:12',
    '1970/01/01 00:00:35',
    true,
    [35],
    [36],
  ],
];
const NOTHING = [undefined, null, '', ' ', 0, '0', '00', 0.0, '0.00', -0];

describe.each(DIALECTS)('%s', (_name, report) => {
  it('is distinguished from the same at another odd time, whatever that is, and recognised at the same', () => {
    const gateway = play(POLICY);
    for (const time of ODD_TIMES) expect([time, gateway.events(report(time)).length]).toEqual([time, 1]);
    for (const time of ODD_TIMES) expect([time, gateway.events(report(time)).length]).toEqual([time, 0]);
  });

  it.each(ODD_TIMES)('is the same for 10 minutes only where the clock is not set: %j', (time) => {
    const gateway = play(POLICY);
    expect(gateway.events(report(time))).toHaveLength(1);
    gateway.pass(10 * MINUTE);
    expect(gateway.events(report(time))).toHaveLength(0);
    gateway.pass(1);
    expect(gateway.events(report(time))).toHaveLength(1);
  });

  it('is the same for ever where it says a moment, however that is written', () => {
    const gateway = play(POLICY);
    expect(gateway.events(report(NOW))).toHaveLength(1);
    gateway.pass(1000 * HOUR);
    for (const time of [NOW, String(NOW), NOW * SECOND]) expect(gateway.events(report(time))).toEqual([]);
    expect(gateway.events(report(NOW + 1))).toHaveLength(1);
  });
});

describe.each(DIALECTS.filter(([name]) => name !== 'a cdr'))('%s without a time', (_name, report) => {
  it.each(NOTHING)('(%j) is the same for 10 minutes only', (time) => {
    const gateway = play(POLICY);
    expect(gateway.events(report(time))).toHaveLength(1);
    gateway.pass(10 * MINUTE);
    for (const nothing of NOTHING) expect(gateway.events(report(nothing))).toHaveLength(0);
    gateway.pass(1);
    expect(gateway.events(report(time))).toHaveLength(1);
  });
});

it('a call without a begin is identified by its end', () => {
  const gateway = play(POLICY);
  const call = (end: unknown): unknown => ({
    type: 'cdr',
    port: '2.01',
    caller: '5',
    callee: '6',
    begin: 0,
    end,
  });
  expect(gateway.events([call(NOW), call(NOW + 60), call(NOW)])).toHaveLength(2);
  gateway.pass(HOUR);
  expect(gateway.events(call(NOW))).toHaveLength(0);
  expect(gateway.events(call(35))).toHaveLength(1);
});

it('a row whose clock is not set has the time of its SCTS, and both distinguish it from others', () => {
  const gateway = play(POLICY);
  const row = (time: unknown, scts: string): unknown =>
    recvSms(smsRow(base64(`Sender: 900\r\nSMSC: 1\r\nSCTS: ${scts}\r\n\r\nhello`), { time }));
  const times = (...events: unknown[]): unknown[] =>
    events.flatMap((report) => gateway.events(report)).flatMap((e) => (e.event === 'sms' ? [e.time] : []));
  expect(times(row(35, '26013109101200'))).toEqual([Date.UTC(2026, 0, 31, 9, 10, 12)]);
  gateway.pass(HOUR);
  expect(times(row(35, '26013109101200'))).toEqual([]);
  expect(times(row(95, '26013109101200'), row(35, '26013109101300'))).toHaveLength(2);
  expect(times(row(0, 'soon'), row(0, 'later'), row(0, 'soon'))).toEqual([null, null]);
});

it('rows of ports that cannot be read are distinguished by what they say', () => {
  const gateway = play(POLICY);
  const rows = ['left', 'right', 'left', { n: 1 }, null].map((port) => smsRow(base64('hello'), { port }));
  for (const [at, row] of rows.entries())
    expect([at, gateway.events(recvSms(row)).length]).toEqual([at, at === 2 ? 0 : 1]);
});

it('texts that are damaged in different ways are distinct, though they look the same', () => {
  const gateway = play(POLICY);
  const damaged = (byte: number): unknown =>
    recvSms(
      smsRow(base64(Buffer.concat([Buffer.from('Код 482913 '), Buffer.of(byte), Buffer.from(' никому')]))),
    );
  const events = [0xff, 0xfe, 0xff].flatMap((byte) => gateway.events(damaged(byte)));
  expect(events).toHaveLength(2);
});

it('says which event a repeat is one of, in the same report and later', () => {
  const gateway = play(POLICY);
  const report = recvSms(
    [1, '2.01', 0, '900', '5', '0'],
    [1, '2.01', 0, '900', '5', '0'],
    smsRow(base64('hi')),
  );
  const { events, repeats } = gateway.report(report);
  const [first, second] = events.map(({ event }) => event.id);
  expect(repeats).toEqual([{ kind: 'delivery_report', of: first }]);
  gateway.pass(SECOND);
  expect(gateway.report(report)).toMatchObject({
    events: [],
    repeats: [
      { kind: 'delivery_report', of: first },
      { kind: 'delivery_report', of: first },
      { kind: 'sms', of: second },
    ],
  });
});
