import type { Claims } from '../store/contract/journal.ts';
import type { Waiting } from '../store/contract/outbox.ts';
import type { DestinationWorker, ReservedSlot } from './destination-worker.ts';

/**
 * Sends the deliveries of one intake as soon as they are stored, if nothing waits before them: a delivery that is
 * claimed in the transaction that stores it needs neither a poll of the outbox nor a sync of its own.
 */
export interface FastPath extends Claims {
  /**
   * Sends the claimed deliveries, once the intake is stored.
   *
   * @returns the destinations with deliveries that wait for their turn
   */
  go(): ReadonlySet<string>;
}

/**
 * Creates the fast path.
 * @param workerOf returns undefined for an unknown destination
 */
export function createFastPath(workerOf: (destination: string) => DestinationWorker | undefined): FastPath {
  let claimed: (Waiting & { readonly slot: ReservedSlot })[] = [];
  let waited = new Set<string>();

  return {
    claim: (event, delivery) => {
      const slot = workerOf(delivery.destination)?.reserve(delivery) ?? null;
      if (slot === null) waited.add(delivery.destination);
      else claimed.push({ event, delivery, replyTo: null, slot });
      return slot !== null;
    },
    cancel: () => {
      for (const { slot } of claimed) slot.release();
      claimed = [];
      waited = new Set();
    },
    go: () => {
      for (const { slot, ...item } of claimed) slot.send(item);
      return waited;
    },
  };
}
