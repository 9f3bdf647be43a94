import { cutCounting } from '../../render/cut.ts';
import { textOf, withAddresses } from '../../render/marked.ts';
import type { Outgoing } from '../channel.ts';
import { titled } from '../titled.ts';

/** Most that one message may hold: Apprise cuts or splits what its services do not take, and nobody reads more than this. */
export const APPRISE_ROOM = { text: 16_000, spans: 1_000 } as const;

/** A message as the Apprise API wants it (its documentation, "API Details"). */
export interface AppriseMessage {
  readonly title: string;
  readonly body: string;
  readonly type: 'info' | 'success' | 'warning' | 'failure';
  /** Apprise itself writes it as HTML where a service wants that. */
  readonly format: 'text';
  readonly tag?: string;
}

/** Makes a message: its first line as the title, the rest as plain text. */
export function appriseMessage(message: Outgoing, tag?: string): AppriseMessage {
  const text = textOf(withAddresses(cutCounting(message.body(), APPRISE_ROOM, message.link)));
  const { title, rest } = titled(uncalled(text));
  return {
    title,
    body: rest,
    type: typeOf(message.alert),
    format: 'text',
    ...(tag === undefined ? {} : { tag }),
  };
}

/**
 * Takes the call out of `@name`, `<@…>` and `<!…>`: some of the services behind Apprise read them also in plain text. A word
 * joiner, which is not seen, parts the sign from the name.
 */
function uncalled(text: string): string {
  return text.replace(/(?<=[@<])(?=[\p{L}\p{N}@!#&])/gu, '\u2060');
}

function typeOf(alert: Outgoing['alert']): AppriseMessage['type'] {
  if (alert === null) return 'info';
  if (alert.state === 'resolved') return 'success';
  return ({ critical: 'failure', warning: 'warning', info: 'info' } as const)[alert.severity];
}
