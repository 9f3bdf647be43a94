import type { Alarm } from '../domain/alarm.ts';
import type { Delivery } from '../domain/delivery.ts';
import { SECOND, type Clock } from '../domain/time.ts';
import type { DeliveryChange, Outbox } from '../store/contract/outbox.ts';
import { StoreUnavailable } from '../store/contract/trouble.ts';

/** How long to wait before the store is tried again. */
export const STORE_PAUSE = SECOND;

/**
 * Settles what was sent, which must be, or it would be sent again: the store is asked until it can.
 *
 * @throws StoreUnavailable if the store is closed
 */
export async function settleSurely(
  { outbox, clock, alarm }: { readonly outbox: Outbox; readonly clock: Clock; readonly alarm: Alarm },
  changes: readonly DeliveryChange[],
  created: readonly Delivery[],
): Promise<void> {
  for (;;) {
    try {
      await outbox.settle(changes, created);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || error.code === 'closed') throw error;
      await new Promise<void>((resolve) => {
        alarm(clock() + STORE_PAUSE, resolve);
      });
    }
  }
}
