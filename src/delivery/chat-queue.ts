import { PRIORITIES, type Priority } from '../domain/delivery.ts';
import type { Millis } from '../domain/time.ts';

/** A destination's place among all that write into one chat, such as the topics of a group: they share its slots. */
export interface Place {
  /** Whether there are others. */
  isShared(): boolean;
  /** Something of this priority waits, and can leave from then on as far as the destination itself goes. */
  enter(priority: Priority, from: Millis, now: Millis): void;
  /** Nothing waits here any more, or it is being sent. */
  leave(): void;
  /** Whether something that waits elsewhere comes first: in a higher lane, or in the same one for longer. */
  isOvertaken(now: Millis): boolean;
  /** Since when something waits elsewhere that could leave now; null: nothing does. */
  othersWaitSince(now: Millis): Millis | null;
  /** A message goes into the chat. */
  sending(now: Millis): void;
  /** When the last one did, whoever sent it. */
  sentAt(): Millis;
  /** A message is to be deleted since then; null: none is. */
  deletes(since: Millis | null): void;
  /** Since when a message is to be deleted, whoever sent it; null: none is. */
  deletesSince(): Millis | null;
  /** The destination is gone. */
  quit(): void;
}

/** Those who write into one chat. */
export interface ChatQueue {
  join(destination: string): Place;
}

interface Waiting {
  readonly rank: number;
  readonly since: Millis;
  readonly from: Millis;
}

interface Member {
  waiting: Waiting | null;
  deletesSince: Millis | null;
}

/** Decides whose turn it is in a chat; when there is a slot at all is its pace's business. */
export function createChatQueue(): ChatQueue {
  const members = new Map<string, Member>();
  let sentAt = -Infinity;

  return {
    join: (destination) => {
      const mine: Member = { waiting: null, deletesSince: null };
      members.set(destination, mine);

      const readyElsewhere = (now: Millis): Waiting[] =>
        [...members.values()]
          .filter((member) => member !== mine)
          .flatMap(({ waiting }) => (waiting && waiting.from <= now ? [waiting] : []));

      return {
        isShared: () => members.size > 1,
        enter: (priority, from, now) => {
          const rank = PRIORITIES.indexOf(priority);
          const since = mine.waiting?.rank === rank ? mine.waiting.since : now;
          mine.waiting = { rank, since, from };
        },
        leave: () => {
          mine.waiting = null;
        },
        isOvertaken: (now) => {
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
        sending: (now) => {
          sentAt = now;
        },
        sentAt: () => sentAt,
        deletes: (since) => {
          mine.deletesSince = since;
        },
        deletesSince: () =>
          [...members.values()].reduce<Millis | null>(
            (earliest, { deletesSince }) =>
              deletesSince === null ? earliest : Math.min(earliest ?? Infinity, deletesSince),
            null,
          ),
        quit: () => {
          if (members.get(destination) === mine) members.delete(destination);
        },
      };
    },
  };
}
