import type { Delivery } from '../domain/delivery.ts';
import { SECOND, type Millis } from '../domain/time.ts';
import type { DeliveryChange, Outbox, Waiting } from '../store/contract/outbox.ts';
import type { Notices } from './attempt.ts';
import { MOST_SUMMED_UP, waitsSince } from './batch.ts';
import { ALTERNATIVE_AFTER, GIVE_UP_AFTER, move, onward, type Circumstances } from './outcome-policy.ts';

/** How many of a backlog are looked at together. */
export const LOOK_AHEAD = 60;

export interface FailoverParts {
  readonly destination: string;
  readonly outbox: Pick<Outbox, 'settle' | 'oldest' | 'due'>;
  readonly notices: Pick<Notices, 'moved' | 'died'>;
}

/** Moves deliveries that should not wait at a destination any longer to their next one, or gives them up. */
export interface Failover {
  /**
   * Looks at what leaves next, and at what has waited for the longest.
   *
   * @param next the first in line, up to {@link LOOK_AHEAD}; none where nothing can leave anyway
   * @param mayProbe the first of them is about to be tried: a failing destination is found out to work again so
   * @returns whether any went
   * @throws StoreUnavailable
   */
  look(next: readonly Waiting[], mayProbe: boolean, around: Circumstances): Promise<boolean>;
  /** When what was looked at last should not wait any longer. */
  dueAt(around: Circumstances): Millis;
}

export function createFailover({ destination, outbox, notices }: FailoverParts): Failover {
  let watched: readonly Waiting[] = [];

  async function watch(
    next: readonly Waiting[],
    { now, circuit }: Circumstances,
  ): Promise<readonly Waiting[]> {
    const turn = { destination, now, limit: LOOK_AHEAD };
    // In steps, a digest would reach the next destination as several.
    if (circuit.openSince !== null && next[0]?.delivery.bundle)
      return (await outbox.due({ ...turn, limit: MOST_SUMMED_UP })).items;
    if (next.length > 0 && next.length < LOOK_AHEAD) return next;
    const known = new Set(next.map(({ delivery }) => delivery.id));
    const oldest = await outbox.oldest(turn);
    return [...next, ...oldest.filter(({ delivery }) => !known.has(delivery.id))];
  }

  return {
    look: async (next, mayProbe, around) => {
      watched = await watch(next, around);
      const changes: DeliveryChange[] = [];
      const moves: { readonly from: Delivery; readonly to: Delivery }[] = [];
      const dead: { readonly delivery: Delivery; readonly reason: string }[] = [];
      for (const { delivery } of watched) {
        const isProbe = mayProbe && delivery.id === next[0]?.delivery.id;
        const reason = whyFailOver(delivery, isProbe, around);
        if (reason === null) continue;
        const moved = move(delivery, reason, around);
        if (moved?.successor) {
          changes.push(moved.change);
          moves.push({ from: delivery, to: moved.successor });
        } else if (around.now - waitsSince(delivery) >= GIVE_UP_AFTER) {
          changes.push({ id: delivery.id, state: 'dead', problem: reason, settledAt: around.now });
          dead.push({ delivery, reason });
        }
      }
      if (changes.length === 0) return false;
      const successors = moves.map(({ to }) => to);
      await outbox.settle(changes, successors);
      for (const { from, to } of moves) notices.moved(from, to);
      for (const { delivery, reason } of dead) notices.died(delivery, reason);
      return true;
    },
    dueAt: (around) => Math.min(...watched.map(({ delivery }) => failsOverAt(delivery, around))),
  };
}

function whyFailOver(delivery: Delivery, isProbe: boolean, around: Circumstances): string | null {
  const { now, circuit } = around;
  const { destination, alternatives, expires } = delivery;
  if (circuit.openSince !== null && !isProbe) return circuit.reason ?? `${destination} is failing`;
  const age = now - waitsSince(delivery);
  if (alternatives.length > 0 && age >= ALTERNATIVE_AFTER)
    return `not through to ${destination} within ${ALTERNATIVE_AFTER / SECOND} seconds`;
  if (expires !== null && age >= expires && onward(delivery, around) !== null)
    return `not through to ${destination} before it expired`;
  return null;
}

function failsOverAt(delivery: Delivery, around: Circumstances): Millis {
  if (onward(delivery, around) === null) return Infinity;
  const patience = delivery.alternatives.length > 0 ? ALTERNATIVE_AFTER : Infinity;
  return waitsSince(delivery) + Math.min(patience, delivery.expires ?? Infinity);
}
