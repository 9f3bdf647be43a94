import type { MessageRef } from '../../domain/delivery.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Duration } from '../../domain/time.ts';
import { statusOutcome } from '../exchange.ts';

/** Error as the Bot API reports it. */
export interface TelegramError {
  readonly status: number;
  readonly description: string;
  /** The pause that it asks for (`pauseAskedFor`). */
  readonly pause: Duration;
}

/** Kind of request to Telegram; some errors are harmless for one of them. */
export type TelegramPurpose = 'send' | 'edit' | 'remove';

type Meaning =
  | { readonly is: 'broken'; readonly reason: string; readonly advice: string }
  | { readonly is: 'refused'; readonly reason: string }
  | { readonly is: 'done'; readonly by: TelegramPurpose };

const broken = (reason: string, advice: string): Meaning => ({ is: 'broken', reason, advice });
const refused = (reason: string): Meaning => ({ is: 'refused', reason });

const FIND_CHAT = '`simwire telegram chats` lists the chats that the bot has seen, with their ids.';

const MARKUP_REFUSED = /can't parse entities|ENTITY_\w+INVALID/i;
const BUTTON_REFUSED = /BUTTON_|reply markup|keyboard/i;

/**
 * Meanings of Telegram's error texts; the first that matches counts. The Bot API documents statuses only: the texts are those of its open
 * server (tdlib/telegram-bot-api) and, in capitals, of the service behind it.
 */
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/message is not modified/i, { is: 'done', by: 'edit' }],
  [/message to delete not found/i, { is: 'done', by: 'remove' }],
  [/message to edit not found|message can't be edited/i, refused('the message to edit is gone or too old')],
  [
    /message can't be deleted/i,
    refused('the message is too old to be deleted, or the bot may not delete here'),
  ],
  [/MESSAGE_ID_INVALID/, refused('the message is not there')],
  [
    /bot was kicked/i,
    broken(
      'the bot was removed from the chat',
      'The bot is not in this group: add it, then send a test message.',
    ),
  ],
  [
    /bot is not a member/i,
    broken('the bot is not in the chat', 'The bot is not in this group: add it, then send a test message.'),
  ],
  [
    /bot was blocked/i,
    broken('the person has blocked the bot', 'That person must unblock the bot and send it /start.'),
  ],
  [
    /can't initiate conversation/i,
    broken('the person has never written to the bot', 'That person must open the bot and press Start.'),
  ],
  [
    /can't send messages to (the )?bots?/i,
    broken('the chat is a bot', `Bots cannot write to bots: use the id of a group or person. ${FIND_CHAT}`),
  ],
  [/user is deactivated/i, broken('the account was deleted', 'Use another chat.')],
  [
    /group chat was (deleted|deactivated)/i,
    broken('the group was deleted', `Use another chat. ${FIND_CHAT}`),
  ],
  [
    /upgraded to a supergroup/i,
    broken('the group became a supergroup', `It has a new id: put that into the config. ${FIND_CHAT}`),
  ],
  [
    /CHANNEL_PRIVATE/,
    broken('the bot may not see the chat', 'Add the bot to the chat, then send a test message.'),
  ],
  [
    /chat not found|chat_id is empty|PEER_ID_INVALID|CHAT_ID_INVALID|CHANNEL_INVALID|USERNAME_(NOT_OCCUPIED|INVALID)/i,
    broken(
      'chat not found',
      `Check the id (a group's is negative), and add the bot to the chat; a person must send it /start. ${FIND_CHAT}`,
    ),
  ],
  [/TOPIC_CLOSED/, broken('the topic is closed', 'Open the topic again, or make the bot an administrator.')],
  [
    /message thread not found|TOPIC_DELETED|TOPIC_ID_INVALID|not a forum/i,
    broken('topic not found', `Check \`topic\`, or leave it out. ${FIND_CHAT}`),
  ],
  [
    /not enough rights|no rights to send|no write access|need administrator rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED|CHAT_SEND_\w*FORBIDDEN/i,
    broken(
      'the bot may not write in the chat',
      'Let members write, or make the bot an administrator who may post messages.',
    ),
  ],
  [
    /logged out/i,
    broken(
      'the token is logged out of this server',
      'Check `api_root`: the bot works on another Bot API server.',
    ),
  ],
  [/message is too long|MESSAGE_TOO_LONG|ENTITIES_TOO_LONG/i, refused('the message is too long')],
  [/text is empty|text must be non-empty|MESSAGE_EMPTY/i, refused('the message is empty')],
  [MARKUP_REFUSED, refused('the markup was refused')],
  [/must be encoded in UTF-8/i, refused('the text is not valid Unicode')],
  [BUTTON_REFUSED, refused('the copy button was refused')],
  [/repl(y|ied)/i, refused('the message to reply to is not there')],
];

/** Maps Telegram's error to an outcome. Never quotes the error: it may hold text of the message. */
export function telegramOutcome(
  error: TelegramError,
  purpose: TelegramPurpose,
  ref: MessageRef | null,
): Outcome {
  const { status, description, pause } = error;
  const common = statusOutcome('Telegram', status, pause);
  if (common) return common;
  if (status === 401) {
    return {
      kind: 'broken',
      reason: 'the bot token is not valid (401)',
      advice: 'Get the token from @BotFather and put it into the config.',
    };
  }
  if (status === 404) {
    const advice =
      'Check that the token is complete (digits, a colon, 35 characters), and `api_root` if you set it.';
    return { kind: 'broken', reason: 'Telegram does not know the token (404)', advice };
  }
  const found = MEANINGS.find(
    ([text, meaning]) => (meaning.is !== 'done' || meaning.by === purpose) && text.test(description),
  )?.[1];
  if (found) return asOutcome(found, status, ref);
  if (status === 403) {
    return {
      kind: 'broken',
      reason: 'the bot may not write to the chat (403)',
      advice: 'Add the bot to the chat and let it write there.',
    };
  }
  if (status >= 300 && status < 400) {
    return {
      kind: 'broken',
      reason: `\`api_root\` redirects (${status})`,
      advice: 'Set `api_root` to the address it redirects to.',
    };
  }
  // An answer that is none of the Bot API's, which describes every error: the message may have arrived. A size that is
  // refused by any server is refused.
  if (status < 300 || (description === '' && status !== 413))
    return { kind: 'transient', reason: 'the answer is not that of a Bot API server', ambiguous: true };
  return { kind: 'refused', reason: `Telegram refused the message (${status}${machineWord(description)})` };
}

/** Checks whether the markup was refused: the same text without it may be taken. */
export function isMarkupRefused(error: TelegramError): boolean {
  return error.status === 400 && MARKUP_REFUSED.test(error.description);
}

/** Checks whether the buttons were refused: the same message without them may be taken. */
export function isButtonRefused(error: TelegramError): boolean {
  return error.status === 400 && BUTTON_REFUSED.test(error.description);
}

function asOutcome(meaning: Meaning, status: number, ref: MessageRef | null): Outcome {
  switch (meaning.is) {
    case 'done':
      return { kind: 'delivered', message: ref };
    case 'refused':
      return { kind: 'refused', reason: `${meaning.reason} (${status})` };
    case 'broken':
      return { kind: 'broken', reason: `${meaning.reason} (${status})`, advice: meaning.advice };
    default:
      return meaning satisfies never;
  }
}

/** Returns `, SOME_CODE` where the whole description is one, else an empty string: it holds no text and helps to look the error up. */
function machineWord(description: string): string {
  const word = /^Bad Request: ([A-Z][A-Z_]{2,40})$/.exec(description)?.[1];
  return word === undefined ? '' : `, ${word}`;
}
