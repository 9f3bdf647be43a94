import type { Routed } from '../../store/contract/results.ts';

/** Counts of events that went, and would go, one way. */
interface Way extends Routed {
  readonly then: number;
  readonly now: number;
}

/** Counts over all the events of a replay. */
export interface Tally {
  readonly add: (one: {
    readonly then: readonly Routed[];
    readonly plans: readonly Routed[];
    readonly differs: boolean;
  }) => void;
  counts(): { readonly looked_at: number; readonly differing: number; readonly ways: readonly Way[] };
}

/** Counts where events went, and would go. */
export function createTally(): Tally {
  const ways = new Map<string, Way>();
  let events = 0;
  let differing = 0;
  const count = ({ rule, destination }: Routed, key: 'then' | 'now'): void => {
    const name = JSON.stringify([rule, destination]);
    const known = ways.get(name) ?? { rule, destination, then: 0, now: 0 };
    ways.set(name, { ...known, [key]: known[key] + 1 });
  };
  return {
    add: ({ then, plans, differs }) => {
      events++;
      if (differs) differing++;
      for (const way of then) count(way, 'then');
      for (const way of plans) count(way, 'now');
    },
    counts: () => ({ looked_at: events, differing, ways: [...ways.values()] }),
  };
}
