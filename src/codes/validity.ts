import { DAY, HOUR, MINUTE, SECOND } from '../domain/time.ts';
import type { Duration } from '../domain/time.ts';
import { CharClass } from './text/fold.ts';
import { distance } from './reading/layout.ts';
import type { Hit } from './lexicon/lexicon.ts';
import { charAt, excerpt } from './reading/neighbours.ts';
import type { Reading } from './reading/reading.ts';

const UNITS: ReadonlyMap<unknown, Duration> = new Map([
  ['second', SECOND],
  ['minute', MINUTE],
  ['hour', HOUR],
  ['day', DAY],
]);

/** A duration farther than this many words from a word of validity says something else. */
const REACH = 8;
/** Parts of one duration stand as close as this: "1 hour 30 minutes", "1 hour and 30 minutes". */
const NEXT_PART = 2;
const MOST_DIGITS = 3;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly duration: Duration;
}

interface Count {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** Characters that may stand between a number and its unit ("5 min", "5-minute", "[5]分钟", "5min"), and between a unit and its number. */
const BETWEEN = /[\s\-([.)]/;
const BEHIND_UNIT = /[\s:-]/;
const MOST_BETWEEN = 2;

const isDigit = ({ folded }: Reading, i: number): boolean => folded.classes[i] === CharClass.digit;

const countOf = (reading: Reading, start: number, end: number): Count | null => {
  const digits = end - start;
  return digits > 0 && digits <= MOST_DIGITS
    ? { count: Number(excerpt(reading, start, end)), start, end }
    : null;
};

const countBefore = (reading: Reading, unit: Hit): Count | null => {
  let end = unit.start;
  while (end > unit.start - MOST_BETWEEN && BETWEEN.test(charAt(reading, end - 1))) end--;
  let start = end;
  while (isDigit(reading, start - 1) && end - start <= MOST_DIGITS) start--;
  return countOf(reading, start, end);
};

const countBehind = (reading: Reading, unit: Hit): Count | null => {
  let start = unit.end;
  while (start < unit.end + MOST_BETWEEN && BEHIND_UNIT.test(charAt(reading, start))) start++;
  let end = start;
  while (isDigit(reading, end) && end - start <= MOST_DIGITS) end++;
  return countOf(reading, start, end);
};

/** Finds the count of a unit: digits or a numeral before it or, for languages that put the unit first, digits after it. */
const countBeside = (reading: Reading, unit: Hit, previous: Hit | undefined): Count | null => {
  const before = countBefore(reading, unit);
  if (before !== null) return before;
  if (typeof previous?.meaning === 'number' && distance(reading.layout, previous.end, unit.start) < 1)
    return { count: previous.meaning, start: previous.start, end: previous.end };
  return countBehind(reading, unit);
};

const spansOf = (reading: Reading): Span[] => {
  const spans: Span[] = [];
  reading.hits.forEach((hit, i) => {
    const own = UNITS.get(hit.meaning);
    const unit = own ?? UNITS.get(hit.unit);
    if (unit === undefined) return;
    const beside =
      own === undefined ? countBefore(reading, hit) : countBeside(reading, hit, reading.hits[i - 1]);
    if (beside === null || beside.count === 0) return;
    const span = {
      start: Math.min(beside.start, hit.start),
      end: Math.max(beside.end, hit.end),
      duration: beside.count * unit,
    };
    const last = spans.at(-1);
    if (
      last !== undefined &&
      span.start >= last.end &&
      distance(reading.layout, last.end, span.start) < NEXT_PART &&
      unit < last.duration
    ) {
      spans[spans.length - 1] = { start: last.start, end: span.end, duration: last.duration + span.duration };
    } else spans.push(span);
  });
  return spans;
};

/**
 * Finds the time for which the code at a UTF-16 offset is valid: the duration that stands closest to a word of validity ("expires",
 * "within") and, of two that are equally close, the one nearer to the code. Absolute times ("until 14:05") are ignored. Linear.
 */
export const findValidity = (reading: Reading, code: number): Duration | null => {
  const { hits, layout, folded } = reading;
  const words = hits.filter(({ meaning }) => meaning === 'valid');
  if (words.length === 0) return null;
  let best: { duration: Duration; away: number; far: number } | null = null;
  let next = 0;
  for (const { start, end, duration } of spansOf(reading)) {
    while (next < words.length && (words[next]?.start ?? 0) < start) next++;
    const [before, after] = [words[next - 1], words[next]];
    const away = Math.min(
      before === undefined ? Infinity : distance(layout, before.end, start),
      after === undefined ? Infinity : distance(layout, end, after.start),
    );
    if (away > REACH) continue;
    const far = Math.abs((folded.at[start] ?? 0) - code);
    if (best === null || away < best.away || (away === best.away && far < best.far))
      best = { duration, away, far };
  }
  return best?.duration ?? null;
};
