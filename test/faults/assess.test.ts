import { describe, expect, it } from 'vitest';
import type { PortReading } from '../../src/domain/observation.ts';
import { SECOND } from '../../src/domain/time.ts';
import { healthy, settledGateway, type GatewayDouble } from './gateway-double.ts';

/** One thing that happens: a report on ports, or (a number) seconds that pass. */
type Happening = PortReading | readonly PortReading[] | number;

const locked = (port: string): PortReading => ({ port, state: 'locked_by_operator' });
const fine = (port: string): PortReading => ({ port, state: 'registered' });
const failed = (port: string): PortReading => ({ port, state: 'register_failed' });
const signal = (value: number | null): PortReading => ({ port: '1.01', signal: value });

function play(gateway: GatewayDouble, happenings: readonly Happening[]): string[] {
  for (const happening of happenings) {
    if (typeof happening === 'number') {
      // The gateway goes on reporting, so that it is not silent meanwhile.
      for (let left = happening; left > 0; left -= 60) {
        gateway.pass(Math.min(left, 60) * SECOND);
        gateway.report({});
      }
    } else gateway.report({ ports: Array.isArray(happening) ? happening : [happening as PortReading] });
  }
  return gateway.messages();
}

const SCENES: readonly (readonly [string, readonly Happening[], readonly string[]])[] = [
  ['nothing is wrong', [fine('1.01'), 3600], []],
  [
    'a SIM is locked and freed again',
    [locked('1.01'), 60, fine('1.01'), 60],
    ['10 ops firing: SIM locked by the operator: 1.01', '70 ops resolved: SIM locked by the operator: 1.01'],
  ],
  ['a fault that ends within group_wait is not notified', [locked('1.01'), 5, fine('1.01'), 600], []],
  ['a fault that ends within its `for` is not notified', [failed('1.01'), 29, fine('1.01'), 600], []],
  [
    'registration fails for 30 s, then the group waits',
    [failed('1.01'), 60],
    ['40 ops firing: SIM cannot register: 1.01'],
  ],
  [
    'trying again is neither success nor a new failure',
    [failed('1.01'), 20, { port: '1.01', state: 'registering' }, 20, failed('1.01'), 60],
    ['40 ops firing: SIM cannot register: 1.01'],
  ],
  [
    'ports lost together make one message, ports that follow another',
    [
      [locked('1.01'), locked('1.02'), locked('1.03'), locked('3.02')],
      3,
      locked('1.04'),
      60,
      locked('2.01'),
      60,
    ],
    [
      '10 ops firing: SIM locked by the operator: 1.01-1.04, 3.02',
      '73 ops firing: SIM locked by the operator: 1.01-1.04, 2.01, 3.02; 1 new: 2.01',
    ],
  ],
  [
    'what ends in part waits for the next message',
    [[locked('1.01'), locked('1.02')], 60, fine('1.01'), 60, [locked('1.03'), locked('1.04')], 60],
    [
      '10 ops firing: SIM locked by the operator: 1.01, 1.02',
      '130 ops firing: SIM locked by the operator: 1.02-1.04; 2 new: 1.03, 1.04; 1 resolved: 1.01',
    ],
  ],
  [
    '… or for five minutes, or for the end of all',
    [[locked('1.01'), locked('1.02')], 60, fine('1.01'), 600, fine('1.02'), 60],
    [
      '10 ops firing: SIM locked by the operator: 1.01, 1.02',
      '360 ops firing: SIM locked by the operator: 1.02; 1 resolved: 1.01',
      '670 ops resolved: SIM locked by the operator: 1.02',
    ],
  ],
  [
    'signal must be weak for ten minutes',
    [signal(5), 599, signal(12), signal(7), 660],
    ['1209 ops firing: signal is weak: 1.01 (signal 7)'],
  ],
  ['a slot at rest reports no signal', [{ port: '1.01', state: 'idle', signal: 0 }, 3600], []],
  ['an unknown signal is no alarm', [signal(5), 60, signal(null), 3600], []],
  [
    '… and no good news',
    [signal(5), 660, signal(null), 60, signal(20), 60],
    ['610 ops firing: signal is weak: 1.01 (signal 5)', '730 ops resolved: signal is weak: 1.01'],
  ],
  [
    'a balance runs low',
    [{ port: '1.01', balance: 0.4 }, 60, { port: '1.01', balance: 10 }, 60],
    ['10 ops firing: balance is low: 1.01 (balance 0.40)', '70 ops resolved: balance is low: 1.01'],
  ],
  [
    'a balance falls to zero',
    [{ port: '1.01', balance: 0 }, 60],
    ['10 ops firing: balance is low: 1.01 (balance 0.00)'],
  ],
  [
    'a quota is nearly used up',
    [
      {
        port: '1.01',
        quotas: {
          smsctl_day: { used: 95, limit: 100 },
          mcn_mon: { used: 90, limit: 100 },
          tot_dur: { used: 900, limit: null },
        },
      },
      60,
    ],
    ['10 ops firing: quota is nearly used up: 1.01 (day SMS 95/100)'],
  ],
  [
    'a SIM is taken out: its signal and balance are no news then',
    [{ port: '1.01', state: 'no_sim', signal: 0, balance: 0.1 }, 1200, healthy('1.01'), 60],
    ['40 ops firing: SIM is gone: 1.01 (had …00101)', '1210 ops resolved: SIM is gone: 1.01'],
  ],
  [
    'another card, until the first is back',
    [{ port: '1.01', iccid: '8937100000000077777' }, 60, healthy('1.01'), 60],
    [
      '10 ops firing: another SIM than before: 1.01 (ICCID …77777 instead of …00101)',
      '70 ops resolved: another SIM than before: 1.01',
    ],
  ],
  [
    'a port comes and goes: one word of it, then quiet until it is stable',
    [
      ...[locked('1.01'), 60, fine('1.01'), 60, locked('1.01'), 60, fine('1.01'), 60, locked('1.01'), 60],
      ...[fine('1.01'), 120, locked('1.01'), 120, fine('1.01'), 1200],
    ],
    [
      '10 ops firing: SIM locked by the operator: 1.01',
      '70 ops resolved: SIM locked by the operator: 1.01',
      '130 ops firing: SIM locked by the operator: 1.01',
      '190 ops resolved: SIM locked by the operator: 1.01',
      '270 ops flapping: SIM locked by the operator: 1.01',
      '1150 ops resolved: SIM locked by the operator: 1.01',
    ],
  ],
  [
    'a port flaps, then stays at fault beside another: it is not new to anyone',
    [
      ...[locked('1.01'), 0, fine('1.01'), 0, locked('1.01'), 0, fine('1.01'), 0, locked('1.01'), 60],
      ...[locked('1.02'), 1200],
    ],
    [
      '10 ops flapping: SIM locked by the operator: 1.01',
      '70 ops firing: SIM locked by the operator: 1.01, 1.02; 1 new: 1.02',
      '610 ops firing: SIM locked by the operator: 1.01, 1.02; no longer flapping: 1.01',
    ],
  ],
  [
    'a fault that lasts is notified every four hours, in one message',
    [locked('1.01'), 2 * 3600, locked('1.02'), 12 * 3600],
    [
      '10 ops firing: SIM locked by the operator: 1.01',
      '7210 ops firing: SIM locked by the operator: 1.01, 1.02; 1 new: 1.02',
      '21610 ops firing: SIM locked by the operator: 1.01, 1.02; unchanged',
      '36010 ops firing: SIM locked by the operator: 1.01, 1.02; unchanged',
    ],
  ],
  [
    'an unknown state says nothing',
    [locked('1.01'), { port: '1.01', state: 'unknown' }, 60],
    ['10 ops firing: SIM locked by the operator: 1.01'],
  ],
];

const PORTS = ['1.01', '1.02', '1.03', '1.04', '2.01', '3.02'];

describe('reports and clock ticks in, messages out', () => {
  it.each(SCENES)('%s', (_name, happenings, messages) => {
    expect(play(settledGateway(PORTS), happenings)).toEqual(messages);
  });

  it.each(SCENES)('the same with a restart at every step: %s', (_name, happenings, messages) => {
    expect(play(settledGateway(PORTS, { restarts: true }), happenings)).toEqual(messages);
  });
});
