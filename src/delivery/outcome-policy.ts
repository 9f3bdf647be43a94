import { isWaiting, type Delivery } from '../domain/delivery.ts';
import type { NextId } from '../domain/id.ts';
import type { Attempt, Circuit, Outcome } from '../domain/outcome.ts';
import { DAY, SECOND, type Duration, type Millis } from '../domain/time.ts';
import type { DeliveryChange } from '../store/contract/outbox.ts';
import { waitsSince } from './batch.ts';
import { backoff } from './circuit.ts';

/** Time after which an undelivered delivery is given up; only time in which Simwire ran counts. */
const GIVE_UP_AFTER = DAY;
/** Time after which a delivery with alternatives (`first`) is moved to the next one. */
export const ALTERNATIVE_AFTER = 30 * SECOND;
/**
 * Attempts after which a message steps behind the next one, which then probes the destination: only that distinguishes
 * a destination that is down from a poison message.
 */
const STEP_ASIDE_EVERY = 8;

/** The result for a delivery: its own change, and the delivery that succeeds it, if any. */
export interface Settlement {
  readonly change: DeliveryChange;
  readonly successor: Delivery | null;
}

/** Facts that an outcome is judged by. */
export interface PolicyContext {
  readonly now: Millis;
  /** Returns for how long Simwire has run since a moment, over restarts. */
  readonly ranSince: (moment: Millis) => Duration;
  /** The destination's circuit after the attempt. */
  readonly circuit: Circuit;
  readonly ordered: boolean;
  /** The destination's fallback in the config. */
  readonly fallback: string | null;
  /** Returns whether a destination is configured: a stored delivery may name one that was removed. */
  readonly exists: (destination: string) => boolean;
  readonly nextId: NextId;
  readonly random: () => number;
}

/**
 * Returns whether a delivery was waiting for so long that it is given up. While the machine was off nothing was tried:
 * what waited then must not die of the first failure after it.
 */
export function isGivenUp(
  delivery: Delivery,
  { now, ranSince }: Pick<PolicyContext, 'now' | 'ranSince'>,
): boolean {
  const since = waitsSince(delivery);
  return now - since >= GIVE_UP_AFTER && ranSince(since) >= GIVE_UP_AFTER;
}

/** Returns the destination after the current one: the next alternative, or the fallback; null if there is none. */
export function nextDestination(
  { alternatives }: Pick<Delivery, 'alternatives'>,
  { fallback, exists }: Pick<PolicyContext, 'fallback' | 'exists'>,
): string | null {
  return alternatives.find(exists) ?? fallback;
}

/** Moves a delivery to the next destination; null if there is none. */
export function move(delivery: Delivery, reason: string, context: PolicyContext): Settlement | null {
  const { now, nextId } = context;
  const { alternatives } = delivery;
  const destination = nextDestination(delivery, context);
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
 * Applies an outcome to the deliveries of a message. If a message of many was refused, none of them is given up: they
 * wait again, to be sent in smaller batches.
 */
export function applyOutcomePolicy(
  deliveries: readonly Delivery[],
  outcome: Outcome,
  context: PolicyContext,
): Settlement[] {
  return deliveries.map((delivery) => {
    const { change, successor } =
      outcome.kind === 'refused' && deliveries.length > 1
        ? refusedTogether(delivery, outcome.reason)
        : settlementOf(delivery, outcome, context);
    return { change: { ...change, attempt: attemptOf(outcome, change, context.now) }, successor };
  });
}

function refusedTogether({ id }: Delivery, problem: string): Settlement {
  return { change: { id, state: 'pending', problem }, successor: null };
}

/** Describes the attempt, to be stored with the delivery. */
function attemptOf(outcome: Outcome, { state, due }: DeliveryChange, now: Millis): Attempt {
  const waits = outcome.kind === 'limited' ? outcome.retryAfter : Math.max(0, (due ?? now) - now);
  return {
    at: now,
    outcome: outcome.kind,
    reason: outcome.kind === 'delivered' ? null : outcome.reason,
    delay: isWaiting(state) && waits > 0 ? waits : null,
  };
}

/** Applies an outcome to one delivery. Pure, except for the ids and random numbers passed in. */
function settlementOf(delivery: Delivery, outcome: Outcome, context: PolicyContext): Settlement {
  const { now, circuit } = context;
  const { id } = delivery;
  const attempts = delivery.attempts + 1;
  const giveUp = (problem: string): Settlement =>
    move(delivery, problem, context) ?? {
      change: { id, state: 'dead', attempts, problem, settledAt: now },
      successor: null,
    };
  const isOld = isGivenUp(delivery, context);
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
      return isOld ? giveUp(outcome.reason) : (move(delivery, outcome.reason, context) ?? waits);
    }
    case 'refused':
      return giveUp(outcome.reason);
    case 'broken':
    case 'transient': {
      const ambiguous = delivery.ambiguous || (outcome.kind === 'transient' && outcome.ambiguous);
      if (circuit.openSince !== null) {
        const moved = move({ ...delivery, ambiguous }, outcome.reason, context);
        if (moved) return moved;
      }
      if (isOld) return giveUp(outcome.reason);
      const due = !context.ordered
        ? now + backoff(attempts, context.random)
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
