import { entitiesOf, tidy, type Marked, type Span } from './marked.ts';

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
 * must not be able to call people. With more of them than entities are left, whole pieces of text become fixed width.
 */
export function withoutMentions(marked: Marked, entities: number = TELEGRAM_ROOM.spans): Marked {
  const styled = marked.reduce((sum, span) => sum + entitiesOf(span), 0);
  const mentions = marked.reduce((sum, span) => sum + 2 * [...span.text.matchAll(MENTION)].length, 0);
  const each = styled + mentions <= entities ? mentionsApart : wholly;
  return tidy(marked.flatMap((span) => (span.mono ? [span] : each(span))));
}

/** A span with its mentions as spans of their own. */
function mentionsApart(span: Span): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const found of span.text.matchAll(MENTION)) {
    spans.push({ ...span, text: span.text.slice(end, found.index) }, { text: found[0], mono: true });
    end = found.index + found[0].length;
  }
  return [...spans, { ...span, text: span.text.slice(end) }];
}

function wholly(span: Span): Span[] {
  return span.text.search(MENTION) === -1 ? [span] : [{ text: span.text, mono: true }];
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
