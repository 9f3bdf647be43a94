import { parseArgs } from 'node:util';
import type { FakeAnswer, FakeRequest } from './loopback.ts';
import { jsonAnswer, startService, type FakeService, type FakeServiceOptions } from './service.ts';
import { ApiError, bad, contentOf, showsPreview, type Payload } from './telegram-content.ts';
import { createTelegramFlood, type FloodLimits } from './telegram-flood.ts';
import type { FakeEntity } from './telegram-html.ts';

/** A chat that the fake bot knows, and in what state. */
export interface FakeChat {
  readonly id: number;
  readonly title?: string;
  /** Reached as `@username` too. */
  readonly username?: string;
  readonly topics?: readonly { readonly id: number; readonly name?: string; readonly closed?: boolean }[];
  /** The answer that the bot gets instead of being let in, e.g. `Forbidden: bot was kicked from the supergroup chat`. */
  refuses?: { readonly status: number; readonly description: string } | undefined;
  /** The group became this supergroup. */
  migratedTo?: number;
}

/** A message as it stands in a chat. */
export interface FakeMessage {
  readonly id: number;
  readonly chat: number;
  readonly topic: number | null;
  text: string;
  entities: readonly FakeEntity[];
  /** `@names` that Telegram would notify. */
  mentions: readonly string[];
  /** What the copy buttons copy. */
  copies: readonly string[];
  readonly silent: boolean;
  readonly protected: boolean;
  readonly previews: boolean;
  readonly replyTo: number | null;
  /** By the fake's clock. */
  readonly at: number;
  edits: number;
  deleted: boolean;
}

export interface FakeTelegramOptions extends Omit<FakeServiceOptions, 'limits'> {
  readonly token?: string;
  readonly chats?: readonly FakeChat[];
  /** False: no flood control. Default: the documented limits. */
  readonly limits?: boolean | Partial<FloodLimits>;
}

/** The Bot API; its `url` is the `api_root`. */
export interface FakeTelegram extends FakeService<FakeMessage> {
  readonly token: string;
  /** How often flood control said 429. */
  readonly floods: () => number;
  /** The chat object, to change its state while it runs. */
  chat(id: number): FakeChat;
  /** A chat that it did not know before. */
  addChat(chat: FakeChat): void;
  /** Every call that reached the API, in order. */
  readonly calls: readonly { readonly method: string; readonly payload: Payload }[];
  /** What `getUpdates` gives: objects as the Bot API describes Update. */
  readonly updates: object[];
}

/** Starts a loopback Bot API server that enforces what Telegram documents, and answers errors in its words. */
export async function startFakeTelegram(options: FakeTelegramOptions = {}): Promise<FakeTelegram> {
  const token = options.token ?? '123456789:AAfake-token_for-tests-only_0123456';
  const chats = new Map(
    (options.chats ?? [{ id: -1001234567890, title: 'Team' }]).map((chat) => [chat.id, chat]),
  );
  const clock = options.clock ?? Date.now;
  const flood = createTelegramFlood(options.limits ?? true);
  const messages: FakeMessage[] = [];
  const updates: object[] = [];
  const calls: { method: string; payload: Payload }[] = [];
  const bot = { id: 123456789, is_bot: true, first_name: 'Simwire', username: 'simwire_test_bot' };

  function chatOf(payload: Payload): FakeChat {
    const wanted = payload['chat_id'];
    const chat =
      typeof wanted === 'string' && wanted.startsWith('@')
        ? [...chats.values()].find(({ username }) => `@${username ?? ''}` === wanted)
        : chats.get(Number(wanted));
    if (!chat) throw bad('chat not found');
    if (chat.migratedTo !== undefined) {
      const parameters = { migrate_to_chat_id: chat.migratedTo };
      throw new ApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', parameters);
    }
    if (chat.refuses) throw new ApiError(chat.refuses.status, chat.refuses.description);
    return chat;
  }

  function pace(chat: FakeChat): void {
    const wait = flood.take(chat.id, clock());
    if (wait === 0) return;
    const seconds = Math.max(1, Math.ceil(wait / 1_000));
    throw new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
  }

  function find(payload: Payload, missing: string): FakeMessage {
    const chat = chatOf(payload);
    const found = messages.find(
      (m) => m.chat === chat.id && m.id === Number(payload['message_id']) && !m.deleted,
    );
    if (!found) throw bad(missing);
    return found;
  }

  const methods: Readonly<Record<string, (payload: Payload) => unknown>> = {
    getMe: () => bot,
    getUpdates: () => updates,
    getChat: (payload) => publicChat(chatOf(payload)),
    sendMessage(payload) {
      const chat = chatOf(payload);
      const topic = topicOf(chat, payload);
      const content = contentOf(payload);
      const replyTo = replyOf(payload, (id) =>
        messages.some((m) => m.chat === chat.id && m.id === id && !m.deleted),
      );
      pace(chat);
      const message: FakeMessage = {
        id: messages.length + 1,
        chat: chat.id,
        topic,
        ...content,
        silent: payload['disable_notification'] === true,
        protected: payload['protect_content'] === true,
        previews: showsPreview(payload),
        replyTo,
        at: clock(),
        edits: 0,
        deleted: false,
      };
      messages.push(message);
      return sent(message, chat);
    },
    editMessageText(payload) {
      const message = find(payload, 'message to edit not found');
      const content = contentOf(payload);
      const same = (what: FakeMessage | typeof content) =>
        JSON.stringify([what.text, what.entities, what.copies]);
      if (same(message) === same(content)) {
        throw bad(
          'message is not modified: specified new message content and reply markup are exactly the same',
        );
      }
      const chat = chatOf(payload);
      pace(chat);
      Object.assign(message, content, { edits: message.edits + 1 });
      return sent(message, chat);
    },
    deleteMessage(payload) {
      const message = find(payload, 'message to delete not found');
      pace(chatOf(payload));
      message.deleted = true;
      return true;
    },
  };

  function handle(request: FakeRequest): FakeAnswer {
    const [, given, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.path) ?? [];
    try {
      if (given === undefined || !/^\d+:[\w-]{20,}$/.test(given)) throw new ApiError(404, 'Not Found');
      if (given !== token) throw new ApiError(401, 'Unauthorized');
      const known = methods[method];
      if (!known) throw new ApiError(404, 'Not Found: method not found');
      const payload = payloadOf(request.body);
      calls.push({ method, payload });
      return jsonAnswer(200, { ok: true, result: known(payload) });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { status, message: description, parameters } = error;
      return jsonAnswer(status, { ok: false, error_code: status, description, parameters });
    }
  }

  return {
    ...(await startService(messages, handle, options.port)),
    token,
    calls,
    updates,
    floods: flood.refused,
    addChat: (chat) => void chats.set(chat.id, chat),
    chat(id) {
      const chat = chats.get(id);
      if (!chat) throw new Error(`the fake has no chat ${id}`);
      return chat;
    },
  };
}

function payloadOf(body: string): Payload {
  const parsed: unknown = body === '' ? {} : JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null ? (parsed as Payload) : {};
}

function topicOf(chat: FakeChat, payload: Payload): number | null {
  const id = payload['message_thread_id'];
  if (id === undefined) return null;
  const topic = chat.topics?.find((each) => each.id === id);
  if (!topic) throw bad('message thread not found');
  if (topic.closed) throw bad('TOPIC_CLOSED');
  return topic.id;
}

function replyOf(payload: Payload, exists: (id: number) => boolean): number | null {
  const reply = payload['reply_parameters'] as
    { message_id?: number; allow_sending_without_reply?: boolean } | undefined;
  if (reply?.message_id === undefined) return null;
  if (exists(reply.message_id)) return reply.message_id;
  if (reply.allow_sending_without_reply) return null;
  throw bad('message to be replied not found');
}

function publicChat(chat: FakeChat) {
  const type =
    chat.id > 0 ? 'private' : chat.topics || String(chat.id).startsWith('-100') ? 'supergroup' : 'group';
  return {
    id: chat.id,
    type,
    title: chat.title ?? 'Chat',
    ...(chat.username ? { username: chat.username } : {}),
  };
}

function sent(message: FakeMessage, chat: FakeChat) {
  const { id, text, entities, at } = message;
  return { message_id: id, date: Math.floor(at / 1_000), chat: publicChat(chat), text, entities };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      token: { type: 'string' },
      chat: { type: 'string', multiple: true },
      'no-limits': { type: 'boolean', default: false },
    },
  });
  const fake = await startFakeTelegram({
    port: Number(values.port),
    limits: !values['no-limits'],
    ...(values.token === undefined ? {} : { token: values.token }),
    ...(values.chat === undefined ? {} : { chats: values.chat.map((id) => ({ id: Number(id) })) }),
  });
  process.stdout.write(`${fake.url}\n`);
}
