import { slackMessage, type RichTextElement, type SlackBlock } from '../../src/render/slack-blocks.ts';
import { escaped, withMarks } from './marks.ts';
import type { Shot } from './messages.ts';

const STYLE = `
body { margin: 0; width: 560px; background: #fff; font: 15px/1.46 'DejaVu Sans Condensed', 'DejaVu Sans', sans-serif; color: #1d1c1d; }
main { padding: 14px 16px 18px; display: flex; flex-direction: column; gap: 16px; }
.message { display: grid; grid-template-columns: 36px 1fr; gap: 9px; }
.icon { width: 36px; height: 36px; border-radius: 7px; background: #2f5d8a; color: #fff; font-weight: 700; display: grid; place-items: center; }
.who { font-weight: 700; } .who small { font-weight: 400; color: #616061; font-size: 12px; }
.app { background: #ededed; color: #616061; border-radius: 3px; font-size: 10px; padding: 1px 4px; margin: 0 6px; font-weight: 600; vertical-align: 1px; }
h1 { font-size: 18px; line-height: 1.3; margin: 2px 0 4px; }
.bar { display: grid; grid-template-columns: 4px 1fr; gap: 12px; margin-top: 4px; }
.bar > i { border-radius: 4px; }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 14px; margin-bottom: 6px; white-space: pre-wrap; }
.section { white-space: pre-wrap; overflow-wrap: anywhere; }
.quote { border-left: 4px solid #ddd; padding-left: 12px; margin: 4px 0; white-space: pre-wrap; }
.context { color: #616061; font-size: 12.5px; margin-top: 3px; }
code { font-family: 'DejaVu Sans Mono', monospace; font-size: 12.5px; color: #c01343; background: #f8f8f8; border: 1px solid #ddd; border-radius: 3px; padding: 2px 3px 1px; }
`;

/** Draws messages as Slack shows them, block by block of what it is sent. */
export function slackPage(shots: readonly Shot[]): string {
  const messages = shots.map(({ message, at }) => {
    const { blocks, attachments = [] } = slackMessage(message.body());
    const bars = attachments.map(
      (one) =>
        `<div class="bar"><i style="background:${one.color}"></i><div>${one.blocks.map(block).join('')}</div></div>`,
    );
    const who = `<div class="who">Simwire<span class="app">APP</span><small>${at}</small></div>`;
    return `<div class="message"><div class="icon">S</div><div>${who}${blocks.map(block).join('')}${bars.join('')}</div></div>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${messages.join('')}</main>`;
}

function block(one: SlackBlock): string {
  switch (one.type) {
    case 'header':
      return `<h1>${withMarks(escaped(one.text.text))}</h1>`;
    case 'section':
      return `<div class="fields">${one.fields.map(({ text }) => `<div>${labelled(text)}</div>`).join('')}</div>`;
    case 'context':
      return `<div class="context">${one.elements.map(({ text }) => escaped(text)).join(' ')}</div>`;
    case 'rich_text':
      return one.elements
        .map(({ type, elements }) => {
          const shape = type === 'rich_text_quote' ? 'quote' : 'section';
          return `<div class="${shape}">${elements.map(styled).join('')}</div>`;
        })
        .join('');
    default:
      return one satisfies never;
  }
}

function labelled(text: string): string {
  return escaped(text).replace(/^\*(.+)\*$/mu, '<b>$1</b>');
}

function styled({ text, style = {} }: RichTextElement): string {
  const inner = style.code ? `<code>${escaped(text)}</code>` : escaped(text);
  const slanted = style.italic ? `<i>${inner}</i>` : inner;
  return style.bold ? `<b>${slanted}</b>` : slanted;
}
