import { createReminder } from '../domain/alarm.ts';
import { LONGEST_RETRY_PAUSE, type Delivery } from '../domain/delivery.ts';
import type { NextId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { SECOND, type Millis } from '../domain/time.ts';
import { StoreUnavailable } from '../store/contract.ts';
import type { Waiting } from '../store/outbox.ts';
import { attempt, type AttemptParts } from './attempt.ts';
import { alone, type Batch } from './batch.ts';
import { triedNextAt, type Circuit } from './circuit.ts';
import { createFollowUp, type FollowUpParts } from './follow-up.ts';
import { nextBatches } from './next-batches.ts';
import { createPassOn, LOOK_AHEAD } from './pass-on.ts';
import { STORE_PAUSE } from './settle-surely.ts';
import { createSplits } from './splits.ts';

/** What waits for a slot is looked through at most so often. */
const LOOK_EVERY = SECOND;
/** How soon a slot is asked for again that another destination of the chat needs more. */
const YIELD = SECOND / 20;

export interface LineParts
  extends Omit<AttemptParts, 'splits' | 'circumstances'>, Pick<FollowUpParts, 'revise'> {
  readonly fallback: string | null;
  /** Whether there is a destination of this name. */
  readonly exists: (destination: string) => boolean;
  /** Whether a limit may make deliveries wait. */
  readonly paced: boolean;
  /** How many of the first deliveries fit into one message. */
  readonly fit: (items: readonly Waiting[]) => number;
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
export interface Line {
  /** Something may be waiting. */
  wake(): void;
  /** A slot for a new delivery, if it can leave as soon as it is stored; null: it has to wait for its turn. */
  reserve(delivery: Delivery): Reserved | null;
  /** Takes nothing more; resolves when what is under way is settled. */
  stop(): Promise<void>;
}

export function createLine(parts: LineParts): Line {
  const { destination, channel, fallback, pacer, outbox, clock, nextId, random } = parts;
  const { place } = pacer;
  const followUp = createFollowUp(parts);
  const ordered = channel.concurrency === 1;
  const splits = createSplits();
  const passOn = createPassOn(parts);
  const attempts: AttemptParts = {
    ...parts,
    splits,
    circumstances: { ordered, fallback, exists: parts.exists, nextId, random },
  };
  let lookedAt = -Infinity;
  /** Slots that are taken, and sends whose end is not in the store yet. */
  let underWay = 0;
  let unsettled = 0;
  let busy = false;
  /** Whether anything may be waiting; the outbox need not be asked otherwise. */
  let mayWait = true;
  /** Asked for while busy. */
  let again = false;
  let stopped = false;
  const reminder = createReminder(parts.alarm, look);
  const finished = Promise.withResolvers<undefined>();

  function look(): void {
    mayWait = true;
    void step();
  }

  function takeSlot(): void {
    underWay++;
    unsettled++;
  }

  /** One look at what waits: claims what may go now and starts it, or sets the alarm for when to look again. */
  async function step(): Promise<void> {
    if (busy) again = true;
    if (busy || stopped || !mayWait) return;
    again = false;
    const circuit = parts.circuit.get();
    const free = (circuit.failures > 0 ? 1 : channel.concurrency) - underWay;
    busy = true;
    try {
      if (free > 0 ? await startNext(circuit, free) : await passWaiting(circuit)) again = true;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      again = false;
      reminder.set(clock() + STORE_PAUSE);
    } finally {
      busy = false;
      settleStop();
    }
    if (again) setImmediate(() => void step());
  }

  /** Moves what should not wait for what is under way. True if there may be more of it. */
  async function passWaiting(circuit: Circuit): Promise<boolean> {
    const now = clock();
    if (now < lookedAt + LOOK_EVERY) {
      if (!reminder.isSet()) reminder.set(lookedAt + LOOK_EVERY);
      return false;
    }
    const around = { ...attempts.circumstances, circuit, now };
    if (await passOn.look([], false, around)) return true;
    lookedAt = now;
    const next = passOn.dueAt(around);
    if (next < Infinity) reminder.set(next);
    return false;
  }

  /** True if there may be more to start at once. */
  async function startNext(circuit: Circuit, free: number): Promise<boolean> {
    const now = clock();
    const from = Math.max(now, triedNextAt(circuit, now), followUp.sendsFrom(now));
    const at = pacer.next(from);
    const nothingToMove = circuit.openSince === null || fallback === null;
    if (at > now && nothingToMove && now < lookedAt + LOOK_EVERY && !place.isShared()) {
      reminder.set(Math.min(at, lookedAt + LOOK_EVERY));
      return false;
    }
    lookedAt = now;
    const limit = parts.paced || circuit.openSince !== null ? LOOK_AHEAD : free;
    const waiting = outbox.waiting({ destination, now, limit });
    const [lead] = waiting;
    if (!lead) {
      place.leave();
      mayWait = false;
      const due = outbox.nextDue(destination);
      if (due !== null) reminder.set(Math.min(due, now + LONGEST_RETRY_PAUSE));
      return false;
    }
    const around = { ...attempts.circumstances, circuit, now };
    if (await passOn.look(waiting, at <= now, around)) return true;
    place.enter(lead.delivery.priority, from, now);
    // Asked again: another destination may have taken a slot of the same chat meanwhile.
    const nextSlot = Math.max(at, pacer.next(now));
    const slotAt = nextSlot <= now && place.isOvertaken(now) ? now + YIELD : nextSlot;
    if (slotAt > now) {
      reminder.set(Math.min(slotAt, passOn.dueAt(around)));
      return false;
    }
    const batches = nextBatches({ ...parts, splits }, waiting, { free, failing: circuit.failures > 0, now });
    const slots = batches.map(() => pacer.take(now));
    place.leave();
    place.sending(now);
    const claimed = await outbox.claim(
      batches.flatMap(({ items }) => items).map(({ delivery }) => delivery.id),
    );
    batches.forEach(({ kind, items }, i) => {
      const [first, ...rest] = items.filter(({ delivery }) => claimed.has(delivery.id));
      const slot = slots[i];
      if (!first || !slot) return;
      takeSlot();
      void send({ kind, items: [first, ...rest] }, now, slot);
    });
    return true;
  }

  /** Sends what is claimed; its slot is counted already. */
  async function send(batch: Batch, at: Millis, slot: (doneAt: Millis) => void): Promise<void> {
    let slotTaken = true;
    let outcome: Outcome | null = null;
    const leaveSlot = (): void => {
      if (slotTaken) underWay--;
      slotTaken = false;
    };
    const onSent = ({ kind }: Outcome): void => {
      if (kind !== 'delivered' || ordered) return;
      // The claim of the next one shares the commit.
      leaveSlot();
      void step();
    };
    try {
      const ended = await attempt(attempts, batch, at, slot, onSent);
      outcome = ended.outcome;
      if (outcome.kind === 'delivered') followUp.delivered(batch, ended.at);
    } catch (error) {
      // After a stop that could not wait for this send: at the next start it counts as unclear.
      if (!(error instanceof StoreUnavailable)) throw error;
    } finally {
      leaveSlot();
      unsettled--;
      settleStop();
      // What was not delivered waits again.
      if (outcome?.kind === 'delivered') void step();
      else look();
    }
  }

  function settleStop(): void {
    if (stopped && unsettled === 0 && !busy) finished.resolve(undefined);
  }

  /** Slots are alike. */
  const reserved: Reserved = {
    send: (item) => {
      const now = clock();
      void send(alone(item), now, pacer.take(now));
    },
    giveBack: () => {
      underWay--;
      unsettled--;
      settleStop();
      // Not within the end of the transaction that was undone.
      setImmediate(() => void step());
    },
  };

  followUp.wake();

  return {
    wake: () => {
      look();
      followUp.wake();
    },
    reserve: ({ due, createdAt }) => {
      if (stopped || ordered || parts.paced || due > createdAt) return null;
      const now = clock();
      const isFree = underWay < channel.concurrency && parts.circuit.get().failures === 0;
      if (mayWait || !isFree || pacer.next(now) > now) {
        // From now on: what comes after it must not leave before it.
        mayWait = true;
        return null;
      }
      takeSlot();
      return reserved;
    },
    stop: () => {
      stopped = true;
      followUp.stop();
      place.quit();
      reminder.clear();
      settleStop();
      return finished.promise;
    },
  };
}
