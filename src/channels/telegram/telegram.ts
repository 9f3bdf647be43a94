import { z } from 'zod';
import type { MessageRef } from '../../domain/delivery.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { SERVICES } from '../../domain/services.ts';
import { MINUTE, SECOND } from '../../domain/time.ts';
import { TELEGRAM_ROOM } from '../../render/telegram-html.ts';
import { accountDigest, type Channel, type Limit, type Outgoing } from '../channel.ts';
import type { ChannelDeps } from '../deps.ts';
import { networkOutcome } from '../network-errors.ts';
import { createHttpClient } from '../http-client.ts';
import type { TelegramSettings } from '../settings.ts';
import { copyButtons } from './copy-buttons.ts';
import { createSupergroupMemory } from './supergroup.ts';
import { createTelegramApi, type TelegramResult } from './telegram-api.ts';
import {
  isButtonRefused,
  isMarkupRefused,
  telegramOutcome,
  type TelegramPurpose,
} from './telegram-outcomes.ts';
import { telegramText } from './telegram-text.ts';

/** Telegram keeps idle connections for over a minute. */
const IDLE = 30 * SECOND;

/** The part of a sent message that is needed (Bot API, Message). */
const SENT = z
  .looseObject({ message_id: z.int(), chat: z.looseObject({ id: z.int() }) })
  .transform(({ message_id: id, chat }): MessageRef => ({ chat: String(chat.id), id: String(id) }));

/** Form of a message: each attempt leaves out what Telegram may have refused. */
interface Form {
  readonly markup: boolean;
  readonly buttons: boolean;
}

/** Creates a channel for one Telegram chat, or a topic of it. */
export function createTelegramChannel(settings: TelegramSettings, deps: ChannelDeps): Channel {
  const http = createHttpClient({ network: settings, timeout: deps.timeout, idle: IDLE });
  const api = createTelegramApi(settings.token, settings.api_root, { ...deps, http });
  const account = accountDigest(settings.token, settings.api_root);
  const supergroup = createSupergroupMemory(deps.memory, account, settings.chat);

  /**
   * Sends a message in a form.
   * @param migratedTo the supergroup that the group became, which is remembered once it takes a message
   */
  async function send(message: Outgoing, form: Form, migratedTo: number | null): Promise<Outcome> {
    const chat = migratedTo ?? supergroup.current();
    const result = await api.call(
      (bot) =>
        bot.sendMessage(chat, telegramText(message, form.markup), {
          ...options(message, form),
          disable_notification: settings.silent || message.silent,
          protect_content: settings.protect,
          ...(settings.topic === undefined ? {} : { message_thread_id: settings.topic }),
          ...replyTo(message.replyTo, chat),
        }),
      SENT,
    );
    if (result.kind === 'error') {
      if (result.migratedTo !== null && migratedTo === null) return send(message, form, result.migratedTo);
      const simpler = simplify(form, result);
      if (simpler) return send(message, simpler, migratedTo);
    }
    if (result.kind === 'result' && migratedTo !== null) supergroup.migrated(migratedTo);
    return settle(result, 'send');
  }

  async function edit(ref: MessageRef, message: Outgoing, form: Form): Promise<Outcome> {
    const result = await api.call(
      (bot) =>
        bot.editMessageText(
          ref.chat,
          Number(ref.id),
          telegramText(message, form.markup),
          options(message, form),
        ),
      // The edited message, or `true` for one that the bot does not own.
      z.union([z.literal(true), SENT]).transform(() => ref),
    );
    const simpler = result.kind === 'error' ? simplify(form, result) : null;
    return simpler ? edit(ref, message, simpler) : settle(result, 'edit', ref);
  }

  return {
    capabilities: SERVICES.telegram,
    account,
    chat: String(settings.chat),
    limits: limitsOf(settings.chat),
    // One after the other, so that messages stand in the chat in the order in which they left.
    concurrency: 1,
    capacity: TELEGRAM_ROOM,
    send: (message) => send(message, { markup: true, buttons: true }, null),
    edit: (ref, message) => edit(ref, message, { markup: true, buttons: true }),
    remove: async (ref) => {
      const deleted = z.literal(true).transform(() => ref);
      const result = await api.call((bot) => bot.deleteMessage(ref.chat, Number(ref.id)), deleted);
      return settle(result, 'remove', ref);
    },
    close: () => http.close(),
  };
}

/** Returns the limits of Telegram's documentation: one a second in a chat, 20 a minute in a group, 30 a second for a bot. */
function limitsOf(chat: number | string): Limit[] {
  const isGroup = typeof chat === 'string' || chat < 0;
  return [
    { scope: 'chat', count: 1, per: SECOND },
    ...(isGroup ? [{ scope: 'chat', count: 20, per: MINUTE } as const] : []),
    { scope: 'account', count: 30, per: SECOND },
  ];
}

function options(message: Outgoing, form: Form) {
  const buttons = form.buttons ? copyButtons(message.codes) : undefined;
  return {
    // A preview would open the link, and use up one that works once.
    link_preview_options: { is_disabled: true },
    ...(form.markup ? { parse_mode: 'HTML' as const } : {}),
    ...(buttons ? { reply_markup: buttons } : {}),
  };
}

function replyTo(ref: MessageRef | null, chat: number | string) {
  // A group that has migrated since has other message ids; a public name stands for one chat only.
  if (ref === null || (typeof chat === 'number' && ref.chat !== String(chat))) return {};
  return { reply_parameters: { message_id: Number(ref.id), allow_sending_without_reply: true } };
}

/** Returns a simpler form that may be taken where this one was refused, or null; a message must not be lost for its looks. */
function simplify(form: Form, result: Extract<TelegramResult<unknown>, { kind: 'error' }>): Form | null {
  if (form.markup && isMarkupRefused(result.error)) return { ...form, markup: false };
  if (form.buttons && isButtonRefused(result.error)) return { ...form, buttons: false };
  return null;
}

function settle(
  result: TelegramResult<MessageRef>,
  purpose: TelegramPurpose,
  ref: MessageRef | null = null,
): Outcome {
  switch (result.kind) {
    case 'result':
      return { kind: 'delivered', message: result.value };
    case 'error':
      return result.migratedTo === null
        ? telegramOutcome(result.error, purpose, ref)
        : migratedOutcome(result.migratedTo, purpose);
    case 'failure':
      return networkOutcome(result.failure);
    default:
      return result satisfies never;
  }
}

function migratedOutcome(to: number, purpose: TelegramPurpose): Outcome {
  // Its old messages cannot be reached any more, which is no reason to think the chat itself out of order.
  if (purpose !== 'send') return { kind: 'refused', reason: 'the group has become a supergroup since' };
  return {
    kind: 'broken',
    reason: `the group became a supergroup, with the id ${to}`,
    advice: `Put the new id into the config: \`chat: ${to}\`.`,
  };
}
