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

/** Requests to the disk, as Node names them. */
const REQUESTS: ReadonlySet<string> = new Set(['FSReqCallback', 'FSReqPromise']);

/** Lets everything that is ready to run do so: promises, immediates, and what the disk answers. */
export async function settled(): Promise<void> {
  // What the promises of one turn begin is seen in the next.
  for (let idle = 0; idle < 3; idle++) {
    await new Promise((resolve) => setImmediate(resolve));
    const active = process.getActiveResourcesInfo();
    if (active.includes('Immediate')) idle = 0;
    else if (active.some((resource) => REQUESTS.has(resource))) {
      idle = 0;
      // A disk may take long: turn after turn would take the processor from all others.
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
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
