import { isWaiting, type Delivery } from '../domain/delivery.ts';
import type { NextId } from '../domain/id.ts';
import type { Attempt, Circuit, Outcome } from '../domain/outcome.ts';
import { DAY, SECOND, type Millis } from '../domain/time.ts';
import type { DeliveryChange } from '../store/contract/outbox.ts';
import { backoff } from './backoff.ts';
import { waitsSince } from './batch.ts';

/** A delivery that has not got through for so long is given up. */
export const GIVE_UP_AFTER = DAY;
/** A delivery with alternatives (`first`) that has not got through for so long goes to the next one. */
export const ALTERNATIVE_AFTER = 30 * SECOND;
/**
 * After so many attempts a message steps behind the next one, which then probes the destination: only that tells a
 * destination that is down from a message that it cannot digest.
 */
const STEP_ASIDE_EVERY = 8;

/** What follows for a delivery: its own change, and the delivery that takes over, if one does. */
export interface Settlement {
  readonly change: DeliveryChange;
  readonly successor: Delivery | null;
}

export interface Circumstances {
  readonly now: Millis;
  /** The destination's circuit after the attempt. */
  readonly circuit: Circuit;
  readonly ordered: boolean;
  /** The destination's fallback in the config. */
  readonly fallback: string | null;
  /** Whether the config has a destination: what was stored may name one that is gone. */
  readonly exists: (destination: string) => boolean;
  readonly nextId: NextId;
  readonly random: () => number;
}

/** Where a delivery goes when its destination does not get it through: its next alternative, or the fallback. */
export function onward(
  { alternatives }: Pick<Delivery, 'alternatives'>,
  { fallback, exists }: Pick<Circumstances, 'fallback' | 'exists'>,
): string | null {
  return alternatives.find(exists) ?? fallback;
}

/** Hands a delivery over to the next destination; null if there is none. */
export function move(delivery: Delivery, reason: string, around: Circumstances): Settlement | null {
  const { now, nextId } = around;
  const { alternatives } = delivery;
  const destination = onward(delivery, around);
  if (destination === null) return null;
  return {
    change: { id: delivery.id, state: 'moved', problem: reason, settledAt: now },
    successor: {
      ...delivery,
      id: nextId(),
      destination,
      movedFrom: delivery.movedFrom ?? delivery.destination,
      alternatives: alternatives.includes(destination)
        ? alternatives.slice(alternatives.indexOf(destination) + 1)
        : [],
      state: 'pending',
      requeuedAt: now,
      due: delivery.createdAt,
      attempts: 0,
      problem: null,
    },
  };
}

/**
 * What an attempt's outcome means for the deliveries that were in the message. Where it was refused for the sake of one of
 * many, none is given up for that: they wait again, to be sent in smaller company.
 */
export function applyOutcomePolicy(
  deliveries: readonly Delivery[],
  outcome: Outcome,
  around: Circumstances,
): Settlement[] {
  return deliveries.map((delivery) => {
    const { change, successor } =
      outcome.kind === 'refused' && deliveries.length > 1
        ? refusedTogether(delivery, outcome.reason)
        : settlementOf(delivery, outcome, around);
    return { change: { ...change, attempt: attemptOf(outcome, change, around.now) }, successor };
  });
}

function refusedTogether({ id }: Delivery, problem: string): Settlement {
  return { change: { id, state: 'pending', problem }, successor: null };
}

/** The attempt as it is kept with the delivery. */
function attemptOf(outcome: Outcome, { state, due }: DeliveryChange, now: Millis): Attempt {
  const waits = outcome.kind === 'limited' ? outcome.retryAfter : Math.max(0, (due ?? now) - now);
  return {
    at: now,
    outcome: outcome.kind,
    reason: outcome.kind === 'delivered' ? null : outcome.reason,
    delay: isWaiting(state) && waits > 0 ? waits : null,
  };
}

/** What an attempt's outcome means for the delivery (DESIGN, invariant 2). Pure but for the ids and chances handed in. */
function settlementOf(delivery: Delivery, outcome: Outcome, around: Circumstances): Settlement {
  const { now, circuit } = around;
  const { id } = delivery;
  const attempts = delivery.attempts + 1;
  const giveUp = (problem: string): Settlement =>
    move(delivery, problem, around) ?? {
      change: { id, state: 'dead', attempts, problem, settledAt: now },
      successor: null,
    };
  const isOld = now - waitsSince(delivery) >= GIVE_UP_AFTER;
  switch (outcome.kind) {
    case 'delivered':
      return {
        change: {
          id,
          state: 'delivered',
          attempts,
          problem: null,
          settledAt: now,
          message: outcome.message,
          ...(delivery.forgetAfter !== null && outcome.message
            ? { forgetAt: now + delivery.forgetAfter }
            : {}),
        },
        successor: null,
      };
    case 'limited': {
      const waits: Settlement = {
        change: { id, state: 'pending', problem: outcome.reason },
        successor: null,
      };
      if (circuit.openSince === null) return waits;
      return isOld ? giveUp(outcome.reason) : (move(delivery, outcome.reason, around) ?? waits);
    }
    case 'refused':
      return giveUp(outcome.reason);
    case 'broken':
    case 'transient': {
      const ambiguous = delivery.ambiguous || (outcome.kind === 'transient' && outcome.ambiguous);
      if (circuit.openSince !== null) {
        const moved = move({ ...delivery, ambiguous }, outcome.reason, around);
        if (moved) return moved;
      }
      if (isOld) return giveUp(outcome.reason);
      const due = !around.ordered
        ? now + backoff(attempts, around.random)
        : outcome.kind === 'transient' && attempts % STEP_ASIDE_EVERY === 0
          ? circuit.notBefore + 1
          : delivery.createdAt;
      return {
        change: { id, state: 'retrying', attempts, due, ambiguous, problem: outcome.reason },
        successor: null,
      };
    }
  }
}
