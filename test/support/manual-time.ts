import type { Alarm, Clock, Duration, Millis } from '../../src/domain/time.ts';

/** A clock that moves only on request, and the alarms that ring with it. */
export interface ManualTime {
  readonly clock: Clock;
  readonly alarm: Alarm;
  /** Moves on, ringing in order what falls due, and lets the work that follows from each ring settle. */
  advance(by: Duration): Promise<void>;
  /** Moves on until `done` holds, at most `within`. */
  until(done: () => boolean, within: Duration): Promise<void>;
}

/** 2026-03-02 is a Monday. */
export const MONDAY_NOON = Date.UTC(2026, 2, 2, 12);

/** What runs by itself, as Node names it: immediates, and requests to the disk. */
const WORK: ReadonlySet<string> = new Set(['Immediate', 'FSReqCallback', 'FSReqPromise']);

/** Lets everything that is ready to run do so: promises, immediates, and what the disk answers. */
export async function settled(): Promise<void> {
  // What the promises of one turn begin is seen in the next.
  for (let idle = 0; idle < 3; idle++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (process.getActiveResourcesInfo().some((resource) => WORK.has(resource))) idle = 0;
  }
}

/** Creates time that a test moves; `settle` waits for the work that follows from a ring, by default for what this process does by itself. */
export function manualTime(start: Millis = MONDAY_NOON, settle = settled): ManualTime {
  let now = start;
  const alarms = new Set<{ at: Millis; ring: () => void }>();

  async function advanceTo(target: Millis, stop: () => boolean): Promise<void> {
    await settle();
    for (;;) {
      if (stop()) return;
      const next = [...alarms].sort((a, b) => a.at - b.at)[0];
      if (!next || next.at > target) break;
      alarms.delete(next);
      now = Math.max(now, next.at);
      next.ring();
      await settle();
    }
    now = target;
  }

  return {
    clock: () => now,
    alarm: (at, ring) => {
      const entry = { at, ring };
      alarms.add(entry);
      return () => alarms.delete(entry);
    },
    advance: (by) => advanceTo(now + by, () => false),
    until: (done, within) => advanceTo(now + within, done),
  };
}
