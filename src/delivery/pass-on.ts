import type { Delivery } from '../domain/delivery.ts';
import type { Millis } from '../domain/time.ts';
import type { DeliveryChange, Outbox, Turn, Waiting } from '../store/outbox.ts';
import { waitsSince } from './batch.ts';
import { ALTERNATIVE_AFTER, GIVE_UP_AFTER, move, onward, type Circumstances } from './consequence.ts';

/** What does not wait any longer where it waited. */
export interface PassedOn {
  readonly changes: readonly DeliveryChange[];
  /** Deliveries that go on elsewhere, and what takes over. */
  readonly moves: readonly (readonly [from: Delivery, to: Delivery])[];
}

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
 * Which of the waiting deliveries move to their next destination, or are given up.
 *
 * @param mayProbe the first of them is about to be tried: a failing destination is found out to work again so
 */
export function passOn(waiting: readonly Waiting[], mayProbe: boolean, around: Circumstances): PassedOn {
  const changes: DeliveryChange[] = [];
  const moves: [Delivery, Delivery][] = [];
  for (const [i, { delivery }] of waiting.entries()) {
    const reason = whyPassOn(delivery, mayProbe && i === 0, around);
    if (reason === null) continue;
    const moved = move(delivery, reason, around);
    if (moved?.successor) {
      changes.push(moved.change);
      moves.push([delivery, moved.successor]);
    } else if (around.now - waitsSince(delivery) >= GIVE_UP_AFTER) {
      changes.push({ id: delivery.id, state: 'dead', problem: reason, settledAt: around.now });
    }
  }
  return { changes, moves };
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
