import type { Duty, RelayDescription } from '../../contract/ownership.ts';

/** The part of a relay's description by which duties are spread. */
export type Able = Pick<RelayDescription, 'duties' | 'senders'>;

/** Checks whether a relay, with a duty, would send to a destination for which one that has another duty has another account. */
export type IsContested = (duty: Duty, relay: string, owners: ReadonlyMap<Duty, string>) => boolean;

/** Creates that check for some relays. */
export function contestedAmong(relays: ReadonlyMap<string, Able>): IsContested {
  const sendersOf = Map.groupBy(
    [...relays.values()].flatMap(({ senders }) => Object.entries(senders)),
    ([destination]) => destination,
  );
  const isDisputed = (destination: string): boolean =>
    new Set(sendersOf.get(destination)?.map(([, sender]) => sender)).size > 1;
  const disputed = new Map(
    [...relays].map(([name, { senders }]) => [
      name,
      new Map(Object.entries(senders).filter(([destination]) => isDisputed(destination))),
    ]),
  );
  return (duty, relay, owners) =>
    [...(disputed.get(relay) ?? [])].some(
      ([destination, sender]) =>
        sender === duty &&
        [...owners].some(
          ([other, owner]) => other !== duty && disputed.get(owner)?.get(destination) === other,
        ),
    );
}

/**
 * Spreads duties evenly over relays: each has as many as the others, as far as it could do them, or one more. What has an
 * owner moves only as far as that needs. What is contested has none. All who know the same come to the same.
 *
 * @param relays what each relay could do, by its name
 * @param owners the relays that have duties now; those that are none any more do not count
 * @returns the relay that is to have each duty
 */
export function spread(
  relays: ReadonlyMap<string, Able>,
  owners: ReadonlyMap<Duty, string>,
): ReadonlyMap<Duty, string> {
  const able = new Map<Duty, string[]>();
  for (const name of [...relays.keys()].sort())
    for (const duty of relays.get(name)?.duties ?? []) {
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

  const isContested = contestedAmong(relays);
  const may = (name: string, duty: Duty): boolean => !isContested(duty, name, plan);

  /** Returns the relay that has least, of those that could do a duty. */
  function leastLoaded(duty: Duty): string | undefined {
    const [first, ...others] = (able.get(duty) ?? []).filter((name) => may(name, duty));
    return first && others.reduce((least, name) => (load(name) < load(least) ? name : least), first);
  }

  const duties = [...able.keys()].sort();
  for (const duty of duties) {
    const owner = owners.get(duty);
    if (owner !== undefined && able.get(duty)?.includes(owner) && may(owner, duty)) give(duty, owner);
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
