import { cutCounting } from '../../render/cut.ts';
import { textOf, withAddresses, type Marked } from '../../render/marked.ts';
import { sectionsOf } from '../../render/sections.ts';
import type { Outgoing } from '../channel.ts';
import { emailHtml } from './email-html.ts';

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
 * Makes a mail: its headline and place, or its first line, as the subject, all of it as text and as HTML, in which nothing of a text is markup.
 *
 * @param domain what the id ends with: that of the sender
 */
export function emailMessage(message: Outgoing, domain: string): EmailMessage {
  const body = cutCounting(message.body(), EMAIL_ROOM, message.link);
  const text = textOf(withAddresses(body)).toWellFormed();
  const [subject] = cutCounting([{ text: subjectOf(body) }], { text: MOST_SUBJECT, spans: 0 });
  const answered = message.replyTo?.id;
  return {
    subject: subject?.text ?? 'Simwire',
    text,
    html: emailHtml(body),
    // The same on every attempt: many servers keep one of two mails with the same id.
    messageId: `${message.id}.simwire@${domain}`,
    references: answered === undefined ? undefined : `<${answered}>`,
    priority:
      message.alert?.severity === 'critical' && message.alert.state !== 'resolved' ? 'high' : 'normal',
  };
}

/** Picks what distinguishes a mail from others in a list of them. */
function subjectOf(body: Marked): string {
  const { headline, fields } = sectionsOf(body);
  const [place] = fields;
  if (headline !== null) return [headline.text, ...(place ? [place.value] : [])].join(' · ');
  return textOf(body).toWellFormed().trim().split('\n', 1)[0] ?? '';
}
