import { describe, expect, it } from 'vitest';
import type { Transition } from '../../src/domain/fault.ts';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { healthy, settledGateway } from './gateway-double.ts';

const locked = (port: string) => ({ port, state: 'locked_by_operator' }) as const;

describe('grouping by destination', () => {
  it('gives two teams each their ports', () => {
    const route = ({ port }: Transition) => (port?.startsWith('1.') ? ['ads', 'boss'] : ['bank', 'boss']);
    const gateway = settledGateway(['1.01', '1.02', '2.01'], { route });
    gateway.report({ ports: ['1.01', '1.02', '2.01'].map(locked) });
    gateway.pass(20 * SECOND);
    gateway.report({ ports: [healthy('2.01')] });
    gateway.pass(20 * SECOND);
    expect(gateway.messages()).toEqual([
      '10 ads firing: SIM locked by the operator: 1.01, 1.02',
      '10 boss firing: SIM locked by the operator: 1.01, 1.02, 2.01',
      '10 bank firing: SIM locked by the operator: 2.01',
      '30 bank resolved: SIM locked by the operator: 2.01',
    ]);
  });

  it('sends an end only where the rules send ends', () => {
    const route = ({ kind }: Transition) => (kind === 'firing' ? ['ops'] : ['log']);
    const gateway = settledGateway(['1.01'], { route });
    gateway.report({ ports: [locked('1.01')] });
    gateway.pass(20 * SECOND);
    gateway.report({ ports: [healthy('1.01')] });
    gateway.pass(20 * SECOND);
    gateway.report({ ports: [locked('1.01')] });
    gateway.pass(40 * SECOND);
    expect(gateway.messages()).toEqual([
      '10 ops firing: SIM locked by the operator: 1.01',
      '30 log resolved: SIM locked by the operator: 1.01',
      '50 ops firing: SIM locked by the operator: 1.01',
    ]);
  });

  it('notifies a destination that joins later at the next repeat', () => {
    let destinations = ['ops'];
    const gateway = settledGateway(['1.01'], { route: () => destinations });
    gateway.report({ ports: [locked('1.01')] });
    destinations = ['ops', 'new'];
    for (let minute = 0; minute < 4 * 60 + 1; minute += 1) {
      gateway.pass(MINUTE);
      gateway.report({});
    }
    expect(gateway.messages()).toEqual([
      '10 ops firing: SIM locked by the operator: 1.01',
      '14410 ops firing: SIM locked by the operator: 1.01; unchanged',
      '14410 new firing: SIM locked by the operator: 1.01',
    ]);
  });

  it('makes the end a reply to the message that opened the episode', () => {
    const gateway = settledGateway(['1.01', '1.02']);
    const happenings = [locked('1.01'), locked('1.02'), healthy('1.01'), healthy('1.02'), locked('1.01')];
    for (const reading of happenings) {
      gateway.report({ ports: [reading] });
      gateway.pass(2 * MINUTE);
    }
    expect(gateway.sent.map(({ state, repliesTo }) => [state, repliesTo])).toEqual([
      ['firing', null],
      ['firing', 1],
      ['resolved', 1],
      ['firing', null],
    ]);
  });
});
