import { cut, cutCounting } from './cut.ts';
import { textOf, type Marked, type Span, type Tone } from './marked.ts';
import { sectionsOf, type Sections } from './sections.ts';

/** Slack's limits: characters of one text object and of a headline, and what a message's fallback may take of it. */
const TEXT_OBJECT = 3_000;
const HEADLINE = 150;
const FIELD = 2_000;
const FALLBACK = 1_000;
/** Most that a Slack message may hold; Slack takes 13,000 characters in all, the fallback included. */
export const SLACK_ROOM = { text: 11_500, spans: 1_000 } as const;

/** The bar beside a message: Slack's own red, yellow, blue and green. */
const COLOURS: Readonly<Record<Tone, string>> = {
  critical: '#e01e5a',
  warning: '#ecb22e',
  info: '#36c5f0',
  good: '#2eb67d',
};

interface Style {
  bold?: true;
  italic?: true;
  code?: true;
}

export type RichTextElement =
  | { readonly type: 'text'; readonly text: string; readonly style?: Style }
  | { readonly type: 'link'; readonly url: string; readonly text: string; readonly style?: Style };

interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  /** False: `:smile:` stays what it is. */
  readonly emoji: false;
}

interface MarkdownText {
  readonly type: 'mrkdwn';
  readonly text: string;
  /** True: no address and no name in it becomes a link. */
  readonly verbatim: true;
}

export type SlackBlock =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'section'; readonly fields: (PlainText | MarkdownText)[] }
  | { readonly type: 'context'; readonly elements: PlainText[] }
  | {
      readonly type: 'rich_text';
      readonly elements: {
        readonly type: 'rich_text_section' | 'rich_text_quote';
        readonly elements: RichTextElement[];
      }[];
    };

/** A message as Slack wants it: blocks, beside a coloured bar those that say how grave it is, and a text for notifications. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: SlackBlock[];
  readonly attachments?: { readonly color: string; readonly blocks: SlackBlock[] }[];
}

/**
 * Writes a message as blocks: a headline with fields beside a coloured bar for what has a tone, else rich text with what
 * others wrote as a quotation, and the small print below. Rich and plain text is data to Slack: nothing in it becomes a
 * mention, a channel, an emoji or a link, and nothing needs escaping. The fallback is markup, and escaped.
 *
 * @param link the page to which it leads where it has to be cut
 */
export function slackMessage(marked: Marked, link: string | null = null): SlackMessage {
  const fitting = cutCounting(marked, SLACK_ROOM, link);
  const text = fallback(fitting);
  const { headline, fields, body, smallPrint } = sectionsOf(fitting);
  const rest = [...fieldBlock(fields), ...richText(body), ...contextBlock(smallPrint)];
  if (headline === null) return { text, blocks: rest };
  const title = textOf(cut([{ text: headline.text }], { text: HEADLINE, spans: 0 }));
  const blocks: SlackBlock[] = [{ type: 'header', text: plainText(title) }];
  return rest.length === 0
    ? { text, blocks }
    : { text, blocks, attachments: [{ color: COLOURS[headline.tone], blocks: rest }] };
}

/** Returns the start of the text, escaped as Slack asks (`&`, `<` and `>`, nothing else), within {@link FALLBACK} characters. */
function fallback(marked: Marked): string {
  for (let room = FALLBACK; ; room = Math.floor(room / 2)) {
    const escaped = escapeSlack(textOf(cut([{ text: textOf(marked) }], { text: room, spans: 0 })));
    if (escaped.length <= FALLBACK) return escaped;
  }
}

/** Composes the fields, two in a row. Slack takes ten. */
function fieldBlock(fields: Sections['fields']): SlackBlock[] {
  const written = fields.map(({ label, value }) =>
    field(label, textOf(cut([{ text: value }], { text: FIELD - 100, spans: 0 }))),
  );
  return written.length === 0 ? [] : [{ type: 'section', fields: written.slice(0, 10) }];
}

/** Composes a field. A bold label needs Slack's markup, which does nothing to a value that has none of its characters. */
function field(label: string, value: string): PlainText | MarkdownText {
  const isInert = !/[*_~`&<>]|:[^\s:]+:/u.test(value);
  return isInert
    ? { type: 'mrkdwn', text: `*${label}*\n${value}`, verbatim: true }
    : plainText(`${label}\n${value}`);
}

/** Composes all that is neither headline nor small print, in order. */
function richText(body: Sections['body']): SlackBlock[] {
  const elements = body.map(({ isQuote, spans }) => ({
    type: isQuote ? ('rich_text_quote' as const) : ('rich_text_section' as const),
    elements: spans.flatMap(elementsOf),
  }));
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements }];
}

/** Composes small print as one line below. */
function contextBlock(smallPrint: string): SlackBlock[] {
  if (smallPrint === '') return [];
  const text = textOf(cut([{ text: smallPrint }], { text: FIELD, spans: 0 }));
  return [{ type: 'context', elements: [plainText(text)] }];
}

function plainText(text: string): PlainText {
  return { type: 'plain_text', text: text.toWellFormed(), emoji: false };
}

function elementsOf(span: Span): RichTextElement[] {
  const style = styleOf(span);
  return pieces(span.text).map((text) =>
    span.href === undefined
      ? { type: 'text', text, ...style }
      : { type: 'link', url: span.href, text, ...style },
  );
}

/** Splits a text into pieces that a text object may hold; keeps surrogate pairs whole. */
function pieces(text: string): string[] {
  const result: string[] = [];
  let rest = text.toWellFormed();
  while (rest.length > TEXT_OBJECT) {
    const piece = rest.slice(0, TEXT_OBJECT);
    const end = piece.isWellFormed() ? TEXT_OBJECT : TEXT_OBJECT - 1;
    result.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '' ? result : [...result, rest];
}

function styleOf(span: Span): { style?: Style } {
  const style: Style = {};
  if (span.bold) style.bold = true;
  if (span.italic) style.italic = true;
  if (span.mono) style.code = true;
  return Object.keys(style).length === 0 ? {} : { style };
}

function escapeSlack(text: string): string {
  return text.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
