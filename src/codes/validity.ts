import { CharClass } from './fold.ts';
import { distance } from './layout.ts';
import type { Hit } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../domain/time.ts';
import type { Duration } from '../domain/time.ts';

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

/** The number in digits that ends at `end` or, for languages that put the unit first, begins behind it. */
const countBeside = (
  reading: Reading,
  unit: Hit,
  previous: Hit | undefined,
): { count: number; start: number; end: number } | null => {
  const { folded, layout } = reading;
  const isDigit = (i: number): boolean => folded.classes[i] === CharClass.digit;
  let end = unit.start;
  while (
    end > 0 &&
    end > unit.start - 3 &&
    !isDigit(end - 1) &&
    /[\s\-([.)]/.test(String.fromCharCode(folded.codes[end - 1] ?? 0))
  )
    end--;
  if (end > 0 && isDigit(end - 1)) {
    let start = end;
    while (start > 0 && isDigit(start - 1) && end - start <= MOST_DIGITS) start--;
    // A longer number is the code itself, before a unit that its count follows: "551320, dakika 10".
    if (end - start <= MOST_DIGITS) return { count: digits(reading, start, end), start, end };
  }
  if (
    previous !== undefined &&
    typeof previous.meaning === 'number' &&
    distance(layout, previous.end, unit.start) < 1
  )
    return { count: previous.meaning, start: previous.start, end: previous.end };
  let start = unit.end;
  while (
    start < folded.length &&
    start < unit.end + 2 &&
    /[\s:-]/.test(String.fromCharCode(folded.codes[start] ?? 0))
  )
    start++;
  if (!isDigit(start)) return null;
  end = start;
  while (isDigit(end) && end - start <= MOST_DIGITS) end++;
  return end - start <= MOST_DIGITS ? { count: digits(reading, start, end), start, end } : null;
};

const digits = ({ folded }: Reading, start: number, end: number): number =>
  Number(String.fromCharCode(...folded.codes.subarray(start, end)));

const spansOf = (reading: Reading): Span[] => {
  const spans: Span[] = [];
  reading.hits.forEach((hit, i) => {
    const unit = UNITS.get(hit.meaning);
    const beside = unit === undefined ? null : countBeside(reading, hit, reading.hits[i - 1]);
    if (unit === undefined || beside === null || beside.count === 0) return;
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
 * How long the text says that the code at a UTF-16 offset is valid: the duration that stands closest to a word of
 * validity ("expires", "within") and, of two as close, the one nearer to the code. Absolute times ("until 14:05") say
 * nothing here. Linear.
 */
export const findValidity = (reading: Reading, code: number): Duration | null => {
  const { hits, layout, folded } = reading;
  const words = hits.filter(({ meaning }) => meaning === 'valid');
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
