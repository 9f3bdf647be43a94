import type { Logger } from 'pino';
import type { Screen } from '../channels/deps.ts';
import { realAlarm, type Alarm } from '../domain/alarm.ts';
import type { Clock } from '../domain/time.ts';

/** What the program is given of the world: time, chance, the screen and the log. */
export interface World {
  readonly clock: Clock;
  readonly alarm: Alarm;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly screen: Screen;
  readonly log: Logger;
}

/** The world as it is. */
export function realWorld(log: Logger): World {
  const clock = () => Date.now();
  return { clock, alarm: realAlarm(clock), random: () => Math.random(), screen: process.stdout, log };
}
