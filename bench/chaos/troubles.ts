import { setTimeout as sleep } from 'node:timers/promises';
import { timeout } from './holds.ts';
import { createChance, type Chance } from './random.ts';

/** How often each trouble was felt, by its kind and by where. */
export type Felt = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Checks whether a kind of trouble was felt anywhere. */
export function wasFelt(places: Readonly<Record<string, number>>): boolean {
  return Object.values(places).some((times) => times > 0);
}

/**
 * Happens at a place; resolves when it has passed: true if it was felt. What it waits for comes to no end where the run is
 * over before.
 */
type Trouble = (chance: Chance, isOver: () => boolean) => Promise<boolean>;

/** The kinds of trouble at one place. */
export type Place = Readonly<Record<string, Trouble>>;

/** A run goes on for at most so much longer where a kind of trouble was not yet felt at all: a busy machine takes long. */
const GRACE = 600_000;
const SHORTEST_QUIET = 50;
/** The longest time between two troubles of one place in milliseconds; in a short run it is shorter. */
const LONGEST_QUIET = 2_000;

/**
 * Makes trouble for so long, and until each kind of it was felt, at every place at once; at each one after the other, in
 * rounds of all kinds, in an order of the seed's.
 */
export async function makeTrouble(
  places: Readonly<Record<string, Place>>,
  seed: number,
  seconds: number,
): Promise<Felt> {
  const isTimeUp = timeout(seconds * 1_000);
  const isEnough = timeout(seconds * 1_000 + GRACE);
  const quiet = Math.min(LONGEST_QUIET, seconds * 100);
  const felt: Record<string, Record<string, number>> = {};
  const failures: unknown[] = [];
  const isOver = (): boolean =>
    failures.length > 0 || (isTimeUp() && (isEnough() || Object.values(felt).every(wasFelt)));

  async function trouble(name: string, place: Place, chance: Chance): Promise<void> {
    const kinds = Object.entries(place).map(([kind, make]) => {
      const counts = (felt[kind] ??= {});
      counts[name] = 0;
      return { make, counts };
    });
    while (!isOver())
      for (const { make, counts } of chance.shuffle(kinds)) {
        await sleep(chance.between(SHORTEST_QUIET, quiet));
        if (isOver()) return;
        // What comes late is only what was not felt yet: all else would hold it up further.
        if (isTimeUp() && wasFelt(counts)) continue;
        if (await make(chance, isOver)) counts[name] = (counts[name] ?? 0) + 1;
      }
  }

  // Each place has chances of its own: which of them is quicker must not change what happens at another.
  const chance = createChance(seed);
  await Promise.all(
    Object.entries(places).map(([name, place]) =>
      trouble(name, place, createChance(chance.next() * 2 ** 32)).catch((error: unknown) => {
        failures.push(error);
      }),
    ),
  );
  if (failures.length > 0) throw failures[0];
  return felt;
}
