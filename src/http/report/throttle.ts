import { MINUTE, SECOND, type Clock, type Duration, type Millis } from '../../domain/time.ts';

/** Wrong tokens of one client that are answered at once, per minute. */
const FREE_ATTEMPTS = 10;
const REFILL = MINUTE / FREE_ATTEMPTS;
/** Milliseconds by which the pause grows with each further one. */
const PAUSE_STEP = 200;
const MAX_PAUSE: Duration = 5 * SECOND;
/** The longest wait of an answer for its turn. */
const MAX_WAIT: Duration = MINUTE;
/** The most answers that wait, of one client and in total, so that they cannot fill the memory. */
const MAX_WAITING_PER_CLIENT = 200;
const MAX_WAITING = 2_000;
const MAX_CLIENTS = 10_000;

/** Resolves after a duration, or early when the signal aborts; never rejects. */
export type Sleep = (duration: Duration, signal: AbortSignal) => Promise<void>;

interface Record {
  /** Wrong tokens that still count. */
  level: number;
  at: Millis;
  waiting: number;
  /** Time of its next answer. */
  turnAt: Millis;
}

/**
 * Slows down clients that guess tokens: one answer after the other, however many requests come at once. It is called
 * only after a token was found wrong, so that a valid one never waits, even from the same address.
 */
export interface Throttle {
  /**
   * Counts a wrong token. Resolves when it may be answered: `answer`, or `crowded` if too many answers wait already;
   * the connection should then be closed after the answer, so that the client pays at least for connecting.
   *
   * @param client as returned by {@link import('../../domain/network.ts').clientKey}
   */
  wrong(client: string): Promise<'answer' | 'crowded'>;
  /** Releases all waiting answers. */
  close(): void;
}

/** Creates a throttle without any clients. */
export function createThrottle(clock: Clock, sleep: Sleep): Throttle {
  const clients = new Map<string, Record>();
  const closing = new AbortController();
  let waiting = 0;

  function count(client: string): Record {
    const now = clock();
    const known = clients.get(client);
    const forgiven = known ? Math.max(0, now - known.at) / REFILL : 0;
    const record: Record = {
      level: Math.min(
        Math.max(0, (known?.level ?? 0) - forgiven) + 1,
        FREE_ATTEMPTS + MAX_PAUSE / PAUSE_STEP,
      ),
      at: now,
      waiting: known?.waiting ?? 0,
      turnAt: known?.turnAt ?? 0,
    };
    return known ? Object.assign(known, record) : record;
  }

  /** Moves a client to the end: a Map keeps the order of insertion, and the client that failed longest ago is forgotten first. */
  function remember(client: string, record: Record): void {
    clients.delete(client);
    clients.set(client, record);
    if (clients.size <= MAX_CLIENTS) return;
    for (const oldest of clients.keys()) {
      clients.delete(oldest);
      return;
    }
  }

  return {
    async wrong(client) {
      const record = count(client);
      remember(client, record);
      const pause = Math.min(MAX_PAUSE, Math.ceil((record.level - FREE_ATTEMPTS) * PAUSE_STEP));
      if (pause <= 0) return 'answer';
      const now = clock();
      // After the clock was set back, a turn may seem far away.
      record.turnAt = Math.min(Math.max(now, record.turnAt) + pause, now + MAX_WAIT);
      const delay = record.turnAt - now;
      if (waiting >= MAX_WAITING || record.waiting >= MAX_WAITING_PER_CLIENT || closing.signal.aborted)
        return 'crowded';
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
