import type { NewEvent } from '../../domain/decision.ts';
import type { EventId } from '../../domain/event.ts';

/** The newest events with their deliveries as they were stored, at hand without being read. */
export interface FreshEvents {
  /** Takes one with a greater id than all before; the oldest goes for it. */
  add(event: NewEvent): void;
  find(id: EventId): NewEvent | undefined;
}

/**
 * A ring rather than a map: a table in which entries come and go all the time makes V8 keep what was in it until its
 * next full collection.
 *
 * @param most how many it keeps
 */
export function createFreshEvents(most: number): FreshEvents {
  const ring: NewEvent[] = [];
  let added = 0;

  /** The index of the first that is not older than an id, counted from the oldest. */
  function rankOf(id: EventId): number {
    let low = 0;
    let high = ring.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((at(middle)?.event.id ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function at(rank: number): NewEvent | undefined {
    return ring[ring.length < most ? rank : (added + rank) % most];
  }

  return {
    add: (event) => {
      ring[added % most] = event;
      added++;
    },
    find: (id) => {
      const found = at(rankOf(id));
      return found?.event.id === id ? found : undefined;
    },
  };
}
