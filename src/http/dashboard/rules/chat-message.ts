import { z } from 'zod';
import { jsonOf } from '../../../domain/json.ts';
import type { ServiceName } from '../../../domain/services.ts';
import { say } from '../../../phrases/phrases.ts';
import { html, type Html, type Piece } from '../../html.ts';
import { slackBody } from './slack-body.ts';

/** A message to a destination, as the tester has it. */
export interface ChatMessage {
  readonly destination: string;
  /** Null: it is in the config no more. */
  readonly service: ServiceName | null;
  /** The body that the service would be sent. */
  readonly body: string;
  /** The code that it carries; null: none. */
  readonly code: string | null;
}

/** Renders a message as its chat shows it; for what people do not read, as it is sent. */
export function chatMessage({ destination, service, body, code }: ChatMessage): Html {
  const shown =
    service === 'telegram' ? telegramMessage(body, code) : service === 'slack' ? slackMessage(body) : null;
  if (shown === null)
    return html`<h3>As <bdi>${destination}</bdi> gets it</h3>
      <pre class="message" dir="auto" tabindex="0">${indented(body)}</pre>`;
  return html`<h3>As <bdi>${destination}</bdi> shows it</h3>
    ${shown}
    <details>
      <summary class="soft">As it is sent</summary>
      <pre class="message" dir="auto" tabindex="0">${indented(body)}</pre>
    </details>`;
}

/** Lays JSON out; leaves everything else as it is. */
function indented(body: string): string {
  const data = jsonOf(body);
  return typeof data === 'object' && data !== null ? JSON.stringify(data, null, 2) : body;
}

/** The tags that Simwire writes for Telegram (`render/telegram-html.ts`), and the text between them. */
const PART = /<(\/?)(b|i|code|a|blockquote)\b[^>]*>|[^<]+/gu;
const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

function telegramMessage(body: string, code: string | null): Html {
  const text = html`<div class="lines">${telegramText(body)}</div>`;
  return html`<div class="chat telegram">
    ${text}${code !== null && html`<div class="copies">${say('copy', { code })}</div>`}
  </div>`;
}

/** Renders Telegram's HTML by our own elements: what stands in it is data here, and nothing of it leads anywhere. */
function telegramText(body: string): Piece {
  const open: Piece[][] = [[]];
  // A quotation ends its line by itself.
  for (const [part, slash, tag] of body.replaceAll('</blockquote>\n', '</blockquote>').matchAll(PART)) {
    if (tag === undefined)
      open.at(-1)?.push(part.replaceAll(/&(?:lt|gt|quot|amp);/gu, (one) => CHARACTERS[one] ?? one));
    else if (slash === '') open.push([]);
    else {
      const inner = open.pop() ?? [];
      open.at(-1)?.push(elementOf(tag, inner));
    }
  }
  return open[0];
}

function elementOf(tag: string, inner: Piece): Html {
  switch (tag) {
    case 'b':
      return html`<b>${inner}</b>`;
    case 'i':
      return html`<i>${inner}</i>`;
    case 'code':
      return html`<code>${inner}</code>`;
    case 'blockquote':
      return html`<blockquote>${inner}</blockquote>`;
    default:
      return html`<u>${inner}</u>`;
  }
}

/** Renders the blocks of a message to Slack; null: it has none. */
function slackMessage(body: string): Html | null {
  const { data } = slackBody.safeParse(jsonOf(body));
  if (!data) return null;
  return html`<div class="chat slack">
    ${data.blocks.map(slackBlock)}
    ${data.attachments.map(
      ({ color, blocks }) =>
        html`<div class="beside-bar">
          <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
            <rect width="1" height="1" fill="${color}" />
          </svg>
          <div>${blocks.map(slackBlock)}</div>
        </div>`,
    )}
  </div>`;
}

type SlackBlock = z.output<typeof slackBody>['blocks'][number];

function slackBlock(block: SlackBlock): Html {
  switch (block.type) {
    case 'header':
      return html`<p class="headline">${block.text.text}</p>`;
    case 'section':
      return html`<div class="pairs">${block.fields.map(slackField)}</div>`;
    case 'context':
      return html`<p class="small">${block.elements.map(({ text }) => text).join(' ')}</p>`;
    case 'rich_text':
      return html`${block.elements.map(({ type, elements }) =>
        type === 'rich_text_quote'
          ? html`<blockquote>${elements.map(slackElement)}</blockquote>`
          : html`<div class="lines">${elements.map(slackElement)}</div>`,
      )}`;
    default:
      return block satisfies never;
  }
}

/** Renders a field: a label, and its value below. */
function slackField({ type, text }: { readonly type: string; readonly text: string }): Html {
  const [label = '', ...value] = text.split('\n');
  const name = type === 'mrkdwn' ? html`<b>${label.replaceAll('*', '')}</b>` : label;
  return html`<div>${name}<br />${value.join('\n')}</div>`;
}

function slackElement({ type, text, style }: SlackElement): Html {
  const inner = style.code ? html`<code>${text}</code>` : text;
  const slanted = style.italic ? html`<i>${inner}</i>` : inner;
  const weighed = style.bold ? html`<b>${slanted}</b>` : slanted;
  return type === 'link' ? html`<u>${weighed}</u>` : html`${weighed}`;
}

type SlackElement = Extract<SlackBlock, { type: 'rich_text' }>['elements'][number]['elements'][number];
