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
