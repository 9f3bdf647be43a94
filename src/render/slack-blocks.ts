import { cut, cutCounting } from './cut.ts';
import { textOf, type Marked, type Span } from './marked.ts';

/** Slack's limits: characters of one text object, and of all text in one message, of which the fallback takes a part. */
const TEXT_OBJECT = 3_000;
const FALLBACK = 1_000;
/** What a Slack message may hold; Slack takes 13,000 characters in all, the fallback included. */
export const SLACK_ROOM = { text: 11_500, spans: 1_000 } as const;

interface Style {
  bold?: true;
  italic?: true;
  code?: true;
}

export type RichTextElement =
  | { readonly type: 'text'; readonly text: string; readonly style?: Style }
  | { readonly type: 'link'; readonly url: string; readonly text: string; readonly style?: Style };

export interface RichTextBlock {
  readonly type: 'rich_text';
  readonly elements: { readonly type: 'rich_text_section'; readonly elements: RichTextElement[] }[];
}

/** A message as Slack wants it: blocks, and a text for notifications. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: RichTextBlock[];
}

/**
 * A message as one rich text block. Its text elements are data to Slack: nothing in them becomes a mention, a channel, an
 * emoji or a link, and nothing needs escaping. Only the fallback is markup, and escaped.
 */
export function slackMessage(marked: Marked): SlackMessage {
  const fitting = cutCounting(marked, SLACK_ROOM);
  const elements = fitting.flatMap(elementsOf);
  return {
    text: fallback(fitting),
    blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }],
  };
}

/** The start of the text, escaped as Slack asks (`&`, `<` and `>`, nothing else), within {@link FALLBACK} characters. */
function fallback(marked: Marked): string {
  for (let room = FALLBACK; ; room = Math.floor(room / 2)) {
    const escaped = escapeSlack(textOf(cut([{ text: textOf(marked) }], { text: room, spans: 0 })));
    if (escaped.length <= FALLBACK) return escaped;
  }
}

function elementsOf(span: Span): RichTextElement[] {
  const style = styleOf(span);
  return pieces(span.text).map((text) =>
    span.href === undefined
      ? { type: 'text', text, ...style }
      : { type: 'link', url: span.href, text, ...style },
  );
}

/** A text in pieces that a text object may hold, surrogate pairs left whole. */
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
