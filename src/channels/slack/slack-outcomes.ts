import { z } from 'zod';
import { jsonOf } from '../../domain/json.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Millis } from '../../domain/time.ts';
import { statusOutcome, unconfirmed, type Exchange } from '../exchange.ts';
import { networkOutcome } from '../network-errors.ts';
import { pauseAskedFor } from '../pause.ts';

type Meaning = { readonly reason: string; readonly advice: string | null };

const NEW_WEBHOOK = 'Make a new incoming webhook in the Slack app and put its URL into the config.';

/** Meanings of Slack's error bodies (Slack's documentation, incoming webhooks, "Handling errors"); with advice: broken. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  invalid_token: { reason: 'the webhook URL is not valid', advice: NEW_WEBHOOK },
  no_service: { reason: 'the webhook was disabled or removed', advice: NEW_WEBHOOK },
  no_service_id: { reason: 'the webhook URL is not complete', advice: NEW_WEBHOOK },
  no_active_hooks: { reason: 'the webhook was disabled', advice: NEW_WEBHOOK },
  no_team: { reason: 'the workspace does not exist', advice: NEW_WEBHOOK },
  team_disabled: { reason: 'the workspace is disabled', advice: 'Use a webhook of another workspace.' },
  channel_not_found: { reason: 'the channel does not exist', advice: NEW_WEBHOOK },
  user_not_found: { reason: 'the person does not exist', advice: NEW_WEBHOOK },
  channel_is_archived: {
    reason: 'the channel is archived',
    advice: 'Unarchive the channel, or make a webhook for another one.',
  },
  action_prohibited: {
    reason: 'an administrator forbids it',
    advice: 'Ask an administrator of the Slack workspace to allow this app to post.',
  },
  posting_to_general_channel_denied: {
    reason: 'the webhook may not post to the general channel',
    advice: 'Allow it in the Slack workspace, or make a webhook for another channel.',
  },
  invalid_payload: { reason: 'Slack refused the message as invalid', advice: null },
  invalid_blocks: { reason: 'Slack refused the blocks', advice: null },
  invalid_blocks_format: { reason: 'Slack refused the blocks', advice: null },
  msg_too_long: { reason: 'the message is too long', advice: null },
  msg_blocks_too_long: { reason: 'the message is too long', advice: null },
  no_text: { reason: 'the message is empty', advice: null },
  missing_text_or_fallback_or_attachments: { reason: 'the message is empty', advice: null },
  too_many_attachments: { reason: 'the message has too many parts', advice: null },
};

/** Answers of success other than `ok` from servers that speak Slack's webhooks: some send `ok`, Rocket.Chat sends `success`. */
const SUCCESS = z.union([
  z.looseObject({ ok: z.literal(true) }),
  z.looseObject({ success: z.literal(true) }),
]);

/**
 * Maps what came of a request to an outcome. Compares Slack's body, never quotes it. A good status alone does not mean delivered: captive
 * portals, proxies and wrong addresses send one too.
 */
export function slackOutcome(exchange: Exchange, now: Millis): Outcome {
  if (exchange.kind === 'failure') return networkOutcome(exchange);
  const { status, body } = exchange;
  const word = body.trim();
  if (status >= 200 && status < 300)
    return saysSuccess(word) ? DELIVERED : unconfirmed('Slack', status, meaningOf(word) && ` ${word}`);
  const common = statusOutcome('Slack', status, pauseAskedFor([exchange.retryAfter], now));
  if (common) return common;
  const meaning = meaningOf(word);
  if (meaning) {
    const reason = `${meaning.reason} (${status} ${word})`;
    return meaning.advice === null
      ? { kind: 'refused', reason }
      : { kind: 'broken', reason, advice: meaning.advice };
  }
  if (status < 400 || [401, 403, 404, 410].includes(status)) {
    return { kind: 'broken', reason: `Slack does not accept the webhook (${status})`, advice: NEW_WEBHOOK };
  }
  // A proxy's page cannot say that Slack will never take the message; a size that is refused by any server says so.
  if (word.startsWith('<') && status !== 413) return unconfirmed('Slack', status);
  return { kind: 'refused', reason: `Slack refused the message (${status})` };
}

const DELIVERED: Outcome = { kind: 'delivered', message: null };

/** Checks whether an answer means success: Slack sends `ok`; some servers that take its messages send nothing, or JSON. */
function saysSuccess(word: string): boolean {
  return word === '' || word === 'ok' || SUCCESS.safeParse(jsonOf(word)).success;
}

function meaningOf(word: string): Meaning | undefined {
  return Object.hasOwn(MEANINGS, word) ? MEANINGS[word] : undefined;
}
