import { cut, cutCounting } from './cut.ts';
import { isQuote, runsOf, textOf, tidy, type Marked, type Span, type Tone } from './marked.ts';

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
 */
export function slackMessage(marked: Marked): SlackMessage {
  const fitting = cutCounting(marked, SLACK_ROOM);
  const text = fallback(fitting);
  const title = fitting.filter((span) => span.part === 'title');
  const tone = title.find((span) => span.tone !== undefined)?.tone;
  const rest = [...fieldsOf(fitting), ...richText(fitting), ...smallPrint(fitting)];
  if (tone === undefined) return { text, blocks: rest };
  const headline = textOf(cut([{ text: textOf(title) }], { text: HEADLINE, spans: 0 }));
  const blocks: SlackBlock[] = [{ type: 'header', text: plainText(headline) }];
  return rest.length === 0
    ? { text, blocks }
    : { text, blocks, attachments: [{ color: COLOURS[tone], blocks: rest }] };
}

/** Returns the start of the text, escaped as Slack asks (`&`, `<` and `>`, nothing else), within {@link FALLBACK} characters. */
function fallback(marked: Marked): string {
  for (let room = FALLBACK; ; room = Math.floor(room / 2)) {
    const escaped = escapeSlack(textOf(cut([{ text: textOf(marked) }], { text: room, spans: 0 })));
    if (escaped.length <= FALLBACK) return escaped;
  }
}

/** Collects what has a label as fields, two in a row. Slack takes ten. */
function fieldsOf(marked: Marked): SlackBlock[] {
  const fields = marked.flatMap(({ label, text }) =>
    label === undefined || text.trim() === ''
      ? []
      : [field(label, textOf(cut([{ text }], { text: FIELD - 100, spans: 0 })))],
  );
  return fields.length === 0 ? [] : [{ type: 'section', fields: fields.slice(0, 10) }];
}

/** Composes a field. A bold label needs Slack's markup, which does nothing to a value that has none of its characters. */
function field(label: string, value: string): PlainText | MarkdownText {
  const isInert = !/[*_~`&<>]|:[^\s:]+:/u.test(value);
  return isInert
    ? { type: 'mrkdwn', text: `*${label}*\n${value}`, verbatim: true }
    : plainText(`${label}\n${value}`);
}

/** Composes all that is neither headline nor small print, in order. Line breaks around a quotation are left to its block. */
function richText(marked: Marked): SlackBlock[] {
  const elements: Extract<SlackBlock, { type: 'rich_text' }>['elements'][number][] = [];
  const body = marked.filter(({ part }) => part !== 'title' && part !== 'meta');
  for (const run of runsOf(body)) {
    const kept = trimmed(run, elements.length === 0);
    if (kept.length === 0) continue;
    const type = isQuote(run) ? 'rich_text_quote' : 'rich_text_section';
    elements.push({ type, elements: kept.flatMap(elementsOf) });
  }
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements }];
}

/** Trims the line breaks at a run's end, which a block has by itself, and before the first run. */
function trimmed(run: Marked, isFirst: boolean): Marked {
  const spans = [...tidy(run)];
  const [first] = spans;
  if (first) spans[0] = { ...first, text: first.text.replace(isFirst ? /^\n+/u : /^\n(?=\n)/u, '') };
  const last = spans.pop();
  return tidy(last ? [...spans, { ...last, text: last.text.replace(/\n+$/u, '') }] : []);
}

/** Composes small print that has no labels as one line below. */
function smallPrint(marked: Marked): SlackBlock[] {
  const meta = marked.filter(({ part }) => part === 'meta');
  if (meta.some(({ label }) => label !== undefined)) return [];
  const pieces = textOf(meta.map(({ text }) => ({ text: `\n${text.replace(/^ · /u, '')}` })))
    .split('\n')
    .filter((piece) => piece.trim() !== '');
  if (pieces.length === 0) return [];
  const text = textOf(cut([{ text: pieces.join(' · ') }], { text: FIELD, spans: 0 }));
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
