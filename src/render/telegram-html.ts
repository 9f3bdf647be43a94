import { escapeHtml } from './escape-html.ts';
import { entitiesOf, isQuote, runsOf, textOf, tidy, type Marked, type Span } from './marked.ts';

/** Telegram's own limits on one message (Bot API, sendMessage and formatting options). */
export const TELEGRAM_ROOM = { text: 4_096, spans: 100 } as const;

/** Text that Telegram would turn into a mention: `@name` that no word character precedes. */
const MENTION = /(?<![\p{L}\p{N}_])@[A-Za-z0-9_]{2,}/gu;

/** A quotation that is longer, or has more lines, is folded; a tap opens it. */
const LONGEST_OPEN = { text: 320, lines: 6 };

/**
 * Writes a message in the HTML that Telegram reads. Text is escaped; `mono` wins over the other styles, which Telegram does
 * not allow inside it or around it. What others wrote is a quotation, which stands apart without an empty line before it.
 */
export function telegramHtml(marked: Marked): string {
  let html = '';
  for (const run of runsOf(tidy(marked))) {
    const inner = run.map(element).join('');
    if (!isQuote(run)) html += inner;
    else
      html = `${html.replace(/\n\n$/u, '\n')}<blockquote${isLong(run) ? ' expandable' : ''}>${inner}</blockquote>`;
  }
  return html;
}

function isLong(quote: Marked): boolean {
  const text = textOf(quote);
  return text.length > LONGEST_OPEN.text || text.split('\n').length > LONGEST_OPEN.lines;
}

/**
 * Sets everything that looks like `@name` in fixed width, where Telegram makes no mention of it: an SMS must not be able to notify people.
 * With more of them than there are entities, whole pieces of text become fixed width.
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

/** Sets what lies in the ranges in fixed width; `wholly`: every span that a range touches. */
function inMono(marked: Marked, ranges: readonly Range[], wholly: boolean): Marked {
  const result: Span[] = [];
  let offset = 0;
  for (const span of marked) {
    const end = offset + span.text.length;
    const inside = ranges
      .filter((range) => range.start < end && range.end > offset)
      .map((range) => ({ start: Math.max(range.start - offset, 0), end: Math.min(range.end, end) - offset }));
    if (inside.length > 0 && wholly) result.push(mono(span));
    else result.push(...apart(span, inside));
    offset = end;
  }
  return tidy(result);
}

/** Splits a span so that some of its ranges are spans of their own, in fixed width. */
function apart(span: Span, ranges: readonly Range[]): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    spans.push({ ...span, text: span.text.slice(done, start) }, mono(span, start, end));
    done = end;
  }
  return [...spans, { ...span, text: span.text.slice(done) }];
}

function mono({ text, part }: Span, start = 0, end = text.length): Span {
  return { text: text.slice(start, end), mono: true, ...(part && { part }) };
}

function element(span: Span): string {
  const text = escapeHtml(span.text);
  if (span.mono) return `<code>${text}</code>`;
  const italic = span.italic ? `<i>${text}</i>` : text;
  const bold = span.bold ? `<b>${italic}</b>` : italic;
  return span.href === undefined ? bold : `<a href="${escapeHtml(span.href)}">${bold}</a>`;
}
