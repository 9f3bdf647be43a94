import { HOUR, type Duration } from './time.ts';

/** What a service can do with messages: what delivery, policy, checks of the config and documents ask. */
export interface Capabilities {
  /** Whether people read it: messages are texts, made by templates. Else an event goes out as data. */
  readonly template: boolean;
  /** Whether several events may share a message, where more wait than its limits let through or a rule collects them. */
  readonly combine: boolean;
  /** Whether a sent message can be changed. */
  readonly edit: boolean;
  /** For how long after it was sent a message can be deleted; null: it stays. */
  readonly delete: Duration | null;
  /** Whether a message can answer another one. */
  readonly reply: boolean;
  /** Whether a code can be copied by one tap. */
  readonly copy: boolean;
}

/** Every service that messages can go to. It stands here, below both, since the config and the channels ask it. */
export const SERVICES = {
  /** Bot API: deleteMessage works within 48 hours. */
  telegram: { template: true, combine: true, edit: true, delete: 48 * HOUR, reply: true, copy: true },
  slack: { template: true, combine: true, edit: false, delete: null, reply: false, copy: false },
  webhook: { template: false, combine: false, edit: false, delete: null, reply: false, copy: false },
  console: { template: true, combine: true, edit: false, delete: null, reply: false, copy: false },
} as const satisfies Readonly<Record<string, Capabilities>>;

export type ServiceName = keyof typeof SERVICES;
