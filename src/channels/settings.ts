import type { ServiceName } from '../domain/services.ts';
import type { NetworkSettings } from './network.ts';

interface Common extends NetworkSettings {
  readonly type: ServiceName;
  /** The name of the destination that takes over when this one fails. */
  readonly fallback?: string | undefined;
  /** A limit of the user's own, tighter than the service's. */
  readonly rate?: { readonly count: number; readonly per: number } | undefined;
}

export interface TelegramSettings extends Common {
  readonly type: 'telegram';
  readonly token: string;
  /** A numeric id, or `@name` of a public channel. */
  readonly chat: number | string;
  readonly topic?: number | undefined;
  readonly silent: boolean;
  readonly protect: boolean;
  readonly api_root: string;
}

export interface SlackSettings extends Common {
  readonly type: 'slack';
  readonly webhook_url: string;
}

export interface DiscordSettings extends Common {
  readonly type: 'discord';
  readonly webhook_url: string;
  /** The id of a thread in the webhook's channel. */
  readonly thread?: string | undefined;
}

export interface NtfySettings extends Common {
  readonly type: 'ntfy';
  readonly server: string;
  readonly topic: string;
  readonly token?: string | undefined;
  /** Link that a tap on the message opens. */
  readonly click?: string | undefined;
}

export interface AppriseSettings extends Common {
  readonly type: 'apprise';
  /** `http://…/notify/KEY` of an Apprise API server. */
  readonly url: string;
  readonly tag?: string | undefined;
}

export interface EmailSettings extends Common {
  readonly type: 'email';
  /** `smtp://` (STARTTLS) or `smtps://` (TLS), without user and password. */
  readonly server: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly from: string;
  readonly to: readonly string[];
}

export interface WebhookSettings extends Common {
  readonly type: 'webhook';
  readonly url: string;
  /** `whsec_` and base64 (Standard Webhooks). */
  readonly secret: string;
}

export interface ConsoleSettings extends Common {
  readonly type: 'console';
  readonly allow_log: boolean;
}

/** A destination as the config describes it. */
export type DestinationSettings =
  | TelegramSettings
  | SlackSettings
  | DiscordSettings
  | NtfySettings
  | AppriseSettings
  | EmailSettings
  | WebhookSettings
  | ConsoleSettings;
