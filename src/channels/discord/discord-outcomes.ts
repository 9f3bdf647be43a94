import { z } from 'zod';
import type { MessageRef } from '../../domain/delivery.ts';
import { jsonOf } from '../../domain/json.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Millis } from '../../domain/time.ts';
import { statusOutcome, unconfirmed, type Exchange } from '../exchange.ts';
import { networkOutcome } from '../network-errors.ts';
import { pauseAskedFor } from '../pause.ts';

/** Kind of request to Discord. */
export type DiscordPurpose = 'send' | 'edit' | 'remove';

type Meaning = { readonly reason: string; readonly advice: string | null };

const NEW_WEBHOOK =
  "Make a new webhook in the channel's settings (Integrations) and put its URL into the config.";
const CHECK_THREAD = "Check `thread`: it is the number of a thread in the webhook's channel.";

/** Meanings of Discord's error codes ("Opcodes and Status Codes", JSON error codes); with advice: broken. */
const MEANINGS: Readonly<Record<number, Meaning>> = {
  10003: { reason: 'the channel or thread does not exist', advice: CHECK_THREAD },
  10008: { reason: 'the message is not there', advice: null },
  10015: { reason: 'the webhook was removed', advice: NEW_WEBHOOK },
  30046: { reason: 'the message was edited too often', advice: null },
  50006: { reason: 'the message is empty', advice: null },
  50013: { reason: 'the webhook may not write there', advice: NEW_WEBHOOK },
  50027: { reason: 'the webhook URL is not valid', advice: NEW_WEBHOOK },
  50035: { reason: 'Discord refused the message as invalid', advice: null },
  50083: { reason: 'the thread is archived', advice: 'Open the thread again, or name another `thread`.' },
  160005: { reason: 'the thread is locked', advice: 'Unlock the thread, or name another `thread`.' },
  200000: { reason: 'the automatic moderation blocked the message', advice: null },
  200001: { reason: 'the automatic moderation blocked the message', advice: null },
  220001: {
    reason: 'the webhook is one of a forum',
    advice: "Name one of the forum's threads: `thread: 'NUMBER'`.",
  },
  240000: { reason: 'Discord blocked a link in the message', advice: null },
};

/** The part of a message that is needed (Message object). */
const MESSAGE = z.looseObject({ id: z.string().regex(/^\d+$/), channel_id: z.string().regex(/^\d+$/) });

const ERROR = z.looseObject({
  code: z.int().optional().catch(undefined),
  retry_after: z.unknown().optional(),
});

/**
 * Maps what came of a request to an outcome. Never quotes Discord's words. A good status alone does not mean delivered: proxies send one
 * too.
 * @param ref the message that was to be edited or deleted
 */
export function discordOutcome(
  exchange: Exchange,
  purpose: DiscordPurpose,
  now: Millis,
  ref: MessageRef | null = null,
): Outcome {
  if (exchange.kind === 'failure') return networkOutcome(exchange);
  const { status, body, retryAfter } = exchange;
  const parsed = jsonOf(body);
  if (status >= 200 && status < 300) return done(purpose, status, parsed, ref);
  const { data: error } = ERROR.safeParse(parsed);
  const common = statusOutcome('Discord', status, pauseAskedFor([error?.retry_after, retryAfter], now));
  if (common) return common;
  const code = error?.code ?? 0;
  if (purpose === 'remove' && status === 404 && code === 10008) return { kind: 'delivered', message: ref };
  const meaning = MEANINGS[code];
  if (meaning) {
    const reason = `${meaning.reason} (${status}, ${code})`;
    return meaning.advice === null
      ? { kind: 'refused', reason }
      : { kind: 'broken', reason, advice: meaning.advice };
  }
  if (status < 400 || [401, 403, 404].includes(status))
    return { kind: 'broken', reason: `Discord does not accept the webhook (${status})`, advice: NEW_WEBHOOK };
  // What is not in Discord's form may be somebody else's word; a size that is refused by any server is refused.
  if (!error && status !== 413) return unconfirmed('Discord', status);
  return { kind: 'refused', reason: `Discord refused the message (${status})` };
}

function done(purpose: DiscordPurpose, status: number, parsed: unknown, ref: MessageRef | null): Outcome {
  if (purpose === 'remove') return { kind: 'delivered', message: ref };
  const { data: message } = MESSAGE.safeParse(parsed);
  if (!message) return unconfirmed('Discord', status);
  return { kind: 'delivered', message: { chat: message.channel_id, id: message.id } };
}
