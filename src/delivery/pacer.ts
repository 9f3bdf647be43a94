import type { Limit } from '../channels/channel.ts';
import type { Millis } from '../domain/time.ts';
import type { PaceRecord } from '../store/contract/documents.ts';
import { createChatQueue, type ChatQueue, type Place } from './chat-queue.ts';
import { createPace, type Allowance, type Pace } from './pace.ts';

/** When a destination may send: its chat's pace and its account's, together. */
export interface Pacer {
  next(now: Millis): Millis;
  take(now: Millis): (doneAt: Millis) => void;
  /** How many could be sent from now until then, at most `most`. */
  slots(now: Millis, until: Millis, most: number): number;
  /** The service asked for a pause until then. */
  limited(until: Millis, now: Millis): void;
  /** The destination among those who share the chat. */
  readonly place: Place;
}

/** Where that is kept. */
export interface PaceMemory {
  get(scope: string): PaceRecord | null;
  set(scope: string, record: PaceRecord): void;
}

/**
 * Hands out pacers; destinations in one chat, and chats of one account, share their allowances, also with those of a
 * former config that still send.
 */
export interface Pacers {
  /**
   * @param destination its name
   * @param limits the service's
   * @param own a limit that the user set for this destination alone
   */
  for(
    destination: string,
    channel: { readonly account: string; readonly chat: string; readonly limits: readonly Limit[] },
    own: Allowance | null,
  ): Pacer;
}

interface Account {
  readonly pace: Pace;
  readonly chats: Map<string, Chat>;
}

interface Chat {
  readonly pace: Pace;
  readonly queue: ChatQueue;
}

export function createPacers(memory: PaceMemory): Pacers {
  const accounts = new Map<string, Account>();

  /** A pace that goes on where the one of the same scope ended. */
  function createRemembered(scope: string, limits: readonly Allowance[]): Pace {
    const before = memory.get(scope);
    const pace = createPace(limits, before?.sent, before?.blockedUntil);
    const remember = (): void => {
      memory.set(scope, { blockedUntil: pace.blockedUntil(), sent: pace.sent() });
    };
    return {
      ...pace,
      take: (now) => {
        const done = pace.take(now);
        if (limits.length === 0) return done;
        remember();
        return (doneAt) => {
          done(doneAt);
          remember();
        };
      },
      block: (until) => {
        pace.block(until);
        remember();
      },
    };
  }

  return {
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
      const place = chat.queue.join(destination);

      return {
        next: (now) => nextOf(paces, now),
        take: (now) => {
          const dones = paces.map((pace) => pace.take(now));
          return (doneAt) => {
            for (const done of dones) done(doneAt);
          };
        },
        slots: (now, until, most) => {
          const forks = paces.map((pace) => pace.fork());
          let count = 0;
          for (let at = nextOf(forks, now); at <= until && count < most; at = nextOf(forks, at)) {
            for (const fork of forks) fork.take(at);
            count++;
          }
          return count;
        },
        limited: (until, now) => {
          // A 429 does not say what it limits: the chat, unless another chat of the account was limited just now.
          const others = [...account.chats.values()].some(
            ({ pace }) => pace !== chat.pace && pace.blockedUntil() > now,
          );
          chat.pace.block(until);
          if (others) account.pace.block(until);
        },
        place: {
          ...place,
          enter: (priority, from, now) => {
            place.enter(priority, nextOf(ownPaces, Math.max(from, now)), now);
          },
        },
      };
    },
  };
}

/** When all of them let one through. Each may push past a moment that another allows, but only ever later: this ends, also where one is not a moment. */
function nextOf(paces: readonly Pace[], now: Millis): Millis {
  for (let at = now; ;) {
    const later = paces.reduce((t, pace) => pace.next(t), at);
    if (!(later > at)) return at;
    at = later;
  }
}
