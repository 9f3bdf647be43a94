import type { Limit } from '../channels/channel.ts';
import type { Millis } from '../domain/time.ts';
import { createPace, type Allowance, type Pace } from './pace.ts';

/** When a destination may send: its chat's pace and its account's, together. */
export interface Pacer {
  next(now: Millis): Millis;
  take(now: Millis): (doneAt: Millis) => void;
  /** The service asked for a pause until then. */
  limited(until: Millis, now: Millis): void;
}

/** Where pauses that a service asked for are kept over a restart. */
export interface PauseMemory {
  get(scope: string): Millis;
  set(scope: string, until: Millis): void;
}

/** Hands out pacers; destinations in one chat, and chats of one account, share their allowances. */
export interface Pacers {
  /**
   * @param limits the service's
   * @param own a limit that the user set for this destination alone
   */
  for(account: string, chat: string, limits: readonly Limit[], own: Allowance | null): Pacer;
}

interface Account {
  readonly pace: Pace;
  readonly chats: Map<string, Pace>;
}

export function createPacers(memory: PauseMemory): Pacers {
  const accounts = new Map<string, Account>();

  function createRemembered(scope: string, limits: readonly Allowance[]): Pace {
    const pace = createPace(limits);
    pace.block(memory.get(scope));
    return pace;
  }

  function block(pace: Pace, scope: string, until: Millis): void {
    pace.block(until);
    memory.set(scope, until);
  }

  return {
    for: (accountName, chatName, limits, own) => {
      const ofScope = (scope: Limit['scope']): Limit[] => limits.filter((l) => l.scope === scope);
      const account = accounts.get(accountName) ?? {
        pace: createRemembered(accountName, ofScope('account')),
        chats: new Map<string, Pace>(),
      };
      accounts.set(accountName, account);
      const chatScope = `${accountName}/${chatName}`;
      const chat = account.chats.get(chatName) ?? createRemembered(chatScope, ofScope('chat'));
      account.chats.set(chatName, chat);
      const paces = [account.pace, chat, ...(own ? [createPace([own])] : [])];

      return {
        next: (now) => {
          // Each pace may push past a moment that another allows; they only ever push later, so this ends.
          let at = now;
          for (;;) {
            const later = paces.reduce((t, pace) => pace.next(t), at);
            if (later === at) return at;
            at = later;
          }
        },
        take: (now) => {
          const dones = paces.map((pace) => pace.take(now));
          return (doneAt) => {
            for (const done of dones) done(doneAt);
          };
        },
        limited: (until, now) => {
          // A 429 does not say what it limits: the chat, unless another chat of the account was limited just now.
          const others = [...account.chats.values()].some(
            (pace) => pace !== chat && pace.blockedUntil() > now,
          );
          block(chat, chatScope, until);
          if (others) block(account.pace, accountName, until);
        },
      };
    },
  };
}
