import type { Channel, Outgoing } from '../channels/channel.ts';
import type { MessageRef } from '../domain/delivery.ts';
import type { Outcome } from '../domain/outcome.ts';
import { createReminder, MINUTE, SECOND, type Alarm, type Clock, type Millis } from '../domain/time.ts';
import type { Forgettable, Outbox } from '../store/contract/outbox.ts';
import type { Notices } from './attempt.ts';
import { waitsSince, type Batch } from './batch.ts';
import { outcomeOf } from './outcome-of.ts';
import { PATIENCE } from './pace.ts';
import type { Pacer } from './pacer.ts';

/** When a deletion that failed is tried again. */
const AGAIN = MINUTE;
/** Deletions that are late by so much get a share of the chat's slots even if messages wait for all of them. */
const BEHIND = MINUTE;
/** How soon a slot is asked for again that a waiting message needed. */
const LOOK_AGAIN = SECOND;
/** An edit that was told to wait is tried so often: nothing depends on it. */
const EDITS = 3;

type Remove = (ref: MessageRef) => Promise<Outcome>;

export interface MessageLifecycleParts {
  readonly destination: string;
  readonly channel: Pick<Channel, 'capabilities' | 'edit' | 'remove'>;
  readonly pacer: Pacer;
  readonly outbox: Outbox;
  /** The message that a batch answers to, as it should now look; null: none has to change. */
  readonly revise: (batch: Batch, at: Millis) => { ref: MessageRef; message: Outgoing } | null;
  readonly notices: Pick<Notices, 'unexpected'>;
  readonly clock: Clock;
  readonly alarm: Alarm;
}

/** What happens to messages after they were sent: edits, and deletions when their time has come. Paced like sends. */
export interface MessageLifecycle {
  /** A message was sent. */
  delivered(batch: Batch, now: Millis): void;
  /** Something may be to be deleted that was sent before: under a former config, or before a start. */
  wake(): void;
  /** The next message should wait until then: what is to be deleted needs slots of its own. */
  sendsFrom(now: Millis): Millis;
  stop(): void;
}

export function createMessageLifecycle(parts: MessageLifecycleParts): MessageLifecycle {
  const { destination, channel, pacer, outbox, clock, alarm } = parts;
  const { place } = pacer;
  const reminder = createReminder(alarm, wake);
  /** There may be something to delete, and it is being looked for or deleted. */
  let mayForget = false;
  let forgetting = false;
  let stopped = false;
  const unexpected = (error: unknown): void => {
    parts.notices.unexpected(destination, error);
  };

  /** When a slot may be taken that a message does not need: none that waits must wait longer than it may anyway. */
  async function slotAt(now: Millis): Promise<Millis> {
    const next = pacer.next(now);
    if (next > now) return next;
    const [lead] = (await outbox.due({ destination, now, limit: 1 })).items;
    const since = Math.min(
      lead ? waitsSince(lead.delivery) : Infinity,
      place.othersWaitSince(now) ?? Infinity,
    );
    if (since === Infinity) return now;
    const patient = Math.max(since, place.sentAt()) + PATIENCE;
    return pacer.slots(now, patient, 2) === 2 ? now : now + LOOK_AGAIN;
  }

  async function inSlot(work: () => Promise<Outcome>): Promise<Outcome | null> {
    for (;;) {
      const wanted = await slotAt(clock());
      const at = Math.max(wanted, pacer.next(clock()));
      if (at <= clock()) break;
      await new Promise<void>((resolve) => {
        alarm(at, resolve);
      });
      if (stopped) return null;
    }
    const done = pacer.take(clock());
    const { outcome } = await outcomeOf(work, unexpected);
    const now = clock();
    done(now);
    if (outcome.kind === 'limited') pacer.limited(now + outcome.retryAfter, now);
    return outcome;
  }

  function wake(): void {
    if (!channel.remove || stopped) return;
    mayForget = true;
    if (!forgetting) void forgetDue(channel.remove);
  }

  /** Deletes what is to be deleted by now, one message after the other. */
  async function forgetDue(remove: Remove): Promise<void> {
    forgetting = true;
    try {
      while (mayForget && !stopped) {
        mayForget = false;
        reminder.clear();
        const first = await outbox.nextToForget(destination);
        if (first && first.at > clock()) reminder.set(first.at);
        else if (first) mayForget = (await forget(first, remove)) || mayForget;
      }
    } catch (error) {
      unexpected(error);
      reminder.set(clock() + AGAIN);
    } finally {
      forgetting = false;
    }
  }

  /** Deletes a message, or finds out when to try again. False: a stop came before. */
  async function forget({ message, at, sentAt }: Forgettable, remove: Remove): Promise<boolean> {
    place.deletes(at);
    try {
      const outcome = await inSlot(() => remove(message));
      if (outcome === null) return false;
      const passing = outcome.kind !== 'delivered' && outcome.kind !== 'refused';
      const again = clock() + AGAIN;
      // What is gone already, or cannot be deleted any more, is not tried again.
      await outbox.forgetLater(
        destination,
        message,
        passing && again < sentAt + (channel.capabilities.delete ?? 0) ? again : null,
      );
      return true;
    } finally {
      place.deletes(null);
    }
  }

  /** Shows in a sent message what became of it, as far as the service lets it; nothing depends on that. */
  function edit(ref: MessageRef, message: Outgoing): void {
    const { edit } = channel;
    if (!edit || stopped) return;
    const attempt = async (left: number): Promise<void> => {
      const outcome = await inSlot(() => edit(ref, message));
      if (outcome?.kind === 'limited' && left > 1) await attempt(left - 1);
    };
    attempt(EDITS).catch(unexpected);
  }

  return {
    delivered: (batch, now) => {
      try {
        const revised = parts.revise(batch, now);
        if (revised) edit(revised.ref, revised.message);
      } catch (error) {
        unexpected(error);
      }
      if (batch.items.some(({ delivery }) => delivery.forgetAfter !== null)) wake();
    },
    wake,
    sendsFrom: (now) => (now - (place.deletesSince() ?? now) >= BEHIND ? place.sentAt() + PATIENCE : now),
    stop: () => {
      stopped = true;
      reminder.clear();
      place.deletes(null);
    },
  };
}
