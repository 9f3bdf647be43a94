import type { Channel, Outgoing } from '../channels/channel.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import type { Circuit, Outcome } from '../domain/outcome.ts';
import { SECOND, type Alarm, type Clock, type Millis } from '../domain/time.ts';
import { StoreUnavailable } from '../store/contract/errors.ts';
import type { DeliveryChange, Outbox } from '../store/contract/outbox.ts';
import type { Batch } from './batch.ts';
import { circuitAfter } from './circuit.ts';
import { applyOutcomePolicy, type PolicyContext } from './outcome-policy.ts';
import type { Pacer } from './pacer.ts';
import type { PoisonSearch } from './poison-search.ts';

/** Notifications to the rest of the program. */
export interface Notices {
  /** Called when an attempt ended; `change` is the delivery's new state. */
  attempted(delivery: Delivery, event: Event, outcome: Outcome, change: DeliveryChange): void;
  /** Called when a delivery was moved to another destination. */
  moved(from: Delivery, to: Delivery): void;
  /** Called when a delivery was given up without another attempt. */
  died(delivery: Delivery, reason: string): void;
  /** Called with an exception in the worker of a destination, which continues. */
  unexpected(destination: string, error: unknown): void;
  /** Called when the destination's circuit changed. */
  circuit(destination: string, now: Circuit, before: Circuit): void;
}

export interface AttemptParts {
  readonly destination: string;
  readonly channel: Channel;
  readonly pacer: Pacer;
  readonly outbox: Outbox;
  /** Composes the message of a batch. */
  readonly compose: (batch: Batch, at: Millis) => Outgoing;
  readonly circuit: { get(): Circuit; set(circuit: Circuit): void };
  readonly poison: PoisonSearch;
  readonly notices: Notices;
  readonly clock: Clock;
  readonly alarm: Alarm;
  /** Context of the outcome policy, except the time and the circuit. */
  readonly policy: Omit<PolicyContext, 'now' | 'circuit'>;
}

/**
 * Sends a message whose deliveries are claimed, and settles the outcome in the store.
 *
 * @param onSent called with the time at which it was sent
 * @param onOutcome called with the outcome before that is in the store, so that what follows can share the commit
 * @returns the outcome and its time, once it is in the store
 * @throws StoreUnavailable if the store is closed, or another process owns the account
 */
export async function attempt(
  parts: AttemptParts,
  batch: Batch,
  at: Millis,
  onSent: (doneAt: Millis) => void,
  onOutcome: (outcome: Outcome) => void,
): Promise<{ readonly outcome: Outcome; readonly at: Millis }> {
  const { channel, pacer, poison, notices, clock } = parts;
  const unexpected = (error: unknown): void => {
    notices.unexpected(parts.destination, error);
  };
  const { outcome, thrown } = await outcomeOf(async () => channel.send(parts.compose(batch, at)), unexpected);
  const now = clock();
  onSent(now);
  if (outcome.kind === 'limited') pacer.limited(now + outcome.retryAfter, now);
  // The next message may not throw: it does not wait for this one.
  const policy = { ...parts.policy, ordered: parts.policy.ordered && !thrown };
  const circuit = updateCircuit({ ...parts, policy }, outcome, now);
  const deliveries = batch.items.map(({ delivery }) => delivery);
  const results = applyOutcomePolicy(deliveries, outcome, { ...policy, circuit, now });
  if (thrown || (outcome.kind === 'refused' && batch.items.length > 1)) poison.refused(batch.items);
  else poison.ended(batch.items);
  const settled = settleWithRetry(
    { ...parts, unexpected },
    results.map(({ change }) => change),
    results.map(({ successor }) => successor).filter((successor) => successor !== null),
  );
  onOutcome(outcome);
  await settled;
  results.forEach(({ change, successor }, i) => {
    const item = batch.items[i];
    if (!item) return;
    notices.attempted(item.delivery, item.event, outcome, change);
    if (successor) notices.moved(item.delivery, successor);
  });
  return { outcome, at: now };
}

/** Updates the destination's circuit after an outcome. */
function updateCircuit(
  { destination, circuit, notices, policy: { ordered, random } }: AttemptParts,
  outcome: Outcome,
  now: Millis,
): Circuit {
  const before = circuit.get();
  const after = circuitAfter(before, outcome, now, ordered, random);
  if (after !== before) {
    circuit.set(after);
    notices.circuit(destination, after, before);
  }
  return after;
}

/** The outcome of an attempt, and whether it was an exception. */
export interface Ended {
  readonly outcome: Outcome;
  readonly thrown: boolean;
}

/**
 * Turns the result of an attempt into an outcome. An exception while a message is composed or sent, or its answer is
 * read, makes the outcome ambiguous.
 *
 * @param unexpected called with an exception
 */
export async function outcomeOf(
  work: () => Promise<Outcome>,
  unexpected: (error: unknown) => void,
): Promise<Ended> {
  try {
    return { outcome: await work(), thrown: false };
  } catch (error) {
    unexpected(error);
    return {
      outcome: { kind: 'transient', reason: 'an error in Simwire, see its log', ambiguous: true },
      thrown: true,
    };
  }
}

/** Delay before the store is tried again. */
export const STORE_RETRY_DELAY = SECOND;

export interface SettleParts {
  readonly outbox: Pick<Outbox, 'settle'>;
  readonly clock: Clock;
  readonly alarm: Alarm;
  /** Called with an exception other than StoreUnavailable. */
  readonly unexpected: (error: unknown) => void;
}

/**
 * Settles sent deliveries, retrying until the store accepts it: otherwise they would be sent again. The message's id
 * at the service, which nothing depends on, is left out if the store rejects it.
 *
 * @throws StoreUnavailable if the store is closed, or another process owns the account
 */
async function settleWithRetry(
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
        // Where another process has the account by now, that one counts it as ambiguous.
        if (error.code === 'closed' || error.code === 'displaced') throw error;
        await new Promise<void>((resolve) => {
          alarm(clock() + STORE_RETRY_DELAY, resolve);
        });
      } else {
        if (left !== changes) throw error;
        unexpected(error);
        left = changes.map((change) => ({ ...change, message: null, forgetAt: null }));
      }
    }
  }
}
