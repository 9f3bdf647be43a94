import type { Channel, Outgoing } from '../channels/channel.ts';
import type { MessageRef, Priority } from '../domain/delivery.ts';
import type { Outcome } from '../domain/outcome.ts';
import {
  createReminder,
  DAY,
  MINUTE,
  SECOND,
  type Alarm,
  type Clock,
  type Duration,
  type Millis,
} from '../domain/time.ts';
import type { Forgettable, Outbox } from '../store/contract/outbox.ts';
import { outcomeOf, type Notices } from './attempt.ts';
import { waitsSince, type Batch } from './batch.ts';
import { PATIENCE, patienceOf } from './pace.ts';
import type { Pacer } from './pacer.ts';

/** Delay before a failed deletion is tried again. */
const RETRY_DELAY = MINUTE;
/** Time for which a deletion is tried where a message can be deleted for ever. */
const MAX_RETRY_TIME = 2 * DAY;
/**
 * Delay after which deletions get a share of the chat's slots even if messages wait for all of them; of the codes', if
 * these have taken all for so long.
 */
const OVERDUE = MINUTE;
/** Delay before asking again for a slot that a waiting message needed. */
const SLOT_RETRY_DELAY = SECOND;
/** Attempts at an edit that is rate-limited: nothing depends on it. */
const MAX_EDIT_ATTEMPTS = 3;

type Remove = (ref: MessageRef) => Promise<Outcome>;

export interface MessageLifecycleParts {
  readonly destination: string;
  readonly channel: Pick<Channel, 'capabilities' | 'edit' | 'remove'>;
  readonly pacer: Pacer;
  readonly outbox: Outbox;
  /** Returns the message that a batch replies to, recomposed; null if none has to change. */
  readonly revise: (batch: Batch, at: Millis) => { ref: MessageRef; message: Outgoing } | null;
  readonly notices: Pick<Notices, 'unexpected'>;
  readonly clock: Clock;
  readonly alarm: Alarm;
}

/** The lifecycle of messages after they were sent: edits, and deletions when they are due. Paced like sends. */
export interface MessageLifecycle {
  /** Handles a delivered message. */
  delivered(batch: Batch, now: Millis): void;
  /** Looks for due deletions: messages may have been sent under a previous config, or before a restart. */
  wake(): void;
  /** Returns the time until which the next message of this priority should wait, so that due deletions get slots. */
  sendsFrom(now: Millis, priority: Priority): Millis;
  stop(): void;
}

/** Creates the message lifecycle of a destination. */
export function createMessageLifecycle(parts: MessageLifecycleParts): MessageLifecycle {
  const { destination, channel, pacer, outbox, clock, alarm } = parts;
  const { member } = pacer;
  const reminder = createReminder(alarm, wake);
  /** True while deletions may be due, and while they are being processed. */
  let mayBeDue = false;
  let deleting = false;
  let stopped = false;
  const unexpected = (error: unknown): void => {
    parts.notices.unexpected(destination, error);
  };

  /** Returns whether deletions are overdue, so that messages of this priority leave them slots. */
  function isOverdue(now: Millis, priority: Priority): boolean {
    const dueSince = member.deletionDueSince() ?? Infinity;
    return now - (priority === 'high' ? Math.max(dueSince, member.lastOrdinaryAt()) : dueSince) >= OVERDUE;
  }

  /** Returns for how long a message may wait: beside deletions that are overdue for longer. */
  function patienceBeside(now: Millis, priority: Priority): Duration {
    if (!isOverdue(now, priority)) return patienceOf(priority);
    return priority === 'high' ? PATIENCE : 2 * PATIENCE;
  }

  /** Returns when a slot may be taken that no message needs: no waiting message may exceed its longest wait. */
  async function slotAt(now: Millis, priority: Priority): Promise<Millis> {
    const next = pacer.next(now, priority);
    if (next > now) return next;
    const [lead] = (await outbox.due({ destination, now, limit: 1 })).items;
    const own = lead ? [{ priority: lead.delivery.priority, since: waitsSince(lead.delivery) }] : [];
    const isFree = [...own, ...member.othersWaiting(now)].every((turn) => {
      const since = Math.max(turn.since, member.lastSentAt(turn.priority));
      const until = since + patienceBeside(now, turn.priority);
      return pacer.slots(now, until, [priority, turn.priority]) === 2;
    });
    return isFree ? now : now + SLOT_RETRY_DELAY;
  }

  /** Returns the allowance that deletions share. */
  function deletionPriority(now: Millis): Priority {
    return isOverdue(now, 'high') ? 'high' : 'low';
  }

  /** Does work in a slot that no message needs; null: it was stopped before. */
  async function inSlot(
    priorityAt: (now: Millis) => Priority,
    work: () => Promise<Outcome>,
  ): Promise<Outcome | null> {
    for (;;) {
      const wanted = await slotAt(clock(), priorityAt(clock()));
      const at = Math.max(wanted, pacer.next(clock(), priorityAt(clock())));
      if (at <= clock()) break;
      await new Promise<void>((resolve) => {
        alarm(at, resolve);
      });
      if (stopped) return null;
    }
    if (pacer.next(clock(), 'low') <= clock()) member.recordOrdinary(clock());
    const done = pacer.take(clock());
    const { outcome } = await outcomeOf(work, unexpected);
    const now = clock();
    done(now);
    if (outcome.kind === 'limited') pacer.limited(now + outcome.retryAfter, now);
    return outcome;
  }

  function wake(): void {
    if (!channel.remove || stopped) return;
    mayBeDue = true;
    if (!deleting) void deleteDue(channel.remove);
  }

  /** Deletes the messages that are due, one after the other. */
  async function deleteDue(remove: Remove): Promise<void> {
    deleting = true;
    try {
      while (mayBeDue && !stopped) {
        mayBeDue = false;
        reminder.clear();
        const first = await outbox.nextToForget(destination);
        if (first && first.at > clock()) reminder.set(first.at);
        else if (first) mayBeDue = (await deleteMessage(first, remove)) || mayBeDue;
      }
    } catch (error) {
      unexpected(error);
      reminder.set(clock() + RETRY_DELAY);
    } finally {
      deleting = false;
    }
  }

  /** Deletes a message, or schedules another attempt. Returns false if it was stopped before. */
  async function deleteMessage({ message, at, sentAt }: Forgettable, remove: Remove): Promise<boolean> {
    member.setDeletionDue(at);
    try {
      const outcome = await inSlot(deletionPriority, () => remove(message));
      if (outcome === null) return false;
      const passing = outcome.kind !== 'delivered' && outcome.kind !== 'refused';
      const again = clock() + RETRY_DELAY;
      // A message that is gone, or too old to be deleted, is not tried again.
      await outbox.forgetLater(
        destination,
        message,
        passing && again < Math.min(sentAt + (channel.capabilities.delete ?? 0), at + MAX_RETRY_TIME)
          ? again
          : null,
      );
      return true;
    } finally {
      member.setDeletionDue(null);
    }
  }

  /** Edits a sent message, if the service allows it; nothing depends on it. */
  function edit(ref: MessageRef, message: Outgoing): void {
    const { edit } = channel;
    if (!edit || stopped) return;
    const attempt = async (left: number): Promise<void> => {
      const outcome = await inSlot(
        () => 'low',
        () => edit(ref, message),
      );
      if (outcome?.kind === 'limited' && left > 1) await attempt(left - 1);
    };
    attempt(MAX_EDIT_ATTEMPTS).catch(unexpected);
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
    sendsFrom: (now, priority) =>
      isOverdue(now, priority) ? member.lastSentAt(priority) + patienceBeside(now, priority) : now,
    stop: () => {
      stopped = true;
      reminder.clear();
      member.setDeletionDue(null);
    },
  };
}
