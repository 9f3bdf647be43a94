import { expect, it } from 'vitest';
import { receive } from './bodies.ts';

const DEVICE = { type: 'dev-status', seq: 3, expires: 60000, mac: '00-30-f1-00-00-01', ip: '192.0.2.44' };

it('is the device and all its ports as they stand (document 4.2)', () => {
  const body = {
    ...{ ...DEVICE, ver: '532-600-999-041-100-000', 'max-ports': 32, 'max-slot': 4 },
    status: [
      { port: '1.01', seq: 1, st: 3, sig: 20 },
      { port: '32.04', seq: 128, st: '0', imei: '350000000000017' },
      { port: '2B', seq: 6 },
    ],
  };
  expect(receive(body)).toEqual({
    observations: [
      {
        kind: 'device',
        snapshot: true,
        reading: {
          ...{ mac: '00-30-F1-00-00-01', ip: '192.0.2.44', version: '532-600-999-041-100-000', seq: 3 },
          ...{ period: 60_000, maxPorts: 32, maxSlots: 4 },
        },
      },
      { kind: 'port', source: 'snapshot', reading: { port: '1.01', state: 'registered', signal: 20 } },
      {
        kind: 'port',
        source: 'snapshot',
        reading: { port: '32.04', state: 'no_sim', imei: '350000000000017' },
      },
      { kind: 'port', source: 'snapshot', reading: { port: '2.02' } },
    ],
    rejects: [],
    usable: true,
  });
});

it.each([
  [{ expires: 60000 }, { period: 60_000 }],
  [{ expires: 1000 }, { period: 1_000 }],
  [{ expires: 999 }, { period: 999_000 }],
  [{ expires: '180' }, { period: 180_000 }],
  [{ expires: '180s' }, { period: 180_000 }],
  [{ expires: -1 }, { period: null }],
  [{ 'max-slots': '4' }, { maxSlots: 4 }],
  [{ 'max-slot': 4 }, { maxSlots: 4 }],
  [{ 'max-slots': 2, 'max-slot': 4 }, { maxSlots: 2 }],
  [{ 'max-ports': 0 }, {}],
  [{ mac: '0030f1000001' }, { mac: '00-30-F1-00-00-01' }],
  [{ mac: '00:30:F1:00:00:01' }, { mac: '00-30-F1-00-00-01' }],
  [{ mac: 'none' }, {}],
  [{ seq: '17' }, { seq: 17 }],
  [{ ver: ' 1.2 ', unheard_of: 1 }, { version: '1.2' }],
])('%j reads as %j', (fields, reading) => {
  expect(receive({ type: 'dev-status', ...fields }).observations).toEqual([
    { kind: 'device', snapshot: true, reading },
  ]);
});

it('reads names of fields with capitals, as the tables of the document have them', () => {
  const body = {
    Type: 'dev-Status',
    Mac: DEVICE.mac,
    Status: [{ Port: '1.02', St: '8 Locked', Bal: '1.5' }],
  };
  expect(receive(body).observations).toEqual([
    { kind: 'device', snapshot: true, reading: { mac: '00-30-F1-00-00-01' } },
    {
      kind: 'port',
      source: 'snapshot',
      reading: { port: '1.02', state: 'locked_by_operator', balance: 1.5 },
    },
  ]);
});

it('rejects entries beyond its own maximum or without a port, and keeps the others', () => {
  const status = [
    { port: '33.01', st: 3 },
    { port: '1.05' },
    { st: 3 },
    7,
    { port: '32.04' },
    { port: '3.sp256.101' },
  ];
  const { observations, rejects, usable } = receive({ ...DEVICE, 'max-ports': 32, 'max-slots': 4, status });
  expect(observations.slice(1)).toEqual([
    { kind: 'port', source: 'snapshot', reading: { port: '32.04' } },
    { kind: 'port', source: 'snapshot', reading: { port: '3.sp256.101' } },
  ]);
  expect(rejects).toEqual([
    { raw: '{"port":"33.01","st":3}', reason: 'a port that the device does not have' },
    { raw: '{"port":"1.05"}', reason: 'a port that the device does not have' },
    { raw: '{"st":3}', reason: 'a port entry without a readable port' },
    { raw: '7', reason: 'a row that is neither a list nor an object' },
  ]);
  expect(usable).toBe(true);
});

it('takes any slot where the device names no maximum', () => {
  const { observations, rejects } = receive({ ...DEVICE, status: [{ port: '1.11' }, { port: '5.32' }] });
  expect([observations.length, rejects.length]).toEqual([3, 0]);
});

it('keeps the device where the list of ports is none', () => {
  expect(receive({ type: 'dev-status', seq: 1, status: 'all fine' })).toEqual({
    observations: [{ kind: 'device', snapshot: true, reading: { seq: 1 } }],
    rejects: [{ raw: '"all fine"', reason: 'not a list of rows' }],
    usable: true,
  });
});
