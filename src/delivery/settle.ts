import type { Delivery } from '../domain/delivery.ts';
import { SECOND, type Alarm, type Clock } from '../domain/time.ts';
import type { DeliveryChange, Outbox } from '../store/contract/outbox.ts';
import { StoreUnavailable } from '../store/contract/trouble.ts';

/** How long to wait before the store is tried again. */
export const STORE_PAUSE = SECOND;

export interface SettleParts {
  readonly outbox: Pick<Outbox, 'settle'>;
  readonly clock: Clock;
  readonly alarm: Alarm;
  /** Told of an exception that is none of the store's. */
  readonly unexpected: (error: unknown) => void;
}

/**
 * Settles what was sent, which must be, or it would be sent again: the store is asked until it can, and what the service
 * calls the message, which nothing depends on, is left out if the store cannot take that.
 *
 * @throws StoreUnavailable if the store is closed
 */
export async function settleSurely(
  { outbox, clock, alarm, unexpected }: SettleParts,
  changes: readonly DeliveryChange[],
  created: readonly Delivery[],
): Promise<void> {
  let left = changes;
  for (;;) {
    try {
      await outbox.settle(left, created);
      return;
    } catch (error) {
      if (error instanceof StoreUnavailable) {
        if (error.code === 'closed') throw error;
        await new Promise<void>((resolve) => {
          alarm(clock() + STORE_PAUSE, resolve);
        });
      } else {
        if (left !== changes) throw error;
        unexpected(error);
        left = changes.map((change) => ({ ...change, message: null, forgetAt: null }));
      }
    }
  }
}
