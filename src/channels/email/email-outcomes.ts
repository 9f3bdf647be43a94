import { z } from 'zod';
import type { Outcome } from '../../domain/outcome.ts';
import { codeOf, networkOutcome } from '../exchange.ts';

/** Fields of nodemailer's errors that are looked at; the text is not, as it holds the server's words. */
const ERROR = z.looseObject({
  code: z.string().optional().catch(undefined),
  /** The server's reply (RFC 5321, 4.2), where there was one. */
  responseCode: z.int().min(200).max(599).optional().catch(undefined),
  /** Last command sent to the server: `CONN`, `AUTH PLAIN`, `MAIL FROM`, `RCPT TO`, `DATA` … */
  command: z.string().optional().catch(undefined),
});

/** Common names of errors for which nodemailer has names of its own. */
const CODES: Readonly<Record<string, string>> = {
  ETIMEDOUT: 'TIMEOUT',
  ECONNECTION: 'ECONNRESET',
  ESOCKET: 'NETWORK',
  EDNS: 'ENOTFOUND',
};

/**
 * Maps the error of a failed attempt to an outcome (RFC 5321, 4.2.1: 4xx is transient, 5xx permanent). A 5xx for the message's text is
 * final for the message; one for the log-in or an address is final for the destination.
 * @param sent true where the mail itself was in flight: without a reply, nobody knows whether the server took it
 */
export function emailOutcome(error: unknown, sent: boolean): Outcome {
  const { code = '', responseCode: status, command = '' } = ERROR.safeParse(error).data ?? {};
  if (code === 'EAUTH' || (command.startsWith('AUTH') && status !== undefined))
    return status !== undefined && status < 500
      ? transient('the mail server cannot check the password now', status)
      : broken('the mail server does not accept user and password', status, 'Check `user` and `password`.');
  if (code === 'ETLS')
    return broken(
      'no encryption comes about with the mail server',
      status,
      'Check `server`: `smtps://` is for port 465, `smtp://` for 587 with STARTTLS; `ca` trusts an authority of your own.',
    );
  if (status === undefined) {
    const cause = codeOf(error);
    return networkOutcome({ kind: 'failure', code: CODES[cause] ?? cause, sent });
  }
  if (status < 500) return transient('the mail server cannot take it now', status);
  if (command === 'RCPT TO' || code === 'EENVELOPE')
    return broken('the mail server accepts none of the addresses', status, 'Check `from` and `to`.');
  if (command === 'DATA')
    return { kind: 'refused', reason: `the mail server refused the message (${status})` };
  return broken('the mail server refuses us', status, 'Check `server`, and what the mail server allows.');
}

function transient(reason: string, status: number): Outcome {
  return { kind: 'transient', reason: `${reason} (${status})`, ambiguous: false };
}

function broken(reason: string, status: number | undefined, advice: string): Outcome {
  return { kind: 'broken', reason: status === undefined ? reason : `${reason} (${status})`, advice };
}
