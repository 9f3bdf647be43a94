import type { Logger } from 'pino';
import type { Screen } from '../channels/deps.ts';
import { realAlarm, type Alarm, type Clock } from '../domain/time.ts';

/** Time, chance, the screen and the log, as they are handed in to all parts. */
export interface Runtime {
  readonly clock: Clock;
  readonly alarm: Alarm;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly screen: Screen;
  readonly log: Logger;
}

/** Makes the runtime of a real process. */
export function realRuntime(log: Logger): Runtime {
  const clock = () => Date.now();
  return { clock, alarm: realAlarm(clock), random: () => Math.random(), screen: process.stdout, log };
}
