import { cutCounting } from '../../render/cut.ts';
import { textOf, withAddresses } from '../../render/marked.ts';
import { TELEGRAM_ROOM, telegramHtml, withoutMentions } from '../../render/telegram-html.ts';
import type { Outgoing } from '../channel.ts';

/** Writes the text as Telegram gets it: HTML, or plain where its markup was refused. */
export function telegramText(message: Outgoing, markup: boolean): string {
  if (markup) return telegramHtml(withoutMentions(cutCounting(message.body(), TELEGRAM_ROOM, message.link)));
  return textOf(withoutMentions(cutCounting(withAddresses(message.body()), TELEGRAM_ROOM))).toWellFormed();
}
