import { MINUTE, SECOND, type Clock, type Duration, type Millis } from '../../domain/time.ts';

/** Wrong tokens of one client that are answered at once, each minute. */
const FREE = 10;
const REFILL = MINUTE / FREE;
/** Behind each further one there is a pause that much longer than the one before. */
const STEP = 200;
const LONGEST_PAUSE: Duration = 5 * SECOND;
/** The longest that an answer waits for its turn. */
const LONGEST_WAIT: Duration = MINUTE;
/** No more answers wait than this, so that waiting is no way to fill the memory; of one client, and of all. */
const WAITING_OF_ONE = 200;
const WAITING = 2_000;
const CLIENTS = 10_000;

/** Resolves after that long, or early when the signal aborts; never rejects. */
export type Sleep = (duration: Duration, signal: AbortSignal) => Promise<void>;

interface Record {
  /** Wrong tokens that are not forgiven yet. */
  level: number;
  at: Millis;
  waiting: number;
  /** When the next of its answers has its turn. */
  turnAt: Millis;
}

/**
 * Slows down whoever tries tokens: one answer after the other, however many are asked for at once. It is asked only after a token was found wrong, so that a right one never waits, not
 * even one that comes from the same address.
 */
export interface Throttle {
  /**
   * Counts a wrong token. Resolves when it may be answered: `answer`, or `crowded` where too many answers wait already;
   * the connection should then end with the answer, so that at least connecting costs the client something.
   *
   * @param client as {@link import('./address.ts').clientKey} gives it
   */
  wrong(client: string): Promise<'answer' | 'crowded'>;
  /** Lets everyone go who waits. */
  close(): void;
}

/** Makes a throttle that knows nobody yet. */
export function createThrottle(clock: Clock, sleep: Sleep): Throttle {
  const clients = new Map<string, Record>();
  const closing = new AbortController();
  let waiting = 0;

  function count(client: string): Record {
    const now = clock();
    const known = clients.get(client);
    const forgiven = known ? Math.max(0, now - known.at) / REFILL : 0;
    const record: Record = {
      level: Math.min(Math.max(0, (known?.level ?? 0) - forgiven) + 1, FREE + LONGEST_PAUSE / STEP),
      at: now,
      waiting: known?.waiting ?? 0,
      turnAt: known?.turnAt ?? 0,
    };
    return known ? Object.assign(known, record) : record;
  }

  /** A Map keeps the order of insertion: whoever was wrong longest ago is forgotten first. */
  function remember(client: string, record: Record): void {
    clients.delete(client);
    clients.set(client, record);
    if (clients.size <= CLIENTS) return;
    for (const oldest of clients.keys()) {
      clients.delete(oldest);
      return;
    }
  }

  return {
    async wrong(client) {
      const record = count(client);
      remember(client, record);
      const pause = Math.min(LONGEST_PAUSE, Math.ceil((record.level - FREE) * STEP));
      if (pause <= 0) return 'answer';
      const now = clock();
      // After the clock was set back, a turn may seem far away.
      record.turnAt = Math.min(Math.max(now, record.turnAt) + pause, now + LONGEST_WAIT);
      const delay = record.turnAt - now;
      if (waiting >= WAITING || record.waiting >= WAITING_OF_ONE || closing.signal.aborted) return 'crowded';
      waiting += 1;
      record.waiting += 1;
      await sleep(delay, closing.signal);
      waiting -= 1;
      record.waiting -= 1;
      return 'answer';
    },
    close() {
      closing.abort();
    },
  };
}
