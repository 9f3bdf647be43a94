import { describe, expect, it } from 'vitest';
import type { PortTraffic } from '../../src/domain/fault.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { defaultAlertSettings } from '../../src/faults/settings.ts';
import { count, sum } from '../../src/faults/traffic.ts';
import { settledGateway, START, type GatewayDouble } from './gateway-double.ts';

const sms = (ok: boolean) => ({ port: '1.01', kind: 'sms_sent', ok }) as const;
const call = (ok: boolean) => ({ port: '1.01', kind: 'call_out', ok }) as const;

function play(
  gateway: GatewayDouble,
  outcomes: readonly boolean[],
  outcome: typeof sms | typeof call,
): string[] {
  for (const ok of outcomes) {
    gateway.report({ traffic: [outcome(ok)] });
    gateway.pass(30 * SECOND);
  }
  return gateway.messages();
}

describe('SMS and calls that fail', () => {
  it.each([
    ['three failures are too few to judge by', [false, false, false], []],
    ['half of them is not above a half', [false, false, true, true], []],
    [
      'more than half is',
      [true, false, false, false],
      ['100 ops firing: SMS are not sent: 1.01 (3 of 4 failed)'],
    ],
    [
      'until enough of them are sent again',
      [false, false, false, false, true, true, true, true],
      ['100 ops firing: SMS are not sent: 1.01 (4 of 4 failed)', '220 ops resolved: SMS are not sent: 1.01'],
    ],
  ])('%s', (_name, outcomes, messages) => {
    expect(play(settledGateway(['1.01']), outcomes, sms)).toEqual(messages);
  });

  it('SMS: a port that has not been tried again still fails, and the first success ends it', () => {
    const gateway = settledGateway(['1.01']);
    play(gateway, [false, false, false, false], sms);
    gateway.pass(HOUR);
    gateway.report({ traffic: [sms(false)] });
    gateway.pass(MINUTE);
    expect(gateway.sent.map(({ condition }) => condition)).toEqual([
      'sms_sending_fails',
      'gateway_offline',
      'gateway_offline',
    ]);
    gateway.report({ traffic: [sms(true)] });
    gateway.pass(MINUTE);
    expect(gateway.sent.at(-1)).toMatchObject({ condition: 'sms_sending_fails', state: 'resolved' });
  });

  it('calls have a window and a share of their own', () => {
    const gateway = settledGateway(['1.01']);
    expect(play(gateway, [true, false, false, false, false, false, false], call)).toEqual([
      '160 ops firing: calls fail: 1.01 (5 of 6 failed)',
    ]);
  });
});

describe('a port that receives nothing any more', () => {
  const { port_deaf } = defaultAlertSettings.conditions;
  const conditions = { ...defaultAlertSettings.conditions, port_deaf: { ...port_deaf, enabled: true } };
  const settings = { ...defaultAlertSettings, conditions };
  const received = { port: '1.01', kind: 'received', ok: true } as const;

  function afterReceiving(times: number, setup: object): GatewayDouble {
    const gateway = settledGateway(['1.01'], setup);
    for (let n = 0; n < times; n += 1) gateway.report({ traffic: [received] });
    gateway.report({ device: { period: 2 * DAY } });
    gateway.pass(DAY + MINUTE);
    return gateway;
  }

  it('is noticed by the clock, and ends with the next SMS', () => {
    const gateway = afterReceiving(5, { settings });
    gateway.report({ traffic: [received] });
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual([
      '86410 ops firing: port receives nothing any more: 1.01 (nothing for 24 h)',
      '86470 ops resolved: port receives nothing any more: 1.01',
    ]);
    expect(gateway.sent[0]?.since).toBe(START);
  });

  it('cannot be known of one that is not on the air', () => {
    const gateway = settledGateway(['1.01'], { settings });
    for (let n = 0; n < 5; n += 1) gateway.report({ traffic: [received] });
    gateway.report({ ports: [{ port: '1.01', state: 'idle' }], device: { period: 2 * DAY } });
    gateway.pass(DAY + MINUTE);
    expect(gateway.messages()).toEqual([]);
    gateway.report({ ports: [{ port: '1.01', state: 'registered' }] });
    gateway.pass(MINUTE);
    expect(gateway.sent.map(({ condition }) => condition)).toEqual(['port_deaf']);
  });

  it.each([
    ['that does not usually receive', 4, { settings }],
    ['where the condition is off, as it is by default', 5, {}],
  ])('is no fault of one %s', (_name, times, setup) => {
    expect(afterReceiving(times, setup).messages()).toEqual([]);
  });
});

describe('counters', () => {
  const { within } = defaultAlertSettings.conditions.sms_sending_fails;
  const counted = (moments: readonly number[]): PortTraffic =>
    moments.reduce<PortTraffic>((traffic, at) => count(traffic, sms(false), defaultAlertSettings, at), {});

  it('forget what left the window', () => {
    const { sms: tally } = counted([0, MINUTE, 9 * MINUTE]);
    expect(tally && [0, 9, 10, 11, 19].map((minute) => sum(tally, within, minute * MINUTE).total)).toEqual([
      3, 3, 2, 1, 0,
    ]);
  });

  it('stay small whatever is counted', () => {
    const { sms: tally } = counted(Array.from({ length: 5_000 }, (_, index) => index * SECOND));
    expect(tally?.slices.length).toBeLessThanOrEqual(11);
    expect(tally && sum(tally, within, 4_999 * SECOND)).toEqual({ total: 560, failed: 560 });
  });
});
