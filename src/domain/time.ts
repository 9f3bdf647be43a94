/** A moment: milliseconds since 1970, UTC. */
export type Millis = number;

/** A length of time in milliseconds. */
export type Duration = number;

/** The clock that is handed in wherever something depends on the time. */
export type Clock = () => Millis;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Rings once at a moment (or at once if it has passed); what it returns cancels it. */
export type Alarm = (at: Millis, ring: () => void) => () => void;

/** An alarm of which only the last setting counts. */
export interface Reminder {
  set(at: Millis): void;
  isSet(): boolean;
  clear(): void;
}

export function createReminder(alarm: Alarm, ring: () => void): Reminder {
  let cancel: (() => void) | null = null;
  const clear = (): void => {
    cancel?.();
    cancel = null;
  };
  return {
    set: (at) => {
      clear();
      cancel = alarm(at, () => {
        cancel = null;
        ring();
      });
    },
    isSet: () => cancel !== null,
    clear,
  };
}

/** The longest that a timer of Node's may wait; longer ones fire at once. */
const LONGEST = 2_147_483_647;

/** The alarm of a real process. A process with nothing else to do does not wait for it. */
export function realAlarm(clock: () => Millis): Alarm {
  return (at, ring) => {
    const timer = setTimeout(ring, Math.min(LONGEST, Math.max(0, at - clock())));
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  };
}
