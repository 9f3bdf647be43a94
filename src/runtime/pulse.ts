import { setImmediate } from 'node:timers/promises';
import type { Alarm, Clock, Duration } from '../domain/time.ts';

/**
 * Wakes many for something that happens often: at once after a quiet time, else after a pause in which more may happen, and from
 * time to time though nothing did. All that happened meanwhile is one beat.
 */
export interface Pulse {
  /** Number of beats so far: what was found out in one of them holds until the next. */
  beats(): number;
  /** Says that something happened. */
  raise(): void;
  /** Resolves at the next beat. It is called again before anything is awaited that was not known in this beat. */
  next(): Promise<void>;
  /** Wakes all who wait, and rests: nothing is left behind. */
  stop(): void;
}

/** Settings of a pulse. */
export interface PulseSettings {
  readonly clock: Clock;
  readonly alarm: Alarm;
  /** The least time between two beats. */
  readonly pause: Duration;
  /** The most time between two beats while somebody waits. */
  readonly rest: Duration;
}

/** Those who are woken before the event loop looks at everything else. */
const AT_ONCE = 32;

/** Creates a pulse that rests until somebody waits for it. */
export function createPulse({ clock, alarm, pause, rest }: PulseSettings): Pulse {
  let waiting: (() => void)[] = [];
  let beats = 0;
  let last = -Infinity;
  /** Something happened since the last beat. */
  let raised = false;
  /** The alarm for the next beat, and whether it is an early one; null: nobody waits. */
  let set: { readonly early: boolean; readonly cancel: () => void } | null = null;

  function schedule(): void {
    if (waiting.length === 0 || set?.early === true || (set && !raised)) return;
    set?.cancel();
    const early = raised;
    const at = early ? last + pause : clock() + rest;
    set = { early, cancel: alarm(at, () => void beat()) };
  }

  async function beat(): Promise<void> {
    set?.cancel();
    set = null;
    raised = false;
    beats++;
    last = clock();
    const woken = waiting;
    waiting = [];
    for (let start = 0; start < woken.length; start += AT_ONCE) {
      if (start > 0) await setImmediate();
      for (const wake of woken.slice(start, start + AT_ONCE)) wake();
    }
  }

  return {
    beats: () => beats,
    raise: () => {
      raised = true;
      schedule();
    },
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        schedule();
      }),
    stop: () => void beat(),
  };
}
