import { pino } from 'pino';
import { expect } from 'vitest';
import { z } from 'zod';
import { realRuntime } from '../../src/app/runtime.ts';
import { startRelay, type Relay } from '../../src/app/start.ts';
import { configOf } from '../config/files.ts';
import { SINK_SECRET, startWebhookSink, type SunkMessage, type WebhookSink } from '../fakes/webhook-sink.ts';
import { waitFor } from '../support/program.ts';
import type { AtEnd } from '../support/temporary.ts';
import { recvSms } from '../support/wire.ts';

const TOKEN = 'two-relays-test-token-01';

/** The gateways that report to either of two relays. */
export const GATEWAYS = ['office', 'depot', 'yard'] as const;

/** One account and the clock: each of two relays has one of them. */
const configFor = (store: string, { url }: WebhookSink) =>
  configOf(`
server: { listen: "127.0.0.1:0" }
store: "${store}"
gateways: { ${GATEWAYS.map((name) => `${name}: { token: ${TOKEN}-${name} }`).join(', ')} }
destinations: { flows: { type: webhook, url: "${url}", secret: ${SINK_SECRET} } }
rules: [{ name: all, when: { event: [sms, alert] }, send: [flows] }]
alerts:
  group_wait: 0s
  repeat_interval: 1s
  conditions: { register_failed: { for: 0s }, clock_skew: { enabled: false } }
`);

const standing = z.object({ ready: z.boolean(), instance: z.object({ leases: z.array(z.string()) }) });
const listed = z.object({ items: z.array(z.object({ id: z.string() }).loose()) });
const destinations = z.object({
  items: z.tuple([z.object({ working: z.boolean(), next_attempt: z.string().nullable() })]),
});

/** The one of two relays that keeps the clock, and the one that sends. */
export interface Roles {
  readonly keeper: Relay;
  readonly sender: Relay;
}

/** Two relays on one database, and the service that both could send to. */
export interface TwoRelays {
  readonly sink: WebhookSink;
  /** Returns which is which: where the database stood still for long, they may have changed their roles. */
  readonly roles: () => Promise<Roles>;
}

/** Starts two relays on an empty database of PostgreSQL. */
export async function startTwoRelays(url: string, atEnd: AtEnd): Promise<TwoRelays> {
  const sink = await startWebhookSink();
  atEnd(() => sink.close());
  const start = async (): Promise<Relay> => {
    const relay = await startRelay(configFor(url, sink), realRuntime(pino({ level: 'silent' })));
    atEnd(() => relay.stop());
    return relay;
  };
  const [one, two] = [await start(), await start()];
  const roles = (): Promise<Roles> =>
    waitFor(async () => {
      const [first, second] = [(await standingOf(one)).leases, (await standingOf(two)).leases];
      if (first.length !== 1 || second.length !== 1) return undefined;
      return first.includes('clock') ? { keeper: one, sender: two } : { keeper: two, sender: one };
    });
  await roles();
  return { sink, roles };
}

/** Asks a relay whether it is ready, and which leases it has. */
export async function standingOf({ url }: Relay): Promise<{ ready: boolean; leases: string[] }> {
  const { ready, instance } = standing.parse(await (await fetch(`${url}/readyz`)).json());
  return { ready, leases: instance.leases };
}

/** Asks a relay for something until its database answers it: one that stands still for seconds counts as away. */
function ask(relay: Relay, path: string, request: RequestInit = {}): Promise<Response> {
  return waitFor(async () => {
    const answer = await fetch(relay.url + path, request);
    return answer.status === 503 ? undefined : answer;
  });
}

/** Posts a report, or an SMS of a text, until it is acknowledged. */
export async function post(
  relay: Relay,
  report: string | object,
  gateway: (typeof GATEWAYS)[number] = 'office',
): Promise<void> {
  const body = typeof report === 'string' ? recvSms(report) : JSON.stringify(report);
  const answer = await ask(relay, `/report/${gateway}/${TOKEN}-${gateway}`, { method: 'POST', body });
  expect(answer.status).toBe(200);
}

/** Asks a relay for something by its API, which is to be done. */
export async function order(relay: Relay, path: string, request: object = {}): Promise<void> {
  const answer = await ask(relay, `/api/v1${path}`, { method: 'POST', body: JSON.stringify(request) });
  expect(answer.ok).toBe(true);
}

/** Ends all silences at a relay. */
export async function endSilences(relay: Relay): Promise<void> {
  for (const { id } of await list(relay, '/silences'))
    await ask(relay, `/api/v1/silences/${id}`, { method: 'DELETE' });
  expect(await list(relay, '/silences')).toEqual([]);
}

/** Lists what a relay's API has under a path. */
export async function list(relay: Relay, path: string): Promise<z.output<typeof listed>['items']> {
  return listed.parse(await (await ask(relay, `/api/v1${path}`)).json()).items;
}

/** Asks a relay whether its destination works, and when it is tried next if not. */
export async function circuitOf(relay: Relay): Promise<z.output<typeof destinations>['items'][0]> {
  return destinations.parse(await (await ask(relay, '/api/v1/destinations')).json()).items[0];
}

/** Returns the texts of the SMS that arrived. */
export function texts({ messages }: WebhookSink): unknown[] {
  return messages.filter(({ body }) => body.type !== 'alert').map(({ body }) => body.data['text']);
}

/** Returns what arrived of alerts. */
export function alerts({ messages }: WebhookSink): SunkMessage['body']['data'][] {
  return messages.flatMap(({ body }) => (body.type === 'alert' ? [body.data] : []));
}
