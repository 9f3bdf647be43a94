import { SECOND, type Clock, type Duration } from '../domain/time.ts';

/** Longest time that an attempt may take, whatever the service. */
export const SEND_TIMEOUT = 15 * SECOND;

/** Values that channels keep across restarts, such as the new id of a group that became a supergroup. */
export interface ChannelMemory {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/** A terminal, or whatever stands in for it. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string, done: (error?: Error | null) => void): unknown;
}

/** Dependencies of every channel. */
export interface ChannelDeps {
  readonly clock: Clock;
  readonly memory: ChannelMemory;
  readonly screen: Screen;
  /** Longest time that an attempt may take. */
  readonly timeout: Duration;
}
