import type { Claims } from '../store/contract/journal.ts';
import type { Waiting } from '../store/contract/outbox.ts';
import type { DestinationWorker, Reserved } from './destination-worker.ts';

/**
 * Lets the deliveries of one intake leave as soon as they are stored, where nothing waits before them: what is claimed in
 * the transaction that stores it needs neither a look at the outbox nor a sync of its own.
 */
export interface FastPath extends Claims {
  /**
   * All is stored: what was claimed leaves now.
   *
   * @returns the destinations where something has to wait for its turn
   */
  go(): ReadonlySet<string>;
}

/** @param workerOf undefined: it is no destination */
export function createFastPath(workerOf: (destination: string) => DestinationWorker | undefined): FastPath {
  let claimed: (Waiting & { readonly slot: Reserved })[] = [];
  let waited = new Set<string>();

  return {
    claim: (event, delivery) => {
      const slot = workerOf(delivery.destination)?.reserve(delivery) ?? null;
      if (slot === null) waited.add(delivery.destination);
      else claimed.push({ event, delivery, replyTo: null, slot });
      return slot !== null;
    },
    cancel: () => {
      for (const { slot } of claimed) slot.giveBack();
      claimed = [];
      waited = new Set();
    },
    go: () => {
      for (const { slot, ...item } of claimed) slot.send(item);
      return waited;
    },
  };
}
