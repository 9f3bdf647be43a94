import { DAY, SECOND, type Duration, type Millis } from '../domain/time.ts';

/** The shortest pause: a service that asks for none, and refuses all the same, is not asked at full speed. */
const SHORTEST_PAUSE = SECOND;
/** The longest pause that a service is believed to ask for; a nonsensical one must not silence a destination for ever. */
export const LONGEST_PAUSE = DAY;
/** The pause after a 429 that names none that can be read. */
const DEFAULT_PAUSE = 5 * SECOND;

/**
 * Reads the pause that a service asks for, whatever it answered; the only place that does.
 *
 * @param asked what may say it, the most exact first: a number or text of seconds, or an HTTP date (`Retry-After`, RFC
 *   9110, 10.2.3); anything else says nothing
 * @param now the moment of the answer
 * @returns at least {@link SHORTEST_PAUSE} and at most {@link LONGEST_PAUSE}
 */
export function pauseAskedFor(asked: readonly unknown[], now: Millis): Duration {
  for (const one of asked) {
    const pause = durationOf(one, now);
    if (pause !== null) return Math.min(Math.max(pause, SHORTEST_PAUSE), LONGEST_PAUSE);
  }
  return DEFAULT_PAUSE;
}

function durationOf(asked: unknown, now: Millis): Duration | null {
  if (typeof asked !== 'number' && typeof asked !== 'string') return null;
  const text = String(asked).trim();
  const seconds = text === '' ? NaN : Number(text);
  const pause = Number.isNaN(seconds) ? dateOf(text) - now : seconds * SECOND;
  return Number.isNaN(pause) ? null : pause;
}

/** Parses a date; only a text with a time of day is one, as JavaScript makes a date of `soon 5` too. All HTTP dates are in UTC. */
function dateOf(text: string): Millis {
  if (!/\d:\d\d/.test(text)) return NaN;
  return Date.parse(/(GMT|UTC|Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text} GMT`);
}
