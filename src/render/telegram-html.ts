import { entitiesOf, textOf, tidy, type Marked, type Span } from './marked.ts';

/** Telegram's own limits on one message (Bot API, sendMessage and formatting options). */
export const TELEGRAM_ROOM = { text: 4_096, spans: 100 } as const;

/** What Telegram would turn into a mention: `@name` that no word character precedes. */
const MENTION = /(?<![\p{L}\p{N}_])@[A-Za-z0-9_]{2,}/gu;

/**
 * A message in the HTML that Telegram reads. Text is escaped; `mono` wins over the other styles, which Telegram does not
 * allow inside it or around it.
 */
export function telegramHtml(marked: Marked): string {
  return tidy(marked).map(element).join('');
}

/**
 * The same message with everything that looks like `@name` in fixed width, where Telegram makes no mention of it: an SMS
 * must not be able to call people. With more of them than there are entities, whole pieces of text become fixed width.
 */
export function withoutMentions(marked: Marked, entities: number = TELEGRAM_ROOM.spans): Marked {
  const mentions = [...textOf(marked).matchAll(MENTION)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  if (mentions.length === 0) return marked;
  // The exact way first; each coarser one needs fewer entities.
  for (const spans of [inMono(marked, mentions, false), inMono(marked, mentions, true)]) {
    if (spans.reduce((sum, span) => sum + entitiesOf(span), 0) <= entities) return spans;
  }
  return [{ text: textOf(marked), mono: true }];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The message with what lies in the ranges in fixed width; `wholly`: every span that a range touches. */
function inMono(marked: Marked, ranges: readonly Range[], wholly: boolean): Marked {
  const result: Span[] = [];
  let offset = 0;
  for (const span of marked) {
    const end = offset + span.text.length;
    const inside = ranges
      .filter((range) => range.start < end && range.end > offset)
      .map((range) => ({ start: Math.max(range.start - offset, 0), end: Math.min(range.end, end) - offset }));
    if (inside.length > 0 && wholly) result.push({ text: span.text, mono: true });
    else result.push(...apart(span, inside));
    offset = end;
  }
  return tidy(result);
}

/** A span with some of its ranges as spans of their own, in fixed width. */
function apart(span: Span, ranges: readonly Range[]): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    spans.push(
      { ...span, text: span.text.slice(done, start) },
      { text: span.text.slice(start, end), mono: true },
    );
    done = end;
  }
  return [...spans, { ...span, text: span.text.slice(done) }];
}

function element(span: Span): string {
  const text = escapeHtml(span.text);
  if (span.mono) return `<code>${text}</code>`;
  const italic = span.italic ? `<i>${text}</i>` : text;
  const bold = span.bold ? `<b>${italic}</b>` : italic;
  return span.href === undefined ? bold : `<a href="${escapeHtml(span.href)}">${bold}</a>`;
}

/** `&` first, so that what the other replacements write stays. */
function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
