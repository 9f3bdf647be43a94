import type { Delivery } from '../domain/delivery.ts';
import { SECOND, type Millis } from '../domain/time.ts';
import type { DeliveryChange, Outbox, Waiting } from '../store/contract/outbox.ts';
import type { Notices } from './attempt.ts';
import { MAX_DIGEST_SIZE, waitsSince } from './batch.ts';
import { ALTERNATIVE_AFTER, isGivenUp, move, nextDestination, type PolicyContext } from './outcome-policy.ts';

/** Number of deliveries of a backlog that are reviewed together. */
export const LOOK_AHEAD = 60;

export interface FailoverParts {
  readonly destination: string;
  readonly outbox: Pick<Outbox, 'settle' | 'oldest' | 'due'>;
  readonly notices: Pick<Notices, 'moved' | 'died'>;
}

/** Moves deliveries that should not wait at a destination any longer to the next one, or gives them up. */
export interface Failover {
  /**
   * Reviews the next deliveries, and those that have waited longest.
   *
   * @param next the next deliveries, up to {@link LOOK_AHEAD}; none if nothing can be sent anyway
   * @param mayProbe true if the first of them is about to be sent, as a probe of a failing destination
   * @returns whether any was moved or given up
   * @throws StoreUnavailable
   */
  review(next: readonly Waiting[], mayProbe: boolean, context: PolicyContext): Promise<boolean>;
  /** Returns when the first of the reviewed deliveries should not wait any longer. */
  dueAt(context: PolicyContext): Millis;
}

/** Creates the failover of a destination. */
export function createFailover({ destination, outbox, notices }: FailoverParts): Failover {
  let reviewed: readonly Waiting[] = [];

  async function candidates(
    next: readonly Waiting[],
    { now, circuit }: PolicyContext,
  ): Promise<readonly Waiting[]> {
    const turn = { destination, now, limit: LOOK_AHEAD };
    // In steps, a digest would reach the next destination as several.
    if (circuit.openSince !== null && next[0]?.delivery.collected)
      return (await outbox.due({ ...turn, limit: MAX_DIGEST_SIZE })).items;
    if (next.length > 0 && next.length < LOOK_AHEAD) return next;
    const known = new Set(next.map(({ delivery }) => delivery.id));
    const oldest = await outbox.oldest(turn);
    return [...next, ...oldest.filter(({ delivery }) => !known.has(delivery.id))];
  }

  return {
    review: async (next, mayProbe, context) => {
      reviewed = await candidates(next, context);
      const changes: DeliveryChange[] = [];
      const moves: { readonly from: Delivery; readonly to: Delivery }[] = [];
      const dead: { readonly delivery: Delivery; readonly reason: string }[] = [];
      for (const { delivery } of reviewed) {
        const isProbe = mayProbe && delivery.id === next[0]?.delivery.id;
        const reason = failoverReason(delivery, isProbe, context);
        if (reason === null) continue;
        const moved = move(delivery, reason, context);
        if (moved?.successor) {
          changes.push(moved.change);
          moves.push({ from: delivery, to: moved.successor });
        } else if (isGivenUp(delivery, context)) {
          changes.push({ id: delivery.id, state: 'dead', problem: reason, settledAt: context.now });
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
    dueAt: (context) => Math.min(...reviewed.map(({ delivery }) => failoverTime(delivery, context))),
  };
}

function failoverReason(delivery: Delivery, isProbe: boolean, context: PolicyContext): string | null {
  const { now, circuit } = context;
  const { destination, alternatives, expires } = delivery;
  if (circuit.openSince !== null && !isProbe) return circuit.reason ?? `${destination} is failing`;
  const age = now - waitsSince(delivery);
  if (alternatives.length > 0 && age >= ALTERNATIVE_AFTER)
    return `not through to ${destination} within ${ALTERNATIVE_AFTER / SECOND} seconds`;
  if (expires !== null && age >= expires && nextDestination(delivery, context) !== null)
    return `not through to ${destination} before it expired`;
  return null;
}

function failoverTime(delivery: Delivery, context: PolicyContext): Millis {
  if (nextDestination(delivery, context) === null) return Infinity;
  const patience = delivery.alternatives.length > 0 ? ALTERNATIVE_AFTER : Infinity;
  return waitsSince(delivery) + Math.min(patience, delivery.expires ?? Infinity);
}
