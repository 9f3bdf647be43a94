import { z } from 'zod';
import type { Outcome } from '../../domain/outcome.ts';
import { MINUTE } from '../../domain/time.ts';
import { codeOf } from '../exchange.ts';
import { networkOutcome } from '../network-errors.ts';

/** Fields of nodemailer's errors that are looked at; of their text, which holds the server's words, only the status codes are read. */
const ERROR = z.looseObject({
  code: z.string().optional().catch(undefined),
  /** Node's own code, where nodemailer has put one of its own in its place. */
  originalCode: z.string().optional().catch(undefined),
  /** The server's reply (RFC 5321, 4.2), where there was one. */
  responseCode: z.int().min(200).max(599).optional().catch(undefined),
  response: z.string().optional().catch(undefined),
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

/** Step of the session that the server replied to. */
type Stage = 'connect' | 'login' | 'sender' | 'recipient' | 'text';

/** `refused`: of this message; `broken`: of the destination, until someone has done what `advice` says. */
type Meaning = readonly [reason: string, advice: string | null];

const CHECK_LOGIN = 'Check `user` and `password`.';
const CHECK_TO = 'Check `to`.';
const TOO_LONG: Meaning = ['the message is too long for the mail server', null];
const FULL: Meaning = ['the mailbox is full', 'Make room in the mailbox, or set another `to`.'];

/**
 * Meanings of final refusals: by subject and detail of the enhanced status code (RFC 3463, 3; the registry "SMTP Enhanced Status Codes"),
 * else by the reply code (RFC 5321, 4.2.3). The first row that fits counts; null fits all.
 */
const REFUSALS: readonly (readonly [code: RegExp, stages: readonly Stage[] | null, meaning: Meaning])[] = [
  [
    /^534\b|\b7\.9$/,
    ['login'],
    [
      'the mail server wants another way to log in',
      'Many mail services want a password for this program alone: make an "app password" there, and set `password` to it.',
    ],
  ],
  [
    /^538\b|\b7\.11$/,
    null,
    ['the mail server wants encryption first', 'Set `server` to `smtps://`, or to a port with STARTTLS.'],
  ],
  [/./, ['login'], ['the mail server does not accept user and password', CHECK_LOGIN]],
  [/^530\b/, null, ['the mail server wants a log-in first', 'Set `user` and `password`.']],
  [
    /\b7\.2[0-79]$/,
    null,
    [
      'the mail server wants proof of the sender',
      'Set up SPF, DKIM and reverse DNS for the domain of `from`, or set `server` to the mail server of that domain.',
    ],
  ],
  [
    /\b7\.28$/,
    null,
    ['the mail server finds this too much mail', 'Set `rate` below what the mail server allows.'],
  ],
  [/\b7\.\d+$/, ['text'], ["the mail server's policy refuses the message", null]],
  [
    /\b7\.\d+$/,
    ['sender', 'recipient'],
    [
      'the mail server may not take mail from us for these addresses',
      'Set `user` and `password` if it wants a log-in; otherwise its operator must allow `from` and `to`.',
    ],
  ],
  [/\b2\.2$/, null, FULL],
  [/^552 ?$/, ['recipient'], FULL],
  [/\b(2\.3|3\.4)$|^552 ?$/, null, TOO_LONG],
  [/\b2\.1$/, null, ['the mailbox is switched off', CHECK_TO]],
  [/\b1\.[78]$/, null, ['the mail server does not accept the sender', 'Check `from`.']],
  [/\b(1\.\d+|4\.1)$/, ['recipient', 'text'], ['the mail server knows no such recipient', CHECK_TO]],
  [/\b6\.\d+$/, null, ['the mail server cannot read the message', null]],
  [/./, ['sender'], ['the mail server does not accept the sender', 'Check `from`, and `user` if it is set.']],
  [/./, ['recipient'], ['the mail server accepts none of the recipients', CHECK_TO]],
  [/./, ['text'], ['the mail server refused the message', null]],
  [/./, null, ['the mail server refuses us', 'Check `server`, and what the mail server allows.']],
];

/** Meanings of transient refusals, in the same way. */
const PAUSES: readonly (readonly [code: RegExp, stages: readonly Stage[] | null, reason: string])[] = [
  [/./, ['login'], 'the mail server cannot check the password now'],
  [/\b2\.2$/, null, 'the mailbox is full for now'],
  [/\b7\.\d+$/, null, 'the mail server puts the message off'],
  [/./, null, 'the mail server cannot take it now'],
];
/** A limit of the server's own (4.7.28, 4.2.1): to try again at once makes it worse. */
const LIMIT = /\b(7\.28|2\.1)$/;
const LIMIT_PAUSE = 5 * MINUTE;

/**
 * Maps the error of a failed attempt to an outcome (RFC 5321, 4.2.1: 4xx is transient, 5xx permanent).
 * @param sent true where the mail itself was in flight: without a reply, nobody knows whether the server took it
 */
export function emailOutcome(error: unknown, sent: boolean): Outcome {
  const {
    code = '',
    originalCode,
    responseCode,
    response = '',
    command = '',
  } = ERROR.safeParse(error).data ?? {};
  if (code === 'ETLS')
    return {
      kind: 'broken',
      reason: `no encryption comes about with the mail server${responseCode === undefined ? '' : ` (${responseCode})`}`,
      advice:
        'Check `server`: `smtps://` is for port 465, `smtp://` for 587 with STARTTLS; `ca` trusts an authority of your own.',
    };
  if (responseCode !== undefined) return replyOutcome(responseCode, response, stageOf(command));
  switch (code) {
    case 'EAUTH':
      return { kind: 'broken', reason: 'the mail server offers no log-in that we know', advice: CHECK_LOGIN };
    case 'EENVELOPE':
      return { kind: 'broken', reason: 'an address is none', advice: 'Check `from` and `to`.' };
    case 'EMESSAGE':
      return { kind: 'refused', reason: TOO_LONG[0] };
  }
  const cause =
    originalCode === undefined || code === 'ETIMEDOUT' ? codeOf(error) : codeOf({ code: originalCode });
  return networkOutcome({ kind: 'failure', code: CODES[cause] ?? cause, sent });
}

function replyOutcome(status: number, response: string, stage: Stage): Outcome {
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  const known = enhanced === undefined ? `(${status})` : `(${status}, ${enhanced})`;
  // The class says what the reply code says, or contradicts it: that one is what RFC 5321 goes by.
  const code = `${status} ${enhanced?.slice(2) ?? ''}`;
  const fits = ([pattern, stages]: readonly [RegExp, readonly Stage[] | null, unknown]): boolean =>
    pattern.test(code) && (stages === null || stages.includes(stage));
  if (status < 500) {
    const reason = `${PAUSES.find(fits)?.[2] ?? ''} ${known}`;
    return enhanced !== undefined && LIMIT.test(code)
      ? { kind: 'limited', reason, retryAfter: LIMIT_PAUSE }
      : { kind: 'transient', reason, ambiguous: false };
  }
  const [words = '', advice = null] = REFUSALS.find(fits)?.[2] ?? [];
  const reason = `${words} ${known}`;
  return advice === null ? { kind: 'refused', reason } : { kind: 'broken', reason, advice };
}

function stageOf(command: string): Stage {
  if (command.startsWith('AUTH')) return 'login';
  const stages: Readonly<Record<string, Stage>> = {
    'MAIL FROM': 'sender',
    'RCPT TO': 'recipient',
    DATA: 'text',
  };
  return stages[command] ?? 'connect';
}
