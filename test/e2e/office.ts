import { startFakeSlack, type FakeSlack } from '../fakes/slack.ts';
import { startFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts';
import { SINK_SECRET, startWebhookSink, type SunkMessage, type WebhookSink } from '../fakes/webhook-sink.ts';
import type { Ended, Program } from '../support/child.ts';
import { runCommand } from '../support/command.ts';
import {
  startProgram,
  startRelayProgram,
  waitFor,
  type ProgramOptions,
  type RunningRelay,
} from '../support/program.ts';
import { collectEnds, temporaryFolder } from '../support/temporary.ts';
import { post, type Answered } from '../support/wire.ts';

export const TOKEN = 'office-gateway-token-0001';
export const CHAT = -1001234567890;
const TOPIC = 7;

/** A relay with a destination of each kind, the services behind them, and a gateway's way in. */
export interface Office {
  readonly folder: string;
  readonly config: string;
  readonly telegram: FakeTelegram;
  readonly slack: FakeSlack;
  readonly sink: WebhookSink;
  readonly relay: RunningRelay;
  /** Posts what the gateway `office` reports; `query` as the gateway appends it. */
  report(body: string | object, query?: string, contentType?: string): Promise<Answered>;
  /** Runs a command beside the relay, on its config, in this process. */
  command(...args: string[]): Promise<Ended>;
  /** Starts a command that goes on until it is asked to end. */
  play(...args: string[]): Program;
  /** The first message at the webhook that fits. */
  posted(fits: (body: SunkMessage['body']) => boolean): Promise<SunkMessage>;
  close(): Promise<void>;
}

/** The `destinations` of a config with one of each kind, without the section's name. */
function destinationsOf(telegram: FakeTelegram, slack: FakeSlack, sink: WebhookSink): string {
  return `
  team: { type: telegram, token: "${telegram.token}", chat: ${String(CHAT)}, topic: ${String(TOPIC)}, api_root: ${telegram.url} }
  ops: { type: slack, webhook_url: ${slack.webhookUrl} }
  flows: { type: webhook, url: ${sink.url}, secret: ${SINK_SECRET} }
  screen: { type: console, allow_log: true }`;
}

/** Services that take messages as the real ones do. */
async function startServices(): Promise<Pick<Office, 'telegram' | 'slack' | 'sink'>> {
  const [telegram, slack, sink] = await Promise.all([
    startFakeTelegram({ chats: [{ id: CHAT, title: 'Team', topics: [{ id: TOPIC, name: 'Codes' }] }] }),
    startFakeSlack(),
    startWebhookSink(),
  ]);
  return { telegram, slack, sink };
}

/**
 * Starts it; it must be closed.
 *
 * @param more the rest of the config: `rules` and what else a test needs
 * @param gateways further gateways, each a line `  name: {…}`
 */
export async function openOffice(
  more: string,
  gateways = '',
  options: Omit<ProgramOptions, 'cwd' | 'atEnd'> = {},
): Promise<Office> {
  const { atEnd, end } = collectEnds();
  const folder = temporaryFolder(atEnd);
  const { telegram, slack, sink } = await startServices();
  const config = `
server: { listen: "127.0.0.1:0", body_limit: 100kb }
store: sqlite:data/office.db
time_zone: UTC
gateways:
  office:
    token: ${TOKEN}
    sims: { "1.02": { name: Google Ads, number: "+37120000001", tags: [ads] } }
${gateways}
destinations:${destinationsOf(telegram, slack, sink)}
${more}`;
  const close = async (): Promise<void> => {
    await end();
    await Promise.all([telegram.close(), slack.close(), sink.close()]);
  };
  const started = startRelayProgram(folder, config, { ...options, atEnd });
  const relay = await started.catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    folder,
    config,
    telegram,
    slack,
    sink,
    relay,
    report: (body, query = '', contentType = 'application/json') =>
      post(
        `${relay.url}/report/office/${TOKEN}${query}`,
        typeof body === 'string' ? body : JSON.stringify(body),
        contentType,
      ),
    command: (...args) => runCommand(['--config', 'simwire.yaml', ...args], { cwd: folder }),
    play: (...args) => startProgram(args, { cwd: folder }),
    posted: (fits) => waitFor(() => sink.messages.find(({ body }) => fits(body))),
    close,
  };
}
