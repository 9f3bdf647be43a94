import { HOUR, type Duration } from './time.ts';

/** Capabilities of a service, for delivery, outcome policy, checks of the config and documents. */
export interface Capabilities {
  /** True if people read it: messages are texts, made by templates. Otherwise an event is sent as data. */
  readonly template: boolean;
  /** True if several events may share a message, if more wait than its limits allow or a rule collects them. */
  readonly combine: boolean;
  /** True if a sent message can be edited. */
  readonly edit: boolean;
  /** Period after sending within which a message can be deleted; null: never. */
  readonly delete: Duration | null;
  /** True if a message can reply to another one. */
  readonly reply: boolean;
  /** True if a code can be copied by one tap. */
  readonly copy: boolean;
}

/** All services that messages can be sent to. Defined here, as both the config and the channels use it. */
export const SERVICES = {
  /** Bot API: deleteMessage works within 48 hours. */
  telegram: { template: true, combine: true, edit: true, delete: 48 * HOUR, reply: true, copy: true },
  slack: { template: true, combine: true, edit: false, delete: null, reply: false, copy: false },
  discord: { template: true, combine: true, edit: true, delete: Infinity, reply: false, copy: true },
  ntfy: { template: true, combine: true, edit: true, delete: Infinity, reply: false, copy: true },
  apprise: { template: true, combine: true, edit: false, delete: null, reply: false, copy: false },
  email: { template: true, combine: true, edit: false, delete: null, reply: true, copy: false },
  webhook: { template: false, combine: false, edit: false, delete: null, reply: false, copy: false },
  console: { template: true, combine: true, edit: false, delete: null, reply: false, copy: false },
} as const satisfies Readonly<Record<string, Capabilities>>;

export type ServiceName = keyof typeof SERVICES;
