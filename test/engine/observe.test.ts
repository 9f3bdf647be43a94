import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/event.ts';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { base64, recvSms, smsRow } from '../ejoin/bodies.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { devStatus, play, policyOf, portStatus } from './played.ts';

const TIME = MONDAY_NOON / SECOND;
const sms = (text: string, more: object = {}): unknown[] => smsRow(base64(text), { time: TIME, ...more });
const delivered = (content: string): unknown[] => [1, '1.02', TIME, '37120000101', '', base64(content)];
const SENT = { type: 'sent-sms', port: '2.01', sms_tid: 2, status: '0', time: TIME, recver: '37120000102' };
const CALL = {
  ...{ type: 'cdr', port: '1.02', cid: 'abc', cdir: 'MO', caller: '23', callee: '24', begin: TIME - 9 },
  ...{ end: TIME },
};
const ODD = { type: 'weather', port: '1.02', rain: true };

const kinds = (events: readonly Event[]): string[] => events.map(({ event }) => event);

describe('what makes an event, and what is the same again', () => {
  it.each<[string, unknown, unknown, string[], string[]]>([
    ['an SMS', recvSms(sms('hello')), recvSms(sms('hello')), ['sms'], []],
    ['… of another port', recvSms(sms('hello')), recvSms(sms('hello', { port: '1.03' })), ['sms'], ['sms']],
    ['… of another time', recvSms(sms('hello')), recvSms(sms('hello', { time: TIME + 1 })), ['sms'], ['sms']],
    ['… of another sender', recvSms(sms('hello')), recvSms(sms('hello', { sender: '1' })), ['sms'], ['sms']],
    ['… with another text', recvSms(sms('hello')), recvSms(sms('Hello')), ['sms'], ['sms']],
    [
      'equal rows of one body',
      recvSms(sms('1'), sms('1')),
      recvSms(sms('1'), sms('1'), sms('1')),
      ['sms', 'sms'],
      ['sms'],
    ],
    [
      'a delivery report',
      recvSms(delivered('37120000102 0 ok')),
      recvSms(delivered('37120000102 0 ok')),
      ['delivery_report'],
      [],
    ],
    [
      '… with another content',
      recvSms(delivered('37120000102 0 ok')),
      recvSms(delivered('37120000102 1 no')),
      ['delivery_report'],
      ['delivery_report'],
    ],
    ['an SMS sent', SENT, { ...SENT, status: '0 OK' }, ['sms_sent'], []],
    ['… of another task', SENT, { ...SENT, sms_tid: 3 }, ['sms_sent'], ['sms_sent']],
    ['… to another recipient', SENT, { ...SENT, recver: '5' }, ['sms_sent'], ['sms_sent']],
    ['a call that has ended', CALL, CALL, ['call'], []],
    ['… with another id', CALL, { ...CALL, cid: 'abd' }, ['call'], ['call']],
    ['a running call', { ...CALL, update: TIME, end: 0 }, CALL, [], ['call']],
    ['a port-status', portStatus('1.01', 3), portStatus('1.01', 3), ['port_status'], []],
    ['… of another state', portStatus('1.01', 3), portStatus('1.01', 8), ['port_status'], ['port_status']],
    ['… with another signal', portStatus('1.01', 3), portStatus('1.01', 3, { sig: 9 }), ['port_status'], []],
    ['the first dev-status', devStatus([{ port: '1.01', st: 3 }]), devStatus([]), ['device_status'], []],
    [
      'a change that only a dev-status reports',
      devStatus([{ port: '1.01', st: 3 }]),
      devStatus([{ port: '1.01', st: 0 }]),
      ['device_status'],
      ['port_status'],
    ],
    [
      'a port that a dev-status has already reported',
      devStatus([{ port: '1.01', st: 3 }]),
      portStatus('1.01', 3),
      ['device_status'],
      [],
    ],
    [
      'a port missing from a dev-status',
      devStatus([{ port: '1.01', st: 3 }]),
      devStatus([]),
      ['device_status'],
      [],
    ],
    ['a restart', devStatus([]), devStatus([], { seq: 1 }), ['device_status'], ['device_status']],
    [
      'a new address',
      devStatus([]),
      devStatus([], { ip: '192.0.2.45' }),
      ['device_status'],
      ['device_status'],
    ],
    ['a new version', devStatus([]), devStatus([], { ver: '2' }), ['device_status'], ['device_status']],
    ['the next dev-status', devStatus([]), devStatus([], { seq: 8 }), ['device_status'], []],
    ['an unknown report', ODD, ODD, ['unknown'], []],
    ['… with other words', ODD, { ...ODD, rain: false }, ['unknown'], ['unknown']],
  ])('%s', (_name, first, second, made, then) => {
    const gateway = play(policyOf());
    expect(kinds(gateway.events(first))).toEqual(made);
    gateway.pass(SECOND);
    expect(kinds(gateway.events(second))).toEqual(then);
  });

  it('an SMS is the same after any time, an unknown report for 10 minutes', () => {
    const gateway = play(policyOf());
    gateway.report([recvSms(sms('hello')), ODD]);
    gateway.pass(10 * MINUTE);
    expect(kinds(gateway.events([recvSms(sms('hello')), ODD]))).toEqual([]);
    gateway.pass(1);
    expect(kinds(gateway.events([recvSms(sms('hello')), ODD]))).toEqual(['unknown']);
  });

  it('is distinguished from the same of another gateway', () => {
    const { events } = play(policyOf()).report(recvSms(sms('hello')));
    expect(events).toMatchObject([
      { key: expect.stringMatching(/^office\/sms:[\da-z]+:[\w-]{22}$/) as string },
    ]);
  });
});

describe('a port_status', () => {
  it('has the state before; null for a port never seen', () => {
    const gateway = play(policyOf());
    expect(gateway.events(portStatus('1.01', 3))).toMatchObject([
      { event: 'port_status', port: '1.01', state: 'registered', previous: null },
    ]);
    expect(gateway.events(devStatus([{ port: '1.01', st: 8 }]))).toMatchObject([
      { event: 'device_status' },
      { event: 'port_status', state: 'locked_by_operator', previous: 'registered' },
    ]);
  });

  it('is reported of a port that was known for its SMS only', () => {
    const gateway = play(policyOf());
    gateway.report(recvSms(sms('hello', { port: '1.01' })));
    expect(gateway.events(portStatus('1.01', 3))).toMatchObject([{ state: 'registered', previous: null }]);
  });

  it('is each step of a body that reports several', () => {
    const gateway = play(policyOf());
    const steps = gateway.events([portStatus('1.01', 2), portStatus('1.01', 3), portStatus('1.01', 3)]);
    expect(steps).toMatchObject([
      { state: 'registering', previous: null },
      { state: 'registered', previous: 'registering' },
    ]);
  });

  it('is not made by a call of a port never seen, nor by a report without a state', () => {
    const gateway = play(policyOf());
    expect(gateway.events({ ...CALL, st: 3, end: 0 })).toEqual([]);
    expect(gateway.events({ type: 'port-status', port: '1.05', sig: 20 })).toEqual([]);
    expect(gateway.ports.get('1.02')).toMatchObject({ state: 'registered', since: MONDAY_NOON });
    expect(gateway.ports.get('1.05')).toMatchObject({ state: null, since: null, signal: 20 });
  });
});

describe('a device_status', () => {
  it('says what changed, with what was before', () => {
    const gateway = play(policyOf());
    expect(gateway.events(devStatus([]))).toMatchObject([
      { changes: ['first_seen'], mac: '00-30-F1-00-00-01', ip: '192.0.2.44', previousIp: null },
    ]);
    expect(gateway.events(devStatus([], { seq: 1, ip: '192.0.2.45', ver: '2' }))).toMatchObject([
      {
        ...{ changes: ['restarted', 'address', 'version'], ip: '192.0.2.45', version: '2' },
        ...{ previousIp: '192.0.2.44', previousVersion: '1' },
      },
    ]);
  });
});

describe('what is remembered of a port', () => {
  it('is everything ever said, and when an SMS came last', () => {
    const gateway = play(policyOf());
    gateway.report(
      devStatus([
        { port: '1.02', st: 3, sig: 20, bal: 4.2, opr: '24702 TELE2', iccid: '8937100000000000001' },
      ]),
    );
    gateway.pass(HOUR);
    gateway.report(recvSms(sms('hello')));
    gateway.report(portStatus('1.02', 3, { sig: 99 }));
    expect(gateway.ports.get('1.02')).toMatchObject({
      ...{ state: 'registered', since: MONDAY_NOON, signal: null, balance: 4.2, operator: 'TELE2' },
      ...{ iccid: '8937100000000000001', lastSmsAt: MONDAY_NOON + HOUR },
    });
  });

  it('is not written where nothing changed: only that the gateway was seen', () => {
    const gateway = play(policyOf());
    const body = devStatus([{ port: '1.02', st: 3, sig: 20, day_dur: '3/100' }]);
    gateway.report(body);
    gateway.pass(MINUTE);
    expect(gateway.report(body)).toMatchObject({
      ...{ events: [], ports: [], history: [] },
      gateway: { lastSeen: MONDAY_NOON + MINUTE },
    });
  });
});
