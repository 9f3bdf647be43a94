import { expect, it } from 'vitest';
import { runChaos } from '../../bench/chaos/run-chaos.ts';
import { problemsOf } from '../../bench/chaos/verdict.ts';

/** It goes on by itself until every kind of trouble was felt. */
const SECONDS = 2;

it.concurrent.each([1, 2])(
  'loses nothing, marks what it repeats, keeps the order and drains, whatever happens to it (seed %i)',
  async (seed) => {
    const result = await runChaos(seed, SECONDS);
    expect(problemsOf(result)).toEqual([]);
    expect(result.acknowledged).toBeGreaterThan(20);
  },
);
