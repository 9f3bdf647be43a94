import { describe, expect, it } from 'vitest';
import { portList } from '../../src/domain/port.ts';

describe('portList', () => {
  it.each([
    ['nothing', [], ''],
    ['one', ['1.02'], '1.02'],
    ['two neighbours', ['1.02', '1.01'], '1.01, 1.02'],
    ['a run', ['1.04', '1.01', '1.03', '1.02', '3.02'], '1.01-1.04, 3.02'],
    ['numbers, not text', ['10.01', '2.01'], '2.01, 10.01'],
    ['over ten', ['5.09', '5.10', '5.11'], '5.09-5.11'],
    ['slots of different ports', ['1.04', '2.05', '3.06'], '1.04, 2.05, 3.06'],
    ['the same twice', ['1.01', '1.01'], '1.01'],
    ['remote SIMs', ['12.sp256.102', '12.sp256.101', '12.sp256.103'], '12.sp256.101-12.sp256.103'],
    ['pools apart', ['12.sp1.101', '12.sp2.102', '12.sp3.103'], '12.sp1.101, 12.sp2.102, 12.sp3.103'],
  ])('%s', (_name, ports, expected) => {
    expect(portList(ports)).toBe(expected);
  });

  it('counts what is too much to write', () => {
    expect(portList(['1.01', '2.01', '2.02', '2.03', '4.01', '5.01', '5.02', '5.03'], 2)).toBe(
      '1.01, 2.01-2.03, 4 more',
    );
  });
});
