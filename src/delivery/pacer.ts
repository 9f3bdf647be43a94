import type { Limit } from '../channels/channel.ts';
import { LONGEST_PAUSE } from '../channels/pause.ts';
import { SECOND, type Duration, type Millis } from '../domain/time.ts';
import type { PaceRecord } from '../store/contract/documents.ts';
import { createChatQueue, type ChatQueue, type ChatMember } from './chat-queue.ts';

/** A rate limit: `count` messages in any window of `per` milliseconds. */
export interface Allowance {
  readonly count: number;
  readonly per: Duration;
}

/** The longest wait of the next message for an allowance that permits such a spread. */
export const PATIENCE = 4 * SECOND;

/** The pause that a service asked for: when it did, and until when. */
interface Block {
  readonly from: Millis;
  readonly until: Millis;
}

const FREE: Block = { from: 0, until: 0 };

/** The pace of one chat or one account, within its allowances. */
export interface Pace {
  /** Returns the earliest time, at or after `now`, at which one more may be sent. */
  next(now: Millis): Millis;
  /**
   * Records a send; returns the function that records when it ended. The service may have counted it as late as that.
   */
  take(now: Millis): (doneAt: Millis) => void;
  /** Blocks sends from now until a time, at the service's request. */
  block(now: Millis, until: Millis): void;
  blocked(): Block;
  /** Returns the times of the last sends, as far as they still count. */
  sent(): readonly Millis[];
  /** Returns a copy, for simulating further sends. */
  fork(): Pace;
}

/**
 * Creates a pace that holds every allowance in every sliding window, without spending it at once: a send is allowed
 * only if one more could follow every {@link PATIENCE} after it, indefinitely. So a burst takes the spare allowance,
 * and later messages never wait longer than that.
 *
 * With `gap` between those later sends, the one numbered j may be sent only if the window that ends with it holds no
 * more than `count`; that gives a bound on the age of the (count - j)th last send, for each j.
 *
 * @param before times of the last sends
 * @param block time in which nothing may be sent
 * @internal outside of this file for its tests only
 */
export function createPace(
  allowances: readonly Allowance[],
  before: readonly Millis[] = [],
  block: Block = FREE,
): Pace {
  const longest = Math.max(0, ...allowances.map((a) => a.count));
  const sent = longest === 0 ? [] : before.slice(-longest);
  let { from, until } = block;

  /** Handles a clock that was set back: sends with a later time count as sent now, and a pause as asked for now. */
  function handleClockSetBack(now: Millis): void {
    for (let i = sent.length - 1; i >= 0 && (sent[i] ?? 0) > now; i--) sent[i] = now;
    if (now < from) [from, until] = [now, now + until - from];
    until = Math.min(until, now + LONGEST_PAUSE);
  }

  function bound({ count, per }: Allowance): Millis {
    const gap = Math.max(Math.min(PATIENCE, per), per / count);
    let earliest = 0;
    for (let later = 0; later < count && later * gap < per; later++) {
      const oldest = sent[sent.length - (count - later)];
      if (oldest !== undefined) earliest = Math.max(earliest, oldest + per - later * gap);
    }
    return earliest;
  }

  return {
    next: (now) => {
      handleClockSetBack(now);
      return Math.max(now, until, ...allowances.map(bound));
    },
    take: (now) => {
      sent.push(now);
      if (sent.length > longest) sent.shift();
      return (doneAt) => {
        const at = sent.lastIndexOf(now);
        if (at < 0) return;
        sent.splice(at, 1);
        const later = sent.findIndex((t) => t > doneAt);
        sent.splice(later < 0 ? sent.length : later, 0, doneAt);
      };
    },
    block: (now, end) => {
      if (end > until) [from, until] = [now, end];
    },
    blocked: () => ({ from, until }),
    sent: () => sent,
    fork: () => createPace(allowances, sent, { from, until }),
  };
}

/** The pacer of a destination: the paces of its chat, its account and its own limit, together. */
export interface Pacer {
  next(now: Millis): Millis;
  take(now: Millis): (doneAt: Millis) => void;
  /** Returns how many could be sent from now until then, at most `most`. */
  slots(now: Millis, until: Millis, most: number): number;
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
        next: (now) => nextAllowed(paces, now),
        take: (now) => {
          const ends = paces.map((pace) => pace.take(now));
          return (doneAt) => {
            for (const done of ends) done(doneAt);
          };
        },
        stored: () => Promise.all(paces.map((pace) => pace.stored())),
        slots: (now, until, most) => {
          const forks = paces.map((pace) => pace.fork());
          let count = 0;
          for (let at = nextAllowed(forks, now); at <= until && count < most; at = nextAllowed(forks, at)) {
            for (const fork of forks) fork.take(at);
            count++;
          }
          return count;
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
            member.enqueue(priority, nextAllowed(ownPaces, Math.max(from, now)), now);
          },
        },
      };
    },
  };
}

/**
 * Returns the earliest time that all paces allow. Each may move it later only, so that this ends, even if one returns
 * NaN.
 */
function nextAllowed(paces: readonly Pace[], now: Millis): Millis {
  for (let at = now; ;) {
    const later = paces.reduce((t, pace) => pace.next(t), at);
    if (!(later > at)) return at;
    at = later;
  }
}
