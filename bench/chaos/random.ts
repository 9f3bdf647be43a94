import { mulberry32 } from '../../src/simulator/random.ts';

/** Chances that a seed repeats exactly. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  between(least: number, most: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  shuffle<T>(all: readonly T[]): T[];
}

/** Creates chance that is the same for the same seed. */
export function createChance(seed: number): Chance {
  const next = mulberry32(seed);
  return {
    next,
    between: (least, most) => least + next() * (most - least),
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    shuffle: (all) =>
      all
        .map((one) => ({ one, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
  };
}
