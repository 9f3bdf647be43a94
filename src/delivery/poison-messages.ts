import type { DeliveryId } from '../domain/delivery.ts';
import type { Waiting } from '../store/contract/outbox.ts';

/** Finds the one event for whose sake a service refuses a whole message: those that were in it share ever smaller ones. */
export interface PoisonSearch {
  /** A message of these was refused. */
  readonly refused: (items: readonly Waiting[]) => void;
  /** These need no watch any longer. */
  readonly ended: (items: readonly Waiting[]) => void;
  /** How many of the first may share a message. */
  readonly among: (items: readonly Waiting[]) => number;
}

/** Kept in memory only: after a restart the same message is refused once more, and the halving begins anew. */
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
    among: (items) => {
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
