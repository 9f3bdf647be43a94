import { say } from '../phrases/phrases.ts';
import { pageLink } from './message-parts.ts';
import { entitiesOf, lengthOf, textOf, tidy, type Marked, type Span } from './marked.ts';

/** Room of one message: UTF-16 units of text, and message entities (one for each style of a span). */
export interface Room {
  readonly text: number;
  readonly spans: number;
}

const ELLIPSIS = '…';
/** No emoji or accented letter of a living script is longer; longer clusters are cut between characters. */
const LONGEST_CLUSTER = 64;

let segmenter: Intl.Segmenter | null = null;

/** Returns what divides texts into graphemes; made where a text is cut, as most commands cut none. */
const graphemes = (): Intl.Segmenter =>
  (segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' }));

/** Shortens a label to the room that there is, with `…` at its end where something is missing. */
export function cut(marked: Marked, room: Room): Marked {
  const whole = withinEntities(tidy(marked), room.spans);
  if (lengthOf(whole) <= room.text) return whole;
  return room.text < ELLIPSIS.length ? [] : cutWith(whole, room.text, () => [{ text: ELLIPSIS }]);
}

/**
 * Shortens a text to the room that there is, and says how much is missing, with the way to the whole: `… (+4687 characters) · Open page`.
 *
 * @param link the address of the page that has all of it; null: there is none
 */
export function cutCounting(marked: Marked, room: Room, link: string | null = null): Marked {
  const whole = withinEntities(tidy(marked), room.spans);
  if (lengthOf(whole) <= room.text) return whole;
  const longest = lengthOf(ending(charactersIn(textOf(whole)), link));
  if (room.text < longest) return link === null ? cut(whole, room) : cutCounting(marked, room);
  const kept = link === null ? whole : withinEntities(whole, room.spans - 1);
  return cutWith(kept, room.text, (missing) => ending(missing, link));
}

/** Shortens a text, as {@link cutCounting} does, until it fits in the form in which its service counts it. */
export function cutToFit(
  marked: Marked,
  room: Room,
  fits: (cut: Marked) => boolean,
  link: string | null = null,
): Marked {
  for (let text = Math.min(room.text, lengthOf(marked)); ; text = Math.floor(text * 0.9)) {
    const shorter = cutCounting(marked, { ...room, text }, link);
    if (fits(shorter) || shorter.length === 0) return shorter;
  }
}

/** Says how much is missing, and links to the page that has it. */
function ending(count: number, link: string | null): Marked {
  const words = count === 1 ? say('missing_one', { count }) : say('missing_many', { count });
  return link === null ? [{ text: words }] : [{ text: `${words} · ` }, pageLink(link)];
}

/**
 * Cuts a message to at most `most` UTF-16 units, its ending included.
 * @param ending what stands in place of so many missing characters; for fewer of them it is no longer
 */
function cutWith(whole: Marked, most: number, ending: (missing: number) => Marked): Marked {
  const all = charactersIn(textOf(whole));
  const kept = trimmedEnd(beginning(whole, most - lengthOf(ending(all))));
  return tidy([...kept, ...ending(all - charactersIn(textOf(kept)))]);
}

/** Counts Unicode characters, of which a text has as many as, or fewer than, UTF-16 units. */
function charactersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit <= 0xdbff && text.codePointAt(at) !== unit;
    if (isPair) at++;
    count++;
  }
  return count;
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

/** Returns the first `most` UTF-16 units of a message, or a little less. */
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

/** Finds the last boundary between what a reader sees as characters, at or before `at`, which lies within the text. */
function clusterEnd(text: string, at: number): number {
  const cluster = graphemes().segment(text).containing(at);
  if (!cluster) return at;
  return cluster.segment.length > LONGEST_CLUSTER ? wellFormedStart(text, at) : cluster.index;
}

/** Returns `at`, or one less where it would split a surrogate pair. */
function wellFormedStart(text: string, at: number): number {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? at - 1 : at;
}

function trimmedEnd(marked: Marked): Marked {
  const last = marked.at(-1);
  return last ? [...marked.slice(0, -1), { ...last, text: last.text.trimEnd() }] : marked;
}
