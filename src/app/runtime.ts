import type { Logger } from 'pino';
import type { Screen } from '../channels/deps.ts';
import { realAlarm, type Alarm, type Clock } from '../domain/time.ts';

/** Time, chance, the screen and the log, as they are handed in to all parts. */
export interface Runtime {
  readonly clock: Clock;
  readonly alarm: Alarm;
  /** Returns a random number from 0 up to, but not including, 1. */
  readonly random: () => number;
  readonly screen: Screen;
  readonly log: Logger;
}

/** Makes the runtime of a real process. */
export function realRuntime(log: Logger): Runtime {
  const clock = () => Date.now();
  return { clock, alarm: realAlarm(clock), random: () => Math.random(), screen: process.stdout, log };
}
