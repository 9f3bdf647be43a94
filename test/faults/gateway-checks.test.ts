import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { createGateway, healthy, settledGateway, START } from './gateway-double.ts';

const MAC = '00-30-F1-00-6D-B1';

describe('silence of a gateway', () => {
  it('is three of its own periods, and ends with any report', () => {
    const gateway = settledGateway(['1.01']);
    gateway.pass(HOUR);
    gateway.report({});
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual([
      '190 ops firing: gateway is silent (reports every 60 s)',
      '3610 ops resolved: gateway is silent',
    ]);
    expect(gateway.sent[0]).toMatchObject({ severity: 'critical', ports: [], since: START });
  });

  it.each([
    ['the documented period, where a dev-status names none', {}, true, undefined, 550],
    ['nothing, where it says that it has none', { period: null }, true, undefined, null],
    ['… unless the config has one', { period: null }, true, 30 * SECOND, 100],
    ['nothing, where no dev-status ever came', {}, false, undefined, null],
    ['… unless the config has one', {}, false, 30 * SECOND, 100],
    ['its own, whatever the config has', { period: 20 * SECOND }, true, 30 * SECOND, 70],
  ] as const)('is counted by %s', (_name, device, snapshot, period, notifiedAt) => {
    const gateway = createGateway();
    gateway.report(snapshot ? { device } : {}, snapshot);
    if (period !== undefined) gateway.configure({ period });
    gateway.pass(30 * MINUTE);
    expect(gateway.sent.map(({ at }) => (at - START) / SECOND)).toEqual(
      notifiedAt === null ? [] : [notifiedAt],
    );
  });

  it('is counted from the start of Simwire, when that was not listening', () => {
    const gateway = settledGateway(['1.01']);
    gateway.restart(HOUR);
    gateway.pass(179 * SECOND);
    expect(gateway.messages()).toEqual([]);
    gateway.pass(20 * SECOND);
    expect(gateway.messages()).toEqual(['3790 ops firing: gateway is silent (reports every 60 s)']);
    expect(gateway.sent[0]?.since).toBe(START);
  });

  it('goes on over a restart of Simwire until the gateway is heard', () => {
    const gateway = settledGateway(['1.01']);
    gateway.pass(200 * SECOND);
    gateway.restart(MINUTE);
    gateway.pass(10 * MINUTE);
    expect(gateway.sent.map(({ state }) => state)).toEqual(['firing']);
    gateway.report({});
    gateway.pass(MINUTE);
    expect(gateway.sent.map(({ state }) => state)).toEqual(['firing', 'resolved']);
  });

  it('hides the faults of its ports, and what still stands afterwards is notified then', () => {
    const gateway = settledGateway(['1.01', '1.02']);
    gateway.report({
      ports: [
        { port: '1.01', signal: 3 },
        { port: '1.02', signal: 3 },
      ],
    });
    gateway.pass(HOUR);
    expect(gateway.messages()).toEqual(['190 ops firing: gateway is silent (reports every 60 s)']);
    expect(gateway.transitions.map(({ condition, suppressed }) => [condition, suppressed])).toEqual([
      ['gateway_offline', null],
      ['low_signal', 'inhibition'],
      ['low_signal', 'inhibition'],
    ]);
    gateway.report({ ports: [{ port: '1.02', signal: 20 }] });
    gateway.pass(20 * SECOND);
    expect(gateway.messages().slice(1)).toEqual([
      '3610 ops resolved: gateway is silent',
      '3610 ops firing: signal is weak: 1.01 (signal 3)',
    ]);
  });
});

describe('oddities of a gateway', () => {
  it('a sequence number that goes backwards is a restart, over when the gateway has been steady', () => {
    const gateway = settledGateway(['1.01']);
    gateway.configure({ period: HOUR });
    for (const seq of [2, 3, 3, 1, 2]) gateway.report({ device: { seq, period: HOUR } }, true);
    gateway.pass(11 * MINUTE);
    expect(gateway.messages()).toEqual([
      '10 ops firing: gateway restarted',
      '610 ops resolved: gateway restarted',
    ]);
    expect(gateway.sent[0]?.severity).toBe('info');
  });

  it('another MAC stays wrong until the first is back', () => {
    const gateway = settledGateway(['1.01']);
    gateway.report({ device: { mac: '00-30-F1-00-6D-FF' } }, true);
    gateway.pass(20 * SECOND);
    gateway.report({ device: { mac: '00-30-F1-00-6D-FF' } }, true);
    gateway.pass(20 * SECOND);
    gateway.report({ device: { mac: MAC } }, true);
    gateway.pass(20 * SECOND);
    expect(gateway.messages()).toEqual([
      `10 ops firing: another gateway reports under this name (MAC 00-30-F1-00-6D-FF instead of ${MAC})`,
      '50 ops resolved: another gateway reports under this name',
    ]);
  });

  it('a wrong clock is notified once, and a report without a time says nothing of it', () => {
    const gateway = settledGateway(['1.01']);
    for (const skew of [2 * MINUTE, -3 * HOUR, -3 * HOUR, undefined, MINUTE]) {
      gateway.report(skew === undefined ? {} : { skew });
      gateway.pass(20 * SECOND);
    }
    expect(gateway.messages()).toEqual([
      "30 ops firing: gateway's clock is wrong (3 h behind)",
      "90 ops resolved: gateway's clock is wrong",
    ]);
  });
});

describe('the first sight of a gateway', () => {
  it('makes one summary of what is wrong, and each of it resolves like any other fault', () => {
    const gateway = createGateway();
    const locked = ['1.01', '1.02', '1.03'].map((port) => ({
      ...healthy(port),
      state: 'locked_by_operator' as const,
    }));
    gateway.report(
      { ports: [...locked, { ...healthy('2.01'), balance: 0.5, signal: 1 }, healthy('2.02')] },
      true,
    );
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual([
      '10 ops summary: 4 ports: SIM locked by the operator 1.01-1.03; balance is low 2.01; signal is weak 2.01',
    ]);
    expect(gateway.sent[0]).toMatchObject({
      condition: 'summary',
      severity: 'critical',
      ports: ['1.01', '1.02', '1.03', '2.01'],
      repliesTo: null,
    });
    gateway.report({ ports: ['1.01', '1.02', '1.03'].map(healthy) });
    gateway.pass(MINUTE);
    expect(gateway.messages().slice(1)).toEqual(['70 ops resolved: SIM locked by the operator: 1.01-1.03']);
  });

  it('leaves out what ended before the summary went out', () => {
    const gateway = createGateway();
    gateway.report({ ports: [{ ...healthy('1.01'), state: 'sim_error' }] }, true);
    gateway.pass(5 * SECOND);
    gateway.report({ ports: [healthy('1.01')] });
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual([]);
    expect(gateway.groups()).toEqual([]);
  });

  it('is over with the first dev-status: a new port with a fault is news then', () => {
    const gateway = createGateway();
    gateway.report({ ports: [{ port: '1.01', state: 'sim_error' }] });
    gateway.report({ ports: [healthy('1.01'), { ...healthy('1.02'), state: 'sim_error' }] }, true);
    gateway.report({ ports: [{ ...healthy('1.03'), state: 'sim_error' }] });
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual([
      '10 ops firing: SIM cannot be read: 1.02, 1.03; 1 new: 1.03',
      '10 ops summary: 1 port: SIM cannot be read 1.02',
    ]);
  });

  it('knows of a balance of 0 that it may only never have been asked for', () => {
    const gateway = createGateway();
    gateway.report({ ports: [{ ...healthy('1.01'), balance: 0 }] }, true);
    gateway.report({ ports: [{ ...healthy('1.01'), balance: 0 }] }, true);
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual([]);
  });
});
