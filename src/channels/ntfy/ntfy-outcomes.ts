import { z } from 'zod';
import { jsonOf } from '../../domain/json.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Millis } from '../../domain/time.ts';
import { statusOutcome, unconfirmed, type Exchange } from '../exchange.ts';
import { networkOutcome } from '../network-errors.ts';
import { pauseAskedFor } from '../pause.ts';

const ERROR = z.looseObject({ code: z.int(), http: z.int() });
const PUBLISHED = z.looseObject({
  id: z.string().min(1),
  event: z.enum(['message', 'message_delete']),
  sequence_id: z.string().optional().catch(undefined),
});

/** The whole day's messages are used up, or those of its mails and calls ("Limitations"): it lasts. */
const DAILY = [42_908];
const ACTIONS_REFUSED = 40_018;
/** Trying again sooner than a quota is renewed only makes it worse. */
const QUOTA_PAUSE = 3_600;

/** Checks whether the server refused the buttons: the same message without them may be taken. */
export function areActionsRefused(exchange: Exchange): boolean {
  return exchange.kind === 'answer' && exchange.status === 400 && codeIn(exchange.body) === ACTIONS_REFUSED;
}

/**
 * Maps what came of a request to an outcome. Never quotes ntfy's words. A good status alone does not mean delivered: captive portals and
 * proxies send one too.
 * @param chat that of the message
 * @param sequence the name by which it can be replaced, where the server knows such names
 */
export function ntfyOutcome(exchange: Exchange, chat: string, sequence: string, now: Millis): Outcome {
  if (exchange.kind === 'failure') return networkOutcome(exchange);
  const { status, body, retryAfter } = exchange;
  if (status >= 200 && status < 300) {
    const { data: published } = PUBLISHED.safeParse(jsonOf(body));
    if (!published) return unconfirmed('ntfy', status);
    const isNamed = published.sequence_id === sequence;
    return { kind: 'delivered', message: isNamed ? { chat, id: sequence } : null };
  }
  const code = codeIn(body);
  const asked = [retryAfter, ...(code !== null && DAILY.includes(code) ? [QUOTA_PAUSE] : [])];
  const common = statusOutcome('ntfy', status, pauseAskedFor(asked, now));
  if (common) return common;
  const known = code === null ? '' : `, ${code}`;
  switch (status) {
    case 401:
      return broken(`ntfy does not accept the token (401${known})`, 'Check `token`.');
    case 403:
      return broken(
        `the token may not write to the topic (403${known})`,
        'Give `token` the right to write to the topic: `ntfy access USER TOPIC write-only`.',
      );
    case 404:
    case 405:
      return broken(`no ntfy server is at the address (${status}${known})`, 'Check `server`.');
    case 413:
      return { kind: 'refused', reason: `the message is too long (413${known})` };
  }
  if (status < 400)
    return broken(`the server redirects (${status})`, 'Set `server` to the address it redirects to.');
  return code === null
    ? unconfirmed('ntfy', status)
    : { kind: 'refused', reason: `ntfy refused the message (${status}${known})` };
}

function codeIn(body: string): number | null {
  return ERROR.safeParse(jsonOf(body)).data?.code ?? null;
}

function broken(reason: string, advice: string): Outcome {
  return { kind: 'broken', reason, advice };
}
