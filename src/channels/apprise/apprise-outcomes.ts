import { z } from 'zod';
import { jsonOf } from '../../domain/json.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Millis } from '../../domain/time.ts';
import { statusOutcome, unconfirmed, type Exchange } from '../exchange.ts';
import { networkOutcome } from '../network-errors.ts';
import { pauseAskedFor } from '../pause.ts';

/** An answer of the Apprise API where JSON is accepted; `details` is what it logged while it notified. */
const ANSWER = z.looseObject({
  error: z.string().nullable().optional(),
  details: z.array(z.unknown()).optional(),
});
/** Log line of Apprise for each service that took the notification. */
const TAKEN = /\bSent\b[^"]*\bnotification/i;

const CHECK_KEY = 'Check `url`: it ends with /notify/ and the key under which Apprise has a configuration.';

/**
 * Maps what came of a request to an outcome. Never quotes Apprise's words. A good status alone does not mean delivered: proxies send one
 * too.
 */
export function appriseOutcome(exchange: Exchange, now: Millis): Outcome {
  if (exchange.kind === 'failure') return networkOutcome(exchange);
  const { status, body, retryAfter } = exchange;
  const { data: answer } = ANSWER.safeParse(jsonOf(body));
  if (status === 204) return broken('Apprise has no configuration under this key (204)', CHECK_KEY);
  if (status >= 200 && status < 300) {
    const saysSo = answer !== undefined && ('error' in answer || 'details' in answer);
    return saysSo && !answer.error ? { kind: 'delivered', message: null } : unconfirmed('Apprise', status);
  }
  if (status === 424) return notAll(answer?.details ?? null);
  const common = statusOutcome('Apprise', status, pauseAskedFor([retryAfter], now));
  if (common) return common;
  if (status === 401 || status === 403)
    return broken(
      `Apprise does not let us in (${status})`,
      'Put user and password into `url`: https://USER:PASSWORD@….',
    );
  if (status === 404 || status === 405)
    return broken(`no Apprise API is at the address (${status})`, CHECK_KEY);
  if (status < 400)
    return broken(`the server redirects (${status})`, 'Set `url` to the address it redirects to.');
  if (answer === undefined && status !== 413) return unconfirmed('Apprise', status);
  return { kind: 'refused', reason: `Apprise refused the message (${status})` };
}

/**
 * Maps status 424, with which Apprise says that not all of its services took the message, to an outcome. Where some did, it is not sent to
 * them again and again.
 */
function notAll(details: readonly unknown[] | null): Outcome {
  if (details === null)
    return { kind: 'transient', reason: 'Apprise did not reach all of its services (424)', ambiguous: true };
  if (details.some((entry) => TAKEN.test(JSON.stringify(entry))))
    return { kind: 'refused', reason: 'Apprise reached some of its services, and others not (424)' };
  return { kind: 'transient', reason: 'Apprise reached none of its services (424)', ambiguous: false };
}

function broken(reason: string, advice: string): Outcome {
  return { kind: 'broken', reason, advice };
}
