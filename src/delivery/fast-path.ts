import type { Claims } from '../store/contract/journal.ts';
import type { Tenure } from '../store/contract/ownership.ts';
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

/** A worker, and the tenure under which it claims. */
export interface OwnedWorker {
  readonly worker: DestinationWorker;
  readonly tenure: Tenure;
}

/**
 * Creates the fast path.
 * @param workerOf returns undefined for a destination that is unknown, or whose account another process owns
 */
export function createFastPath(workerOf: (destination: string) => OwnedWorker | undefined): FastPath {
  let claimed: (Waiting & { readonly slot: ReservedSlot })[] = [];
  let waited = new Set<string>();

  return {
    claim: (event, delivery) => {
      const owned = workerOf(delivery.destination);
      const slot = owned?.worker.reserve(delivery) ?? null;
      if (!owned || slot === null) {
        waited.add(delivery.destination);
        return null;
      }
      claimed.push({ event, delivery, replyTo: null, slot });
      return owned.tenure;
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
