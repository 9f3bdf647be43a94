import { describe, expect, it } from 'vitest';
import { emailOutcome } from '../../../src/channels/email/email-outcomes.ts';

/** An error as nodemailer makes it of a server's reply. */
function reply(command: string, response: string): object {
  return { code: 'EPROTOCOL', command, response, responseCode: Number(response.slice(0, 3)) };
}

const told = (command: string, response: string): string => {
  const outcome = emailOutcome(reply(command, response), command === 'DATA');
  return outcome.kind === 'delivered' ? '' : `${outcome.kind}: ${outcome.reason}`;
};

describe('a final refusal', () => {
  // The replies are those that mail servers in use are known to give.
  it.each([
    [
      'RCPT TO',
      '550 5.1.1 <x@y>: Recipient address rejected: User unknown',
      'broken: the mail server knows no such recipient (550, 5.1.1)',
    ],
    [
      'RCPT TO',
      '550-5.1.1 The email account that you tried to reach does not exist',
      'broken: the mail server knows no such recipient (550, 5.1.1)',
    ],
    [
      'RCPT TO',
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound',
      'broken: the mail server knows no such recipient (550, 5.1.10)',
    ],
    [
      'RCPT TO',
      '550 5.4.1 Recipient address rejected: Access denied.',
      'broken: the mail server knows no such recipient (550, 5.4.1)',
    ],
    ['DATA', '550 5.1.1 unknown user', 'broken: the mail server knows no such recipient (550, 5.1.1)'],
    ['RCPT TO', '550 No such user here', 'broken: the mail server accepts none of the recipients (550)'],
    [
      'RCPT TO',
      '550 5.2.1 The email account is disabled',
      'broken: the mailbox is switched off (550, 5.2.1)',
    ],
    ['RCPT TO', '552 5.2.2 The email account is over quota', 'broken: the mailbox is full (552, 5.2.2)'],
    ['DATA', '552 5.2.2 Over quota', 'broken: the mailbox is full (552, 5.2.2)'],
    ['RCPT TO', '552 Mailbox full', 'broken: the mailbox is full (552)'],
    [
      'DATA',
      '552 5.3.4 Message size exceeds fixed limit',
      'refused: the message is too long for the mail server (552, 5.3.4)',
    ],
    [
      'MAIL FROM',
      '552 Message size exceeds maximum',
      'refused: the message is too long for the mail server (552)',
    ],
    [
      'RCPT TO',
      '554 5.7.1 <x@y>: Relay access denied',
      'broken: the mail server may not take mail from us for these addresses (554, 5.7.1)',
    ],
    [
      'MAIL FROM',
      '553 5.7.1 Sender address rejected: not owned by user',
      'broken: the mail server may not take mail from us for these addresses (553, 5.7.1)',
    ],
    [
      'MAIL FROM',
      '550 5.1.8 Sender domain not found',
      'broken: the mail server does not accept the sender (550, 5.1.8)',
    ],
    ['MAIL FROM', '501 Bad address', 'broken: the mail server does not accept the sender (501)'],
    [
      'DATA',
      '554 5.7.1 Message rejected as spam by Content Filtering',
      "refused: the mail server's policy refuses the message (554, 5.7.1)",
    ],
    [
      'DATA',
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated',
      'broken: the mail server wants proof of the sender (550, 5.7.26)',
    ],
    [
      'DATA',
      '550 5.7.28 Our system has detected an unusual rate',
      'broken: the mail server finds this too much mail (550, 5.7.28)',
    ],
    [
      'DATA',
      '554 5.6.0 Message content rejected',
      'refused: the mail server cannot read the message (554, 5.6.0)',
    ],
    ['DATA', '554 Transaction failed', 'refused: the mail server refused the message (554)'],
    [
      'MAIL FROM',
      '530 5.7.0 Authentication Required',
      'broken: the mail server wants a log-in first (530, 5.7.0)',
    ],
    [
      'AUTH PLAIN',
      '535 5.7.8 Username and Password not accepted',
      'broken: the mail server does not accept user and password (535, 5.7.8)',
    ],
    [
      'AUTH PLAIN',
      '534-5.7.9 Application-specific password required',
      'broken: the mail server wants another way to log in (534, 5.7.9)',
    ],
    [
      'AUTH PLAIN',
      '538 5.7.11 Encryption required',
      'broken: the mail server wants encryption first (538, 5.7.11)',
    ],
    [
      'CONN',
      '554 5.7.1 Service unavailable; client host blocked',
      'broken: the mail server refuses us (554, 5.7.1)',
    ],
  ])('to %s: %s', (command, response, expected) => {
    expect(told(command, response)).toBe(expected);
  });
});

describe('a refusal for now', () => {
  it.each([
    [
      'RCPT TO',
      '450 4.7.1 Greylisting in effect, please come back later',
      'transient: the mail server puts the message off (450, 4.7.1)',
    ],
    ['RCPT TO', '452 4.2.2 Mailbox full', 'transient: the mailbox is full for now (452, 4.2.2)'],
    ['DATA', '451 4.3.0 Temporary failure', 'transient: the mail server cannot take it now (451, 4.3.0)'],
    ['CONN', '421 Service not available', 'transient: the mail server cannot take it now (421)'],
    [
      'AUTH PLAIN',
      '454 4.7.0 Temporary authentication failure',
      'transient: the mail server cannot check the password now (454, 4.7.0)',
    ],
    [
      'DATA',
      '421 4.7.28 Our system has detected an unusual rate',
      'limited: the mail server puts the message off (421, 4.7.28)',
    ],
    [
      'RCPT TO',
      '450 4.2.1 The user is receiving mail too quickly',
      'limited: the mail server cannot take it now (450, 4.2.1)',
    ],
    // The class contradicts the reply code, which counts (RFC 5321).
    ['DATA', '451 5.7.1 Try again', 'transient: the mail server puts the message off (451, 5.7.1)'],
  ])('to %s: %s', (command, response, expected) => {
    expect(told(command, response)).toBe(expected);
  });
});

it.each([
  [{ code: 'ESOCKET', originalCode: 'ECONNRESET', command: 'CONN' }, 'connection broken off (ECONNRESET)'],
  [{ code: 'ECONNECTION', command: 'CONN' }, 'connection broken off (ECONNRESET)'],
  [{ code: 'ETIMEDOUT', originalCode: 'CONNECT_TIMEOUT' }, 'no answer in time'],
  [{ code: 'EPROTOCOL', command: 'CONN' }, 'what answers is no mail server (EPROTOCOL)'],
  [
    { code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' },
    "the server's certificate has expired (CERT_HAS_EXPIRED)",
  ],
  [{ code: 'EMESSAGE', command: 'MAIL FROM' }, 'the message is too long for the mail server'],
  [{ code: 'EENVELOPE', command: 'API' }, 'an address is none'],
  [new Error('Your code is 482913'), 'network error'],
  ['482913', 'network error'],
])('makes words of %j', (error, reason) => {
  expect(emailOutcome(error, false)).toMatchObject({ reason });
});
