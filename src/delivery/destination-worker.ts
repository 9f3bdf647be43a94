import { LONGEST_RETRY_PAUSE, type Delivery, type Priority } from '../domain/delivery.ts';
import type { NextId } from '../domain/id.ts';
import type { Circuit, Outcome } from '../domain/outcome.ts';
import { createReminder, SECOND, type Duration, type Millis } from '../domain/time.ts';
import type { Waiting } from '../store/contract/outbox.ts';
import { attempt, STORE_RETRY_DELAY, type AttemptParts } from './attempt.ts';
import { nextBatches, single, type Batch, type Sharing } from './batch.ts';
import { isProbing, nextAttemptAt } from './circuit.ts';
import { createFailover, LOOK_AHEAD } from './failover.ts';
import { createMessageLifecycle, type MessageLifecycleParts } from './message-lifecycle.ts';
import { createPoisonSearch } from './poison-search.ts';
import { createSlots, nextState, type WorkerInput, type WorkerState } from './worker-state.ts';

/** The shortest interval between polls while deliveries wait for a slot; a code that is found may need none. */
const POLL_INTERVAL = SECOND / 10;
/** The shortest interval between reviews for failover while no slot is free. */
const REVIEW_INTERVAL = SECOND;
/** Delay before asking again for a slot that another destination of the chat needs more urgently. */
const YIELD_DELAY = SECOND / 20;

export interface DestinationWorkerParts
  extends Omit<AttemptParts, 'poison' | 'policy'>, Pick<MessageLifecycleParts, 'revise'> {
  readonly fallback: string | null;
  /** Returns whether a destination exists. */
  readonly exists: (destination: string) => boolean;
  /** True if a rate limit may delay deliveries. */
  readonly paced: boolean;
  readonly fit: Sharing['fit'];
  readonly random: () => number;
  readonly nextId: NextId;
  /** Returns for how long Simwire has run since a moment, over restarts. */
  readonly ranSince: (moment: Millis) => Duration;
}

/** A slot reserved for a delivery that is being stored. */
export interface ReservedSlot {
  /** Sends the delivery: it is stored as claimed. */
  send(item: Waiting): void;
  /** Frees the slot: the delivery was not stored. */
  release(): void;
}

/** The worker for one destination: waits for a slot, claims, sends and settles, one batch after the other. */
export interface DestinationWorker {
  /** Makes it poll for due deliveries. */
  wake(): void;
  /**
   * Reserves a slot for a new delivery that can be sent as soon as it is stored; null if it has to wait for its turn.
   */
  reserve(delivery: Delivery): ReservedSlot | null;
  /** Claims nothing more; resolves when all messages in flight are settled. */
  stop(): Promise<void>;
}

/** Creates the worker of a destination, which waits until it is woken. */
export function createDestinationWorker(parts: DestinationWorkerParts): DestinationWorker {
  const { destination, channel, fallback, pacer, outbox, clock, nextId, random } = parts;
  const { member } = pacer;
  const lifecycle = createMessageLifecycle(parts);
  const ordered = channel.concurrency === 1;
  const poison = createPoisonSearch();
  const failover = createFailover(parts);
  const attempts: AttemptParts = {
    ...parts,
    poison,
    policy: { ordered, fallback, exists: parts.exists, ranSince: parts.ranSince, nextId, random },
  };
  const slots = createSlots();
  let state: WorkerState = { kind: 'idle' };
  let polledAt = -Infinity;
  const reminder = createReminder(parts.alarm, () => {
    advance({ kind: 'woken' });
  });
  const finished = Promise.withResolvers<undefined>();

  function advance(input: WorkerInput): void {
    const before = state;
    state = nextState(state, input);
    if (state.kind === 'polling' && before.kind !== 'polling') void poll();
  }

  /** Claims the due deliveries and starts sending them, or finds out when to poll again. */
  async function poll(): Promise<void> {
    try {
      const circuit = parts.circuit.get();
      const free = slots.free(isProbing(circuit) ? 1 : channel.concurrency);
      advance({
        kind: 'polled',
        found: free > 0 ? await startNext(circuit, free) : await failOverWaiting(circuit),
      });
    } catch (error) {
      parts.notices.unexpected(destination, error);
      advance({ kind: 'failed', waitUntil: clock() + STORE_RETRY_DELAY });
    }
    if (state.kind === 'waitingUntil' && state.at < Infinity) reminder.set(state.at);
    settleStop();
    if (state.kind === 'polling') setImmediate(() => void poll());
  }

  /** Fails over deliveries that should not wait for a free slot. */
  async function failOverWaiting(circuit: Circuit): Promise<PollResult> {
    const now = clock();
    if (now < polledAt + REVIEW_INTERVAL) return { waitUntil: polledAt + REVIEW_INTERVAL };
    const context = { ...attempts.policy, circuit, now };
    if (await failover.review([], false, context)) return 'more';
    polledAt = now;
    return { waitUntil: failover.dueAt(context) };
  }

  async function startNext(circuit: Circuit, free: number): Promise<PollResult> {
    const now = clock();
    const sendsFrom = (priority: Priority): Millis =>
      Math.max(now, nextAttemptAt(circuit, now), lifecycle.sendsFrom(now, priority));
    const ordinaryAt = pacer.next(sendsFrom('normal'), 'normal');
    const nothingToMove = circuit.openSince === null || fallback === null;
    if (ordinaryAt > now && nothingToMove && now < polledAt + POLL_INTERVAL && !member.isShared())
      return { waitUntil: Math.min(ordinaryAt, polledAt + POLL_INTERVAL) };
    polledAt = now;
    const limit = parts.paced || circuit.openSince !== null ? LOOK_AHEAD : free;
    const { items: waiting, next } = await outbox.due({ destination, now, limit });
    const [lead] = waiting;
    if (!lead) {
      member.dequeue();
      if (next !== null) reminder.set(Math.min(next, now + LONGEST_RETRY_PAUSE));
      return 'nothing';
    }
    const context = { ...attempts.policy, circuit, now };
    const { priority } = lead.delivery;
    const from = sendsFrom(priority);
    const at = pacer.next(from, priority);
    if (await failover.review(waiting, at <= now, context)) return 'more';
    member.enqueue(priority, from, now);
    // Checked twice more: another destination may have taken a slot of the same chat meanwhile.
    const slotAt = (): Millis => {
      const nextSlot = Math.max(at, pacer.next(now, priority));
      return nextSlot <= now && member.mustYield(now) ? now + YIELD_DELAY : nextSlot;
    };
    const waitFor = (slot: Millis): PollResult => ({ waitUntil: Math.min(slot, failover.dueAt(context)) });
    if (slotAt() > now) return waitFor(slotAt());
    const failing = circuit.failures > 0;
    const batches = await nextBatches({ ...parts, poison }, waiting, { free, failing, now });
    if (slotAt() > now) return waitFor(slotAt());
    const paced = batches.map(() => pacer.take(now));
    member.dequeue();
    member.recordSend(priority, now);
    const claimed = await outbox.claim(
      batches.flatMap(({ items }) => items).map(({ delivery }) => delivery.id),
    );
    // Whoever takes over from this process keeps to the limits, too.
    await pacer.stored();
    batches.forEach(({ kind, items }, i) => {
      const [first, ...rest] = items.filter(({ delivery }) => claimed.has(delivery.id));
      const slot = paced[i];
      if (!first || !slot) return;
      slots.take();
      void send({ kind, items: [first, ...rest] }, now, slot);
    });
    return 'more';
  }

  /** Sends a claimed batch; its slot is taken already. */
  async function send(batch: Batch, at: Millis, slot: (doneAt: Millis) => void): Promise<void> {
    let hasSlot = true;
    let outcome: Outcome | null = null;
    const leaveSlot = (): void => {
      if (hasSlot) slots.leave();
      hasSlot = false;
    };
    const onSent = ({ kind }: Outcome): void => {
      if (kind !== 'delivered' || ordered) return;
      // The claim of the next one shares the commit.
      leaveSlot();
      advance({ kind: 'slotFreed' });
    };
    try {
      const ended = await attempt(attempts, batch, at, slot, onSent);
      outcome = ended.outcome;
      if (outcome.kind === 'delivered') lifecycle.delivered(batch, ended.at);
    } catch (error) {
      // The store was closed by a stop that could not wait for this send. At the next start it counts as ambiguous.
      parts.notices.unexpected(destination, error);
    } finally {
      leaveSlot();
      slots.settled();
      settleStop();
      // A message that was not delivered waits again.
      advance({ kind: outcome?.kind === 'delivered' ? 'slotFreed' : 'woken' });
    }
  }

  function settleStop(): void {
    if (state.kind === 'stopping' && !state.polling && slots.allSettled()) finished.resolve(undefined);
  }

  /** Shared by all reservations: slots are interchangeable. */
  const reserved: ReservedSlot = {
    send: (item) => {
      const now = clock();
      void send(single(item), now, pacer.take(now));
    },
    release: () => {
      slots.leave();
      slots.settled();
      settleStop();
      // Not within the rollback of the transaction.
      setImmediate(() => {
        advance({ kind: 'slotFreed' });
      });
    },
  };

  // Deliveries from before are read when it is woken; until then nothing may overtake them.
  advance({ kind: 'queued' });
  lifecycle.wake();

  return {
    wake: () => {
      advance({ kind: 'woken' });
      lifecycle.wake();
    },
    reserve: ({ due, createdAt, priority }) => {
      if (state.kind === 'stopping' || ordered || parts.paced || due > createdAt) return null;
      const now = clock();
      const isFree = slots.free(channel.concurrency) > 0 && !isProbing(parts.circuit.get());
      if (state.kind !== 'idle' || !isFree || pacer.next(now, priority) > now) {
        // Later deliveries must not overtake it.
        advance({ kind: 'queued' });
        return null;
      }
      slots.take();
      return reserved;
    },
    stop: () => {
      advance({ kind: 'stopped' });
      lifecycle.stop();
      member.leave();
      reminder.clear();
      settleStop();
      return finished.promise.then(() => pacer.stored()).then(() => undefined);
    },
  };
}

/** The result of a poll: there may be more, nothing waits, or the next one can be sent at a time. */
type PollResult = Extract<WorkerInput, { kind: 'polled' }>['found'];
