import { expect, it } from 'vitest';
import { backoff } from '../../src/delivery/circuit.ts';

it.each([
  [1, 0, 1_000],
  [2, 0, 2_000],
  [5, 0, 16_000],
  [11, 0, 600_000],
  [1_000, 0, 600_000],
  [1, 0.9, 550],
  [3, 0.5, 3_000],
])('after %i failures with chance %d waits %i ms', (failures, chance, wait) => {
  expect(backoff(failures, () => chance)).toBe(wait);
});
