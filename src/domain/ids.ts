import type { Clock } from './time.ts';

/** 2024-01-01: ids stay within 2^53 until the year 2093. */
const EPOCH = 1_704_067_200_000;
const PER_MILLISECOND = 4_096;

/** Hands out ids that grow with time, never repeat, and are exact as a JavaScript number and a SQL bigint. */
export type NextId = () => number;

/** The least id that {@link createIds} gives at or after a moment: what is older has smaller ids. */
export function firstIdAt(moment: number): number {
  return Math.max(0, moment - EPOCH) * PER_MILLISECOND;
}

/**
 * @param clock Simwire's clock; if it steps back, ids go on from the last one
 * @param last the greatest id already in the store
 */
export function createIds(clock: Clock, last = 0): NextId {
  let previous = last;
  return () => {
    previous = Math.max(previous + 1, firstIdAt(clock()));
    return previous;
  };
}

/**
 * Ids of a tool that works beside the one that hands out ids: from the upper half of each millisecond, which that one
 * does not reach, as it makes hardly two thousand things in a millisecond.
 */
export function createIdsBeside(clock: Clock, last = 0): NextId {
  const half = PER_MILLISECOND / 2;
  let previous = last;
  return () => {
    const next = Math.max(previous + 1, firstIdAt(clock()) + half);
    const offset = next % PER_MILLISECOND;
    previous = offset < half ? next - offset + half : next;
    return previous;
  };
}
