import type { ServiceName } from '../domain/services.ts';
import { plain } from '../render/plain.ts';
import { slackMessage } from '../render/slack-blocks.ts';
import type { Outgoing } from './channel.ts';
import { appriseMessage } from './apprise/apprise-message.ts';
import { discordMessage } from './discord/discord-message.ts';
import { emailMessage } from './email/email-message.ts';
import { ntfyMessage } from './ntfy/ntfy-message.ts';
import { telegramText } from './telegram/telegram-text.ts';
import { webhookBody } from './webhook/webhook-body.ts';

/** Writes the body that a service would be sent: Telegram's HTML, JSON for all others that read it, a mail's subject and text, the screen's text. */
export function preview(type: ServiceName, message: Outgoing): string {
  switch (type) {
    case 'telegram':
      return telegramText(message, true);
    case 'slack':
      return JSON.stringify(slackMessage(message.body(), message.link));
    case 'discord':
      return JSON.stringify(discordMessage(message));
    case 'ntfy':
      return JSON.stringify(
        ntfyMessage(message, { topic: 'TOPIC', sequence: `simwire-${message.id}`, actions: true }),
      );
    case 'apprise':
      return JSON.stringify(appriseMessage(message));
    case 'email': {
      const { subject, text } = emailMessage(message, 'simwire.invalid');
      return `Subject: ${subject}\n\n${text}`;
    }
    case 'webhook':
      return webhookBody(message);
    case 'console':
      return plain(message.body(), false);
  }
}
