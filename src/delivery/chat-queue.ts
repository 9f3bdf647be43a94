import { PRIORITIES, type Priority } from '../domain/delivery.ts';
import type { Millis } from '../domain/time.ts';

/** A destination among all that write into one chat, such as the topics of a group: they share its slots. */
export interface ChatMember {
  /** Returns whether other destinations use the chat. */
  isShared(): boolean;
  /** Queues a delivery of this priority, which the destination itself could send from `from` on. */
  enqueue(priority: Priority, from: Millis, now: Millis): void;
  /** Takes it from the queue: it is being sent, or nothing waits any more. */
  dequeue(): void;
  /**
   * Returns whether a delivery of another destination comes first: of a higher priority, or of the same one and
   * waiting for longer.
   */
  mustYield(now: Millis): boolean;
  /**
   * Returns the time since which a delivery of another destination waits that could be sent now; null if there is
   * none.
   */
  othersWaitSince(now: Millis): Millis | null;
  /** Records that a message is being sent into the chat. */
  recordSend(now: Millis): void;
  /** Returns when the last message was sent, by any destination. */
  lastSentAt(): Millis;
  /** Records since when a deletion is due; null: none is. */
  setDeletionDue(since: Millis | null): void;
  /** Returns since when a deletion is due, in any destination; null: none is. */
  deletionDueSince(): Millis | null;
  /** Removes the destination. */
  leave(): void;
}

/** The destinations that write into one chat. */
export interface ChatQueue {
  join(destination: string): ChatMember;
}

interface Waiting {
  readonly rank: number;
  readonly since: Millis;
  readonly from: Millis;
}

interface Member {
  waiting: Waiting | null;
  deletionDueSince: Millis | null;
}

/** Creates a queue that decides which destination is next in a chat; the pace decides when. */
export function createChatQueue(): ChatQueue {
  const members = new Map<string, Member>();
  let lastSentAt = -Infinity;

  return {
    join: (destination) => {
      const mine: Member = { waiting: null, deletionDueSince: null };
      members.set(destination, mine);

      const readyElsewhere = (now: Millis): Waiting[] =>
        [...members.values()]
          .filter((member) => member !== mine)
          .flatMap(({ waiting }) => (waiting && waiting.from <= now ? [waiting] : []));

      return {
        isShared: () => members.size > 1,
        enqueue: (priority, from, now) => {
          const rank = PRIORITIES.indexOf(priority);
          const since = mine.waiting?.rank === rank ? mine.waiting.since : now;
          mine.waiting = { rank, since, from };
        },
        dequeue: () => {
          mine.waiting = null;
        },
        mustYield: (now) => {
          const { rank, since } = mine.waiting ?? { rank: Infinity, since: Infinity };
          return readyElsewhere(now).some(
            (other) => other.rank < rank || (other.rank === rank && other.since < since),
          );
        },
        othersWaitSince: (now) =>
          readyElsewhere(now).reduce<Millis | null>(
            (earliest, { since }) => Math.min(earliest ?? Infinity, since),
            null,
          ),
        recordSend: (now) => {
          lastSentAt = now;
        },
        lastSentAt: () => lastSentAt,
        setDeletionDue: (since) => {
          mine.deletionDueSince = since;
        },
        deletionDueSince: () =>
          [...members.values()].reduce<Millis | null>(
            (earliest, { deletionDueSince }) =>
              deletionDueSince === null ? earliest : Math.min(earliest ?? Infinity, deletionDueSince),
            null,
          ),
        leave: () => {
          if (members.get(destination) === mine) members.delete(destination);
        },
      };
    },
  };
}
