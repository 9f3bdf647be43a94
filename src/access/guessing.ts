import { HOUR, MINUTE, SECOND, type Clock, type Duration, type Millis } from '../domain/time.ts';

/** Wrong passwords that cost no pause, of an address and of a user. */
const FREE_OF_ADDRESS = 5;
const FREE_OF_USER = 10;
/** Longest pauses. Short for a user: whoever is that user has to come through among those who guess. */
const LONGEST_OF_ADDRESS: Duration = MINUTE;
const LONGEST_OF_USER: Duration = 5 * SECOND;
/** Time after which wrong passwords are forgotten. */
const FORGOTTEN_AFTER = HOUR;
/** Most addresses, users and pairs of them that are kept; the one that was used longest ago goes first. */
const MOST_KEPT = 10_000;

/**
 * Slows down the guessing of passwords, by address and by user. A user at an address from which the right password came
 * before is slowed down by the wrong ones of that address only, so that nobody else can lock them out.
 */
export interface Guessing {
  /** Returns the time until which no password is looked at; it has passed if one may be tried now. */
  pauseUntil(user: string, client: string): Millis;
  wrong(user: string, client: string): void;
  right(user: string, client: string): void;
}

interface Count {
  readonly wrong: number;
  readonly at: Millis;
  readonly pauseUntil: Millis;
}

/** Creates it without any guess. */
export function createGuessing(clock: Clock): Guessing {
  const addresses = new Map<string, Count>();
  const users = new Map<string, Count>();
  /** Users at addresses from which the right password came. */
  const known = new Map<string, true>();

  function current(counts: Map<string, Count>, key: string): Count | undefined {
    const count = counts.get(key);
    return count && clock() < count.at + FORGOTTEN_AFTER ? count : undefined;
  }

  function add(counts: Map<string, Count>, key: string, free: number, longest: Duration): void {
    const at = clock();
    const wrong = (current(counts, key)?.wrong ?? 0) + 1;
    const pause = wrong <= free ? 0 : Math.min(longest, SECOND * 2 ** Math.min(wrong - free - 1, 10));
    keep(counts, key, { wrong, at, pauseUntil: at + pause });
  }

  return {
    pauseUntil: (user, client) => {
      const byAddress = current(addresses, client)?.pauseUntil ?? 0;
      if (known.has(pairOf(user, client))) return byAddress;
      return Math.max(byAddress, current(users, user)?.pauseUntil ?? 0);
    },
    wrong: (user, client) => {
      add(addresses, client, FREE_OF_ADDRESS, LONGEST_OF_ADDRESS);
      if (!known.has(pairOf(user, client))) add(users, user, FREE_OF_USER, LONGEST_OF_USER);
    },
    right: (user, client) => {
      addresses.delete(client);
      const count = current(users, user);
      // The right one was counted before it was known to be right.
      if (count && !known.has(pairOf(user, client))) keep(users, user, { ...count, wrong: count.wrong - 1 });
      keep(known, pairOf(user, client), true);
    },
  };
}

function pairOf(user: string, client: string): string {
  return JSON.stringify([user, client]);
}

/** Sets an entry as the newest of a map that is bounded. */
function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST_KEPT && oldest !== undefined) map.delete(oldest);
}
