import type { MessageRef } from '../../domain/delivery.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { SERVICES } from '../../domain/services.ts';
import { MINUTE, SECOND } from '../../domain/time.ts';
import { accountDigest, type Channel, type Outgoing } from '../channel.ts';
import type { ChannelDeps } from '../deps.ts';
import type { Exchange } from '../exchange.ts';
import { createHttpClient } from '../http-client.ts';
import type { NtfySettings } from '../settings.ts';
import { NTFY_ROOM, ntfyMessage } from './ntfy-message.ts';
import { areActionsRefused, ntfyOutcome } from './ntfy-outcomes.ts';

const IDLE = 4 * SECOND;

/** Creates a channel for one topic of an ntfy server. */
export function createNtfyChannel(settings: NtfySettings, deps: ChannelDeps): Channel {
  const { server, topic, token, click } = settings;
  const chat = accountDigest(topic);
  const http = createHttpClient({ network: settings, timeout: deps.timeout, idle: IDLE });
  /** Until the server refuses them. */
  let actions = true;

  function ask(url: string, method: 'POST' | 'DELETE', body: string): Promise<Exchange> {
    const headers = {
      'user-agent': 'Simwire',
      ...(body === '' ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    return http.exchange({ url: new URL(url), method, headers, body });
  }

  async function publish(message: Outgoing, sequence: string): Promise<Outcome> {
    const body = JSON.stringify(ntfyMessage(message, { topic, click, sequence, actions }));
    const exchange = await ask(`${server}/`, 'POST', body);
    if (actions && areActionsRefused(exchange)) {
      actions = false;
      return publish(message, sequence);
    }
    return ntfyOutcome(exchange, chat, sequence, deps.clock());
  }

  return {
    capabilities: SERVICES.ntfy,
    account: accountDigest(server, token ?? ''),
    // Whoever knows a topic can read it.
    chat,
    // A server lets 60 requests through at once, and then one in 5 seconds ("Limitations").
    limits: [{ scope: 'account', count: 60, per: 5 * MINUTE }],
    concurrency: 1,
    capacity: NTFY_ROOM,
    // The same on every attempt: what came twice is shown once.
    send: (message) => publish(message, `simwire-${message.id}`),
    edit: (ref, message) => publish(message, ref.id),
    remove: async (ref: MessageRef) => {
      const url = `${server}/${encodeURIComponent(topic)}/${encodeURIComponent(ref.id)}`;
      return ntfyOutcome(await ask(url, 'DELETE', ''), chat, ref.id, deps.clock());
    },
    close: () => http.close(),
  };
}
