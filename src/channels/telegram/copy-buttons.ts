import type { InlineKeyboardMarkup } from 'grammy/types';
import { legible } from '../../domain/visible.ts';
import { say } from '../../phrases/phrases.ts';

/** Telegram takes 100 buttons; codes beyond are still in the text, a tap away. */
const MOST_BUTTONS = 100;
const IN_A_ROW = 3;
/** Telegram takes 1 to 256 characters to copy (Bot API, CopyTextButton). */
const MOST_COPIED = 256;
const MOST_LABEL = 40;

/** Makes the buttons under a message, each of which copies a code; undefined where there is none to copy. */
export function copyButtons(codes: readonly string[]): InlineKeyboardMarkup | undefined {
  const usable = [...new Set(codes)].filter((code) => code.trim() !== '' && code.length <= MOST_COPIED);
  const buttons = usable.slice(0, MOST_BUTTONS).map((code) => ({
    text: usable.length === 1 ? say('copy', { code: short(code) }) : short(code),
    copy_text: { text: code.toWellFormed() },
  }));
  if (buttons.length === 0) return undefined;
  const rows = Math.ceil(buttons.length / IN_A_ROW);
  const row = (number: number) => buttons.slice(number * IN_A_ROW, (number + 1) * IN_A_ROW);
  return { inline_keyboard: Array.from({ length: rows }, (_, number) => row(number)) };
}

function short(code: string): string {
  const text = legible(code);
  return text.length <= MOST_LABEL ? text : `${text.slice(0, MOST_LABEL - 1).toWellFormed()}…`;
}
