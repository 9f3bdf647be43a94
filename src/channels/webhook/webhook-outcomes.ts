import type { Outcome } from '../../domain/outcome.ts';
import type { Millis } from '../../domain/time.ts';
import { statusOutcome, type Exchange } from '../exchange.ts';
import { networkOutcome } from '../network-errors.ts';
import { pauseAskedFor } from '../pause.ts';

/** Statuses after which no message gets through until someone fixes the receiver or the config. */
const BROKEN: Readonly<Record<number, readonly [reason: string, advice: string]>> = {
  401: ['the receiver does not accept the signature', 'Check that both sides have the same `secret`.'],
  403: ['the receiver refuses us', 'Check `secret`, and what the receiver allows.'],
  404: ['nothing is at this address', 'Check `url`.'],
  410: ['the receiver wants no more messages', 'Remove the destination, or set a new `url`.'],
};

/**
 * Maps what came of a request to an outcome (Standard Webhooks, "Operational considerations"): any 2xx is delivered whatever its body says,
 * as receivers expect of Standard Webhooks; a redirect is not followed, and is not delivered.
 */
export function webhookOutcome(exchange: Exchange, now: Millis): Outcome {
  if (exchange.kind === 'failure') return networkOutcome(exchange);
  const { status } = exchange;
  if (status >= 200 && status < 300) return { kind: 'delivered', message: null };
  const common = statusOutcome('the receiver', status, pauseAskedFor([exchange.retryAfter], now));
  if (common) return common;
  const broken = BROKEN[status];
  if (broken) return { kind: 'broken', reason: `${broken[0]} (${status})`, advice: broken[1] };
  if (status < 400) {
    const advice = 'Set `url` to the address it redirects to: redirects are not followed.';
    return { kind: 'broken', reason: `the receiver redirects (${status})`, advice };
  }
  return { kind: 'refused', reason: `the receiver refused the message (${status})` };
}
