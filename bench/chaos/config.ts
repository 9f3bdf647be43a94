/** Where the relay of a run listens, keeps its store and sends to. */
export interface Surroundings {
  readonly port: number | string;
  readonly store: string;
  readonly webhook: string;
  readonly slack: string;
  readonly telegram: { readonly url: string; readonly token: string };
}

export const GATEWAYS = 8;
/** Of these gateways the SMS go to the chats too: of the others come more than a chat takes. */
const TO_CHATS = [0, 1];
/** A group: 20 messages a minute. */
export const GROUP = -1_001_234_567_890;
const SECRET = 'whsec_c2ltd2lyZS1jaGFvcy1zZWNyZXQtMDEyMzQ1Njc4';

/** Checks whether an SMS goes to the chats. Number n is of gateway n % {@link GATEWAYS}. */
export function goesToChats(number: number): boolean {
  return TO_CHATS.includes(number % GATEWAYS);
}

/** Checks whether an SMS goes to Telegram by the high lane, where the newest goes first; the rule of the config says the same. */
export function isUrgent(number: number): boolean {
  return number % 5 === 0;
}
const URGENT = String.raw`/#\d*[05]#/`;

/** Returns how long a gateway rests after an SMS, in milliseconds: the chats must be able to carry it, many in a message. */
export function pauseOf(gateway: number): number {
  return goesToChats(gateway) ? 400 : 60;
}

/** Returns the path to which a gateway posts. */
export function reportPath(gateway: number): string {
  return `/report/g${gateway}/${tokenOf(gateway)}`;
}

const tokenOf = (gateway: number): string => `chaos-gateway-token-000${gateway}`;

/** Makes a config with all lanes, and every kind of destination. */
export function configOf({ port, store, webhook, slack, telegram }: Surroundings) {
  const gateways = Array.from({ length: GATEWAYS }, (_, gateway): [string, object] => [
    `g${gateway}`,
    { token: tokenOf(gateway) },
  ]);
  const ofSome = { gateway: TO_CHATS.map((gateway) => `g${gateway}`) };
  return {
    server: { listen: `127.0.0.1:${port}` },
    store,
    time_zone: 'UTC',
    gateways: Object.fromEntries(gateways),
    destinations: {
      flows: { type: 'webhook', url: webhook, secret: SECRET },
      screen: { type: 'console', allow_log: true },
      team: { type: 'telegram', token: telegram.token, chat: GROUP, api_root: telegram.url },
      ops: { type: 'slack', webhook_url: slack },
    },
    rules: [
      { name: 'all', send: ['flows'], continue: true },
      { name: 'shown', send: ['screen'], priority: 'low', continue: true },
      { name: 'channel', when: ofSome, send: ['ops'], priority: 'low', continue: true },
      { name: 'urgent', when: { ...ofSome, text: URGENT }, send: ['team'], priority: 'high' },
      { name: 'group', when: ofSome, send: ['team'], priority: 'normal' },
    ],
  };
}
