import type { Delivery } from '../domain/delivery.ts';
import type { Millis } from '../domain/time.ts';
import type { DeliveryChange, Outbox, Turn, Waiting } from '../store/outbox.ts';
import type { Notices } from './attempt.ts';
import { waitsSince } from './batch.ts';
import { ALTERNATIVE_AFTER, GIVE_UP_AFTER, move, onward, type Circumstances } from './consequence.ts';

/** What of a backlog may have to go elsewhere: what leaves next, and what has waited for the longest. */
export function withOldest(
  outbox: Pick<Outbox, 'oldest'>,
  next: readonly Waiting[],
  turn: Turn,
): readonly Waiting[] {
  const known = new Set(next.map(({ delivery }) => delivery.id));
  return [...next, ...outbox.oldest(turn).filter(({ delivery }) => !known.has(delivery.id))];
}

/**
 * Moves deliveries that should not wait here any longer to their next destination, or gives them up.
 *
 * @param mayProbe the first of them is about to be tried: a failing destination is found out to work again so
 * @returns whether any went
 * @throws StoreUnavailable
 */
export async function passOn(
  { outbox, notices }: { readonly outbox: Pick<Outbox, 'settle'>; readonly notices: Pick<Notices, 'moved'> },
  waiting: readonly Waiting[],
  mayProbe: boolean,
  around: Circumstances,
): Promise<boolean> {
  const changes: DeliveryChange[] = [];
  const moves: { readonly from: Delivery; readonly to: Delivery }[] = [];
  for (const [i, { delivery }] of waiting.entries()) {
    const reason = whyPassOn(delivery, mayProbe && i === 0, around);
    if (reason === null) continue;
    const moved = move(delivery, reason, around);
    if (moved?.successor) {
      changes.push(moved.change);
      moves.push({ from: delivery, to: moved.successor });
    } else if (around.now - waitsSince(delivery) >= GIVE_UP_AFTER) {
      changes.push({ id: delivery.id, state: 'dead', problem: reason, settledAt: around.now });
    }
  }
  if (changes.length === 0) return false;
  await outbox.settle(
    changes,
    moves.map(({ to }) => to),
  );
  for (const { from, to } of moves) notices.moved(from, to);
  return true;
}

function whyPassOn(
  delivery: Delivery,
  isProbe: boolean,
  { now, circuit, fallback }: Circumstances,
): string | null {
  const { destination, alternatives, expires } = delivery;
  if (circuit.openSince !== null && !isProbe) return circuit.reason ?? `${destination} is failing`;
  const age = now - waitsSince(delivery);
  if (alternatives.length > 0 && age >= ALTERNATIVE_AFTER)
    return `not through to ${destination} within 30 seconds`;
  if (expires !== null && age >= expires && onward(delivery, fallback) !== null)
    return `not through to ${destination} before it expired`;
  return null;
}

/** When a delivery that goes on waiting has to be looked at again. */
export function passesOnAt(delivery: Delivery, fallback: string | null): Millis {
  if (onward(delivery, fallback) === null) return Infinity;
  const patience = delivery.alternatives.length > 0 ? ALTERNATIVE_AFTER : Infinity;
  return waitsSince(delivery) + Math.min(patience, delivery.expires ?? Infinity);
}
