import type { Event, SmsEvent } from '../domain/event.ts';
import { plainMessage } from './built-in.ts';
import { shownCode, type RenderContext } from './context.ts';
import { cut, type Room } from './cut.ts';
import { localMinute } from './local-time.ts';
import { lengthOf, tidy, type Marked, type Span } from './marked.ts';
import { bold, oneLine, place, someone } from './phrases.ts';

/** One of several events that share a message. */
export interface Part {
  readonly event: Event;
  readonly context: RenderContext;
}

/** The most events in one message: more could not be read. */
const MOST_TOGETHER = 30;
/** What the text of an event is given at least; a longer one is cut to what is left. */
const LEAST_TEXT = 24;
/** Marked spans of one event: its code and its sender. */
const SPANS_EACH = 2;
const BETWEEN = '\n\n';

/** How many of the first parts fit into one message, each whole but for a long text. At least one. */
export function fitTogether(parts: readonly Part[], room: Room): number {
  const most = Math.min(parts.length, MOST_TOGETHER, Math.floor(room.spans / SPANS_EACH));
  let used = 0;
  for (const [i, part] of parts.slice(0, most).entries()) {
    used += lengthOf(head(part)) + LEAST_TEXT + BETWEEN.length;
    if (used > room.text) return Math.max(1, i);
  }
  return Math.max(1, most);
}

/**
 * Many events in one message, the newest first: each with its code to copy, sender, port and SIM, and as much of its text
 * as there is room for.
 *
 * @param parts as many as {@link fitTogether} says, or fewer
 */
export function together(parts: readonly Part[], room: Room): Marked {
  const newest = [...parts].sort((a, b) => b.event.id - a.event.id);
  const heads = newest.map(head);
  const used = heads.reduce((sum, marked) => sum + lengthOf(marked) + BETWEEN.length, 0);
  const each = Math.max(0, Math.floor((room.text - used) / newest.length));
  const items = newest.map(({ event }, i) => [...(heads[i] ?? []), ...text(event, each)]);
  return tidy(items.flatMap((item, i) => (i === 0 ? item : [{ text: BETWEEN }, ...item])));
}

function head(part: Part): Marked {
  const { event, context } = part;
  // What is no SMS has nothing to copy and is short as it is.
  return event.event === 'sms' ? smsHead(event, context) : plainMessage(event, context);
}

function smsHead(event: SmsEvent, context: RenderContext): Marked {
  const code = shownCode(event, context);
  const spans: Span[] = code === null ? [] : [{ text: oneLine(code), mono: true }, { text: ' · ' }];
  const mark = context.mark === null ? '' : ` (${context.mark})`;
  const when = localMinute(event.receivedAt, event.receivedAt, context.timeZone);
  return [...spans, bold(someone(event.sender)), { text: `${mark}\n${place(event)} · ${when}` }];
}

function text(event: Event, room: number): Marked {
  const written = event.event === 'sms' ? oneLine(event.text) : '';
  return written === '' ? [] : cut([{ text: '\n' }, { text: written }], { text: room, spans: 0 });
}
