import type { DeliveryId } from '../domain/delivery.ts';
import type { Waiting } from '../store/contract/outbox.ts';

/** Finds the poison message in a batch that a service refuses: its deliveries are retried in ever smaller batches. */
export interface PoisonSearch {
  /** Records that a message of these was refused. */
  readonly refused: (items: readonly Waiting[]) => void;
  /** Forgets deliveries that have been settled. */
  readonly ended: (items: readonly Waiting[]) => void;
  /** Returns how many of the first may share a message. */
  readonly batchSize: (items: readonly Waiting[]) => number;
}

/**
 * Creates a search. It is kept in memory only: after a restart the same message is refused once more, and halving
 * starts anew.
 */
export function createPoisonSearch(): PoisonSearch {
  const most = new Map<DeliveryId, number>();
  return {
    refused: (items) => {
      const half = Math.max(1, Math.floor(items.length / 2));
      for (const { delivery } of items) most.set(delivery.id, half);
    },
    ended: (items) => {
      for (const { delivery } of items) most.delete(delivery.id);
    },
    batchSize: (items) => {
      let least = Infinity;
      for (const [i, { delivery }] of items.entries()) {
        const limit = Math.min(least, most.get(delivery.id) ?? Infinity);
        if (i > 0 && i >= limit) return i;
        least = limit;
      }
      return items.length;
    },
  };
}
