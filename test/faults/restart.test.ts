import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { healthy, settledGateway } from './gateway-double.ts';

const FAILED = { port: '1.01', state: 'register_failed' } as const;

describe('a restart of Simwire', () => {
  it.each([
    ['in the middle of `for`: the time before it counts', 10, 5, 40],
    ['in the middle of `for`, longer than that: fires at the start', 10, 60, 80],
    ['in the middle of `group_wait`', 32, 3, 40],
    ['in the middle of `group_wait`, longer than that: notified at the start', 32, 60, 92],
  ])('%s', (_name, before, down, notifiedAt) => {
    const gateway = settledGateway(['1.01']);
    gateway.report({ ports: [FAILED] });
    gateway.pass(before * SECOND);
    gateway.restart(down * SECOND);
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual([`${notifiedAt} ops firing: SIM cannot register: 1.01`]);
  });

  it('between a fault and its end: the end is noticed from the next snapshot', () => {
    const gateway = settledGateway(['1.01', '1.02']);
    gateway.report({ ports: [FAILED] });
    gateway.pass(MINUTE);
    gateway.restart(10 * MINUTE);
    gateway.report({ ports: [healthy('1.01'), { port: '1.02', state: 'sim_error' }] }, true);
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual([
      '40 ops firing: SIM cannot register: 1.01',
      '670 ops resolved: SIM cannot register: 1.01',
      '670 ops firing: SIM cannot be read: 1.02',
    ]);
  });

  it('a lost port-status is made good by the snapshot, and both together are one transition', () => {
    const gateway = settledGateway(['1.01', '1.02']);
    gateway.report({ ports: [{ port: '1.01', state: 'sim_error' }] });
    gateway.report(
      {
        ports: [
          { port: '1.01', state: 'sim_error' },
          { port: '1.02', state: 'sim_error' },
        ],
      },
      true,
    );
    gateway.report({ ports: [{ port: '1.02', state: 'sim_error' }] });
    gateway.report({ ports: [] }, true);
    gateway.pass(MINUTE);
    expect(gateway.transitions.map(({ port, kind }) => [port, kind])).toEqual([
      ['1.01', 'firing'],
      ['1.02', 'firing'],
    ]);
    expect(gateway.messages()).toEqual(['10 ops firing: SIM cannot be read: 1.01, 1.02']);
  });
});
