/** A random number generator, deterministic for a seed. */
export interface Random {
  /** Returns an integer from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Returns `count` decimal digits. */
  readonly digits: (count: number) => string;
}

/**
 * Returns a generator of numbers from 0 up to 1, deterministic for a seed. Mulberry32: 32 bits of state, good enough
 * for a simulation.
 *
 * @internal outside of this file for `bench/chaos` only
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Creates a generator from a seed. */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
  };
}
