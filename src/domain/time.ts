/** A moment: milliseconds since 1970, UTC. */
export type Millis = number;

/** A length of time in milliseconds. */
export type Duration = number;

/** Returns the present time; handed in wherever something depends on it. */
export type Clock = () => Millis;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Formats a moment for a file name, in UTC: `20260131T091012Z`. */
export function stamp(at: Millis): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Reads what {@link stamp} formatted; null for anything else. */
export function readStamp(written: string): Millis | null {
  const [, date, time] = /^(\d{8})T(\d{6})Z$/.exec(written) ?? [];
  if (date === undefined || time === undefined) return null;
  const [day, clock] = [date.replace(/(....)(..)(..)/, '$1-$2-$3'), time.replace(/(..)(..)(..)/, '$1:$2:$3')];
  const at = Date.parse(`${day}T${clock}Z`);
  return Number.isNaN(at) ? null : at;
}

/** Calls back once at a moment (at once if it has passed); the function that it returns cancels it. */
export type Alarm = (at: Millis, ring: () => void) => () => void;

/** An alarm that can be set again: only the last setting counts. */
export interface Reminder {
  set(at: Millis): void;
  clear(): void;
}

/** Creates a reminder that calls `ring` whenever its moment comes. */
export function createReminder(alarm: Alarm, ring: () => void): Reminder {
  let cancel: (() => void) | null = null;
  const clear = (): void => {
    cancel?.();
    cancel = null;
  };
  return {
    set: (at) => {
      clear();
      cancel = alarm(at, ring);
    },
    clear,
  };
}

/** The longest delay of a Node.js timer, in milliseconds; a longer one fires at once. */
const MAX_DELAY = 2_147_483_647;

/** Creates alarms on Node's timers. They do not keep a process alive that has nothing else to do. */
export function realAlarm(clock: () => Millis): Alarm {
  return (at, ring) => {
    const timer = setTimeout(ring, Math.min(MAX_DELAY, Math.max(0, at - clock())));
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  };
}
