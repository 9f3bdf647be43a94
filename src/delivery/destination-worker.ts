import { LONGEST_RETRY_PAUSE, type Delivery } from '../domain/delivery.ts';
import type { NextId } from '../domain/id.ts';
import type { Circuit, Outcome } from '../domain/outcome.ts';
import { createReminder, SECOND, type Millis } from '../domain/time.ts';
import type { Waiting } from '../store/contract/outbox.ts';
import { attempt, type AttemptParts } from './attempt.ts';
import { alone, type Batch, type Sharing } from './batch.ts';
import { isProbed, triedNextAt } from './circuit.ts';
import { createFailover, LOOK_AHEAD } from './failover.ts';
import { createMessageLifecycle, type MessageLifecycleParts } from './message-lifecycle.ts';
import { nextBatches } from './next-batches.ts';
import { createPoisonSearch } from './poison-messages.ts';
import { STORE_PAUSE } from './settle.ts';
import { nextState, type WorkerInput, type WorkerState } from './worker-state.ts';

/** What waits for a slot is looked through at most so often. */
const LOOK_EVERY = SECOND;
/** How soon a slot is asked for again that another destination of the chat needs more. */
const YIELD = SECOND / 20;

export interface DestinationWorkerParts
  extends Omit<AttemptParts, 'poison' | 'circumstances'>, Pick<MessageLifecycleParts, 'revise'> {
  readonly fallback: string | null;
  /** Whether there is a destination of this name. */
  readonly exists: (destination: string) => boolean;
  /** Whether a limit may make deliveries wait. */
  readonly paced: boolean;
  readonly fit: Sharing['fit'];
  readonly random: () => number;
  readonly nextId: NextId;
}

/** A slot that waits for its delivery to be stored. */
export interface Reserved {
  /** It is stored, as claimed: sends it. */
  send(item: Waiting): void;
  /** It was not stored: somebody else may have the slot. */
  giveBack(): void;
}

/** The way of one destination's deliveries: wait for a slot, claim, send, settle; then the next. */
export interface DestinationWorker {
  /** Something may be waiting. */
  wake(): void;
  /** A slot for a new delivery, if it can leave as soon as it is stored; null: it has to wait for its turn. */
  reserve(delivery: Delivery): Reserved | null;
  /** Takes nothing more; resolves when what is in flight is settled. */
  stop(): Promise<void>;
}

export function createDestinationWorker(parts: DestinationWorkerParts): DestinationWorker {
  const { destination, channel, fallback, pacer, outbox, clock, nextId, random } = parts;
  const { place } = pacer;
  const lifecycle = createMessageLifecycle(parts);
  const ordered = channel.concurrency === 1;
  const poison = createPoisonSearch();
  const failover = createFailover(parts);
  const attempts: AttemptParts = {
    ...parts,
    poison,
    circumstances: { ordered, fallback, exists: parts.exists, nextId, random },
  };
  const slots = createSlots();
  let state: WorkerState = { kind: 'idle' };
  let lookedAt = -Infinity;
  const reminder = createReminder(parts.alarm, () => {
    happens({ kind: 'woken' });
  });
  const finished = Promise.withResolvers<undefined>();

  function happens(input: WorkerInput): void {
    const before = state;
    state = nextState(state, input);
    if (state.kind === 'looking' && before.kind !== 'looking') void look();
  }

  /** Looks at what waits: claims what may go now and starts it, or finds out when to look again. */
  async function look(): Promise<void> {
    try {
      const circuit = parts.circuit.get();
      const free = slots.free(isProbed(circuit) ? 1 : channel.concurrency);
      happens({
        kind: 'looked',
        found: free > 0 ? await startNext(circuit, free) : await failOverWaiting(circuit),
      });
    } catch (error) {
      parts.notices.unexpected(destination, error);
      happens({ kind: 'failed', waitUntil: clock() + STORE_PAUSE });
    }
    if (state.kind === 'waitingUntil' && state.at < Infinity) reminder.set(state.at);
    settleStop();
    if (state.kind === 'looking') setImmediate(() => void look());
  }

  /** Moves what should not wait for what is in flight. */
  async function failOverWaiting(circuit: Circuit): Promise<Found> {
    const now = clock();
    if (now < lookedAt + LOOK_EVERY) return { waitUntil: lookedAt + LOOK_EVERY };
    const around = { ...attempts.circumstances, circuit, now };
    if (await failover.look([], false, around)) return 'more';
    lookedAt = now;
    return { waitUntil: failover.dueAt(around) };
  }

  async function startNext(circuit: Circuit, free: number): Promise<Found> {
    const now = clock();
    const from = Math.max(now, triedNextAt(circuit, now), lifecycle.sendsFrom(now));
    const at = pacer.next(from);
    const nothingToMove = circuit.openSince === null || fallback === null;
    if (at > now && nothingToMove && now < lookedAt + LOOK_EVERY && !place.isShared())
      return { waitUntil: Math.min(at, lookedAt + LOOK_EVERY) };
    lookedAt = now;
    const limit = parts.paced || circuit.openSince !== null ? LOOK_AHEAD : free;
    const { items: waiting, next } = await outbox.due({ destination, now, limit });
    const [lead] = waiting;
    if (!lead) {
      place.leave();
      if (next !== null) reminder.set(Math.min(next, now + LONGEST_RETRY_PAUSE));
      return 'nothing';
    }
    const around = { ...attempts.circumstances, circuit, now };
    if (await failover.look(waiting, at <= now, around)) return 'more';
    place.enter(lead.delivery.priority, from, now);
    // Asked again, twice: another destination may have taken a slot of the same chat meanwhile.
    const slotAt = (): Millis => {
      const nextSlot = Math.max(at, pacer.next(now));
      return nextSlot <= now && place.isOvertaken(now) ? now + YIELD : nextSlot;
    };
    const laterFor = (slot: Millis): Found => ({ waitUntil: Math.min(slot, failover.dueAt(around)) });
    if (slotAt() > now) return laterFor(slotAt());
    const failing = circuit.failures > 0;
    const batches = await nextBatches({ ...parts, poison }, waiting, { free, failing, now });
    if (slotAt() > now) return laterFor(slotAt());
    const paced = batches.map(() => pacer.take(now));
    place.leave();
    place.sending(now);
    const claimed = await outbox.claim(
      batches.flatMap(({ items }) => items).map(({ delivery }) => delivery.id),
    );
    batches.forEach(({ kind, items }, i) => {
      const [first, ...rest] = items.filter(({ delivery }) => claimed.has(delivery.id));
      const slot = paced[i];
      if (!first || !slot) return;
      slots.take();
      void send({ kind, items: [first, ...rest] }, now, slot);
    });
    return 'more';
  }

  /** Sends what is claimed; its slot is taken already. */
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
      happens({ kind: 'slotFreed' });
    };
    try {
      const ended = await attempt(attempts, batch, at, slot, onSent);
      outcome = ended.outcome;
      if (outcome.kind === 'delivered') lifecycle.delivered(batch, ended.at);
    } catch (error) {
      // Of the store: after a stop that could not wait for this send. At the next start it counts as ambiguous.
      parts.notices.unexpected(destination, error);
    } finally {
      leaveSlot();
      slots.settled();
      settleStop();
      // What was not delivered waits again.
      happens({ kind: outcome?.kind === 'delivered' ? 'slotFreed' : 'woken' });
    }
  }

  function settleStop(): void {
    if (state.kind === 'stopping' && !state.looking && slots.allSettled()) finished.resolve(undefined);
  }

  /** Slots are alike. */
  const reserved: Reserved = {
    send: (item) => {
      const now = clock();
      void send(alone(item), now, pacer.take(now));
    },
    giveBack: () => {
      slots.leave();
      slots.settled();
      settleStop();
      // Not within the end of the transaction that was undone.
      setImmediate(() => {
        happens({ kind: 'slotFreed' });
      });
    },
  };

  // What waited before is looked at when it is woken; until then nothing may overtake it.
  happens({ kind: 'queued' });
  lifecycle.wake();

  return {
    wake: () => {
      happens({ kind: 'woken' });
      lifecycle.wake();
    },
    reserve: ({ due, createdAt }) => {
      if (state.kind === 'stopping' || ordered || parts.paced || due > createdAt) return null;
      const now = clock();
      const isFree = slots.free(channel.concurrency) > 0 && !isProbed(parts.circuit.get());
      if (state.kind !== 'idle' || !isFree || pacer.next(now) > now) {
        // From now on: what comes after it must not leave before it.
        happens({ kind: 'queued' });
        return null;
      }
      slots.take();
      return reserved;
    },
    stop: () => {
      happens({ kind: 'stopped' });
      lifecycle.stop();
      place.quit();
      reminder.clear();
      settleStop();
      return finished.promise;
    },
  };
}

/** What a look came to: there may be more, nothing waits, or what waits can go on then. */
type Found = Extract<WorkerInput, { kind: 'looked' }>['found'];

/** How many messages are in flight, and how many of those are not settled in the store yet. */
interface Slots {
  /** How many more may be in flight, of `most`. */
  free(most: number): number;
  take(): void;
  /** The service has answered. */
  leave(): void;
  /** The end is in the store. */
  settled(): void;
  allSettled(): boolean;
}

function createSlots(): Slots {
  let inFlight = 0;
  let unsettled = 0;
  return {
    free: (most) => most - inFlight,
    take: () => {
      inFlight++;
      unsettled++;
    },
    leave: () => {
      inFlight--;
    },
    settled: () => {
      unsettled--;
    },
    allSettled: () => unsettled === 0,
  };
}
