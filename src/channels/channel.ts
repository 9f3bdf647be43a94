import { createHash } from 'node:crypto';
import type { MessageRef, Priority } from '../domain/delivery.ts';
import type { AlertState, EventKind, Severity } from '../domain/event.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Capabilities } from '../domain/services.ts';
import type { Duration, Millis } from '../domain/time.ts';
import type { Marked } from '../render/marked.ts';

/** A message ready to go, for whichever channel. */
export interface Outgoing {
  /** The delivery's id: the same on every attempt. */
  readonly id: string;
  /** Time of this attempt. */
  readonly at: Millis;
  /** Composes the text; called only by channels that send text. */
  readonly body: () => Marked;
  /** The codes that the message carries, for copy buttons. */
  readonly codes: readonly string[];
  /** Returns the event as data; called only by channels that are not read by people. */
  readonly data: () => {
    readonly type: EventKind;
    readonly timestamp: Millis;
    readonly data: Readonly<Record<string, unknown>>;
  };
  readonly silent: boolean;
  /** The lane that it leaves by. */
  readonly priority: Priority;
  /** The fault that it reports; null: it is no alert, or sums up several events. */
  readonly alert: { readonly severity: Severity; readonly state: AlertState } | null;
  readonly replyTo: MessageRef | null;
  /** The address of the page of its event, to which a text that has to be cut leads; null: it has none. */
  readonly link: string | null;
}

/** `count` messages in any window of `per`; `scope` says what shares the allowance. */
export interface Limit {
  readonly scope: 'chat' | 'account';
  readonly count: number;
  readonly per: Duration;
}

/** Way to one destination: a chat service, a webhook, the screen. */
export interface Channel {
  /** Abilities of the service: where it can edit or delete, `edit` and `remove` are present. */
  readonly capabilities: Capabilities;
  /** Digest of whatever shares one allowance (a bot, a webhook URL); it reveals nothing of the secret. */
  readonly account: string;
  /** The chat within the account. */
  readonly chat: string;
  /** The service's documented limits. */
  readonly limits: readonly Limit[];
  /** Number of sends that may be in flight at once. */
  readonly concurrency: number;
  /** The most that one message may hold: UTF-16 units of text, and marked spans. */
  readonly capacity: { readonly text: number; readonly spans: number };
  /** Sends a message. Maps every answer, and none, to an {@link Outcome}; throws only what composing the message throws. */
  send(message: Outgoing): Promise<Outcome>;
  /** Replaces a sent message's text, where the service can. */
  edit?(ref: MessageRef, message: Outgoing): Promise<Outcome>;
  /** Deletes a sent message, where the service can. */
  remove?(ref: MessageRef): Promise<Outcome>;
  /** Closes the sockets. */
  close(): void;
}

/** Returns a digest of whatever shares one allowance: the same for the same secrets, and revealing nothing of them. */
export function accountDigest(...secrets: readonly string[]): string {
  return createHash('sha256').update(secrets.join('\n')).digest('hex').slice(0, 16);
}
