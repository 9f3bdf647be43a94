import { SECOND } from '../domain/time.ts';
import type { Channel } from './channel.ts';
import { createConsoleChannel } from './console.ts';
import type { ChannelDeps } from './deps.ts';
import type { DestinationSettings } from './settings.ts';
import { createSlackChannel } from './slack.ts';
import { createTelegramChannel } from './telegram.ts';
import { createWebhookChannel } from './webhook.ts';

/** How long an attempt may take, whatever the service. */
export const SEND_TIMEOUT = 15 * SECOND;

/** The way out of one destination, made from what the config says of it. Opens nothing until the first send. */
export function createChannel(settings: DestinationSettings, deps: ChannelDeps): Channel {
  switch (settings.type) {
    case 'telegram':
      return createTelegramChannel(settings, deps);
    case 'slack':
      return createSlackChannel(settings, deps);
    case 'webhook':
      return createWebhookChannel(settings, deps);
    case 'console':
      return createConsoleChannel(settings, deps);
    default:
      return settings satisfies never;
  }
}
