import { copyButtons } from '../../src/channels/telegram/copy-buttons.ts';
import { telegramText } from '../../src/channels/telegram/telegram-text.ts';
import { escaped, withMarks } from './marks.ts';
import type { Shot } from './messages.ts';

const STYLE = `
body { margin: 0; width: 400px; background: #d8e4d0; font: 15px/1.36 'DejaVu Sans Condensed', 'DejaVu Sans', sans-serif; color: #0f1114; }
main { padding: 14px 12px 16px; display: flex; flex-direction: column; gap: 10px; }
.bubble { background: #fff; border-radius: 14px 14px 14px 5px; padding: 7px 12px 6px; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.who { color: #3a87c8; font-weight: 600; font-size: 14px; }
.time { text-align: right; color: #98a2ab; font-size: 11.5px; line-height: 1; margin-top: 4px; }
code { font-family: 'DejaVu Sans Mono', monospace; font-size: 13.5px; color: #1f6fb5; }
.big code:first-child { font-size: 14.5px; }
blockquote { display: block; margin: 4px 0 2px; padding: 4px 9px; border-left: 3px solid #3a87c8; border-radius: 4px; background: #eaf3fa; }
.keys { display: grid; gap: 4px; margin-top: 4px; grid-auto-flow: column; grid-auto-columns: 1fr; }
.key { background: #8aa583; color: #fff; border-radius: 9px; padding: 8px; text-align: center; font-weight: 600; font-size: 13.5px; }
.answer { border-left: 3px solid #3a87c8; border-radius: 4px; background: #eaf3fa; padding: 3px 9px; margin: 3px 0 5px; font-size: 13px; color: #4b5660; }
.answer b { color: #3a87c8; display: block; }
`;

/** Draws messages as Telegram shows them: the HTML that it is sent is what stands in the bubble. */
export function telegramPage(shots: readonly Shot[]): string {
  const texts = shots.map(({ message }) => telegramText(message, true));
  const bubbles = shots.map(({ message, at }, i) => {
    const text = texts[i] ?? '';
    const opened = text.includes('Resolved') ? (texts[i - 1] ?? '') : '';
    const answer =
      opened &&
      `<div class="answer"><b>Simwire</b>${withMarks((opened.split('\n')[0] ?? '').replace(/<[^>]*>/gu, ''))}</div>`;
    const keys = (copyButtons(message.codes)?.inline_keyboard ?? []).map(
      (row) =>
        `<div class="keys">${row.map((key) => `<div class="key">${escaped(key.text)}</div>`).join('')}</div>`,
    );
    // A quotation ends its line by itself.
    const body = withMarks(text.replaceAll('</blockquote>\n', '</blockquote>'));
    return `<div><div class="bubble"><div class="who">Simwire</div>${answer}<div class="text">${body}</div><div class="time">${at}</div></div>${keys.join('')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${bubbles.join('')}</main>`;
}
