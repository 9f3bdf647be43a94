import { startFakeSlack, type FakeSlack } from '../../test/fakes/slack.ts';
import { startFakeTelegram, type FakeTelegram } from '../../test/fakes/telegram.ts';
import { startWebhookSink, type WebhookSink } from '../../test/fakes/webhook-sink.ts';
import { arrivalOf, arrivalsAt, arrivalsOn } from './arrivals.ts';
import { goesToChats, GROUP, isUrgent } from './config.ts';
import type { Gateways, Sent } from './gateways.ts';
import { inspect, type ChaosResult, type Inspection } from './verdict.ts';

/** Where the relay of a run delivers to, besides its screen; the chats enforce their real limits. */
export interface Services {
  readonly webhook: WebhookSink;
  readonly telegram: FakeTelegram;
  readonly slack: FakeSlack;
  close(): Promise<void>;
}

/**
 * Starts the services.
 *
 * @param clock the one by which the chats' limits count
 */
export async function startServices(clock: () => number): Promise<Services> {
  // The receiver checks no signature: it would not take that of a relay whose clock is wrong by minutes.
  const webhook = await startWebhookSink({ secret: null });
  const telegram = await startFakeTelegram({ chats: [{ id: GROUP }], clock });
  const slack = await startFakeSlack({ clock });
  return {
    webhook,
    telegram,
    slack,
    close: async () => {
      await Promise.all([webhook.close(), telegram.close(), slack.close()]);
    },
  };
}

/**
 * Inspects what every destination got of what was acknowledged, and how often the chats' limits were met.
 *
 * @param screen what the console showed; null: there is none
 */
export function inspectServices(
  services: Services,
  screen: string | null,
  { acknowledged, retries }: Pick<Gateways, 'acknowledged' | 'retries'>,
): Pick<ChaosResult, 'acknowledged' | 'retries' | 'floods' | 'destinations'> {
  return {
    acknowledged: acknowledged.length,
    retries: retries(),
    floods: { Telegram: services.telegram.floods(), Slack: services.slack.floods() },
    destinations: inspectDestinations(services, screen, acknowledged),
  };
}

function inspectDestinations(
  { webhook, telegram, slack }: Services,
  screen: string | null,
  acknowledged: readonly Sent[],
): Readonly<Record<string, Inspection>> {
  const ofChats = acknowledged.filter(({ number }) => goesToChats(number));
  const read = (messages: readonly { readonly text: string }[]) =>
    messages.map(({ text }) => arrivalOf(text));
  return {
    webhook: inspect(arrivalsAt(webhook), acknowledged, null),
    ...(screen !== null && { console: inspect(arrivalsOn(screen), acknowledged, () => true) }),
    Telegram: inspect(read(telegram.messages), ofChats, (number) => !isUrgent(number)),
    Slack: inspect(read(slack.messages), ofChats, () => true),
  };
}
