import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { healthy, settledGateway, START, type GatewayDouble } from './gateway-double.ts';

const LOCKED = { port: '1.01', state: 'locked_by_operator' } as const;

function reporting(gateway: GatewayDouble, minutes: number): void {
  for (let minute = 0; minute < minutes; minute += 1) {
    gateway.pass(MINUTE);
    gateway.report({});
  }
}

describe('silencing', () => {
  it('keeps what it hides, and notifies of it once when the silence is over', () => {
    const gateway = settledGateway(['1.01']);
    gateway.silence(({ port }) => port === '1.01');
    gateway.report({ ports: [LOCKED] });
    reporting(gateway, 10);
    expect(gateway.messages()).toEqual([]);
    expect(gateway.transitions).toMatchObject([{ kind: 'firing', cause: 'change', suppressed: 'silence' }]);
    gateway.silence(() => false);
    reporting(gateway, 10);
    expect(gateway.messages()).toEqual(['610 ops firing: SIM locked by the operator: 1.01']);
    expect(gateway.sent[0]?.since).toBe(START);
    expect(gateway.transitions.slice(1)).toMatchObject([{ kind: 'firing', cause: 'late', suppressed: null }]);
  });

  it('notices within a minute that a planned one is over', () => {
    const gateway = settledGateway(['1.01']);
    gateway.silence(() => gateway.now() < START + 5 * MINUTE);
    gateway.report({ ports: [LOCKED] });
    gateway.pass(2 * MINUTE);
    gateway.report({});
    gateway.pass(2 * MINUTE);
    gateway.report({});
    gateway.pass(2 * MINUTE);
    expect(gateway.messages()).toEqual(['310 ops firing: SIM locked by the operator: 1.01']);
  });

  it('never notifies of what came and went under it', () => {
    const gateway = settledGateway(['1.01']);
    gateway.silence(() => true);
    gateway.report({ ports: [LOCKED] });
    reporting(gateway, 10);
    gateway.report({ ports: [healthy('1.01')] });
    gateway.silence(() => false);
    reporting(gateway, 30);
    expect(gateway.messages()).toEqual([]);
    expect(gateway.faults()).toEqual([]);
    expect(gateway.transitions.map(({ kind, suppressed }) => [kind, suppressed])).toEqual([
      ['firing', 'silence'],
      ['resolved', 'silence'],
    ]);
  });

  it('puts off the end of what was notified before it, and does not repeat it', () => {
    const gateway = settledGateway(['1.01']);
    gateway.report({ ports: [LOCKED] });
    reporting(gateway, 1);
    gateway.silence(() => true);
    reporting(gateway, 5 * 60);
    gateway.report({ ports: [healthy('1.01')] });
    reporting(gateway, 60);
    expect(gateway.messages()).toEqual(['10 ops firing: SIM locked by the operator: 1.01']);
    gateway.silence(() => false);
    reporting(gateway, 1);
    expect(gateway.messages().slice(1)).toEqual([
      `${(6 * HOUR + MINUTE) / SECOND + 10} ops resolved: SIM locked by the operator: 1.01`,
    ]);
  });

  it('does not repeat a fault that was silenced between the wish to repeat and the message', () => {
    const gateway = settledGateway(['1.01']);
    gateway.report({ ports: [LOCKED] });
    reporting(gateway, 4 * 60);
    gateway.silence(() => true);
    reporting(gateway, 60);
    expect(gateway.sent).toHaveLength(1);
  });
});

describe('a port without a SIM', () => {
  it('hides its low balance: no repeat while it is empty', () => {
    const gateway = settledGateway(['1.01']);
    gateway.report({ ports: [{ port: '1.01', balance: 0.4 }] });
    reporting(gateway, 1);
    gateway.report({ ports: [{ port: '1.01', state: 'no_sim' }] });
    reporting(gateway, 6 * 60);
    expect(gateway.messages()).toEqual([
      '10 ops firing: balance is low: 1.01 (balance 0.40)',
      '100 ops firing: SIM is gone: 1.01 (had …00101)',
      '14500 ops firing: SIM is gone: 1.01 (had …00101); unchanged',
    ]);
  });
});
