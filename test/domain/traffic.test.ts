import { expect, it } from 'vitest';
import { SECOND } from '../../src/domain/time.ts';
import { LATENCY_CLASSES, latencyClass, latencyQuantile } from '../../src/domain/traffic.ts';

function classesOf(...seconds: number[]): number[] {
  const counts = new Array<number>(LATENCY_CLASSES).fill(0);
  for (const one of seconds) {
    const of = latencyClass(one * SECOND);
    counts[of] = (counts[of] ?? 0) + 1;
  }
  return counts;
}

it.each([
  [[], 0.5, null],
  [[0.2], 0.5, 1],
  [[-3], 0.5, 1],
  [[0.2, 0.3, 4], 0.5, 1],
  [[0.2, 4, 4], 0.5, 5],
  [[...new Array<number>(19).fill(1), 100], 0.95, 1],
  [[...new Array<number>(18).fill(1), 100, 100], 0.95, 120],
  [[1e9], 0.5, 604_800],
] as const)('of the latencies %j the part %d is at most %d', (seconds, part, longest) => {
  expect(latencyQuantile(classesOf(...seconds), part)).toBe(longest);
});
