import { z } from 'zod';
import { SECOND, type Clock, type Duration } from '../../domain/time.ts';
import { endpointAt } from '../endpoint.ts';
import { createHttpClient } from '../http-client.ts';
import { networkAdvice, networkOutcome, type Endpoint } from '../network-errors.ts';
import type { NetworkSettings } from '../network.ts';
import { createTelegramApi, type TelegramResult } from './telegram-api.ts';
import { telegramOutcome } from './telegram-outcomes.ts';

export interface SeenTopic {
  readonly id: number;
  /** Null where the bot saw messages in it, but not its name. */
  readonly title: string | null;
}

/** A chat that the bot has seen; `id` is what `chat:` in the config wants. */
export interface SeenChat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
  readonly title: string;
  readonly topics: readonly SeenTopic[];
}

export type SeenChats =
  | {
      readonly kind: 'chats';
      readonly bot: string;
      readonly chats: readonly SeenChat[];
      readonly advice: string | null;
    }
  | { readonly kind: 'failed'; readonly reason: string; readonly advice: string };

const TITLE = z.string().optional().catch(undefined);

const CHAT = z.looseObject({
  id: z.int(),
  type: z.enum(['private', 'group', 'supergroup', 'channel']),
  title: TITLE,
  first_name: TITLE,
  last_name: TITLE,
  username: TITLE,
});

const TOPIC = z.looseObject({ name: TITLE }).optional().catch(undefined);

const MESSAGE = z.looseObject({
  chat: CHAT,
  message_thread_id: z.int().optional().catch(undefined),
  is_topic_message: z.boolean().optional().catch(undefined),
  forum_topic_created: TOPIC,
  forum_topic_edited: TOPIC,
  reply_to_message: z.looseObject({ forum_topic_created: TOPIC }).optional().catch(undefined),
  migrate_to_chat_id: z.int().optional().catch(undefined),
});

const SEEN_MESSAGE = MESSAGE.optional().catch(undefined);
const SEEN_CHAT = z.looseObject({ chat: CHAT }).optional().catch(undefined);

/** Fields of an update that are needed (Bot API, Update); one that does not look as it should counts as absent. */
const UPDATE = z
  .looseObject({
    message: SEEN_MESSAGE,
    edited_message: SEEN_MESSAGE,
    channel_post: SEEN_MESSAGE,
    edited_channel_post: SEEN_MESSAGE,
    callback_query: z.looseObject({ message: MESSAGE }).optional().catch(undefined),
    my_chat_member: SEEN_CHAT,
    chat_member: SEEN_CHAT,
  })
  .catch({});

const BOT = z.looseObject({ username: z.string() });

type Chat = z.output<typeof CHAT>;
type Message = z.output<typeof MESSAGE>;
type Update = z.output<typeof UPDATE>;

/**
 * Lists the chats and forum topics from which the bot has updates waiting, at most those of the last 24 hours. Nothing is
 * confirmed, so whoever reads the bot's updates still gets them.
 *
 * @param apiRoot `https://api.telegram.org`, or a Bot API server of one's own
 */
export async function listTelegramChats(
  token: string,
  apiRoot: string,
  deps: { readonly clock: Clock; readonly timeout: Duration; readonly network: NetworkSettings },
): Promise<SeenChats> {
  const { network, timeout } = deps;
  const http = createHttpClient({ network, timeout, idle: SECOND });
  const failed = (result: Failed): SeenChats => failure(result, endpointAt('--api-root', apiRoot, network));
  try {
    const api = createTelegramApi(token, apiRoot, { ...deps, http });
    const me = await api.call((bot) => bot.getMe(), BOT);
    if (me.kind !== 'result') return failed(me);
    // Neither an offset, which would consume updates, nor `allowed_updates`, which Telegram would remember.
    const updates = await api.call((bot) => bot.getUpdates({ limit: 100, timeout: 0 }), z.array(UPDATE));
    if (updates.kind !== 'result') return failed(updates);
    const chats = seenChats(updates.value);
    const bot = me.value.username;
    return { kind: 'chats', bot, chats, advice: chats.length === 0 ? adviceFor(bot) : null };
  } finally {
    http.close();
  }
}

function adviceFor(bot: string): string {
  return (
    `@${bot} has seen nothing in the last 24 hours. Add it to the group, send /start@${bot} there (in privacy mode, a bot's ` +
    'default, it sees nothing but commands), or write to it directly; in a topic, send it there. Then run this again.'
  );
}

/** Groups what updates report by chat; a later title wins. */
function seenChats(updates: readonly Update[]): SeenChat[] {
  const chats = new Map<number, { chat: Chat; topics: Map<number, string | null> }>();
  for (const update of updates) {
    const message = messageOf(update);
    const chat = message?.chat ?? update.my_chat_member?.chat ?? update.chat_member?.chat;
    if (!chat) continue;
    const entry = chats.get(chat.id) ?? { chat, topics: new Map<number, string | null>() };
    entry.chat = chat;
    if (message) noteTopic(entry.topics, message);
    chats.set(chat.id, entry);
    // The old id of a group that became a supergroup leads nowhere.
    if (message?.migrate_to_chat_id !== undefined) chats.delete(chat.id);
  }
  return [...chats.values()].map(({ chat, topics }) => ({
    id: chat.id,
    type: chat.type,
    title: titleOf(chat),
    topics: [...topics].map(([id, title]) => ({ id, title })),
  }));
}

function messageOf(update: Update): Message | undefined {
  return (
    update.message ??
    update.edited_message ??
    update.channel_post ??
    update.edited_channel_post ??
    update.callback_query?.message
  );
}

function noteTopic(topics: Map<number, string | null>, message: Message): void {
  const id = message.message_thread_id;
  if (id === undefined || message.is_topic_message !== true) return;
  const named =
    message.forum_topic_edited?.name ??
    message.forum_topic_created?.name ??
    message.reply_to_message?.forum_topic_created?.name;
  topics.set(id, named ?? topics.get(id) ?? null);
}

function titleOf(chat: Chat): string {
  if (chat.type !== 'private') return chat.title ?? '';
  const name = [chat.first_name, chat.last_name].filter((part) => part !== undefined).join(' ');
  return name === '' ? (chat.username ?? '') : name;
}

type Failed = Exclude<TelegramResult<unknown>, { kind: 'result' }>;

function failure(result: Failed, endpoint: Endpoint): SeenChats {
  if (result.kind === 'failure') {
    const reason = outcomeReason(networkOutcome(result.failure));
    return { kind: 'failed', reason, advice: networkAdvice(reason, endpoint) ?? 'Check the network.' };
  }
  if (result.error.status === 409) {
    const isWebhook = /webhook/i.test(result.error.description);
    return isWebhook
      ? {
          kind: 'failed',
          reason: 'the bot delivers its updates to a webhook (409)',
          advice: 'Use a bot of its own for Simwire, or call deleteWebhook first.',
        }
      : {
          kind: 'failed',
          reason: 'another program is reading the updates of this bot (409)',
          advice: 'Stop that program for a moment, or use a bot of its own for Simwire.',
        };
  }
  const outcome = telegramOutcome(result.error, 'send', null);
  const advice = outcome.kind === 'broken' ? outcome.advice : 'Try again in a while.';
  return { kind: 'failed', reason: outcomeReason(outcome), advice };
}

function outcomeReason(outcome: ReturnType<typeof networkOutcome>): string {
  return outcome.kind === 'delivered' ? '' : outcome.reason;
}
