import type { ServiceName } from '../domain/services.ts';
import { plain } from '../render/plain.ts';
import { slackMessage } from '../render/slack-blocks.ts';
import type { Outgoing } from './channel.ts';
import { discordMessage } from './discord/discord-message.ts';
import { telegramText } from './telegram/telegram.ts';
import { webhookBody } from './webhook/webhook.ts';

/** Writes the body that a service would be sent: Telegram's HTML, the payload of Slack, Discord or a webhook as JSON, the screen's text. */
export function preview(type: ServiceName, message: Outgoing): string {
  switch (type) {
    case 'telegram':
      return telegramText(message, true);
    case 'slack':
      return JSON.stringify(slackMessage(message.body()));
    case 'discord':
      return JSON.stringify(discordMessage(message));
    case 'webhook':
      return webhookBody(message);
    case 'console':
      return plain(message.body(), false);
  }
}
