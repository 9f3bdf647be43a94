import type { Channel, Outgoing } from '../channels/channel.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import type { Circuit, Outcome } from '../domain/outcome.ts';
import type { Alarm, Clock, Millis } from '../domain/time.ts';
import type { DeliveryChange, Outbox } from '../store/contract/outbox.ts';
import type { Batch } from './batch.ts';
import { circuitAfter } from './circuit.ts';
import { outcomeOf } from './outcome-of.ts';
import { applyOutcomePolicy, type Circumstances } from './outcome-policy.ts';
import type { Pacer } from './pacer.ts';
import type { PoisonSearch } from './poison-messages.ts';
import { settleSurely } from './settle.ts';

/** What the rest of the program is told. */
export interface Notices {
  /** An attempt ended; `change` says how the delivery stands now. */
  attempted(delivery: Delivery, event: Event, outcome: Outcome, change: DeliveryChange): void;
  /** A delivery went on to another destination. */
  moved(from: Delivery, to: Delivery): void;
  /** A delivery was given up without another attempt. */
  died(delivery: Delivery, reason: string): void;
  /** An exception in what is done for one destination, which goes on. */
  unexpected(destination: string, error: unknown): void;
  /** The destination's circuit changed. */
  circuit(destination: string, now: Circuit, before: Circuit): void;
}

export interface AttemptParts {
  readonly destination: string;
  readonly channel: Channel;
  readonly pacer: Pacer;
  readonly outbox: Outbox;
  /** Makes the message of what goes out together. */
  readonly compose: (batch: Batch, at: Millis) => Outgoing;
  readonly circuit: { get(): Circuit; set(circuit: Circuit): void };
  readonly poison: PoisonSearch;
  readonly notices: Notices;
  readonly clock: Clock;
  readonly alarm: Alarm;
  /** What decides what an outcome means, but for the moment and the circuit. */
  readonly circumstances: Omit<Circumstances, 'now' | 'circuit'>;
}

/**
 * Sends a message whose deliveries are claimed, and brings what came of it to the store.
 *
 * @param slot told when it was sent
 * @param sent told what came of it, before that is in the store: what it leads to can share the commit
 * @returns what came of it and when, once that is in the store
 * @throws StoreUnavailable if the store is closed
 */
export async function attempt(
  parts: AttemptParts,
  batch: Batch,
  at: Millis,
  slot: (doneAt: Millis) => void,
  sent: (outcome: Outcome) => void,
): Promise<{ readonly outcome: Outcome; readonly at: Millis }> {
  const { channel, pacer, poison, notices, clock } = parts;
  const unexpected = (error: unknown): void => {
    notices.unexpected(parts.destination, error);
  };
  const { outcome, thrown } = await outcomeOf(async () => channel.send(parts.compose(batch, at)), unexpected);
  const now = clock();
  slot(now);
  if (outcome.kind === 'limited') pacer.limited(now + outcome.retryAfter, now);
  // The next message may well be none of those that throw: it does not wait for this one.
  const circumstances = { ...parts.circumstances, ordered: parts.circumstances.ordered && !thrown };
  const circuit = takeNoteOf({ ...parts, circumstances }, outcome, now);
  const deliveries = batch.items.map(({ delivery }) => delivery);
  const results = applyOutcomePolicy(deliveries, outcome, { ...circumstances, circuit, now });
  if (thrown || (outcome.kind === 'refused' && batch.items.length > 1)) poison.refused(batch.items);
  else poison.ended(batch.items);
  const settled = settleSurely(
    { ...parts, unexpected },
    results.map(({ change }) => change),
    results.map(({ successor }) => successor).filter((successor) => successor !== null),
  );
  sent(outcome);
  await settled;
  results.forEach(({ change, successor }, i) => {
    const item = batch.items[i];
    if (!item) return;
    notices.attempted(item.delivery, item.event, outcome, change);
    if (successor) notices.moved(item.delivery, successor);
  });
  return { outcome, at: now };
}

/** The destination's circuit after an outcome. */
function takeNoteOf(
  { destination, circuit, notices, circumstances: { ordered, random } }: AttemptParts,
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
