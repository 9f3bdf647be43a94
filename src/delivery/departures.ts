import type { Delivery } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import type { Claims } from '../store/contract.ts';
import type { Waiting } from '../store/outbox.ts';
import type { Line } from './line.ts';

/**
 * Lets the deliveries of one intake leave as soon as they are stored, where nothing waits before them: what is claimed in
 * the transaction that stores it needs neither a look at the outbox nor a sync of its own.
 */
export interface Departures extends Claims {
  /**
   * All is stored: what was claimed leaves now.
   *
   * @returns the destinations where something has to wait for its turn
   */
  go(): ReadonlySet<string>;
}

/** @param lineOf undefined: it is no destination */
export function createDepartures(lineOf: (destination: string) => Line | undefined): Departures {
  let claimed: (Waiting & { readonly line: Line })[] = [];
  let waited = new Set<string>();

  return {
    claim: (event: Event, delivery: Delivery) => {
      const line = lineOf(delivery.destination);
      const leaves = line?.reserve(delivery) ?? false;
      if (line && leaves) claimed.push({ event, delivery, line });
      else waited.add(delivery.destination);
      return leaves;
    },
    cancel: () => {
      for (const { line } of claimed) line.giveBack();
      claimed = [];
      waited = new Set();
    },
    go: () => {
      for (const { event, delivery, line } of claimed) line.depart({ event, delivery });
      return waited;
    },
  };
}
