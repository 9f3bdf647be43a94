import { expect, it } from 'vitest';
import type { PortRecord } from '../../src/domain/decision.ts';
import type { Fault } from '../../src/domain/fault.ts';
import type { PortId } from '../../src/domain/port.ts';
import { newPort } from '../../src/engine/records.ts';
import { standingFaults } from '../../src/engine/standing.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { policyOf } from './played.ts';

const fault = (changes: Partial<Fault>): Fault => ({
  ...{ gateway: 'office', port: '1.01', condition: 'low_signal', about: null, phase: 'firing', holds: true },
  ...{ since: MONDAY_NOON, changes: [], notified: null, notifiedAt: null, detail: '', memory: null },
  acknowledged: null,
  ...changes,
});

const policy = {
  ...policyOf({ more: 'alerts: { conditions: { low_signal: { severity: info } } }' }),
  silenced: ({ port }: { port: PortId | null }) => port === '2.01',
};

/** What stands: where, condition, phase, severity, what hides it. */
function standing(faults: Fault[], ports: PortRecord[] = []): unknown[] {
  const situation = {
    ...{
      gateway: 'office',
      records: { faults, groups: [], traffic: new Map(), episodeOf: () => null },
      at: MONDAY_NOON,
    },
    ports: new Map(ports.map((record) => [record.port, record])),
  };
  return standingFaults(policy, situation).map(({ fault: { port, condition, phase }, severity, hidden }) => [
    ...[port, condition, phase, severity, hidden],
  ]);
}

it('lists what is pending, fires or flaps, the gateway first and then its ports in order', () => {
  expect(
    standing([
      fault({ port: '10.01', condition: 'sim_error', phase: 'pending' }),
      fault({ port: '1.02', phase: 'flapping', holds: false }),
      fault({ port: '1.02', condition: 'sim_error' }),
      fault({ port: '1.01', phase: 'ok', holds: false, notified: 'firing' }),
      fault({ port: null, condition: 'clock_skew' }),
    ]),
  ).toEqual([
    [null, 'clock_skew', 'firing', 'info', null],
    ['1.02', 'sim_error', 'firing', 'critical', null],
    ['1.02', 'low_signal', 'flapping', 'info', null],
    ['10.01', 'sim_error', 'pending', 'critical', null],
  ]);
});

it('marks what is silenced, and what a greater fault hides', () => {
  const signal = [fault({}), fault({ port: '2.01' })];
  expect(standing(signal, [{ ...newPort('1.01'), state: 'no_sim' }])).toEqual([
    ['1.01', 'low_signal', 'firing', 'info', 'inhibition'],
    ['2.01', 'low_signal', 'firing', 'info', 'silence'],
  ]);
  expect(standing([...signal, fault({ port: null, condition: 'gateway_offline' })])).toEqual([
    [null, 'gateway_offline', 'firing', 'critical', null],
    ['1.01', 'low_signal', 'firing', 'info', 'inhibition'],
    ['2.01', 'low_signal', 'firing', 'info', 'inhibition'],
  ]);
});
