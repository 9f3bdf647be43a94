import type { Alarm } from '../domain/alarm.ts';
import type { Outgoing, Channel } from '../channels/channel.ts';
import { LONGEST_RETRY_PAUSE, type Delivery, type MessageRef } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import type { NextId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { SECOND, type Clock, type Millis } from '../domain/time.ts';
import { StoreUnavailable } from '../store/contract.ts';
import type { DeliveryChange, Outbox, Waiting } from '../store/outbox.ts';
import type { Batch } from './batch.ts';
import { circuitAfter, triedNextAt, type Circuit } from './circuit.ts';
import { consequences, type Circumstances } from './consequence.ts';
import { createFollowUp } from './follow-up.ts';
import { nextBatches } from './next-batches.ts';
import type { Pacer } from './pacer.ts';
import { passesOnAt, passOn, withOldest } from './pass-on.ts';
import { settleSurely, STORE_PAUSE } from './settle-surely.ts';
import { createSplits } from './splits.ts';

/** How many waiting deliveries are looked at together where they cannot leave one by one. */
const LOOK_AHEAD = 60;
/** What waits for a slot is looked through at most so often. */
const LOOK_EVERY = SECOND;

/** What the rest of the program is told. */
export interface LineNotices {
  /** An attempt ended; `change` says how the delivery stands now. */
  attempted(delivery: Delivery, event: Event, outcome: Outcome, change: DeliveryChange): void;
  /** A delivery went on to another destination, or died, without an attempt. */
  moved(from: Delivery, to: Delivery): void;
  /** The destination's circuit changed. */
  circuit(destination: string, now: Circuit, before: Circuit): void;
}

export interface LineParts {
  readonly destination: string;
  readonly channel: Channel;
  readonly fallback: string | null;
  /** Whether a limit may make deliveries wait. */
  readonly paced: boolean;
  readonly pacer: Pacer;
  readonly outbox: Outbox;
  /** Makes the message of what goes out together. */
  readonly compose: (batch: Batch, at: Millis) => Outgoing;
  /** The message that a batch answers to, as it should now look; null: none has to change. */
  readonly revise: (batch: Batch, at: Millis) => { ref: MessageRef; message: Outgoing } | null;
  /** How many of the first deliveries fit into one message. */
  readonly fit: (items: readonly Waiting[]) => number;
  readonly circuit: { get(): Circuit; set(circuit: Circuit): void };
  readonly notices: LineNotices;
  readonly clock: Clock;
  readonly alarm: Alarm;
  readonly random: () => number;
  readonly nextId: NextId;
}

/** The way of one destination's deliveries: wait for a slot, claim, send, settle; then the next. */
export interface Line {
  /** Something may be waiting. */
  wake(): void;
  /** Takes nothing more; resolves when what is under way is settled. */
  stop(): Promise<void>;
}

export function createLine(parts: LineParts): Line {
  const { destination, channel, fallback, pacer, outbox, clock, notices } = parts;
  const followUp = createFollowUp(parts);
  const ordered = channel.concurrency === 1;
  const splits = createSplits();
  let lookedAt = -Infinity;
  /** Slots that are taken, and sends whose end is not in the store yet. */
  let underWay = 0;
  let unsettled = 0;
  let busy = false;
  /** Asked for while busy. */
  let again = false;
  let stopped = false;
  let cancelAlarm: (() => void) | null = null;
  let finished: (() => void) | null = null;

  function wakeAt(at: Millis): void {
    cancelAlarm?.();
    cancelAlarm = parts.alarm(at, () => {
      cancelAlarm = null;
      void step();
    });
  }

  function circumstances(circuit: Circuit, now: Millis): Circumstances {
    return { now, circuit, ordered, fallback, nextId: parts.nextId, random: parts.random };
  }

  /** One look at what waits: claims what may go now and starts it, or sets the alarm for when to look again. */
  async function step(): Promise<void> {
    if (busy) again = true;
    if (busy || stopped) return;
    again = false;
    const circuit = parts.circuit.get();
    if (underWay >= (circuit.failures > 0 ? 1 : channel.concurrency)) return;
    busy = true;
    try {
      if (await startNext(circuit)) again = true;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      again = false;
      wakeAt(clock() + STORE_PAUSE);
    } finally {
      busy = false;
      settleStop();
    }
    if (again) setImmediate(() => void step());
  }

  /** True if there may be more to start at once. */
  async function startNext(circuit: Circuit): Promise<boolean> {
    const now = clock();
    const at = pacer.next(Math.max(now, triedNextAt(circuit, now), followUp.sendsFrom(now)));
    const nothingToMove = circuit.openSince === null || fallback === null;
    if (at > now && nothingToMove && now < lookedAt + LOOK_EVERY) {
      wakeAt(Math.min(at, lookedAt + LOOK_EVERY));
      return false;
    }
    lookedAt = now;
    const free = circuit.failures > 0 ? 1 : channel.concurrency - underWay;
    const limit = parts.paced || circuit.openSince !== null ? LOOK_AHEAD : free;
    const waiting = outbox.waiting({ destination, now, limit });
    if (waiting.length === 0) {
      const due = outbox.nextDue(destination);
      if (due !== null) wakeAt(Math.min(due, now + LONGEST_RETRY_PAUSE));
      return false;
    }
    const watched =
      waiting.length < LOOK_AHEAD ? waiting : withOldest(outbox, waiting, { destination, now, limit });
    if (await letGo(watched, circuit, at <= now, now)) return true;
    // Asked again: another destination may have taken a slot of the same chat meanwhile.
    const slotAt = Math.max(at, pacer.next(now));
    if (slotAt > now) {
      wakeAt(Math.min(slotAt, ...watched.map(({ delivery }) => passesOnAt(delivery, fallback))));
      return false;
    }
    const batches = nextBatches({ ...parts, splits }, waiting, { free, failing: circuit.failures > 0, now });
    const slots = batches.map(() => pacer.take(now));
    followUp.sending(now);
    const claimed = await outbox.claim(
      batches.flatMap(({ items }) => items).map(({ delivery }) => delivery.id),
    );
    batches.forEach(({ kind, items }, i) => {
      const [first, ...rest] = items.filter(({ delivery }) => claimed.has(delivery.id));
      if (first) void send({ kind, items: [first, ...rest] }, now, slots[i]);
    });
    return true;
  }

  /** Moves on, or gives up, what should not wait here any longer. True if something went. */
  async function letGo(
    waiting: readonly Waiting[],
    circuit: Circuit,
    mayProbe: boolean,
    now: Millis,
  ): Promise<boolean> {
    const { changes, moves } = passOn(waiting, mayProbe, circumstances(circuit, now));
    if (changes.length === 0) return false;
    await outbox.settle(
      changes,
      moves.map(([, to]) => to),
    );
    for (const [from, to] of moves) notices.moved(from, to);
    return true;
  }

  async function send(batch: Batch, at: Millis, slot: ((doneAt: Millis) => void) | undefined): Promise<void> {
    underWay++;
    unsettled++;
    let slotTaken = true;
    const leaveSlot = (): void => {
      if (slotTaken) underWay--;
      slotTaken = false;
    };
    try {
      const outcome = await channel.send(parts.compose(batch, at));
      const now = clock();
      slot?.(now);
      if (outcome.kind === 'limited') pacer.limited(now + outcome.retryAfter, now);
      const before = parts.circuit.get();
      const circuit = circuitAfter(before, outcome, now, ordered, parts.random);
      if (circuit !== before) {
        parts.circuit.set(circuit);
        notices.circuit(destination, circuit, before);
      }
      const deliveries = batch.items.map(({ delivery }) => delivery);
      const results = consequences(deliveries, outcome, circumstances(circuit, now));
      if (outcome.kind === 'refused' && batch.items.length > 1) splits.refused(batch.items);
      else splits.ended(batch.items);
      const settled = settleSurely(
        parts,
        results.map((r) => r.change),
        results.flatMap((r) => r.successor ?? []),
      );
      if (outcome.kind === 'delivered' && !ordered) {
        // The claim of the next one shares the commit.
        leaveSlot();
        void step();
      }
      await settled;
      if (outcome.kind === 'delivered') followUpOn(batch, now);
      results.forEach(({ change, successor }, i) => {
        const item = batch.items[i];
        if (!item) return;
        notices.attempted(item.delivery, item.event, outcome, change);
        if (successor) notices.moved(item.delivery, successor);
      });
    } catch (error) {
      // After a stop that could not wait for this send: at the next start it counts as unclear.
      if (!(error instanceof StoreUnavailable)) throw error;
    } finally {
      leaveSlot();
      unsettled--;
      settleStop();
      void step();
    }
  }

  function followUpOn(batch: Batch, now: Millis): void {
    const revised = parts.revise(batch, now);
    if (revised) followUp.edit(revised.ref, revised.message);
    if (batch.items.some(({ delivery }) => delivery.forgetAfter !== null)) followUp.wake();
  }

  function settleStop(): void {
    if (stopped && unsettled === 0 && !busy) finished?.();
  }

  followUp.wake();

  return {
    wake: () => void step(),
    stop: () => {
      stopped = true;
      followUp.stop();
      cancelAlarm?.();
      return new Promise((resolve) => {
        finished = resolve;
        settleStop();
      });
    },
  };
}
