import { describe, expect, it } from 'vitest';
import type { GatewayRecord, PortRecord } from '../../src/domain/decision.ts';
import type { DeviceReading, PortReading } from '../../src/domain/observation.ts';
import { mergeDevice, mergePort, newGateway, newPort } from '../../src/engine/records.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';

const LATER = MONDAY_NOON + 1;
const port: PortRecord = {
  ...newPort('1.01'),
  ...{ state: 'registered', since: MONDAY_NOON, signal: 20, balance: 4.2 },
  quotas: { day_dur: { used: 3, limit: 100 } },
};

describe('a port’s record after a reading', () => {
  it.each<[string, Partial<PortReading>]>([
    ['that says nothing', {}],
    ['that says the same', { state: 'registered', signal: 20, balance: 4.2 }],
    ['with the same counters', { quotas: { day_dur: { used: 3, limit: 100 } } }],
  ])('%s is the very same', (_name, reading) => {
    expect(mergePort(port, { port: '1.01', ...reading }, LATER)).toBe(port);
  });

  it.each<[string, Partial<PortReading>, Partial<PortRecord>]>([
    ['another state, since now', { state: 'idle' }, { state: 'idle', since: LATER }],
    ['another signal, in the state since before', { signal: 9 }, { signal: 9 }],
    ['a signal that is not known any more', { signal: null }, { signal: null }],
    [
      'another counter, the others kept',
      { quotas: { mcn_mon: { used: 1, limit: null } } },
      { quotas: { day_dur: { used: 3, limit: 100 }, mcn_mon: { used: 1, limit: null } } },
    ],
    [
      'a counter with another limit',
      { quotas: { day_dur: { used: 3, limit: 50 } } },
      { quotas: { day_dur: { used: 3, limit: 50 } } },
    ],
  ])('has %s', (_name, reading, changes) => {
    expect(mergePort(port, { port: '1.01', ...reading }, LATER)).toEqual({ ...port, ...changes });
  });
});

describe('a gateway’s record after a reading', () => {
  const seen: GatewayRecord = {
    ...newGateway('office', MONDAY_NOON),
    ...{ lastStatusAt: MONDAY_NOON, ip: '192.0.2.44', version: '1', seq: 7, period: 60_000 },
  };

  it.each<[string, GatewayRecord, DeviceReading, boolean, string[]]>([
    ['first_seen at its first dev-status', newGateway('office', 0), { seq: 1 }, true, ['first_seen']],
    ['nothing of other reports before that', newGateway('office', 0), { ip: '192.0.2.44' }, false, []],
    ['nothing when it goes on counting', seen, { seq: 8 }, true, []],
    ['nothing when it does not count on', seen, { seq: 7 }, true, []],
    ['restarted when it counts from the start', seen, { seq: 0 }, true, ['restarted']],
    ['restarted, from another report too', seen, { seq: 0 }, false, ['restarted']],
    ['address', seen, { ip: '192.0.2.45' }, false, ['address']],
    ['version', seen, { version: '2' }, true, ['version']],
    [
      'nothing of an address that it now reports for the first time',
      { ...seen, ip: null },
      { ip: '1.2.3.4' },
      true,
      [],
    ],
  ])('says %s', (_name, before, reading, snapshot, changes) => {
    expect(mergeDevice(before, reading, snapshot, LATER).changes).toEqual(changes);
  });

  it('keeps what the reading lacks, and when the last dev-status came', () => {
    expect(mergeDevice(seen, { period: null }, false, LATER).after).toEqual({ ...seen, period: null });
    expect(mergeDevice(seen, {}, true, LATER).after).toEqual({ ...seen, lastStatusAt: LATER });
  });
});
