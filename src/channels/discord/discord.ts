import type { MessageRef } from '../../domain/delivery.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { SERVICES } from '../../domain/services.ts';
import { MINUTE, SECOND } from '../../domain/time.ts';
import { accountDigest, type Channel, type Outgoing } from '../channel.ts';
import type { ChannelDeps } from '../deps.ts';
import { createHttpClient } from '../http-client.ts';
import type { DiscordSettings } from '../settings.ts';
import { DISCORD_ROOM, discordMessage } from './discord-message.ts';
import { discordOutcome, type DiscordPurpose } from './discord-outcomes.ts';

const IDLE = 4 * SECOND;

/** Creates a channel for one webhook of Discord, which stands for one channel, or a thread of it. */
export function createDiscordChannel(settings: DiscordSettings, deps: ChannelDeps): Channel {
  const { webhook_url: address, thread } = settings;
  const http = createHttpClient({ network: settings, timeout: deps.timeout, idle: IDLE });

  async function ask(
    purpose: DiscordPurpose,
    method: 'POST' | 'PATCH' | 'DELETE',
    { message, ref = null }: { readonly message?: Outgoing; readonly ref?: MessageRef | null },
  ): Promise<Outcome> {
    const url = new URL(address);
    url.search = '';
    url.pathname = url.pathname.replace(/\/+$/, '');
    if (ref) url.pathname += `/messages/${encodeURIComponent(ref.id)}`;
    // Only then does it answer with the message, and with what is wrong.
    else url.searchParams.set('wait', 'true');
    if (thread !== undefined) url.searchParams.set('thread_id', thread);
    const exchange = await http.exchange({
      url,
      method,
      headers: { 'content-type': 'application/json', 'user-agent': 'Simwire' },
      body: message ? JSON.stringify(discordMessage(message)) : '',
    });
    return discordOutcome(exchange, purpose, deps.clock(), ref);
  }

  return {
    capabilities: SERVICES.discord,
    account: accountDigest(address),
    chat: thread ?? '',
    // Discord's documentation leaves limits to its answers; these are what its webhooks are known to allow.
    limits: [
      { scope: 'account', count: 5, per: 2 * SECOND },
      { scope: 'account', count: 30, per: MINUTE },
    ],
    concurrency: 1,
    capacity: DISCORD_ROOM,
    send: (message) => ask('send', 'POST', { message }),
    edit: (ref, message) => ask('edit', 'PATCH', { message, ref }),
    remove: (ref) => ask('remove', 'DELETE', { ref }),
    close: () => http.close(),
  };
}
