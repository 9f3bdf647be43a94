import { entitiesOf, lengthOf, tidy, type Marked, type Span } from './marked.ts';

/** What one message may hold: UTF-16 units of text, and message entities (one for each style of a span). */
export interface Room {
  readonly text: number;
  readonly spans: number;
}

const ELLIPSIS = '…';
/** How far back a split looks for a line break or a blank. */
const LOOK_BACK = 200;
/** No emoji or accented letter of a living script is longer; longer clusters are cut between characters. */
const LONGEST_CLUSTER = 64;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Shortens a message to the room that there is, with `…` at its end where something is missing. */
export function cut(marked: Marked, room: Room): Marked {
  const whole = withinEntities(tidy(marked), room.spans);
  if (lengthOf(whole) <= room.text) return whole;
  const [kept] = divide(whole, Math.max(0, room.text - ELLIPSIS.length), 0);
  return room.text < ELLIPSIS.length ? [] : tidy([...trimmedEnd(kept), { text: ELLIPSIS }]);
}

/**
 * Parts of a message that each fit into the room, in order; nothing of the text is lost. A part ends at a line break or a
 * blank where one is near.
 */
export function split(marked: Marked, room: Room): Marked[] {
  const parts: Marked[] = [];
  let rest = tidy(marked);
  while (rest.length > 1 ? overfull(rest, room) : lengthOf(rest) > room.text) {
    const [part, after] = divide(rest, Math.min(room.text, entityEnd(rest, room.spans)), LOOK_BACK);
    // A room that is too small for a single character would never be left.
    if (lengthOf(part) === 0) return [...parts, cut(rest, room)];
    parts.push(withinEntities(part, room.spans));
    rest = after;
  }
  return rest.length === 0 && parts.length > 0 ? parts : [...parts, withinEntities(rest, room.spans)];
}

function overfull(marked: Marked, room: Room): boolean {
  const entities = marked.reduce((sum, span) => sum + entitiesOf(span), 0);
  return lengthOf(marked) > room.text || entities > room.spans;
}

/** The length of text up to which the entities suffice. */
function entityEnd(marked: Marked, most: number): number {
  let end = 0;
  let used = 0;
  for (const span of marked) {
    used += entitiesOf(span);
    // A first span with more styles than there is room for loses them, rather than its text.
    if (used > most && end > 0) return end;
    end += span.text.length;
  }
  return end;
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

/** Cuts a message in two, at `at` UTF-16 units or a little before. */
function divide(marked: Marked, at: number, lookBack: number): [Marked, Marked] {
  const before: Span[] = [];
  const after: Span[] = [];
  let left = at;
  for (const span of marked) {
    if (after.length > 0 || left === 0) after.push(span);
    else if (span.text.length <= left) {
      before.push(span);
      left -= span.text.length;
    } else {
      const end = goodEnd(span.text, left, lookBack);
      before.push({ ...span, text: span.text.slice(0, end) });
      after.push({ ...span, text: span.text.slice(end) });
    }
  }
  return [tidy(before), tidy(after)];
}

/** The last good place to end a text at or before `at`. */
function goodEnd(text: string, at: number, lookBack: number): number {
  const end = clusterEnd(text, at);
  if (lookBack === 0) return end;
  const near = text.slice(Math.max(0, end - lookBack), end);
  const line = near.lastIndexOf('\n');
  const blank = line === -1 ? near.lastIndexOf(' ') : line;
  return blank === -1 ? end : end - near.length + blank + 1;
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
