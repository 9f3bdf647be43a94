import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY = 10;

/** Waits until something is true, or there is no more waiting. @returns whether it is true */
export async function holds(condition: () => boolean, isOver: () => boolean): Promise<boolean> {
  while (!condition() && !isOver()) await sleep(LOOK_EVERY);
  return condition();
}

/** Makes a condition that is true after so many milliseconds. */
export function timeout(within: number): () => boolean {
  const until = performance.now() + within;
  return () => performance.now() >= until;
}
