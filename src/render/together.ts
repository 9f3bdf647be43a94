import type { Event, SmsEvent } from '../domain/event.ts';
import { say } from '../phrases/phrases.ts';
import { plainMessage } from './built-in.ts';
import { marksOf, shownCode, type RenderContext } from './context.ts';
import { cutCounting, type Room } from './cut.ts';
import { localMinute } from './local-time.ts';
import { bold, lengthOf, tidy, type Marked, type Span } from './marked.ts';
import { isTest, oneLine, pageLink, place, someone } from './message-parts.ts';
import { pageOf } from './variables.ts';

/** One of several events that share a message. */
export interface Part {
  readonly event: Event;
  readonly context: RenderContext;
}

/** The most events in one message: more could not be read. */
const MOST_TOGETHER = 30;
/**
 * So much of each text is sure of its place, in UTF-16 units. `whole`: an SMS of one part, which is never cut; `tight`: what
 * distinguishes one text from another, where much more waits than can be shown.
 */
const LEAST_TEXT = { whole: 160, tight: 24 } as const;
export type Fit = keyof typeof LEAST_TEXT;
/** Below so much of a text there is no link to the rest, which would take half of it. */
const LEAST_LINKED = 48;
/** Marked spans of one event: its code, its sender and the quotation of its text. */
const SPANS_EACH = 3;
const BETWEEN = '\n\n';

/** Counts how many of the first parts fit into one message, each whole but for a long text. At least one. */
export function fitTogether(parts: readonly Part[], room: Room, fit: Fit): number {
  const most = Math.min(parts.length, MOST_TOGETHER, Math.floor(room.spans / SPANS_EACH));
  let used = 0;
  for (const [i, part] of parts.slice(0, most).entries()) {
    const text = Math.min(textOfSms(part.event).length, LEAST_TEXT[fit]);
    used += lengthOf(head(part)) + text + BETWEEN.length;
    if (used > room.text) return Math.max(1, i);
  }
  return Math.max(1, most);
}

/**
 * Joins many events in one message, in their {@link readingOrder}: each with its code to copy, sender, port and SIM, and its text.
 * Texts are cut only where the message cannot hold them all: the longest, and to one length.
 *
 * @param parts as many as {@link fitTogether} says, or fewer
 */
export function together(parts: readonly Part[], room: Room): Marked {
  const items = readingOrder(parts).map((part) => ({
    ...part,
    head: head(part),
    text: textOfSms(part.event),
  }));
  const used = items.reduce((sum, item) => sum + lengthOf(item.head) + BETWEEN.length, 0);
  const most = fairShare(
    items.map(({ text }) => text.length),
    Math.max(0, room.text - used),
  );
  // Links have what the spans of the events leave.
  let links = room.spans - items.length * SPANS_EACH;
  const shown = items.map(({ head: first, text, event, context }) => {
    const isLinked = text.length > most && most >= LEAST_LINKED && links-- > 0;
    const link = isLinked ? pageOf(context.pages, event.id) : null;
    return [...first, ...quoted(text, most, link)];
  });
  return tidy(shown.flatMap((item, i) => (i === 0 ? item : [{ text: BETWEEN }, ...item])));
}

/**
 * Sorts the newest first, but keeps SMS that one sender sent to one port one after the other in the order in which they came: they may be
 * the parts of one text. What a report holds of other ports does not come between them.
 */
export function readingOrder<Item extends { readonly event: Event }>(items: readonly Item[]): Item[] {
  const runs: Item[][] = [];
  const latestOnPort = new Map<string, Item[]>();
  for (const item of [...items].sort((a, b) => a.event.id - b.event.id)) {
    const port = `${item.event.gateway}/${item.event.port ?? ''}`;
    const run = latestOnPort.get(port);
    const before = run?.at(-1);
    const together =
      before !== undefined &&
      continues(before.event, item.event) &&
      (run === runs.at(-1) || before.event.receivedAt === item.event.receivedAt);
    if (run && together) run.push(item);
    else runs.push([item]);
    latestOnPort.set(port, run && together ? run : (runs.at(-1) ?? []));
  }
  return runs.reverse().flat();
}

function continues(before: Event, event: Event): boolean {
  return before.event === 'sms' && event.event === 'sms' && before.sender === event.sender;
}

/** Computes the length to which everything longer is cut, so that nothing is cut that takes no more than a fair share of the room. */
function fairShare(lengths: readonly number[], room: number): number {
  let left = room;
  for (const [i, length] of lengths.toSorted((a, b) => a - b).entries()) {
    const share = Math.floor(left / (lengths.length - i));
    if (length > share) return share;
    left -= length;
  }
  return Infinity;
}

function head(part: Part): Marked {
  const { event, context } = part;
  if (event.event === 'sms') return smsHead(event, context);
  // What is no SMS has nothing to copy and is short as it is. Small print stays in its place: it is of one event only.
  return plainMessage(event, context).map(({ text, bold, italic, mono, href }) => ({
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(mono && { mono }),
    ...(href !== undefined && { href }),
  }));
}

function smsHead(event: SmsEvent, context: RenderContext): Marked {
  const code = shownCode(event, context);
  const spans: Span[] = code === null ? [] : [{ text: oneLine(code), mono: true }, { text: ' · ' }];
  const marks = marksOf(context);
  const when = localMinute(event.receivedAt, context.now, context.timeZone);
  const where = isTest(event) ? '' : `${place(event)} · `;
  const name = isTest(event) ? say('test') : someone(event.sender);
  return [...spans, bold(name), { text: `${marks === null ? '' : ` ${marks}`}\n${where}${when}` }];
}

/** Quotes as much of a text as there is room for, on a line of its own, and below it the way to the whole. */
function quoted(text: string, most: number, link: string | null): Marked {
  const way: Marked = link === null ? [] : [{ text: '\n' }, pageLink(link)];
  const [line] = cutCounting([{ text }], { text: most - lengthOf(way), spans: 0 });
  if (line === undefined) return [];
  return [{ text: '\n' }, { text: line.text.replace(/^\n/u, ''), part: 'quote' }, ...way];
}

/** Returns the line below the head; empty where there is nothing to show. */
function textOfSms(event: Event): string {
  const written = event.event === 'sms' ? oneLine(event.text) : '';
  return written === '' ? '' : `\n${written}`;
}
