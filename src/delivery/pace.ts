import { LONGEST_PAUSE } from '../channels/pause.ts';
import type { Priority } from '../domain/delivery.ts';
import { SECOND, type Duration, type Millis } from '../domain/time.ts';

/** A rate limit: `count` messages in any window of `per` milliseconds. */
export interface Allowance {
  readonly count: number;
  readonly per: Duration;
}

/** The longest wait of the next message for an allowance that permits such a spread. */
export const PATIENCE = 4 * SECOND;
/** The longest wait at high priority: a code is wanted at once. */
const URGENT_PATIENCE = SECOND;
/** The number of messages of high priority that others leave room for. */
const RESERVE = 4;

/** Returns how long a message of this priority may wait for one of its own. */
export function patienceOf(priority: Priority): Duration {
  return priority === 'high' ? URGENT_PATIENCE : PATIENCE;
}

/** The pause that a service asked for: when it did, and until when. */
interface Block {
  readonly from: Millis;
  readonly until: Millis;
}

/** No pause. */
export const FREE: Block = { from: 0, until: 0 };

/** The pace of one chat or one account, within its allowances. */
export interface Pace {
  /** Returns the earliest time, at or after `now`, at which one more of this priority may be sent. */
  next(now: Millis, priority: Priority): Millis;
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
 * What is not of high priority leaves a reserve to what is: it is allowed only if first {@link RESERVE} messages could
 * follow it every {@link URGENT_PATIENCE}; fewer where such a spread leaves less to spare. So codes go at once, whatever
 * keeps a chat busy.
 *
 * Of those later sends, the one numbered j, `after` this one, may be sent only if the window that ends with it holds no
 * more than `count`; that gives a bound on the age of the (count - j)th last send, for each j.
 *
 * @param before times of the last sends
 * @param block time in which nothing may be sent
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

  function bound({ count, per }: Allowance, priority: Priority): Millis {
    const gap = Math.max(Math.min(PATIENCE, per), per / count);
    const reserve = priority === 'high' ? 0 : Math.min(RESERVE, Math.floor(count - per / gap));
    let earliest = 0;
    for (let later = 0, after = 0; later < count && after < per; later++) {
      const oldest = sent[sent.length - (count - later)];
      if (oldest !== undefined) earliest = Math.max(earliest, oldest + per - after);
      after += later < reserve ? URGENT_PATIENCE : gap;
    }
    return earliest;
  }

  return {
    next: (now, priority) => {
      handleClockSetBack(now);
      return Math.max(now, until, ...allowances.map((allowance) => bound(allowance, priority)));
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

/**
 * Returns the earliest time at which all paces allow one more of this priority. Each may move it later only, so that
 * this ends, even if one returns NaN.
 */
export function nextAllowed(paces: readonly Pace[], now: Millis, priority: Priority): Millis {
  for (let at = now; ;) {
    const later = paces.reduce((t, pace) => pace.next(t, priority), at);
    if (!(later > at)) return at;
    at = later;
  }
}
