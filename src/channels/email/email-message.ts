import { cutCounting } from '../../render/cut.ts';
import { textOf } from '../../render/marked.ts';
import { telegramHtml } from '../../render/telegram-html.ts';
import type { Outgoing } from '../channel.ts';

/** Most that one mail may hold: nobody reads more. */
export const EMAIL_ROOM = { text: 100_000, spans: 10_000 } as const;
/** Longest subject: mail programs cut longer ones. */
const MOST_SUBJECT = 150;

/** A mail without its addresses. */
export interface EmailMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Without angle brackets. */
  readonly messageId: string;
  /** Message that this one answers: mail programs show both in one thread. */
  readonly references: string | undefined;
  readonly priority: 'high' | 'normal';
}

/**
 * Makes a mail: its first line as the subject, all of it as text and as HTML, in which nothing of a text is markup.
 *
 * @param domain what the id ends with: that of the sender
 */
export function emailMessage(message: Outgoing, domain: string): EmailMessage {
  const body = cutCounting(message.body(), EMAIL_ROOM);
  const text = textOf(body).toWellFormed();
  const [first = ''] = text.trim().split('\n', 1);
  const [subject] = cutCounting([{ text: first }], { text: MOST_SUBJECT, spans: 0 });
  const answered = message.replyTo?.id;
  return {
    subject: subject?.text ?? 'Simwire',
    text,
    html: `<div style="white-space: pre-wrap">${telegramHtml(body)}</div>`,
    // The same on every attempt: many servers keep one of two mails with the same id.
    messageId: `${message.id}.simwire@${domain}`,
    references: answered === undefined ? undefined : `<${answered}>`,
    priority:
      message.alert?.severity === 'critical' && message.alert.state !== 'resolved' ? 'high' : 'normal',
  };
}
