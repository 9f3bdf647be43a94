import { expect, it } from 'vitest';
import { createPortValues } from '../../src/rules/port-pattern.ts';

it('a port is known by its slot and its number, each also with its gateway', () => {
  const portValue = createPortValues(8);
  expect(portValue('Office', '12.sp256.101').keys).toEqual([
    '12.sp256.101',
    '12',
    'office/12.sp256.101',
    'office/12',
  ]);
  expect(portValue('Office', 'no port').keys).toEqual(['no port', 'office/no port']);
});

it('a port is prepared once, and again when more have come than are remembered', () => {
  const portValue = createPortValues(2);
  const first = portValue('office', '1.01');
  expect(portValue('home', '1.01')).not.toBe(first);
  expect(portValue('office', '1.01')).toBe(first);
  portValue('office', '1.02');
  expect(portValue('office', '1.01')).not.toBe(first);
  expect(portValue('office', '1.01')).toEqual(first);
});
