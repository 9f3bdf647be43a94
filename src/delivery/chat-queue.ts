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
  /** Returns the deliveries of other destinations that could be sent now. */
  othersWaiting(now: Millis): readonly WaitingTurn[];
  /** Records that a message of this priority is being sent into the chat. */
  recordSend(priority: Priority, now: Millis): void;
  /** Returns when the last message was sent that shares the allowance of this priority, by any destination. */
  lastSentAt(priority: Priority): Millis;
  /** Records an edit or a deletion in a slot that an ordinary message could have had. */
  recordOrdinary(now: Millis): void;
  /** Returns when the last such slot was taken, by whatever it was. */
  lastOrdinaryAt(): Millis;
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

/** A delivery that waits for its turn. */
export interface WaitingTurn {
  readonly priority: Priority;
  readonly since: Millis;
}

interface Member {
  waiting: (WaitingTurn & { readonly from: Millis }) | null;
  deletionDueSince: Millis | null;
}

/** Returns whether the first goes before the second. */
function precedes(one: WaitingTurn, other: WaitingTurn): boolean {
  const [a, b] = [PRIORITIES.indexOf(one.priority), PRIORITIES.indexOf(other.priority)];
  return a < b || (a === b && one.since < other.since);
}

function allowanceOf(priority: Priority): 'urgent' | 'ordinary' {
  return priority === 'high' ? 'urgent' : 'ordinary';
}

/** Creates a queue that decides which destination is next in a chat; the pace decides when. */
export function createChatQueue(): ChatQueue {
  const members = new Map<string, Member>();
  const lastSentAt = { urgent: -Infinity, ordinary: -Infinity };
  let lastOrdinaryAt = -Infinity;

  return {
    join: (destination) => {
      const mine: Member = { waiting: null, deletionDueSince: null };
      members.set(destination, mine);

      const othersWaiting = (now: Millis): WaitingTurn[] =>
        [...members.values()]
          .filter((member) => member !== mine)
          .flatMap(({ waiting }) => (waiting && waiting.from <= now ? [waiting] : []));

      return {
        isShared: () => members.size > 1,
        enqueue: (priority, from, now) => {
          const since = mine.waiting?.priority === priority ? mine.waiting.since : now;
          mine.waiting = { priority, since, from };
        },
        dequeue: () => {
          mine.waiting = null;
        },
        mustYield: (now) => {
          const { waiting } = mine;
          return othersWaiting(now).some((other) => waiting === null || precedes(other, waiting));
        },
        othersWaiting,
        recordSend: (priority, now) => {
          lastSentAt[allowanceOf(priority)] = now;
        },
        lastSentAt: (priority) => lastSentAt[allowanceOf(priority)],
        recordOrdinary: (now) => {
          lastOrdinaryAt = now;
        },
        lastOrdinaryAt: () => Math.max(lastOrdinaryAt, lastSentAt.ordinary),
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
