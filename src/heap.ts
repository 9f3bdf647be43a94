import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Both halves of the young generation together, in bytes. Twice as much would save a twentieth of the processor time of a report. */
const YOUNG_GENERATION = 8 * 2 ** 20;
/** In milliseconds: under full load it takes longer than that to double. */
const LOOK_EVERY = 200;

/**
 * Keeps the memory of a process small that runs for months beside other programs: collects garbage once the heap has
 * grown by a quarter, and lets the young generation grow to {@link YOUNG_GENERATION} only, where V8 would go to 64 MB and
 * beyond. A limit for that can be given only on Node's command line, but the factor by which it grows also later. V8 makes
 * it small again in quiet times, so it is looked at for as long as the process runs.
 *
 * So little is collected before other threads have found their part of it: with them it takes longer, and more
 * processor time in all.
 *
 * The middle one of V8's compilers goes: its code, and what it needs to make it, take 10 MB and more, and under load what
 * is hot goes on to the last one anyway.
 *
 * Nothing is born old: where the objects of a line of code once lived long, in a burst, V8 would put all later ones among
 * the old, and fill those up with what a report leaves behind.
 */
export function boundHeap(): void {
  setFlagsFromString('--heap-growing-percent=25');
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--no-maglev');
  setFlagsFromString('--no-allocation-site-pretenuring');
  growYoungGenerationBy(1);
  setInterval(() => {
    growYoungGenerationBy(youngGeneration() < YOUNG_GENERATION ? 2 : 1);
  }, LOOK_EVERY).unref();
}

function growYoungGenerationBy(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

function youngGeneration(): number {
  const spaces = getHeapSpaceStatistics();
  return spaces.find(({ space_name }) => space_name === 'new_space')?.space_size ?? Infinity;
}
