import type { Channel } from './channel.ts';
import type { ChannelDeps } from './deps.ts';
import type { DestinationSettings } from './settings.ts';

/**
 * Creates the channel of a destination from its config. Opens nothing until the first send. Loads a service's SDK only where the service is
 * used.
 */
export async function createChannel(settings: DestinationSettings, deps: ChannelDeps): Promise<Channel> {
  switch (settings.type) {
    case 'telegram':
      return (await import('./telegram/telegram.ts')).createTelegramChannel(settings, deps);
    case 'slack':
      return (await import('./slack/slack.ts')).createSlackChannel(settings, deps);
    case 'discord':
      return (await import('./discord/discord.ts')).createDiscordChannel(settings, deps);
    case 'ntfy':
      return (await import('./ntfy/ntfy.ts')).createNtfyChannel(settings, deps);
    case 'apprise':
      return (await import('./apprise/apprise.ts')).createAppriseChannel(settings, deps);
    case 'email':
      return (await import('./email/email.ts')).createEmailChannel(settings, deps);
    case 'webhook':
      return (await import('./webhook/webhook.ts')).createWebhookChannel(settings, deps);
    case 'console':
      return (await import('./console/console.ts')).createConsoleChannel(settings, deps);
    default:
      return settings satisfies never;
  }
}
