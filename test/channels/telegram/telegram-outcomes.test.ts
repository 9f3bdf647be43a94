import { describe, expect, it } from 'vitest';
import {
  isButtonRefused,
  isMarkupRefused,
  telegramOutcome,
} from '../../../src/channels/telegram/telegram-outcomes.ts';

const REF = { chat: '-100', id: '7' };

function outcome(status: number, description: string, purpose: 'send' | 'edit' | 'remove' = 'send') {
  return telegramOutcome({ status, description, pause: 35_000 }, purpose, REF);
}

describe("Telegram's errors", () => {
  it.each<[number, string, string]>([
    [400, 'Bad Request: chat not found', 'chat not found (400)'],
    [400, 'Bad Request: PEER_ID_INVALID', 'chat not found (400)'],
    [400, 'Bad Request: chat_id is empty', 'chat not found (400)'],
    [400, 'Bad Request: group chat was deactivated', 'the group was deleted (400)'],
    [403, 'Forbidden: the group chat was deleted', 'the group was deleted (403)'],
    [400, 'Bad Request: group chat was upgraded to a supergroup chat', 'the group became a supergroup (400)'],
    [400, 'Bad Request: message thread not found', 'topic not found (400)'],
    [400, 'Bad Request: TOPIC_DELETED', 'topic not found (400)'],
    [400, 'Bad Request: TOPIC_CLOSED', 'the topic is closed (400)'],
    [
      400,
      'Bad Request: not enough rights to send text messages to the chat',
      'the bot may not write in the chat (400)',
    ],
    [
      400,
      'Bad Request: need administrator rights in the channel chat',
      'the bot may not write in the chat (400)',
    ],
    [400, 'Bad Request: have no rights to send a message', 'the bot may not write in the chat (400)'],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', 'the bot may not write in the chat (400)'],
    [400, 'Bad Request: CHAT_RESTRICTED', 'the bot may not write in the chat (400)'],
    [400, 'Bad Request: CHAT_SEND_PLAIN_FORBIDDEN', 'the bot may not write in the chat (400)'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'the bot was removed from the chat (403)'],
    [403, 'Forbidden: bot was kicked from the channel chat', 'the bot was removed from the chat (403)'],
    [403, 'Forbidden: bot is not a member of the channel chat', 'the bot is not in the chat (403)'],
    [403, 'Forbidden: bot was blocked by the user', 'the person has blocked the bot (403)'],
    [403, 'Forbidden: user is deactivated', 'the account was deleted (403)'],
    [
      403,
      "Forbidden: bot can't initiate conversation with a user",
      'the person has never written to the bot (403)',
    ],
    [403, "Forbidden: bot can't send messages to bots", 'the chat is a bot (403)'],
    [403, 'Forbidden: something new', 'the bot may not write to the chat (403)'],
    [401, 'Unauthorized', 'the bot token is not valid (401)'],
    [404, 'Not Found', 'Telegram does not know the token (404)'],
    [400, 'Bad Request: Logged out', 'the token is logged out of this server (400)'],
    [302, '', '`api_root` redirects (302)'],
  ])('%i %s breaks the destination', (status, description, reason) => {
    expect(outcome(status, description)).toEqual({
      kind: 'broken',
      reason,
      advice: expect.any(String) as string,
    });
  });

  it.each<[number, string, string]>([
    [400, 'Bad Request: message is too long', 'the message is too long (400)'],
    [400, 'Bad Request: MESSAGE_TOO_LONG', 'the message is too long (400)'],
    [400, 'Bad Request: message text is empty', 'the message is empty (400)'],
    [
      400,
      'Bad Request: can\'t parse entities: Unsupported start tag "secret"',
      'the markup was refused (400)',
    ],
    [400, 'Bad Request: strings must be encoded in UTF-8', 'the text is not valid Unicode (400)'],
    [400, 'Bad Request: BUTTON_DATA_INVALID', 'the copy button was refused (400)'],
    [400, 'Bad Request: message to be replied not found', 'the message to reply to is not there (400)'],
    [400, 'Bad Request: SOMETHING_NEW', 'Telegram refused the message (400, SOMETHING_NEW)'],
    [400, 'Bad Request: your text "secret" is bad', 'Telegram refused the message (400)'],
    [413, 'Request Entity Too Large', 'Telegram refused the message (413)'],
  ])('%i %s refuses the message', (status, description, reason) => {
    expect(outcome(status, description)).toEqual({ kind: 'refused', reason });
  });

  it.each([200, 202, 400, 409, 418, 451])('%i without a description is not of a Bot API server', (status) => {
    expect(outcome(status, '')).toEqual({
      kind: 'transient',
      reason: 'the answer is not that of a Bot API server',
      ambiguous: true,
    });
  });

  it('429 asks for a pause', () => {
    expect(outcome(429, 'Too Many Requests: retry after 35')).toEqual({
      kind: 'limited',
      reason: 'Telegram asks for a pause (429)',
      retryAfter: 35_000,
    });
  });

  it.each([500, 502, 503])('%i is worth another try', (status) => {
    expect(outcome(status, 'Internal Server Error')).toMatchObject({ kind: 'transient', ambiguous: false });
  });

  it.each<['send' | 'edit' | 'remove', string, string]>([
    ['edit', 'Bad Request: message is not modified: specified new message content', 'delivered'],
    ['send', 'Bad Request: message is not modified: specified new message content', 'refused'],
    ['edit', 'Bad Request: message to edit not found', 'refused'],
    ['edit', "Bad Request: message can't be edited", 'refused'],
    ['remove', 'Bad Request: message to delete not found', 'delivered'],
    ['remove', "Bad Request: message can't be deleted for everyone", 'refused'],
  ])('on %s, %s means %s', (purpose, description, kind) => {
    expect(outcome(400, description, purpose).kind).toBe(kind);
  });

  it('in markup and buttons are told apart', () => {
    const markup = { status: 400, description: "Bad Request: can't parse entities: x", pause: 0 };
    const button = { status: 400, description: 'Bad Request: BUTTON_COPY_TEXT_INVALID', pause: 0 };
    expect([isMarkupRefused(markup), isButtonRefused(markup)]).toEqual([true, false]);
    expect([isMarkupRefused(button), isButtonRefused(button)]).toEqual([false, true]);
  });
});
