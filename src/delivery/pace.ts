import { LONGEST_PAUSE } from '../channels/pause.ts';
import { SECOND, type Duration, type Millis } from '../domain/time.ts';

/** `count` messages in any window of `per`. */
export interface Allowance {
  readonly count: number;
  readonly per: Duration;
}

/** The longest that the next message waits for an allowance which could be spread so. */
export const PATIENCE = 4 * SECOND;

/** Keeps the sends of one chat, or one account, within its allowances. */
export interface Pace {
  /** The earliest moment, at or after `now`, at which one more may be sent. */
  next(now: Millis): Millis;
  /** One is being sent; returns the call that says when it was done. The service may have counted it as late as that. */
  take(now: Millis): (doneAt: Millis) => void;
  /** Nothing may be sent before `until`: the service said so. */
  block(until: Millis): void;
  blockedUntil(): Millis;
  /** When the last ones were sent, as far as that still counts. */
  sent(): readonly Millis[];
  /** The same pace, to try out what would be. */
  fork(): Pace;
}

/**
 * Holds every allowance in every sliding window, without spending it at once: a send is let through only if after it
 * one more could follow every {@link PATIENCE}, for ever. So a burst takes what can be spared, and whatever comes next
 * never waits longer than that.
 *
 * With `gap` between those later sends, the one numbered j may be sent only if the window that ends with it holds no
 * more than `count`; that gives a bound on the age of the (count - j)th last send, for each j.
 *
 * @param before when the last ones were sent
 * @param until nothing may be sent before this
 */
export function createPace(
  allowances: readonly Allowance[],
  before: readonly Millis[] = [],
  until: Millis = 0,
): Pace {
  const longest = Math.max(0, ...allowances.map((a) => a.count));
  const sent = longest === 0 ? [] : before.slice(-longest);
  let blocked = until;

  /** After the clock was set back, what was sent by the old one counts as sent now. */
  function keepUp(now: Millis): void {
    for (let i = sent.length - 1; i >= 0 && (sent[i] ?? 0) > now; i--) sent[i] = now;
    blocked = Math.min(blocked, now + LONGEST_PAUSE);
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
      keepUp(now);
      return Math.max(now, blocked, ...allowances.map(bound));
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
    block: (until) => {
      blocked = Math.max(blocked, until);
    },
    blockedUntil: () => blocked,
    sent: () => sent,
    fork: () => createPace(allowances, sent, blocked),
  };
}
