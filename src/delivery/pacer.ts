import type { Limit } from '../channels/channel.ts';
import type { Priority } from '../domain/delivery.ts';
import type { Millis } from '../domain/time.ts';
import type { PaceRecord } from '../store/contract/documents.ts';
import { createChatQueue, type ChatQueue, type ChatMember } from './chat-queue.ts';
import { createPace, FREE, nextAllowed, type Allowance, type Pace } from './pace.ts';

/** The pacer of a destination: the paces of its chat, its account and its own limit, together. */
export interface Pacer {
  next(now: Millis, priority: Priority): Millis;
  take(now: Millis): (doneAt: Millis) => void;
  /** Returns how many of the first of messages with these priorities could be sent from now until then. */
  slots(now: Millis, until: Millis, priorities: readonly Priority[]): number;
  /** Resolves when what was taken is stored, so that whoever sends next knows of it; also if that failed. */
  stored(): Promise<unknown>;
  /** Records that the service asked for a pause until then. */
  limited(until: Millis, now: Millis): void;
  /** The destination in the queue of its chat. */
  readonly member: ChatMember;
}

/** Storage for paces, so that they survive a restart. */
export interface PaceMemory {
  get(scope: string): PaceRecord | null;
  /** Resolves when it is stored, or cannot be. */
  set(scope: string, record: PaceRecord): Promise<void>;
}

/**
 * Creates pacers; destinations in one chat, and chats of one account, share their allowances, also with destinations
 * of a previous config that still send.
 */
export interface Pacers {
  /**
   * Returns the pacer of a destination.
   * @param destination name of the destination
   * @param limits limits of the service
   * @param own the user's limit for this destination alone
   */
  for(
    destination: string,
    channel: { readonly account: string; readonly chat: string; readonly limits: readonly Limit[] },
    own: Allowance | null,
  ): Pacer;
  /** Forgets the paces of an account that another process has had: they are read anew. */
  forget(account: string): void;
}

/** A pace that is kept over a restart. */
interface StoredPace extends Pace {
  stored(): Promise<void>;
}

interface Account {
  readonly pace: StoredPace;
  readonly chats: Map<string, Chat>;
}

interface Chat {
  readonly pace: StoredPace;
  readonly queue: ChatQueue;
}

/** Creates the pacers over stored paces. */
export function createPacers(memory: PaceMemory): Pacers {
  const accounts = new Map<string, Account>();

  /** Creates a pace that continues the stored one of the same scope. */
  function createRemembered(scope: string, limits: readonly Allowance[]): StoredPace {
    const before = memory.get(scope);
    const pace = createPace(
      limits,
      before?.sent,
      before ? { from: before.blockedFrom ?? 0, until: before.blockedUntil } : FREE,
    );
    let stored = Promise.resolve();
    const remember = (): void => {
      const { from, until } = pace.blocked();
      stored = memory.set(scope, { blockedFrom: from, blockedUntil: until, sent: pace.sent() });
    };
    return {
      ...pace,
      stored: () => stored,
      take: (now) => {
        const done = pace.take(now);
        if (limits.length === 0) return done;
        remember();
        return (doneAt) => {
          done(doneAt);
          remember();
        };
      },
      block: (now, until) => {
        pace.block(now, until);
        remember();
      },
    };
  }

  return {
    forget: (account) => {
      accounts.delete(account);
    },
    for: (destination, { account: accountName, chat: chatName, limits }, own) => {
      const ofScope = (scope: Limit['scope']): Limit[] => limits.filter((l) => l.scope === scope);
      const account = accounts.get(accountName) ?? {
        pace: createRemembered(accountName, ofScope('account')),
        chats: new Map<string, Chat>(),
      };
      accounts.set(accountName, account);
      const chat = account.chats.get(chatName) ?? {
        pace: createRemembered(`${accountName}/${chatName}`, ofScope('chat')),
        queue: createChatQueue(),
      };
      account.chats.set(chatName, chat);
      const ownPaces = own ? [createRemembered(`of ${destination}`, [own])] : [];
      const paces = [account.pace, chat.pace, ...ownPaces];
      const member = chat.queue.join(destination);

      return {
        next: (now, priority) => nextAllowed(paces, now, priority),
        take: (now) => {
          const ends = paces.map((pace) => pace.take(now));
          return (doneAt) => {
            for (const done of ends) done(doneAt);
          };
        },
        stored: () => Promise.all(paces.map((pace) => pace.stored())),
        slots: (now, until, priorities) => {
          const forks = paces.map((pace) => pace.fork());
          let at = now;
          const firstLate = priorities.findIndex((priority) => {
            at = nextAllowed(forks, at, priority);
            for (const fork of forks) fork.take(at);
            return at > until;
          });
          return firstLate < 0 ? priorities.length : firstLate;
        },
        limited: (until, now) => {
          // A 429 does not say what it limits: the chat, unless another chat of the account was limited just now.
          const others = [...account.chats.values()].some(
            ({ pace }) => pace !== chat.pace && pace.blocked().until > now,
          );
          chat.pace.block(now, until);
          if (others) account.pace.block(now, until);
        },
        member: {
          ...member,
          enqueue: (priority, from, now) => {
            member.enqueue(priority, nextAllowed(ownPaces, Math.max(from, now), priority), now);
          },
        },
      };
    },
  };
}
