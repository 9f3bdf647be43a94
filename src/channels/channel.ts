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
  /** When this attempt is made. */
  readonly at: Millis;
  /** Its text, made when it is asked for: no channel needs the data as well. */
  readonly body: () => Marked;
  /** The codes that the message carries, for copy buttons. */
  readonly codes: readonly string[];
  /** The event as data, for channels that are not read by people; made when it is asked for. */
  readonly data: () => {
    readonly type: EventKind;
    readonly timestamp: Millis;
    readonly data: Readonly<Record<string, unknown>>;
  };
  readonly silent: boolean;
  /** The lane that it leaves by. */
  readonly priority: Priority;
  /** The fault that it tells of; null: it is no alert, or sums up several events. */
  readonly alert: { readonly severity: Severity; readonly state: AlertState } | null;
  readonly replyTo: MessageRef | null;
}

/** `count` messages in any window of `per`; `scope` says what shares the allowance. */
export interface Limit {
  readonly scope: 'chat' | 'account';
  readonly count: number;
  readonly per: Duration;
}

/** One destination's way out: a chat service, a webhook, the screen. */
export interface Channel {
  /** What can be asked of it: `edit` and `remove` are there where its service can do so. */
  readonly capabilities: Capabilities;
  /** What shares one allowance (a bot, a webhook URL), as a digest that tells nothing of the secret. */
  readonly account: string;
  /** The chat within the account. */
  readonly chat: string;
  /** The service's documented limits. */
  readonly limits: readonly Limit[];
  /** How many sends may be in flight at once. */
  readonly concurrency: number;
  /** The most that one message may hold: UTF-16 units of text, and marked spans. */
  readonly capacity: { readonly text: number; readonly spans: number };
  /** Every end is an {@link Outcome}, whatever is answered; only what makes the message may throw. */
  send(message: Outgoing): Promise<Outcome>;
  /** Replaces a sent message's text, where the service can. */
  edit?(ref: MessageRef, message: Outgoing): Promise<Outcome>;
  /** Deletes a sent message, where the service can. */
  remove?(ref: MessageRef): Promise<Outcome>;
  /** Lets go of sockets. */
  close(): void;
}

/** Names whatever shares one allowance: the same for the same secret, and nothing can be learnt from it. */
export function accountDigest(...secrets: readonly string[]): string {
  return createHash('sha256').update(secrets.join('\n')).digest('hex').slice(0, 16);
}
