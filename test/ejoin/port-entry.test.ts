import { expect, it } from 'vitest';
import { readingsOf } from './bodies.ts';

/** What a port-status with these fields says of port 1.02. */
const reading = (fields: object): unknown => readingsOf({ type: 'port-status', port: '1.02', ...fields })[0];

it('reads the whole of a port-status (document 4.1)', () => {
  const body = {
    ...{ type: 'port-status', port: '1.02', sim: '', seq: 1, st: 3, active: '1', imei: '350000000000017' },
    ...{
      iccid: '8937100000000000001',
      imsi: '247010000000001',
      sn: '+37120000001',
      opr: '24701 LMT',
      bal: '4.20',
    },
    ...{ sig: 23, tot_dur: '10/-1', mon_dur: '3/100', day_dur: '0/60', mcn_tot: '7/-1', mcn_mon: '5/-1' },
    ...{ mcn_day: '2/20', mtn_tot: '1/-1', mtn_mon: '1/-1', mtn_day: '0/5', smsctl_tot: '40/-1' },
    ...{ smsctl_mon: '12/500', smsctl_day: '3/30', dataflow_tot: '12.5/-1', dataflow_day: '0.5/10' },
    ...{ dataflow_24hours: '0.75', dataflow_1hour: '0', dataflow_last: '0.1', dataflow_url: 'example.test' },
    ...{ inserted: 1, slot_active: 1, led: 0, network: 'LTE' },
  };
  expect(readingsOf(body)).toEqual([
    {
      ...{ port: '1.02', state: 'registered', imei: '350000000000017', iccid: '8937100000000000001' },
      ...{ imsi: '247010000000001', number: '+37120000001', operator: 'LMT', balance: 4.2, signal: 23 },
      quotas: {
        ...{
          tot_dur: { used: 10, limit: null },
          mon_dur: { used: 3, limit: 100 },
          day_dur: { used: 0, limit: 60 },
        },
        ...{
          mcn_tot: { used: 7, limit: null },
          mcn_mon: { used: 5, limit: null },
          mcn_day: { used: 2, limit: 20 },
        },
        ...{
          mtn_tot: { used: 1, limit: null },
          mtn_mon: { used: 1, limit: null },
          mtn_day: { used: 0, limit: 5 },
        },
        ...{ smsctl_tot: { used: 40, limit: null }, smsctl_mon: { used: 12, limit: 500 } },
        ...{ smsctl_day: { used: 3, limit: 30 }, dataflow_tot: { used: 12.5, limit: null } },
        ...{ dataflow_day: { used: 0.5, limit: 10 }, dataflow_24hours: { used: 0.75, limit: null } },
        ...{ dataflow_1hour: { used: 0, limit: null }, dataflow_last: { used: 0.1, limit: null } },
      },
    },
  ]);
});

it('leaves out the F that fills the last byte of an ICCID', () => {
  expect(reading({ iccid: '8937100000000000001F' })).toMatchObject({ iccid: '8937100000000000001' });
});

it.each([
  ['898600b5012345678901', '898600B5012345678901'],
  ['89860112851083069920', '89860112851083069920'],
  ['898600B501234567890f', '898600B501234567890'],
  ['893710000000000001', '893710000000000001'],
])('reads an ICCID with the letters that some operators have in it: %s', (iccid, read) => {
  expect(reading({ iccid })).toMatchObject({ iccid: read });
});

it.each([
  ...['0', '', '0000000000000000000', '00000000000000000000', 'FFFFFFFFFFFFFFFFFFFF', 'ffffffffffffffffffff'],
  ...['000000000000000000F', '89371000000000001', '89371000000000001F', '89371'],
])('an ICCID that was not read is none: %j', (iccid) => {
  expect(reading({ iccid, imsi: '000000000000000' })).toEqual({ port: '1.02' });
});

it.each([
  ['1,000.50', 1000.5],
  ['1.000,50', 1000.5],
  ['12,5', 12.5],
  ['€ 3.20', 3.2],
])('reads a balance as people write it: %s', (bal, balance) => {
  expect(reading({ bal })).toMatchObject({ balance });
});

it.each([
  ['1.02', '1.02'],
  ['32.04', '32.04'],
  ['5.32', '5.32'],
  ['1.11', '1.11'],
  ['1A', '1.01'],
  ['61a', '61.01'],
  ['2D', '2.04'],
  ['7', '7.01'],
  ['12.sp256.101', '12.sp256.101'],
  ['12.SP256.101', '12.sp256.101'],
  [' 1.02 ', '1.02'],
  [3, '3.01'],
  [1.02, '1.02'],
  [1.1, '1.10'],
])('port %j is %s', (port, id) => {
  expect(readingsOf({ type: 'port-status', port, st: 3 })).toEqual([{ port: id, state: 'registered' }]);
});

it.each([
  [{ st: 3 }, 'registered'],
  [{ st: '3' }, 'registered'],
  [{ st: '3 Registered' }, 'registered'],
  [{ st: '03' }, 'registered'],
  [{ status: '3 OK' }, 'registered'],
  [{ st: 5, status: '3 OK' }, 'no_balance'],
  [{ st: '', status: '8 Locked' }, 'locked_by_operator'],
  [{ st: 0 }, 'no_sim'],
  [{ st: 10 }, 'unknown'],
  [{ st: 15 }, 'accessing_network'],
  [{ st: '16 timeout' }, 'module_timeout'],
  [{ st: 99 }, 'unknown'],
])('state %j is %s', (fields, state) => {
  expect(reading(fields)).toEqual({ port: '1.02', state });
});

it.each([
  [{ sig: 0 }, { signal: 0 }],
  [{ sig: '31' }, { signal: 31 }],
  [{ sig: 99 }, { signal: null }],
  [{ bal: '0.00' }, { balance: 0 }],
  [{ bal: -1.5 }, { balance: -1.5 }],
  [{ bal: '12.50 EUR' }, { balance: 12.5 }],
  [{ opr: '46000 CHINA MOBILE' }, { operator: 'CHINA MOBILE' }],
  [{ opr: '0 CHINA MOBILE' }, { operator: 'CHINA MOBILE' }],
  [{ opr: '23420 3' }, { operator: '3' }],
  [{ opr: 'Tele2' }, { operator: 'Tele2' }],
  [{ tot_dur: '1/-1' }, { quotas: { tot_dur: { used: 1, limit: null } } }],
  [{ mon_dur: ' 5 / 10 ' }, { quotas: { mon_dur: { used: 5, limit: 10 } } }],
  [{ day_dur: 7 }, { quotas: { day_dur: { used: 7, limit: null } } }],
])('%j reads as %j', (fields, expected) => {
  expect(reading(fields)).toEqual({ port: '1.02', ...expected });
});

it.each([
  { st: '', status: 'OK' },
  { st: {}, sig: 'good', bal: '', opr: '0 ', iccid: '', imsi: 'n/a', imei: ' ', sn: '' },
  { st: null, sig: 32, bal: 'many', opr: '46000', iccid: ['x'], imsi: 5, imei: {}, sn: null },
  { st: 3.5, sig: -1, bal: 'NaN', opr: [], tot_dur: '-1/-1', mon_dur: '1/', day_dur: '1/2/3', tot: '1/2' },
  { sig: Number.MAX_VALUE, bal: true, iccid: 89371000000000000000, active: '1', led: 0 },
])('a malformed or empty field says nothing: %j', (fields) => {
  expect(reading(fields)).toEqual({ port: '1.02' });
});
