import { MINUTE, SECOND, type Clock, type Millis } from '../domain/time.ts';

/** The time for which this process has been at work without a gap. */
export interface Uptime {
  /** Returns when it began: at the start, or after the last gap. To be asked at least every {@link LOOK_AT_UPTIME}. */
  readonly since: () => Millis;
}

/** Interval at which the clock is looked at, so that a gap can be told from a quiet time. */
export const LOOK_AT_UPTIME = 10 * SECOND;
/** Time that passes between two looks only if the machine was suspended, or its clock was set. */
const GAP = 2 * MINUTE;

/** Creates the uptime of a process that starts now. */
export function createUptime(clock: Clock): Uptime {
  let since = clock();
  let seen = since;
  return {
    since: () => {
      const now = clock();
      if (now - seen > GAP || now < since) since = now;
      seen = now;
      return since;
    },
  };
}
