import { describe, expect, it } from 'vitest';
import { compilePortPattern, portValue } from '../../src/rules/port-pattern.ts';

const office = (id: string) => portValue('Office', id);

describe('port patterns', () => {
  it.each([
    ['3', ['3.01', '3.04', '3.sp256.101'], ['1.03', '13.01', '30.01']],
    ['3-8', ['3.01', '8.04', '5.sp1.1'], ['2.04', '9.01']],
    ['1.02', ['1.02'], ['1.01', '11.02', '1.sp2.02']],
    ['1.2', ['1.02'], ['1.20']],
    ['1B', ['1.02'], ['1.01']],
    ['1.02-1.04', ['1.02', '1.03', '1.04'], ['1.01', '1.05', '2.03', '1.sp1.3']],
    ['1.03-2.01', ['1.03', '1.04', '2.01'], ['1.02', '2.02']],
    ['1.*', ['1.01', '1.sp256.7'], ['11.01', '2.01']],
    ['*.02', ['1.02', '31.02'], ['1.01']],
    ['*', ['1.01', '12.sp256.101'], []],
    ['12.sp256.101', ['12.sp256.101'], ['12.sp256.102', '12.sp25.101']],
    ['12.SP256.101', ['12.sp256.101'], []],
    ['12.sp256.*', ['12.sp256.101'], ['12.sp2.101', '12.01']],
    ['12.sp256.100-12.sp256.110', ['12.sp256.101'], ['12.sp256.111', '12.sp257.101', '13.sp256.101']],
    ['office/1.02', ['1.02'], ['1.03']],
    ['OFFICE/3-8', ['3.01'], ['2.01']],
    ['off*/1.*', ['1.02'], ['2.02']],
    ['home/1.02', [], ['1.02']],
    ['home*/*', [], ['1.02']],
    ['1-500', ['400.01'], ['501.01']],
  ])('%s', (written, inside, outside) => {
    const pattern = compilePortPattern(written);
    if ('problem' in pattern) throw new Error(pattern.problem);
    expect(inside.filter((id) => !pattern.test(office(id)))).toEqual([]);
    expect(outside.filter((id) => pattern.test(office(id)))).toEqual([]);
    for (const id of inside) {
      expect(pattern.keys === null || office(id).keys.some((key) => pattern.keys?.includes(key))).toBe(true);
    }
  });

  it('names what the index needs', () => {
    expect(compilePortPattern('office/3-5')).toMatchObject({ keys: ['office/3', 'office/4', 'office/5'] });
    expect(compilePortPattern('1.02')).toMatchObject({ keys: ['1.02'] });
    expect(compilePortPattern('off*/1.02')).toMatchObject({ keys: ['1.02'] });
    expect(compilePortPattern('*')).toMatchObject({ keys: null });
  });
});

const VOCABULARY =
  '3 is all slots of port 3, 3-8 all slots of ports 3 to 8, 1.02 a slot, 1.02-1.04 a range of slots, 1.* a glob, ' +
  'each also as office/…';

describe('what is no port pattern', () => {
  it.each([
    ['one', `"one" names no port: ${VOCABULARY}`],
    ['', `"" names no port: ${VOCABULARY}`],
    ['1.2.3', `"1.2.3" names no port: ${VOCABULARY}`],
    ['office/', `"" names no port: ${VOCABULARY}`],
    ['/1.02', `no gateway before the slash of "/1.02": ${VOCABULARY}`],
    ['8-3', '"8-3" runs backwards: write 3-8'],
    ['1.04-1.02', '"1.04-1.02" runs backwards: write 1.02-1.04'],
    ['1.02-3', `"1.02-3" is no range of ports: ${VOCABULARY}`],
    ['1.01-1.sp2.3', '"1.01-1.sp2.3" has two different SIM pools: a range stays within one'],
  ])('%s', (written, problem) => expect(compilePortPattern(written)).toEqual({ problem }));
});
