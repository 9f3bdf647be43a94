import { expect, it } from 'vitest';
import { createRepeats } from '../../src/domain/repeats.ts';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';

it('tells a trouble once a minute, with how many were left out', () => {
  let now = HOUR;
  const repeats = createRepeats(() => now);
  expect([repeats('a'), repeats('a'), repeats('b'), repeats('a')]).toEqual([0, null, 0, null]);
  now += MINUTE;
  expect([repeats('a'), repeats('a'), repeats('b')]).toEqual([2, null, 0]);
});

it('goes on telling after the clock was set back, and forgets the oldest kinds', () => {
  let now = HOUR;
  const repeats = createRepeats(() => now);
  repeats('a');
  now -= 30 * MINUTE;
  expect(repeats('a')).toBe(0);
  for (let n = 0; n < 2_000; n++) repeats(`kind ${n}`);
  now += SECOND;
  expect(repeats('a')).toBe(0);
});
