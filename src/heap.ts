import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Both halves of the young generation together. Half of it costs a fifth more processor time for each report. */
const YOUNG_GENERATION = 16 * 2 ** 20;
/** Objects that outlive a collection; V8 lets the young generation grow when many do. */
const SURVIVORS = 20_000;
/** It takes five; should V8 think otherwise one day, nothing is lost but memory. */
const MOST_ROUNDS = 50;

/**
 * Keeps the memory small, as a relay runs for months beside other programs: collects garbage once the heap has grown by
 * a quarter, and lets the young generation grow to {@link YOUNG_GENERATION} only, where V8 would go to 64 MB and beyond.
 * A limit can be given only on Node's command line, but the factor by which it grows also later.
 */
export function boundHeap(): void {
  setFlagsFromString('--heap-growing-percent=25');
  for (let round = 0; round < MOST_ROUNDS && youngGeneration() < YOUNG_GENERATION; round++)
    Array.from({ length: SURVIVORS }, () => ({}));
  setFlagsFromString('--semi-space-growth-factor=1');
}

function youngGeneration(): number {
  return (
    getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? Infinity
  );
}
