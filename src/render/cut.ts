import { entitiesOf, lengthOf, tidy, type Marked, type Span } from './marked.ts';

/** What one message may hold: UTF-16 units of text, and message entities (one for each style of a span). */
export interface Room {
  readonly text: number;
  readonly spans: number;
}

const ELLIPSIS = '…';
/** No emoji or accented letter of a living script is longer; longer clusters are cut between characters. */
const LONGEST_CLUSTER = 64;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Shortens a message to the room that there is, with `…` at its end where something is missing. */
export function cut(marked: Marked, room: Room): Marked {
  const whole = withinEntities(tidy(marked), room.spans);
  if (lengthOf(whole) <= room.text) return whole;
  const kept = beginning(whole, Math.max(0, room.text - ELLIPSIS.length));
  return room.text < ELLIPSIS.length ? [] : tidy([...trimmedEnd(kept), { text: ELLIPSIS }]);
}

/** Spans beyond the number of entities keep their text and lose their markup. */
function withinEntities(marked: Marked, most: number): Marked {
  let used = 0;
  return tidy(
    marked.map((span) => {
      const needed = entitiesOf(span);
      if (used + needed > most) return { text: span.text };
      used += needed;
      return span;
    }),
  );
}

/** The first `most` UTF-16 units of a message, or a little less. */
function beginning(marked: Marked, most: number): Marked {
  const kept: Span[] = [];
  let left = most;
  for (const span of marked) {
    if (span.text.length > left) {
      kept.push({ ...span, text: span.text.slice(0, clusterEnd(span.text, left)) });
      break;
    }
    kept.push(span);
    left -= span.text.length;
  }
  return tidy(kept);
}

/** The last boundary between what a reader sees as characters, at or before `at`. */
function clusterEnd(text: string, at: number): number {
  const start = wellFormedStart(text, Math.max(0, at - LONGEST_CLUSTER));
  const window = text.slice(start, at + LONGEST_CLUSTER);
  let end = 0;
  for (const { index } of graphemes.segment(window)) {
    if (start + index > at) break;
    end = start + index;
  }
  return end > start || start === 0 ? end : wellFormedStart(text, at);
}

/** `at`, or one less where it would part a surrogate pair. */
function wellFormedStart(text: string, at: number): number {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? at - 1 : at;
}

function trimmedEnd(marked: Marked): Marked {
  const last = marked.at(-1);
  return last ? [...marked.slice(0, -1), { ...last, text: last.text.trimEnd() }] : marked;
}
