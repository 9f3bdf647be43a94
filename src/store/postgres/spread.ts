import type { Duty } from '../contract/ownership.ts';

/**
 * Spreads duties evenly over relays: each has as many as the others, as far as it could do them, or one more. What has an
 * owner moves only as far as that needs. All who know the same come to the same.
 *
 * @param relays the duties that each relay could do, by its name
 * @param owners the relays that have duties now; those that are none any more do not count
 * @returns the relay that is to have each duty
 */
export function spread(
  relays: ReadonlyMap<string, readonly Duty[]>,
  owners: ReadonlyMap<Duty, string>,
): ReadonlyMap<Duty, string> {
  const able = new Map<Duty, string[]>();
  for (const name of [...relays.keys()].sort())
    for (const duty of relays.get(name) ?? []) {
      const others = able.get(duty);
      if (others) others.push(name);
      else able.set(duty, [name]);
    }
  const loads = new Map([...relays.keys()].map((name) => [name, 0]));
  const plan = new Map<Duty, string>();
  const load = (name: string): number => loads.get(name) ?? 0;

  function give(duty: Duty, to: string): void {
    const from = plan.get(duty);
    if (from !== undefined) loads.set(from, load(from) - 1);
    loads.set(to, load(to) + 1);
    plan.set(duty, to);
  }

  /** Returns the relay that has least, of those that could do a duty. */
  function leastLoaded(duty: Duty): string | undefined {
    return able.get(duty)?.reduce((least, name) => (load(name) < load(least) ? name : least));
  }

  const duties = [...able.keys()].sort();
  for (const duty of duties) {
    const owner = owners.get(duty);
    if (owner !== undefined && able.get(duty)?.includes(owner)) give(duty, owner);
  }
  for (const duty of duties) {
    const to = plan.has(duty) ? undefined : leastLoaded(duty);
    if (to !== undefined) give(duty, to);
  }
  for (let moved = true; moved;) {
    moved = false;
    for (const duty of duties) {
      const [from, to] = [plan.get(duty), leastLoaded(duty)];
      if (from === undefined || to === undefined || load(from) - load(to) < 2) continue;
      give(duty, to);
      moved = true;
    }
  }
  return plan;
}
